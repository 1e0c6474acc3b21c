package cn.yince.cli;

import cn.yince.pack.PackReference;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The pack a designer means, by name or by its folder.
 *
 * @param templates folder of the packs it belongs to
 * @param reference its name
 */
record PackTarget(Path templates, PackReference reference) {
    /** A name below {@code templates}, or else a folder that lies in any folder of packs. */
    static PackTarget of(String typed, Path templates) {
        String[] parts = typed.split("@", 2);
        Path folder = Path.of(parts[0]).toAbsolutePath().normalize();
        if (Files.isDirectory(templates.resolve(parts[0])) && !Path.of(parts[0]).isAbsolute()
                || !Files.isDirectory(folder)) {
            return new PackTarget(templates, PackReference.parse(typed));
        }
        Path parent = folder.getParent();
        boolean isCity = Files.isRegularFile(parent.resolve("设置.yaml"));
        Path root = isCity ? parent.getParent() : parent;
        String name = (isCity ? parent.getFileName() + "/" : "") + folder.getFileName();
        return new PackTarget(root, PackReference.parse(parts.length == 1 ? name : name + "@" + parts[1]));
    }
}

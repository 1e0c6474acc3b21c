package cn.yince;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packs, with what a section of the designers' guide writes into them. */
final class GuidePack {
    private static final Pattern BLOCK = Pattern.compile("```(?:yaml|ftl)\n(?:# |<#-- )(\\S+).*\n([\\s\\S]*?)```");

    private GuidePack() {}

    /** Copies the packs into a folder and writes every block from a heading on. */
    static Path written(Path folder, String heading) throws IOException {
        Path templates = CopiedTemplates.fresh();
        String guide = Files.readString(Path.of("templates/README.md"));
        Matcher block = BLOCK.matcher(guide.substring(guide.indexOf(heading)));
        while (block.find()) {
            Path file = templates.resolve(block.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.group(2));
        }
        return templates;
    }
}

package cn.yince.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** Units to try it with, and what is told of the folders they are printed into. */
final class Trial {
    private static final int POISON_EVERY = 20;

    private Trial() {}

    /** A department that is not the sum of its units, two units of one name, and some that cannot be printed. */
    static Path units(Path folder, int count) throws IOException {
        Path units = Files.createDirectories(folder.resolve("单位"));
        String text = Files.readString(Path.of("data-examples/minimal.yaml"));
        for (int i = 1; i <= count; i++) {
            String name = i == 3 ? "云岭市第2中心" : "云岭市第" + i + "中心";
            String unit = text.replace("名称: 云岭市财政信息中心", "名称: " + name + "\n  编码: \"1%04d\"".formatted(i));
            if (i == 3) {
                unit = unit.replace("综合科", "综合处");
            }
            if (i % POISON_EVERY == 0 || i == count) {
                unit = unit.replace("166.40", "16,6.40");
            }
            Files.writeString(units.resolve("单位%04d.yaml".formatted(i)), unit);
        }
        Files.writeString(
                units.resolve("部门.yaml"), text.replace("名称: 云岭市财政信息中心", "名称: 云岭市中心管理局\n  编码: \"2\"\n  类型: 部门"));
        Files.writeString(
                units.resolve("所属.yaml"),
                text.replace("名称: 云岭市财政信息中心", "名称: 云岭市中心一处\n  编码: \"201\"")
                        .replace("186.40", "185.40")
                        .replace("166.40", "165.40")
                        .replace("92.30", "91.30"));
        return units;
    }

    /** The summary but for the seconds that were worked. */
    static String timeless(Path output) throws IOException {
        return Files.readString(output.resolve("汇总.json")).replaceAll("\"秒\": [0-9.]+", "\"秒\": 0");
    }

    static List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static Map<String, String> digests(Path of) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (String name : names(of)) {
            if (name.endsWith(".pdf")) {
                digests.put(name, DigestUtils.sha256Hex(Files.readAllBytes(of.resolve(name))));
            }
        }
        return digests;
    }

    static Map<String, FileTime> times(Path of) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String name : names(of)) {
            if (name.endsWith(".pdf")) {
                times.put(name, Files.getLastModifiedTime(of.resolve(name)));
            }
        }
        return times;
    }
}

package cn.yince.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.file.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a cluster prints is what one machine prints, whoever is killed while it does. */
@Tag("cluster")
class ClusterBatchIT {
    private static final int UNITS = Integer.getInteger("yince.cluster.units", 400);
    private static final int POISON_EVERY = 20;
    private static final List<String> CLUSTER = List.of(
            "spark.master=local-cluster[2,1,1024]",
            "spark.executor.memory=1024m",
            "spark.ui.enabled=false",
            "spark.speculation=true",
            "spark.speculation.interval=200ms",
            "spark.speculation.quantile=0.5",
            "spark.speculation.multiplier=1.1");

    @TempDir
    Path folder;

    @Test
    void executorsMayDie() throws Exception {
        Path input = units(UNITS);
        Path alone = folder.resolve("一台");
        Path many = folder.resolve("许多");
        Submitted.ended(Submitted.batch(input, alone, folder.resolve("一台.txt")));

        Process driver = Submitted.cluster(log(), CLUSTER, input.toString(), many.toString());
        killOne(driver, many, 1 + UNITS / 10);
        killOne(driver, many, 2 + UNITS / 3);
        assertThat(Submitted.ended(driver)).as(Files.readString(log())).isEqualTo(1);

        same(alone, many);
        assertThat(Files.readString(alone.resolve("汇总.json"))).contains("B0105").contains("B0101");
        Map<String, FileTime> before = times(many);
        Process again = Submitted.cluster(log(), CLUSTER, input.toString(), many.toString());
        assertThat(Submitted.ended(again)).as(Files.readString(log())).isEqualTo(1);
        assertThat(Files.readString(log())).contains("未变 " + Submitted.booklets(many));
        assertThat(times(many)).isEqualTo(before);
    }

    /** Elsewhere than on a disk, a table in the place of files: one unit in each row. */
    @Test
    void filesMayLieWhereOnlyHadoopSeesThem() throws Exception {
        Path input = units(5);
        Path alone = folder.resolve("一台");
        Submitted.ended(Submitted.batch(input, alone, folder.resolve("一台.txt")));
        List<String> settings = List.of(
                "spark.master=local[1]",
                "spark.ui.enabled=false",
                "spark.hadoop.fs.viewfs.mounttable.far.link./data=file://" + folder);

        Process files = Submitted.cluster(log(), settings, "viewfs://far/data/单位", "viewfs://far/data/册");
        assertThat(Submitted.ended(files)).as(Files.readString(log())).isEqualTo(1);
        assertThat(digests(folder.resolve("册"))).isEqualTo(digests(alone));
        assertThat(timeless(folder.resolve("册")).replace("viewfs://far/data/", folder + "/"))
                .isEqualTo(timeless(alone));

        Path table = folder.resolve("单位.jsonl");
        StringBuilder rows = new StringBuilder();
        for (String name : names(input)) {
            rows.append(Json.line(
                            Map.of("name", name.replace(".yaml", ""), "yaml", Files.readString(input.resolve(name)))))
                    .append('\n');
        }
        Files.writeString(table, rows);
        String[] words = {"viewfs://far/data/单位.jsonl", "viewfs://far/data/表", "--zips"};
        Process rowwise = Submitted.cluster(log(), settings, words);
        assertThat(Submitted.ended(rowwise)).as(Files.readString(log())).isEqualTo(1);
        assertThat(digests(folder.resolve("表"))).isEqualTo(digests(alone));
        assertThat(names(folder.resolve("表")))
                .contains("问题.parquet", "单位文件")
                .anyMatch(name -> name.startsWith("册集-0001-"));
        assertThat(Submitted.ended(Submitted.cluster(log(), settings, words))).isEqualTo(1);
        assertThat(Files.readString(log())).contains("未变 " + Submitted.booklets(alone));
    }

    private Path log() {
        return folder.resolve("许多.txt");
    }

    /** A department that is not the sum of its units, two units of one name, and some that cannot be printed. */
    private Path units(int count) throws IOException {
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

    /** Kills an executor when so many booklets are there. */
    private void killOne(Process driver, Path output, int booklets) throws Exception {
        while (driver.isAlive() && Submitted.booklets(output) < booklets) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        List<ProcessHandle> executors = new ArrayList<>(Submitted.executors(driver));
        assertThat(executors).as(Files.readString(log())).isNotEmpty();
        executors.get(0).destroyForcibly();
    }

    private static void same(Path alone, Path many) throws IOException {
        assertThat(names(many)).containsAll(names(alone));
        assertThat(digests(many)).isEqualTo(digests(alone));
        assertThat(timeless(many)).isEqualTo(timeless(alone));
        assertThat(many.resolve("台账.json")).hasSameBinaryContentAs(alone.resolve("台账.json"));
        assertThat(names(many.resolve(".yince"))).isEqualTo(names(alone.resolve(".yince")));
        assertThat(names(many)).noneMatch(name -> name.endsWith(".part"));
    }

    /** The summary but for the seconds that were worked. */
    private static String timeless(Path output) throws IOException {
        return Files.readString(output.resolve("汇总.json")).replaceAll("\"秒\": [0-9.]+", "\"秒\": 0");
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, String> digests(Path of) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (String name : names(of)) {
            if (name.endsWith(".pdf")) {
                digests.put(name, DigestUtils.sha256Hex(Files.readAllBytes(of.resolve(name))));
            }
        }
        return digests;
    }

    private static Map<String, FileTime> times(Path of) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String name : names(of)) {
            if (name.endsWith(".pdf")) {
                times.put(name, Files.getLastModifiedTime(of.resolve(name)));
            }
        }
        return times;
    }
}

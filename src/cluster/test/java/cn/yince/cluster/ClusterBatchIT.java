package cn.yince.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a cluster prints is what one machine prints, whoever is killed while it does. */
@Tag("cluster")
class ClusterBatchIT {
    private static final int UNITS = Integer.getInteger("yince.cluster.units", 400);
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

    private final Writing writing = new Writing();

    @Test
    void executorsMayDie() throws Exception {
        Path input = Trial.units(folder, UNITS);
        Path alone = folder.resolve("一台");
        Path many = folder.resolve("许多");
        Submitted.ended(Submitted.batch(input, alone, folder.resolve("一台.txt")));

        Process driver = Submitted.cluster(log(), CLUSTER, input.toString(), many.toString());
        killOne(driver, many, 1 + UNITS / 10);
        killOne(driver, many, 2 + UNITS / 3);
        assertThat(Submitted.ended(driver)).as(Files.readString(log())).isEqualTo(1);

        same(alone, many);
        assertThat(writing.attempts()).hasSizeGreaterThan(2);
        assertThat(Files.readString(alone.resolve("汇总.json"))).contains("B0105").contains("B0101");
        Map<String, FileTime> before = Trial.times(many);
        Process again = Submitted.cluster(log(), CLUSTER, input.toString(), many.toString());
        assertThat(Submitted.ended(again)).as(Files.readString(log())).isEqualTo(1);
        assertThat(Files.readString(log())).contains("未变 " + Submitted.booklets(many));
        assertThat(Trial.times(many)).isEqualTo(before);
    }

    private Path log() {
        return folder.resolve("许多.txt");
    }

    /** Kills an executor when so many booklets are there. */
    private void killOne(Process driver, Path output, int booklets) throws Exception {
        while (driver.isAlive() && Submitted.booklets(output) < booklets) {
            writing.look(output.resolve(".yince"));
            TimeUnit.MILLISECONDS.sleep(20);
        }
        List<ProcessHandle> executors = new ArrayList<>(Submitted.executors(driver));
        assertThat(executors).as(Files.readString(log())).isNotEmpty();
        executors.get(0).destroyForcibly();
    }

    private static void same(Path alone, Path many) throws IOException {
        assertThat(Trial.names(many)).containsAll(Trial.names(alone));
        assertThat(Trial.digests(many)).isEqualTo(Trial.digests(alone));
        assertThat(Trial.timeless(many)).isEqualTo(Trial.timeless(alone));
        assertThat(many.resolve("台账.json")).hasSameBinaryContentAs(alone.resolve("台账.json"));
        assertThat(Trial.names(many.resolve(".yince"))).isEqualTo(Trial.names(alone.resolve(".yince")));
        assertThat(Trial.names(many)).noneMatch(name -> name.endsWith(".part"));
    }
}

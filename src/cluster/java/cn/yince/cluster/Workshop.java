package cn.yince.cluster;

import cn.yince.Press;
import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.Job;
import cn.yince.batch.Shop;
import cn.yince.batch.result.Outcome;
import cn.yince.cli.BatchElsewhere;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.spark.SparkFiles;

/** The one press of an executor, warm from its first unit on, and as many units at a time as there is memory for. */
final class Workshop {
    /** What a booklet takes while it is made, at most but for the largest departments. */
    private static final long BYTES_OF_A_UNIT = 160L << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Map<String, Workshop> OPEN = new HashMap<>();
    private final Shop.Far shop;
    private final int places;
    private final Semaphore free;

    private Workshop(Terms terms) throws IOException {
        BatchElsewhere.settle();
        Path home = unpacked(terms.home());
        Path templates = home.resolve("templates");
        Path fonts = home.resolve("fonts");
        Equipment equipment = new Equipment(
                new Press(templates, fonts, PATIENCE),
                templates,
                fonts,
                terms.engine(),
                terms.options(),
                new AttemptWriter(terms),
                Clock.systemUTC());
        shop = Shop.far(terms.places().path(terms.output()), equipment, terms.round());
        places = (int) Math.max(
                1,
                Math.min(
                        Runtime.getRuntime().availableProcessors() * 2L,
                        Runtime.getRuntime().maxMemory() / BYTES_OF_A_UNIT));
        free = new Semaphore(places, true);
    }

    /** Laid out once on each machine. */
    private static Path unpacked(String archive) throws IOException {
        Path root = Path.of(SparkFiles.getRootDirectory()).toAbsolutePath().normalize();
        Path home = Files.createTempDirectory(root, "yince-home");
        Home.unpack(Path.of(SparkFiles.get(archive)), home);
        return home;
    }

    /** That of this executor. */
    static Workshop of(Terms terms) throws IOException {
        synchronized (OPEN) {
            Workshop open = OPEN.get(terms.application());
            if (open == null) {
                open = new Workshop(terms);
                OPEN.put(terms.application(), open);
            }
            return open;
        }
    }

    /** Looks after a unit; one that found no memory once more, when nobody else works here. */
    Outcome outcome(Job job, Map<String, String> held) throws InterruptedException {
        Outcome outcome = outcome(job, held, 1);
        if (places > 1 && Shop.isStarved(outcome)) {
            outcome = outcome(job, held, places);
        }
        return Shop.isStarved(outcome) ? outcome.failed(List.of(tooLarge(job, "内存不够，没有印出"))) : outcome;
    }

    /** What to do about a unit for which executors have too little. */
    static Problem tooLarge(Job job, String message) {
        return Problem.error(
                "B0203",
                Place.of(job.file().toString()),
                message,
                "请给执行程序更多内存（spark.executor.memory），或在一台机器上用 yince batch 单独印这个单位");
    }

    private Outcome outcome(Job job, Map<String, String> held, int taken) throws InterruptedException {
        free.acquire(taken);
        try {
            return shop.outcome(job, held);
        } finally {
            free.release(taken);
        }
    }
}

package cn.yince.cluster;

import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.Crew;
import cn.yince.batch.Order;
import cn.yince.batch.result.Report;
import cn.yince.cli.BatchElsewhere;
import cn.yince.cli.Plant;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.FileUtils;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** One batch of a Spark application. */
final class ClusterRun implements Plant {
    private static final String FINDINGS = "问题.parquet";
    private final SparkSession spark;
    private final JavaSparkContext context;
    private final Words words;
    private final Places places;
    private String archive = "";
    private List<Problem> left = List.of();

    ClusterRun(SparkSession spark, Words words) {
        this.spark = spark;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.words = words;
        this.places = Places.of(
                context.hadoopConfiguration(),
                UnitTable.isTable(words.input()) ? List.of(words.output()) : List.of(words.input(), words.output()));
    }

    /** Runs it; its exit code. */
    int run(PrintStream out, PrintStream err) throws IOException {
        Path folder = Files.createTempDirectory("yince");
        try {
            Path packed = folder.resolve("home.zip");
            if (words.templates().isPresent()) {
                Home.write(packed, Path.of(words.templates().get()));
            } else {
                Home.write(packed);
            }
            Path home = Files.createDirectory(folder.resolve("home"));
            Home.unpack(packed, home);
            archive = "yince-" + DigestUtils.sha256Hex(Files.readAllBytes(packed)) + ".zip";
            Path sent = Files.move(packed, folder.resolve(archive));
            context.addFile(sent.toString());
            String units = units();
            places.remember(true);
            return BatchElsewhere.run(home, this, out, err, words.arguments(units));
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }

    /** The unit files; those of a table are written first. */
    private String units() throws IOException {
        if (!UnitTable.isTable(words.input())) {
            return words.input();
        }
        UnitTable.Written written = new UnitTable(spark, words, places).write();
        left = written.left();
        return written.folder();
    }

    @Override
    public Path path(String typed) {
        return places.path(typed);
    }

    @Override
    public Crew crew(Order order, Equipment equipment) {
        return new SparkCrew(context, places, archive, order, equipment, left);
    }

    @Override
    public void done(Order order, Report report) {
        FindingsTable.write(spark, report, Places.named(order.output().resolve(FINDINGS)));
        if (words.zips()) {
            try {
                Archives.write(context, places, words.output(), report);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

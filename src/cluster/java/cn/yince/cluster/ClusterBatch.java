package cn.yince.cluster;

import cn.yince.cli.BatchElsewhere;
import cn.yince.problem.InputRejected;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** {@code spark-submit --class cn.yince.cluster.ClusterBatch yince-cluster.jar IN OUT [options of batch]}. */
public final class ClusterBatch {
    private static final int USAGE = 2;

    private ClusterBatch() {}

    /** Runs one batch and exits with its code. */
    public static void main(String[] arguments) throws IOException {
        BatchElsewhere.settle();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(arguments, out, err);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(String[] arguments, PrintStream out, PrintStream err) throws IOException {
        Words words;
        try {
            words = Words.of(arguments);
        } catch (IllegalArgumentException e) {
            err.println("用法不对：" + e.getMessage());
            err.println("用法：spark-submit --class cn.yince.cluster.ClusterBatch yince-cluster.jar 输入 输出 [batch 的选项]");
            return USAGE;
        }
        try (SparkSession spark = SparkSession.builder().config(settings()).getOrCreate()) {
            spark.sparkContext().setLogLevel(spark.conf().get("spark.yince.log", "WARN"));
            return new ClusterRun(spark, words).run(out, err);
        } catch (InputRejected e) {
            e.problems().forEach(err::println);
            return 1;
        }
    }

    /** What a batch needs, unless whoever started it said otherwise. */
    private static SparkConf settings() {
        return new SparkConf()
                .setIfMissing("spark.app.name", "yince batch")
                // names of files are Chinese
                .setIfMissing("spark.executorEnv.LC_ALL", "C.UTF-8")
                // what came of units is taken from the results one by one
                .setIfMissing("spark.driver.maxResultSize", "0")
                // an executor that dies while it prints is tried again elsewhere
                .setIfMissing("spark.task.maxFailures", "4");
    }
}

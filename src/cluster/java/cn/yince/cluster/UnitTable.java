package cn.yince.cluster;

import cn.yince.batch.Recognition;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * A table with a unit in each row becomes a folder of unit files, which stay beside the booklets: a booklet is printed
 * from a file that anybody can look at. What has not changed is not written again.
 */
final class UnitTable {
    /** Where they stand in the output folder. */
    static final String FOLDER = "单位文件";

    private static final Pattern FILES = Pattern.compile("(?s).*\\.(parquet|jsonl)/?");
    private static final Pattern NAME = Pattern.compile("[^./\\\\:\\p{Cntrl}][^/\\\\:\\p{Cntrl}]{0,80}");
    private final SparkSession spark;
    private final Words words;
    private final Places places;

    UnitTable(SparkSession spark, Words words, Places places) {
        this.spark = spark;
        this.words = words;
        this.places = places;
    }

    /**
     * What is to be printed.
     *
     * @param folder of the unit files
     * @param left of rows that have none
     */
    record Written(String folder, List<Problem> left) {}

    /** Whether an input is a table. */
    static boolean isTable(String input) {
        return Database.isOne(input) || FILES.matcher(input).matches();
    }

    /**
     * Writes the unit files. Rows without a name, rows that are no units, and rows of one name are left; the others are
     * written.
     *
     * @throws InputRejected when the table cannot be read, or a column is missing or cannot be taken
     */
    Written write() throws IOException {
        Path folder = places.path(words.output()).resolve(FOLDER);
        List<Tuple2<String, Boolean>> all;
        try {
            Dataset<Row> table = table();
            Columns columns = Columns.of(table.schema(), words, place());
            Files.createDirectories(folder);
            all = written(table, columns, folder.toString());
        } catch (InputRejected e) {
            throw e;
        } catch (Exception e) { // Spark throws what drivers throw, declared or not
            throw Database.unreadable(e, words, spark.conf(), place());
        }
        Map<String, Long> rows =
                all.stream().collect(Collectors.groupingBy(Tuple2::_1, TreeMap::new, Collectors.counting()));
        Set<String> unitLike = all.stream().filter(Tuple2::_2).map(Tuple2::_1).collect(Collectors.toSet());
        List<Problem> left = new ArrayList<>();
        Set<String> files = new HashSet<>();
        rows.forEach((name, count) -> {
            if (!isName(name)) {
                String which = name.isEmpty() ? "有 " + count + " 行没有名称" : "“" + name + "”不能作文件名";
                left.add(left(which, "这样的行没有印，请改“" + words.name() + "”这一列"));
            } else if (count > 1) {
                left.add(left("“" + name + "”有 " + count + " 行", "这些行都没有印；每个单位一行，请核对“" + words.name() + "”这一列"));
            } else if (!unitLike.contains(name)) {
                left.add(left("“" + name + "”这一行没有“模板”，不是单位文件", "没有印，请补上，或去掉这一行"));
            } else {
                files.add(name + ".yaml");
            }
        });
        clear(folder, files);
        return new Written(folder.toString(), List.copyOf(left));
    }

    private Problem left(String message, String hint) {
        return Problem.error("Y0100", place(), message, hint);
    }

    private Place place() {
        return Place.of(Database.isOne(words.input()) ? Database.named(words) : words.input());
    }

    private Dataset<Row> table() {
        if (Database.isOne(words.input())) {
            return Database.table(spark, words, place());
        }
        return words.input().contains(".parquet")
                ? spark.read().parquet(words.input())
                : spark.read().json(words.input());
    }

    private static boolean isName(String unit) {
        return NAME.matcher(unit).matches();
    }

    /** The names of all rows, and whether they look like units. */
    private List<Tuple2<String, Boolean>> written(Dataset<Row> table, Columns columns, String folder) {
        Places where = places;
        String application = Terms.mark(spark.sparkContext().applicationId());
        return table.javaRDD()
                .map(row -> {
                    String unit = columns.name(row);
                    byte[] content = columns.content(row);
                    boolean unitLike = Recognition.looksLikeUnit(content);
                    if (isName(unit) && unitLike) {
                        Path file = where.path(folder).resolve(unit + ".yaml");
                        AttemptWriter.write(file, content, application);
                    }
                    return new Tuple2<>(unit, unitLike);
                })
                .collect();
    }

    private static void clear(Path folder, Set<String> names) throws IOException {
        List<Path> gone;
        try (Stream<Path> files = Files.list(folder)) {
            gone = files.filter(file -> !names.contains(file.getFileName().toString()))
                    .filter(Files::isRegularFile)
                    .toList();
        }
        for (Path file : gone) {
            Files.delete(file);
        }
    }
}

package cn.yince.cluster;

import cn.yince.file.Json;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

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

    /** Whether an input is a table. */
    static boolean isTable(String input) {
        return input.startsWith("jdbc:") || FILES.matcher(input).matches();
    }

    /**
     * Writes the unit files.
     *
     * @return their folder
     * @throws InputRejected when a column is missing, or a name is none
     */
    String write() throws IOException {
        Dataset<Row> table = table();
        List<String> columns = List.of(table.columns());
        if (!columns.contains(words.name())) {
            throw rejected("没有“" + words.name() + "”这一列", "每行要有一列是单位文件的名称（不带 .yaml），用 --name 列名 写明是哪一列");
        }
        boolean whole = columns.contains(words.column());
        if (!whole) {
            inexact(table);
        }
        Path folder = places.path(words.output()).resolve(FOLDER);
        Files.createDirectories(folder);
        List<String> names = written(table, folder.toString(), whole);
        Set<String> once = new HashSet<>();
        for (String name : names) {
            if (!NAME.matcher(name).matches()) {
                throw rejected("“" + name + "”不能作文件名", "请改“" + words.name() + "”这一列");
            } else if (!once.add(name + ".yaml")) {
                throw rejected("“" + name + "”有几行", "每个单位一行，请核对“" + words.name() + "”这一列");
            }
        }
        clear(folder, once);
        return folder.toString();
    }

    private Dataset<Row> table() {
        if (!words.input().startsWith("jdbc:")) {
            return words.input().contains(".parquet")
                    ? spark.read().parquet(words.input())
                    : spark.read().json(words.input());
        }
        SparkConf settings = spark.sparkContext().getConf();
        Properties properties = new Properties();
        for (String key : List.of("user", "password", "driver")) {
            if (settings.contains("spark.yince.jdbc." + key)) {
                properties.setProperty(key, settings.get("spark.yince.jdbc." + key));
            }
        }
        return spark.read().jdbc(words.input(), words.table(), properties);
    }

    /** Amounts are exact, or not taken. */
    private void inexact(Dataset<Row> table) {
        for (StructField field : table.schema().fields()) {
            DataType type = field.dataType();
            if (type.equals(DataTypes.DoubleType) || type.equals(DataTypes.FloatType)) {
                throw rejected("“" + field.name() + "”这一列是浮点数，存不准金额", "请改成 decimal 或文字");
            }
        }
    }

    private List<String> written(Dataset<Row> table, String folder, boolean whole) {
        Places where = places;
        String name = words.name();
        String column = words.column();
        String application = Terms.mark(spark.sparkContext().applicationId());
        return table.javaRDD()
                .map(row -> {
                    String unit = String.valueOf(row.<Object>getAs(name)).strip();
                    if (NAME.matcher(unit).matches()) {
                        String text = whole ? row.getAs(column) : text(row, name);
                        AttemptWriter.write(
                                where.path(folder).resolve(unit + ".yaml"),
                                String.valueOf(text).getBytes(StandardCharsets.UTF_8),
                                application);
                    }
                    return unit;
                })
                .collect();
    }

    /** Columns are called by the ways of keys: {@code 单位.名称}. What is below a key is JSON, which is YAML too. */
    static String text(Row row, String name) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (StructField field : row.schema().fields()) {
            Object value = row.getAs(field.name());
            if (!field.name().equals(name) && value != null) {
                put(tree, List.of(field.name().split("\\.")), plain(value));
            }
        }
        StringBuilder lines = new StringBuilder();
        tree.forEach((key, value) -> lines.append(Json.line(key))
                .append(": ")
                .append(Json.line(value))
                .append('\n'));
        return lines.toString();
    }

    private static Object plain(Object value) {
        boolean number = value instanceof BigDecimal
                || value instanceof BigInteger
                || value instanceof Long
                || value instanceof Integer
                || value instanceof Boolean;
        return value instanceof BigDecimal exact ? exact.stripTrailingZeros() : number ? value : String.valueOf(value);
    }

    @SuppressWarnings("unchecked") // only maps are put where more is to come
    private static void put(Map<String, Object> tree, List<String> keys, Object value) {
        Map<String, Object> at = tree;
        for (String key : keys.subList(0, keys.size() - 1)) {
            Object next = at.computeIfAbsent(key.strip(), each -> new LinkedHashMap<String, Object>());
            if (!(next instanceof Map)) {
                throw new IllegalArgumentException("“" + String.join(".", keys) + "”与另一列不能同时有");
            }
            at = (Map<String, Object>) next;
        }
        at.put(keys.get(keys.size() - 1).strip(), value);
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

    private InputRejected rejected(String message, String hint) {
        return new InputRejected(Problem.error("Y0100", Place.of(words.input()), message, hint));
    }
}

package cn.yince.cluster;

import cn.yince.file.Json;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;

/**
 * Which columns of a table with a unit in each row are what.
 *
 * @param called the place of the column of names
 * @param whole the place of the column of whole unit files; -1 when the columns are what is filled in
 * @param keys the ways of keys of the others by their places; empty for those that are not filled in
 */
record Columns(int called, int whole, ArrayList<ArrayList<String>> keys) implements Serializable {
    private static final Pattern DOT = Pattern.compile("\\.");

    /**
     * Those of a table. Names that differ in capitals only are told apart when both are there; else databases may write
     * them in either.
     *
     * @throws InputRejected when one is missing or cannot be taken
     */
    static Columns of(StructType schema, Words words, Place place) {
        int called = place(schema, words.name());
        if (called < 0) {
            throw rejected(place, "没有“" + words.name() + "”这一列", "每行要有一列是单位文件的名称（不带 .yaml），用 --name 列名 写明是哪一列");
        }
        ArrayList<ArrayList<String>> keys = new ArrayList<>();
        int whole = place(schema, words.column());
        if (whole >= 0) {
            DataType type = schema.fields()[whole].dataType();
            if (!(type instanceof StringType) && !(type instanceof BinaryType)) {
                throw rejected(place, "“" + words.column() + "”这一列不是文字", "这一列每行写一份 YAML；用 --yaml 列名 写明是哪一列");
            }
            return new Columns(called, whole, keys);
        }
        TreeMap<String, String> ways = new TreeMap<>();
        for (int i = 0; i < schema.length(); i++) {
            StructField field = schema.fields()[i];
            keys.add(new ArrayList<>());
            if (i != called) {
                taken(field, place);
                DOT.splitAsStream(field.name()).map(String::strip).forEach(keys.get(i)::add);
                // a way is before all that goes on from it
                ways.put(String.join("\0", keys.get(i)) + "\0", field.name());
            }
        }
        for (Map.Entry<String, String> way : ways.entrySet()) {
            Map.Entry<String, String> next = ways.higherEntry(way.getKey());
            if (next != null && next.getKey().startsWith(way.getKey())) {
                throw rejected(place, "“" + way.getValue() + "”与“" + next.getValue() + "”不能同时有", "请去掉其中一列");
            }
        }
        return new Columns(called, whole, keys);
    }

    private static int place(StructType schema, String name) {
        List<String> names = Arrays.asList(schema.fieldNames());
        List<String> alike = names.stream().filter(name::equalsIgnoreCase).toList();
        return names.contains(name) || alike.size() != 1 ? names.indexOf(name) : names.indexOf(alike.get(0));
    }

    private static void taken(StructField field, Place place) {
        DataType type = field.dataType();
        if (type.equals(DataTypes.DoubleType) || type.equals(DataTypes.FloatType)) {
            throw rejected(place, "“" + field.name() + "”这一列是浮点数，存不准金额", "请改成 decimal 或文字");
        }
        boolean known = type instanceof StringType
                || type instanceof NumericType
                || type instanceof DateType
                || type instanceof TimestampType
                || type instanceof TimestampNTZType
                || type.equals(DataTypes.BooleanType)
                || type.equals(DataTypes.NullType);
        if (!known) {
            throw rejected(
                    place,
                    "“" + field.name() + "”这一列是 " + type.simpleString() + "，不能填报",
                    "各列用文字、整数、decimal 或日期；有列表、表格的，改用一列整份的 YAML（--yaml）");
        }
    }

    private static InputRejected rejected(Place place, String message, String hint) {
        return new InputRejected(Problem.error("Y0100", place, message, hint));
    }

    /** What the unit file of a row is called; empty when it has no name. */
    String name(Row row) {
        return row.isNullAt(called)
                ? ""
                : String.valueOf(plain(row.get(called))).strip();
    }

    /** The unit file of a row; an empty one where nothing is. */
    byte[] content(Row row) {
        if (whole < 0) {
            return text(row).getBytes(StandardCharsets.UTF_8);
        } else if (row.isNullAt(whole)) {
            return new byte[0];
        }
        return row.get(whole) instanceof byte[] bytes
                ? bytes
                : row.getString(whole).getBytes(StandardCharsets.UTF_8);
    }

    /** Columns are called by the ways of keys: {@code 单位.名称}. What is below a key is JSON, which is YAML too. */
    private String text(Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!keys.get(i).isEmpty() && !row.isNullAt(i)) {
                put(tree, keys.get(i), plain(row.get(i)));
            }
        }
        StringBuilder lines = new StringBuilder();
        tree.forEach((key, value) -> lines.append(Json.line(key))
                .append(": ")
                .append(Json.line(value))
                .append('\n'));
        return lines.toString();
    }

    /** Some databases have no days but times, and no whole numbers but decimals. */
    private static Object plain(Object value) {
        if (value instanceof BigDecimal exact) {
            return new BigDecimal(exact.stripTrailingZeros().toPlainString());
        } else if (value instanceof Number || value instanceof Boolean) {
            return value;
        } else if (value instanceof Timestamp time) {
            return plain(time.toLocalDateTime());
        } else if (value instanceof LocalDateTime time && time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return time.toLocalDate().toString();
        }
        return String.valueOf(value);
    }

    @SuppressWarnings("unchecked") // only maps are where more is to come
    private static void put(Map<String, Object> tree, List<String> way, Object value) {
        Map<String, Object> at = tree;
        for (String key : way.subList(0, way.size() - 1)) {
            at = (Map<String, Object>) at.computeIfAbsent(key, each -> new LinkedHashMap<String, Object>());
        }
        at.put(way.get(way.size() - 1), value);
    }
}

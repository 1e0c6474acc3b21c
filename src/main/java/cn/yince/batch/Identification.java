package cn.yince.batch;

import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Totals;
import cn.yince.problem.InputRejected;
import cn.yince.read.TypedFile;
import cn.yince.read.edit.TreeEdit;
import cn.yince.read.field.FieldBook;
import cn.yince.read.sheet.Workbook;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.BookletKind;
import cn.yince.unit.ReportYear;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whose a unit file is that could not be read to its end, from the few lines that say so. */
final class Identification {
    private Identification() {}

    /** What is known; nothing unless name and year are. */
    static Facts of(Path file, FieldBook fields) {
        try {
            Typed tree = TypedFile.read(file, fields);
            return of(
                    text(tree, "单位", "名称"),
                    text(tree, "单位", "编码"),
                    text(tree, "模板"),
                    text(tree, "种类"),
                    text(tree, "年度"));
        } catch (InputRejected | StackOverflowError e) {
            return Workbook.isNamedLikeOne(file.toString()) ? Facts.UNKNOWN : ofLines(file);
        }
    }

    private static Facts of(String name, String code, String pack, String kind, String year) {
        return name.isEmpty() || !ReportYear.isOne(year)
                ? Facts.UNKNOWN
                : new Facts(
                        name,
                        code,
                        pack,
                        Stream.of(BookletKind.values())
                                .filter(each -> each.label().equals(kind))
                                .findFirst()
                                .orElse(BookletKind.FINAL_ACCOUNTS),
                        Integer.parseInt(year),
                        false,
                        List.of(),
                        Totals.UNKNOWN);
    }

    /** Of a file that is no tree, from the first lines that say so. */
    private static Facts ofLines(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(Recognition.LOOKED_AT);
            String utf8 = new String(start, StandardCharsets.UTF_8);
            String text = utf8.contains("模板") ? utf8 : new String(start, Charset.forName("GBK"));
            return of(
                    line(text, "[ \\t]+名称"),
                    line(text, "[ \\t]+编码"),
                    line(text, "模板"),
                    line(text, "种类"),
                    line(text, "年度"));
        } catch (IOException e) {
            return Facts.UNKNOWN;
        }
    }

    private static String line(String text, String key) {
        Matcher line = Pattern.compile("(?m)^[\\uFEFF]?" + key + "[ \\t]*[:：][ \\t]*[\"']?([^\"'#\\r\\n]{1,100})")
                .matcher(text);
        return line.find() ? line.group(1).strip() : "";
    }

    private static String text(Typed tree, String... steps) {
        return TreeEdit.at(tree, List.of(steps))
                .filter(Typed.Scalar.class::isInstance)
                .map(typed -> ((Typed.Scalar) typed).text().strip())
                .orElse("");
    }
}

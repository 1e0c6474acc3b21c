package cn.yince.batch;

import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Totals;
import cn.yince.problem.InputRejected;
import cn.yince.read.TypedFile;
import cn.yince.read.edit.TreeEdit;
import cn.yince.read.field.FieldBook;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.BookletKind;
import cn.yince.unit.ReportYear;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whose a unit file is that could not be read to its end, from the few lines that say so. */
final class Identification {
    private Identification() {}

    /** What is known; nothing unless name and year are. */
    static Facts of(Path file, FieldBook fields) {
        try {
            Typed tree = TypedFile.read(file, fields);
            String name = text(tree, "单位", "名称");
            String year = text(tree, "年度");
            if (name.isEmpty() || !ReportYear.isOne(year)) {
                return Facts.UNKNOWN;
            }
            String kind = text(tree, "种类");
            return new Facts(
                    name,
                    text(tree, "单位", "编码"),
                    text(tree, "模板"),
                    Stream.of(BookletKind.values())
                            .filter(each -> each.label().equals(kind))
                            .findFirst()
                            .orElse(BookletKind.FINAL_ACCOUNTS),
                    Integer.parseInt(year),
                    false,
                    List.of(),
                    Totals.UNKNOWN);
        } catch (InputRejected | StackOverflowError e) {
            return Facts.UNKNOWN;
        }
    }

    private static String text(Typed tree, String... steps) {
        return TreeEdit.at(tree, List.of(steps))
                .filter(Typed.Scalar.class::isInstance)
                .map(typed -> ((Typed.Scalar) typed).text().strip())
                .orElse("");
    }
}

package cn.yince.desk.proof;

import cn.yince.desk.sample.InventedFields;
import cn.yince.pack.Pack;
import cn.yince.read.TypedFile;
import cn.yince.read.UnitReader;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Invented units at the edges of what occurs, one of each for every kind of booklets. */
public enum Samples {
    ZERO("零", "金额、个数全部是零，上年有数"),
    EMPTY("空", "只填必填的，其余一概不填"),
    LONG("长", "名称、原因、说明和各种表单都很长"),
    FULL("满", "各类资金、各个科目、各种情形都有");

    private final String label;
    private final String purpose;

    Samples(String label, String purpose) {
        this.label = label;
        this.purpose = purpose;
    }

    /** One Chinese character, also the name of its files. */
    public String label() {
        return label;
    }

    /** What it shows. */
    public String purpose() {
        return purpose;
    }

    /** The unit of the pack's kind as if it had been typed for the pack and its year. */
    Unit read(Pack pack) {
        String text = text(pack)
                .replaceFirst("(?m)^模板: .*$", "模板: \"" + pack.name() + "\"")
                .replaceFirst("(?m)^年度: .*$", "年度: " + pack.year());
        String name = "示例单位“" + label + "”";
        Typed.Mapping unit = TypedFile.parse(text.getBytes(StandardCharsets.UTF_8), name, pack.fieldBook());
        boolean all = this == FULL || this == LONG;
        return new UnitReader(pack.fieldBook())
                .read(all ? InventedFields.added(unit, pack.fields(), pack.year()) : unit, name);
    }

    private String text(Pack pack) {
        String name = "/cn/yince/desk/sample/" + pack.kind().label() + "/" + label + ".yaml";
        try (InputStream file = Samples.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package cn.yince.bind;

import cn.yince.layout.structure.Scope;
import cn.yince.layout.structure.Structure;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What is said of a part beside its type, as a PDF writes it. */
final class StructureWords {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private StructureWords() {}

    /** The attributes of a cell or a table; empty when it has none. */
    static String attributesOf(Structure part) {
        boolean isTable = !part.summary().isEmpty();
        if (!isTable && part.scope() == Scope.NONE && part.columns() == 1 && part.rows() == 1) {
            return "";
        }
        StringBuilder text = new StringBuilder("<</O/Table");
        if (part.scope() != Scope.NONE) {
            text.append("/Scope/").append(part.scope().word());
        }
        if (part.columns() > 1) {
            text.append("/ColSpan ").append(part.columns());
        }
        if (part.rows() > 1) {
            text.append("/RowSpan ").append(part.rows());
        }
        if (isTable) {
            text.append("/Summary ").append(string(part.summary()));
        }
        return text.append(">>").toString();
    }

    /** A text of any characters. */
    static String string(String text) {
        return "<FEFF" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }
}

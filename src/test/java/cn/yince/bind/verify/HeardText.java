package cn.yince.bind.verify;

import cn.yince.layout.Ink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A file as a screen reader goes through it: one line for each part, indented, with its own text. */
final class HeardText {
    private final Map<COSDictionary, Map<Integer, String>> pages = new IdentityHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private HeardText(PDDocument file) throws IOException {
        PageReader reader = new PageReader();
        for (int page = 0; page < file.getNumberOfPages(); page++) {
            reader.read(file.getPage(page), page);
            pages.put(file.getPage(page).getCOSObject(), reader.sequences());
        }
    }

    static List<String> of(PDDocument file) throws IOException {
        HeardText heard = new HeardText(file);
        heard.part(
                file.getDocumentCatalog()
                        .getCOSObject()
                        .getCOSDictionary(COSName.STRUCT_TREE_ROOT)
                        .getCOSDictionary(COSName.K),
                "");
        return heard.lines;
    }

    private void part(COSDictionary part, String indent) {
        int line = lines.size();
        lines.add("");
        StringBuilder text = new StringBuilder();
        COSBase inside = part.getDictionaryObject(COSName.K);
        for (COSBase each :
                inside instanceof COSArray all ? all.toList() : inside == null ? List.<COSBase>of() : List.of(inside)) {
            COSBase kid = each instanceof COSObject object ? object.getObject() : each;
            if (kid instanceof COSInteger number) {
                text.append(pages.get(part.getCOSDictionary(COSName.PG)).getOrDefault(number.intValue(), ""));
            } else if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
                part(dictionary, indent + " ");
            } else if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.MCID)) {
                text.append(pages.get(dictionary.getCOSDictionary(COSName.PG))
                        .getOrDefault(dictionary.getInt(COSName.MCID), ""));
            }
        }
        String own = Ink.of(text.toString());
        lines.set(line, indent + part.getNameAsString(COSName.S) + looks(part) + (own.isEmpty() ? "" : " " + own));
    }

    private static String looks(COSDictionary part) {
        COSDictionary looks = part.getCOSDictionary(COSName.A);
        if (looks == null || looks.containsKey("Summary")) {
            return "";
        }
        int columns = looks.getInt("ColSpan", 1);
        int rows = looks.getInt("RowSpan", 1);
        String scope = looks.getNameAsString("Scope", "");
        String span = columns == 1 && rows == 1 ? "" : columns + "×" + rows;
        return "[" + (scope + " " + span).strip() + "]";
    }
}

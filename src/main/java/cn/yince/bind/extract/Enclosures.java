package cn.yince.bind.extract;

import cn.yince.bind.Attachment.Relationship;
import cn.yince.bind.FileName;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the files that belong to a PDF as a whole (associated files, PDF/A-3). */
public final class Enclosures {
    private static final COSName FILES = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final int LARGEST_PDF = 200 << 20;
    private static final int MOST = 1000;
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_DESCRIPTION = 200;

    private final Path pdf;
    private final Set<String> taken = new HashSet<>();
    private final Contents contents;

    private Enclosures(Path pdf) {
        this.pdf = pdf;
        this.contents = new Contents(pdf);
    }

    /**
     * All files of a PDF in its order.
     *
     * @throws InputRejected when it cannot be read [F0101], has none [F0102], has too many or too large ones [F0103],
     *     or one is damaged [F0104]
     */
    public static List<Enclosed> in(Path pdf) {
        return new Enclosures(pdf).read();
    }

    private List<Enclosed> read() {
        try {
            if (!Files.isRegularFile(pdf)) {
                throw Files.exists(pdf) ? unreadable("不是文件", "请写 PDF 文件的名称") : unreadable("没有这个文件", "请检查文件名和所在文件夹");
            }
            if (Files.size(pdf) > LARGEST_PDF) {
                throw unreadable("这份 PDF 超过 200 MB", "附有数据的册没有这么大，请核对是不是印册印的册");
            }
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                return read(document.getDocumentCatalog().getCOSObject().getCOSArray(FILES));
            }
        } catch (InputRejected e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw unreadable(
                    "不是 PDF，或这份 PDF 读不出来", "请写用 --attach-data 印出的册，并确认它完好、没有设密码"); // a PDF made to harm ends here too
        }
    }

    private List<Enclosed> read(COSArray files) throws IOException {
        if (files == null || files.size() == 0) {
            throw new InputRejected(Problem.error(
                    "F0102", Place.of(pdf.toString()), "这份 PDF 里没有附数据", "印的时候加 --attach-data，册里才有单位文件和公开表"));
        } else if (files.size() > MOST) {
            throw new InputRejected(Problem.error(
                    "F0103", Place.of(pdf.toString()), "附了 " + files.size() + " 个文件，最多 " + MOST + " 个", "请确认选对了文件"));
        }
        List<Enclosed> all = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (files.getObject(i) instanceof COSDictionary entry) {
                all.add(read(entry));
            }
        }
        return List.copyOf(all);
    }

    private Enclosed read(COSDictionary entry) throws IOException {
        String path = free(FileName.path(shortened(name(entry), LONGEST_PATH)));
        COSDictionary versions = entry.getCOSDictionary(COSName.EF);
        COSStream content = versions == null ? null : versions.getCOSStream(COSName.UF);
        if (content == null && versions != null) {
            content = versions.getCOSStream(COSName.F);
        }
        String description = shortened(entry.getString(COSName.DESC, ""), LONGEST_DESCRIPTION)
                .replaceAll("\\p{Cntrl}", " ");
        boolean isSource = Relationship.SOURCE.word().equals(entry.getNameAsString(RELATIONSHIP));
        return new Enclosed(path, description, isSource, contents.of(path, content));
    }

    private static String name(COSDictionary entry) {
        return entry.getString(COSName.UF, entry.getString(COSName.F, ""));
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(text.length() - most);
    }

    /** The path, or one like it that no other file has; some systems do not tell capitals from small letters. */
    private String free(String path) {
        String free = path;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            int folder = path.lastIndexOf('/') + 1;
            free = path.substring(0, folder) + i + "-" + path.substring(folder);
        }
        return free;
    }

    private InputRejected unreadable(String why, String advice) {
        return new InputRejected(Problem.error("F0101", Place.of(pdf.toString()), why, advice));
    }
}

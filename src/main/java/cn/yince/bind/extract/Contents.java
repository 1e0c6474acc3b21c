package cn.yince.bind.extract;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.zip.InflaterInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Unpacks the files of one PDF, none too large and all together not too large: a small file may unpack to a huge one.
 */
final class Contents {
    private static final int LARGEST = 20 << 20;
    private static final int LARGEST_TOGETHER = 100 << 20;
    private static final COSName PARAMETERS = COSName.getPDFName("Params");
    private static final COSName CHECKSUM = COSName.getPDFName("CheckSum");

    private final Path pdf;
    private int together;

    Contents(Path pdf) {
        this.pdf = pdf;
    }

    byte[] of(String path, COSStream file) throws IOException {
        if (file == null) {
            throw broken(path, "没有内容");
        }
        byte[] content;
        try (InputStream unpacked = unpacked(path, file)) {
            content = unpacked.readNBytes(LARGEST + 1);
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw broken(path, "已经损坏");
        }
        together += content.length;
        if (content.length > LARGEST || together > LARGEST_TOGETHER) {
            throw new InputRejected(Problem.error(
                    "F0103", Place.of(pdf.toString()), "附件“" + path + "”太大，单个最多 20 MB，合计最多 100 MB", "请确认选对了文件"));
        }
        if (!isAsItWas(content, file)) {
            throw broken(path, "与所附的校验值不符");
        }
        return content;
    }

    /** PDFBox would unpack all of it at once. */
    private InputStream unpacked(String path, COSStream file) throws IOException {
        COSBase filters = file.getFilters();
        if (filters instanceof COSArray several && several.size() == 1) {
            filters = several.getObject(0);
        }
        boolean isPlain = filters == null || filters instanceof COSArray none && none.size() == 0;
        boolean isFlate =
                COSName.FLATE_DECODE.equals(filters) && file.getDictionaryObject(COSName.DECODE_PARMS) == null;
        if (!isPlain && !isFlate) {
            throw broken(path, "的压缩方法不认识");
        }
        InputStream raw = file.createRawInputStream();
        return isPlain ? raw : new InflaterInputStream(raw);
    }

    private static boolean isAsItWas(byte[] content, COSStream file) {
        COSDictionary facts = file.getCOSDictionary(PARAMETERS);
        return facts == null
                || !(facts.getDictionaryObject(CHECKSUM) instanceof COSString noted)
                || MessageDigest.isEqual(noted.getBytes(), DigestUtils.md5(content));
    }

    private InputRejected broken(String path, String how) {
        return new InputRejected(
                Problem.error("F0104", Place.of(pdf.toString()), "附件“" + path + "”" + how, "请用原来印出的 PDF，不要用别的软件改过的"));
    }
}

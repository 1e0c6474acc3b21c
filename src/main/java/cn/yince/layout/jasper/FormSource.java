package cn.yince.layout.jasper;

import cn.yince.file.PackFile;
import cn.yince.pack.Pack;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.pack.TableFiles;
import cn.yince.pack.form.ColumnSides;
import cn.yince.pack.form.DeclaredForm;
import cn.yince.pack.form.FormReader;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A form as it stands on disk or was written from its columns, with the style files it refers to; not yet looked at.
 *
 * @param file the JRXML file
 * @param styles the style files it names
 */
record FormSource(SourceFile file, List<SourceFile> styles) {
    private static final String STYLE_NAME = "\\s*\"([^\"/\\\\:]+\\.jrtx)\"\\s*";
    private static final Pattern STYLE_FILE =
            Pattern.compile("<template>\\s*(?:<!\\[CDATA\\[)?" + STYLE_NAME + "(?:]]>)?\\s*</template>");

    /** A file's name and bytes. */
    record SourceFile(Path path, byte[] content) {}

    /**
     * Reads a form and its style files.
     *
     * @param files gives the style file of a name
     * @throws InputRejected M0401 when one of them cannot be read
     */
    static FormSource read(Path jrxml, Function<String, Path> files) {
        SourceFile form = file(jrxml);
        List<SourceFile> styles = new ArrayList<>();
        Matcher matcher = STYLE_FILE.matcher(new String(form.content(), StandardCharsets.UTF_8));
        while (matcher.find()) {
            styles.add(file(files.apply(matcher.group(1))));
        }
        return new FormSource(form, List.copyOf(styles));
    }

    /**
     * That of a table of a pack: as it was drawn, or written from the columns that the pack declares.
     *
     * @throws InputRejected M0101 when there is neither, M0401 when a file cannot be read, M0411, M0412 when columns
     *     are not declared well, M0413 when they do not fit the paper
     */
    static FormSource of(Pack pack, String number) {
        TableLabels table = pack.settings().tables().stream()
                .filter(each -> each.name().equals(number))
                .findFirst()
                .orElseThrow();
        Path form = pack.find(TableFiles.forms(table));
        if (!TableFiles.isDeclared(form.toString())) {
            return read(form, style -> pack.find(TableFiles.FOLDER + style));
        }
        DeclaredForm declared = FormReader.read(
                form,
                ColumnSides.of(pack.find(TableFiles.rows(table))),
                pack.settings().look());
        FormWriter.fault(declared, table.title()).ifPresent(fault -> {
            throw new InputRejected(
                    Problem.error("M0413", Place.of(form.toString()), fault, "请减少栏数、改栏宽，或改“表样”里的纸、页边和各种高度"));
        });
        return new FormSource(
                new SourceFile(form, FormWriter.write(declared, table.title()).getBytes(StandardCharsets.UTF_8)),
                List.of());
    }

    /** Whether the text of a template element is the quoted name of a style file, without a folder. */
    static boolean isStyleFile(String reference) {
        return reference.matches(STYLE_NAME);
    }

    private static SourceFile file(Path path) {
        try {
            return new SourceFile(path, PackFile.unmarked(path, PackFile.TEXT));
        } catch (IOException e) {
            throw new InputRejected(
                    Problem.error("M0401", Place.of(path.toString()), "读不出表样文件，或超过 2 MB", "请检查模板包里是否有此文件"));
        }
    }

    /** SHA-256 over the bytes of all files, in hexadecimal: the name of the compiled form. */
    String hash() {
        MessageDigest digest = DigestUtils.getSha256Digest();
        digest.update(file.content());
        for (SourceFile style : styles) {
            digest.update((byte) 0);
            digest.update(style.content());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Everything in the files that a form may not hold. */
    Problems problems() {
        Problems problems = new Problems();
        FormGate.check(file.path().toString(), file.content(), problems);
        for (SourceFile style : styles) {
            FormGate.check(style.path().toString(), style.content(), problems);
        }
        return problems;
    }
}

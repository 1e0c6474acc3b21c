package cn.yince.layout.font;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import com.lowagie.text.pdf.BaseFont;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/**
 * The font families of all booklets. Files are read when a family is first needed; shared by any number of threads.
 *
 * <p>Digits and Latin letters may be drawn as another family does; a character the family lacks is drawn with 宋体, or
 * else with the first fallback that has it.
 */
public final class FontBook {
    private static final String PLAIN = "宋体";

    private final Map<String, Face> families = new LinkedHashMap<>();
    private final List<Face> fallbacks = new ArrayList<>();
    private final DrawnGlyphs glyphs = new DrawnGlyphs();

    private FontBook() {}

    /** As {@link #of(Map, List, int)}, uncompressed, for a writer that compresses by itself. */
    public static FontBook of(Map<String, Path> families, List<Path> fallbacks) {
        return of(families, fallbacks, Deflater.NO_COMPRESSION);
    }

    /**
     * Nothing is read yet.
     *
     * @param families .ttf file by family name, e.g. 宋体, 黑体; in the order they are named to people
     * @param fallbacks .ttf files for rare characters (生僻字), tried in order
     * @param zlibLevel 0 to 9 for the embedded subsets, -1 for the default
     */
    public static FontBook of(Map<String, Path> families, List<Path> fallbacks, int zlibLevel) {
        FontBook book = new FontBook();
        families.forEach((name, file) -> book.families.put(name, new Face(file, zlibLevel)));
        fallbacks.forEach(file -> book.fallbacks.add(new Face(file, zlibLevel)));
        return book;
    }

    /**
     * Lets families draw digits, Latin letters and their signs as another family does.
     *
     * @param western the other family by family; unknown ones are passed over
     */
    public FontBook withWestern(Map<String, String> western) {
        western.forEach((family, other) -> {
            if (families.containsKey(family) && families.containsKey(other)) {
                families.get(family).borrowWestern(families.get(other));
            }
        });
        return this;
    }

    /** What is proved of its fonts. */
    public DrawnGlyphs glyphs() {
        return glyphs;
    }

    /** Names of the families, in order. */
    public Set<String> families() {
        return Collections.unmodifiableSet(families.keySet());
    }

    /**
     * The family's face, for any writer.
     *
     * @throws InputRejected [M0301] when there is no such family
     */
    public BaseFont font(String family) {
        return face(family).font();
    }

    /**
     * Widths of the family's own characters.
     *
     * @throws InputRejected [M0301] when there is no such family
     */
    public Advances advances(String family) {
        return face(family).advances();
    }

    /**
     * Whether the family itself has the character.
     *
     * @throws InputRejected [M0301] when there is no such family
     */
    public boolean canDraw(String family, int codePoint) {
        return face(family).canDraw(codePoint);
    }

    /**
     * Whether the family itself has every character of the text.
     *
     * @throws InputRejected [M0301] when there is no such family
     */
    public boolean canDraw(String family, String text) {
        return canDrawAll(face(family), text);
    }

    /**
     * The text in maximal runs of one face; characters that no face has stay in the family's own runs.
     *
     * @throws InputRejected [M0301] when there is no such family
     */
    public List<Run> runs(String text, String family) {
        Face own = face(family);
        if (!own.isMixed() && canDrawAll(own, text)) {
            return text.isEmpty() ? List.of() : List.of(Run.of(text, own));
        } else if (text.isEmpty()) {
            return List.of();
        }
        List<Run> runs = new ArrayList<>();
        int start = 0;
        Face current = null;
        for (int i = 0; i < text.length(); i = clusterEnd(text, i)) {
            Face next = faceFor(text.substring(i, clusterEnd(text, i)), own).drawing(text.codePointAt(i));
            if (current != null && next != current) {
                runs.add(Run.of(text.substring(start, i), current));
                start = i;
            }
            current = next;
        }
        runs.add(Run.of(text.substring(start), current));
        return runs;
    }

    /**
     * The glyphs that a face draws white space with, not to be changed.
     *
     * @param head the face's table of that name, by which an embedded subset tells what it is of
     * @return empty when no face used so far has this table
     */
    public Optional<BitSet> blankGlyphs(byte[] head) {
        return Stream.concat(families.values().stream(), fallbacks.stream())
                .filter(face -> face.hasHead(head))
                .findFirst()
                .map(Face::blankGlyphs);
    }

    /** Whether some face has one and the same glyph for both code points, as for 中 and its compatibility form. */
    public boolean drawsAlike(int one, int other) {
        for (Face face : families.values()) {
            if (face.drawsAlike(one, other)) {
                return true;
            }
        }
        return fallbacks.stream().anyMatch(face -> face.drawsAlike(one, other));
    }

    /** Code points of the text that neither the family nor any fallback can draw, each once, in order. */
    public IntStream undrawable(String text, String family) {
        Face own = face(family);
        if (canDrawAll(own, text)) {
            return IntStream.empty();
        }
        IntStream.Builder missing = IntStream.builder();
        for (int i = 0; i < text.length(); i = clusterEnd(text, i)) {
            String cluster = text.substring(i, clusterEnd(text, i));
            Face face = faceFor(cluster, own);
            cluster.codePoints().filter(c -> !face.canDraw(c)).forEach(missing::add);
        }
        return missing.build().distinct();
    }

    /** The first face that has all of a character and its marks, else the first that has the character. */
    private Face faceFor(String cluster, Face own) {
        Face plain = families.getOrDefault(PLAIN, own);
        return Stream.of(cluster, firstOf(cluster))
                .flatMap(text ->
                        Stream.concat(Stream.of(own, plain), fallbacks.stream()).filter(face -> canDrawAll(face, text)))
                .findFirst()
                .orElse(own);
    }

    private static String firstOf(String cluster) {
        return cluster.substring(0, cluster.offsetByCodePoints(0, 1));
    }

    /** The end of the character at an index together with the combining marks after it. */
    private static int clusterEnd(String text, int start) {
        int end = text.offsetByCodePoints(start, 1);
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static boolean canDrawAll(Face face, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) ? !face.canDraw(text.codePointAt(i++)) : !face.canDraw(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private Face face(String family) {
        Face face = families.get(family);
        if (face == null) {
            throw new InputRejected(Problem.error(
                    "M0301",
                    Place.of("字体"),
                    "没有名为“" + family + "”的字体",
                    "可用的字体：" + String.join("、", families.keySet())));
        }
        return face;
    }
}

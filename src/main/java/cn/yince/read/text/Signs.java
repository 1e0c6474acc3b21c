package cn.yince.read.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The table of pasted characters, {@code 字形.tsv}. */
final class Signs {
    private static final String TABLE = "字形.tsv";
    private static final TreeMap<Integer, List<Sign>> BY_FIRST = read();

    private static final BitSet KNOWN = known();

    private Signs() {}

    /** Whether any character may be one; of almost all texts none is. */
    static boolean mayBeIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (KNOWN.get(c) || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    /** What a character is taken for where it stands; nothing when it is itself. */
    static Optional<Sign> of(int character, int before, int after) {
        if (isOrdinary(character)) {
            return Optional.empty();
        }
        Map.Entry<Integer, List<Sign>> entry = BY_FIRST.floorEntry(character);
        if (entry == null) {
            return Optional.empty();
        }
        return entry.getValue().stream()
                .filter(sign -> character <= sign.last() && sign.fits(before, after))
                .findFirst();
    }

    /** What needs no looking up: almost all that is typed. */
    private static boolean isOrdinary(int c) {
        return c >= ' ' && c < 0x7F
                || c == '\n'
                || c == '\r'
                || c >= 0x3001 && c <= 0x3020
                || c == '，'
                || c == '：'
                || c == '；'
                || c == '（'
                || c == '）';
    }

    private static BitSet known() {
        BitSet known = new BitSet();
        BY_FIRST.values().stream()
                .flatMap(List::stream)
                .filter(sign -> sign.first() <= Character.MAX_VALUE)
                .forEach(sign -> known.set(sign.first(), sign.last() + 1));
        return known;
    }

    private static TreeMap<Integer, List<Sign>> read() {
        TreeMap<Integer, List<Sign>> signs = new TreeMap<>();
        try (InputStream in = Signs.class.getResourceAsStream(TABLE)) {
            for (String line : new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(each -> each.startsWith("U+"))
                    .toList()) {
                String[] cells = line.split("\t");
                String[] range = cells[0].substring(2).split("-");
                int first = Integer.parseInt(range[0], 16);
                Sign sign = new Sign(
                        first,
                        Integer.parseInt(range[range.length - 1], 16),
                        cells[1],
                        cells[2],
                        cells.length > 3 ? cells[3] : "");
                signs.computeIfAbsent(first, f -> new ArrayList<>(1)).add(sign);
            }
            return signs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package cn.yince.check.prose;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yince.problem.RuleCard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * T0224 of words: a character of a common word is one that looks or sounds like it, and makes up no word with what
 * stands beside it.
 */
final class MistypedWords implements Rule {
    private static final char DIGIT = '#';
    private static final char ONLY_RIGHT = '-';
    private static final int BITS = 16;
    private static final int HASH = 31;
    private static final Pattern MARKS = Pattern.compile("[，。；#]");

    /**
     * A word with one of its characters mistaken.
     *
     * @param wrong as it is looked for
     * @param right as it was meant
     * @param at the place of the mistaken character
     */
    private record Mistake(String wrong, String right, int at) {}

    /** Read when the first text is looked at. */
    private static final class Words {
        /** Hashes of the first two characters of every mistake. */
        private static final BitSet BEGINNINGS = new BitSet(1 << BITS);

        private static final Map<Character, List<Mistake>> BY_FIRST = new HashMap<>();
        /** The words a character is rightly part of. */
        private static final Map<Character, List<String>> BY_CHARACTER = new HashMap<>();

        static {
            List<String> lines = lines();
            Set<String> words = new HashSet<>();
            for (String line : lines) {
                String[] cells = line.split("\t");
                for (String word : cells[1].split(" ")) {
                    String plain = word.charAt(0) == ONLY_RIGHT ? word.substring(1) : word;
                    words.add(plain);
                    plain.chars()
                            .distinct()
                            .filter(c -> cells[0].indexOf(c) >= 0)
                            .forEach(c -> BY_CHARACTER
                                    .computeIfAbsent((char) c, known -> new ArrayList<>())
                                    .add(plain));
                }
            }
            for (String line : lines) {
                String[] cells = line.split("\t");
                for (String word : cells[1].split(" ")) {
                    mistakes(word, cells[0]).stream()
                            .filter(mistake -> !words.contains(mistake.wrong()))
                            .forEach(Words::add);
                }
            }
        }

        private static List<String> lines() {
            try (InputStream in = MistypedWords.class.getResourceAsStream("形近词.txt")) {
                return new String(in.readAllBytes(), UTF_8)
                        .lines()
                        .filter(line -> line.indexOf('\t') > 0)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<Mistake> mistakes(String word, String alike) {
            List<Mistake> all = new ArrayList<>();
            for (int i = 0; i < word.length() && word.charAt(0) != ONLY_RIGHT; i++) {
                for (int j = 0; alike.indexOf(word.charAt(i)) >= 0 && j < alike.length(); j++) {
                    if (alike.charAt(j) != word.charAt(i)) {
                        String wrong = word.substring(0, i) + alike.charAt(j) + word.substring(i + 1);
                        all.add(new Mistake(wrong, word, i));
                    }
                }
            }
            return all;
        }

        private static void add(Mistake mistake) {
            String wrong = mistake.wrong();
            for (char first : spelled(wrong.charAt(0))) {
                for (char second : spelled(wrong.charAt(1))) {
                    BEGINNINGS.set(hash(first, second));
                }
                BY_FIRST.computeIfAbsent(first, known -> new ArrayList<>(2)).add(mistake);
            }
        }

        private static char[] spelled(char c) {
            return c == DIGIT ? "0123456789".toCharArray() : new char[] {c};
        }
    }

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        for (int i = 0; i + 1 < text.length(); i++) {
            Mistake mistake = at(text, i);
            if (mistake != null) {
                findings.reportUnlessTold(
                        Lookalikes.CARD,
                        passage,
                        i,
                        i + mistake.wrong().length(),
                        "“%s”像是“%s”的“%s”"
                                .formatted(
                                        text.charAt(i + mistake.at()),
                                        MARKS.matcher(mistake.right()).replaceAll(""),
                                        mistake.right().charAt(mistake.at())),
                        Lookalikes.LIKE);
            }
        }
    }

    /** The mistake that begins at a place of a text; null for none. */
    private static Mistake at(String text, int from) {
        if (!Words.BEGINNINGS.get(hash(text.charAt(from), text.charAt(from + 1)))) {
            return null;
        }
        for (Mistake mistake : Words.BY_FIRST.getOrDefault(text.charAt(from), List.of())) {
            if (stands(mistake.wrong(), text, from) && !isRight(text, from + mistake.at())) {
                return mistake;
            }
        }
        return null;
    }

    private static int hash(char first, char second) {
        return (first * HASH + second) & ((1 << BITS) - 1);
    }

    /** Whether a character makes up a word with what stands beside it. */
    private static boolean isRight(String text, int at) {
        char c = text.charAt(at);
        for (String word : Words.BY_CHARACTER.getOrDefault(c, List.of())) {
            for (int i = word.indexOf(c); i >= 0; i = word.indexOf(c, i + 1)) {
                if (stands(word, text, at - i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean stands(String word, String text, int from) {
        if (from < 0 || from + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = text.charAt(from + i);
            if (word.charAt(i) != c && !(word.charAt(i) == DIGIT && c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }
}

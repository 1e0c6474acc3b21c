package cn.yince.check.prose.naming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of one kind that should not print. There are hundreds of them and hardly a text has one, so that a text is
 * looked through for the plain characters of the words, and only a word that may be there is made a pattern of. One
 * pattern of all words took a fifth of all checking.
 */
public final class Residue {
    private static final String LETTERS = "[A-Za-z]";

    /** Before these 待 says what is still to be done in the world, not in the text. */
    private static final String IN_THE_WORLD = "(?<![有尚亟还仍急等接招善看对款期留厚])";

    private final String kind;
    private final Map<Integer, Word> unmarked = new TreeMap<>();
    private final Map<Character, List<Word>> byFirst = new HashMap<>();
    /** Marks of one character, and those of more by their first two: {@link #pair}. */
    private final BitSet singles = new BitSet();

    private final BitSet pairs = new BitSet();

    private Residue(String kind, List<String> words) {
        this.kind = kind;
        for (int i = 0; i < words.size(); i++) {
            Word word = new Word(i, words.get(i));
            if (word.mark.isEmpty()) {
                unmarked.put(i, word);
            } else {
                if (word.mark.length() == 1) {
                    singles.set(word.mark.charAt(0));
                } else {
                    pairs.set(pair(word.mark.charAt(0), word.mark.charAt(1)));
                }
                byFirst.computeIfAbsent(word.mark.charAt(0), first -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /**
     * The words as 称谓.yaml has them: {@code #} is a run of digits, a blank a run of blanks, {@code =} before it the
     * whole text.
     */
    static Residue of(String kind, List<String> words) {
        return new Residue(kind, words);
    }

    /** What they come from. */
    public String kind() {
        return kind;
    }

    /** The first of the words in a text. */
    public Optional<MatchResult> in(String text) {
        MatchResult first = null;
        for (Word word : marked(text)) {
            Matcher found = word.pattern().matcher(text);
            if (found.find() && (first == null || found.start() < first.start())) {
                first = found.toMatchResult();
            }
        }
        return Optional.ofNullable(first);
    }

    /** Those that may be in a text, in their order. */
    private Collection<Word> marked(String text) {
        Map<Integer, Word> marked = unmarked.isEmpty() ? Map.of() : new TreeMap<>(unmarked);
        for (int i = 0; (i = markIn(text, i, singles, pairs)) >= 0; i++) {
            for (Word word : byFirst.getOrDefault(folded(text.charAt(i)), List.of())) {
                if (isAt(text, i, word.mark)) {
                    marked = marked.isEmpty() ? new TreeMap<>() : marked;
                    marked.put(word.number, word);
                }
            }
        }
        return marked.values();
    }

    /** Where from a place on a text has what marks begin with; -1 for nowhere. */
    static int markIn(String text, int from, BitSet singles, BitSet pairs) {
        char next = from < text.length() ? folded(text.charAt(from)) : 0;
        for (int i = from; i < text.length(); i++) {
            char c = next;
            next = i + 1 < text.length() ? folded(text.charAt(i + 1)) : 0;
            if (singles.get(c) || pairs.get(pair(c, next))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of its marks may begin at a place of a text. */
    boolean mayBeAt(String text, int at) {
        char c = folded(text.charAt(at));
        char next = at + 1 < text.length() ? folded(text.charAt(at + 1)) : 0;
        return singles.get(c) || pairs.get(pair(c, next));
    }

    /** Adds what its marks begin with. */
    void addMarks(BitSet single, BitSet pair) {
        single.or(singles);
        pair.or(pairs);
    }

    /** Whether some word can stand in any text. */
    boolean hasUnmarked() {
        return !unmarked.isEmpty();
    }

    /** Of two characters, in 16 bits; others may have the same. */
    private static int pair(char first, char second) {
        return (31 * first + second) & 0xFFFF;
    }

    private static boolean isAt(String text, int at, String mark) {
        if (at + mark.length() > text.length()) {
            return false;
        }
        for (int i = 1; i < mark.length(); i++) {
            if (folded(text.charAt(at + i)) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** One of the words. */
    private static final class Word {
        final int number;
        final String mark;
        private final String written;
        private volatile Pattern pattern;

        Word(int number, String written) {
            this.number = number;
            this.written = written;
            this.mark = mark(written);
        }

        Pattern pattern() {
            Pattern made = pattern;
            if (made == null) {
                made = Pattern.compile(Residue.pattern(written), Pattern.CASE_INSENSITIVE);
                pattern = made;
            }
            return made;
        }
    }

    /**
     * What every text has in which the word is found: the longest part of it that stands for itself, with what follows
     * when that is a single character, {@link #folded}.
     */
    private static String mark(String word) {
        String[] parts =
                isError(word) ? new String[] {word} : (isWhole(word) ? word.substring(1) : word).split("[# ]+");
        String longest =
                Stream.of(parts).max(Comparator.comparingInt(String::length)).orElse("");
        int behind = word.indexOf(longest) + longest.length();
        boolean goesOn = longest.length() == 1 && !isError(word) && behind < word.length();
        StringBuilder mark = new StringBuilder();
        (goesOn ? longest + word.charAt(behind) : longest).chars().forEach(c -> mark.append(folded((char) c)));
        return mark.toString();
    }

    /** Characters of which a pattern takes one for the other are one. */
    private static char folded(char c) {
        return switch (c) {
            case '（' -> '(';
            case '）' -> ')';
            case '！' -> '!';
            case '：' -> ':';
            case '\u3000', '\t', '\n', '\u000B', '\f', '\r' -> ' ';
            case '1', '2', '3', '4', '5', '6', '7', '8', '9', '#' -> '0';
            default -> c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        };
    }

    private static boolean isError(String word) {
        return word.startsWith("#") && word.length() > 1 && !Character.isWhitespace(word.charAt(1));
    }

    private static boolean isWhole(String word) {
        return word.startsWith("=") && word.length() > 1;
    }

    private static String pattern(String word) {
        return isWhole(word) ? "^\\s*(?:" + part(word.substring(1)) + ")[。.]?\\s*$" : part(word);
    }

    private static String part(String word) {
        StringBuilder pattern = new StringBuilder();
        boolean error = isError(word);
        word.codePoints().forEach(c -> pattern.append(error ? Pattern.quote(Character.toString(c)) : sign(c)));
        String first = word.substring(0, 1);
        String last = word.substring(word.length() - 1);
        String before = first.equals("待")
                ? IN_THE_WORLD
                : first.matches(LETTERS)
                        ? "(?<!" + LETTERS + ")"
                        : first.equals("×") || first.equals("*") ? "(?<![\\d人次个天月])" : "";
        return before + pattern + (last.matches(LETTERS) && word.length() > 2 ? "(?!" + LETTERS + ")" : "");
    }

    private static String sign(int c) {
        return switch (c) {
            case '#' -> "\\d+";
            case ' ' -> "[\\s\u3000]+";
            case '!', '！' -> "[!！]";
            case '(', '（' -> "[(（]";
            case ')', '）' -> "[)）]";
            case ':', '：' -> "[:：]";
            default -> Pattern.quote(Character.toString(c));
        };
    }
}

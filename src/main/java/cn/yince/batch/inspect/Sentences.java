package cn.yince.batch.inspect;

import cn.yince.Unbound;
import cn.yince.layout.FigureMarks.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a booklet's text, and which of them say a figure. */
final class Sentences {
    private static final Pattern PIECE = Pattern.compile("<[^<>]*>|[^<]+");
    private static final Pattern NAME = Pattern.compile("</?([A-Za-z0-9]+)");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]+|[a-z]+);");
    private static final Set<String> INLINE =
            Set.of("a", "b", "strong", "i", "em", "u", "s", "sub", "sup", "small", "span", "br");
    private static final String ENDS = "。；！？";

    private final List<Sentence> all = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int from;

    /** Takes a text as it was written. */
    Sentences(Unbound booklet) {
        String xhtml = booklet.xhtml();
        Matcher piece = PIECE.matcher(xhtml);
        piece.region(Math.max(0, xhtml.indexOf("<body")), xhtml.length());
        while (piece.find()) {
            Matcher name = NAME.matcher(piece.group());
            if (piece.group().charAt(0) != '<') {
                text(piece.group(), piece.start());
            } else if (!name.lookingAt() || !INLINE.contains(name.group(1))) {
                flush(piece.start());
            }
        }
        flush(xhtml.length());
    }

    /**
     * A sentence.
     *
     * @param text as it reads
     * @param from where it begins in the written text
     * @param to where it ends
     */
    record Sentence(String text, int from, int to) {}

    private void text(String piece, int start) {
        int begun = 0;
        for (int i = 0; i < piece.length(); i++) {
            if (open.isEmpty() && begun == i) {
                from = start + i;
            }
            if (ENDS.indexOf(piece.charAt(i)) >= 0) {
                open.append(piece, begun, i + 1);
                begun = i + 1;
                flush(start + begun);
            }
        }
        open.append(piece, begun, piece.length());
    }

    private void flush(int to) {
        String text = plainEntities(open.toString()).replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            all.add(new Sentence(text, from, to));
        }
        open.setLength(0);
    }

    private static String plainEntities(String text) {
        return ENTITY.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(
                        switch (entity.group(1)) {
                            case "lt" -> "<";
                            case "gt" -> ">";
                            case "amp" -> "&";
                            case "quot" -> "\"";
                            case "apos" -> "'";
                            default -> entity.group(1).startsWith("#") ? numbered(entity.group(1)) : entity.group();
                        }));
    }

    private static String numbered(String entity) {
        int code = entity.startsWith("#x")
                ? Integer.parseInt(entity.substring(2), 16)
                : Integer.parseInt(entity.substring(1));
        return Character.toString(code);
    }

    /** Those that have some words. */
    List<String> with(String words) {
        return all.stream()
                .map(Sentence::text)
                .filter(text -> text.contains(words))
                .toList();
    }

    /** Those that say a figure. */
    List<String> saying(List<Span> spans, String figure) {
        List<String> saying = new ArrayList<>();
        for (Span span : spans) {
            if (span.number().name().equals(figure)) {
                all.stream()
                        .filter(each -> each.from() <= span.start() && span.start() < each.to())
                        .map(Sentence::text)
                        .forEach(saying::add);
            }
        }
        return saying;
    }
}

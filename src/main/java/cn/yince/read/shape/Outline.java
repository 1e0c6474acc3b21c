package cn.yince.read.shape;

import java.util.List;
import java.util.Optional;

/** What a shape asks for, for forms that people fill in: its parts, their names and what belongs at the ends. */
public sealed interface Outline {
    /** What may stand at one end. */
    enum Kind {
        /** A text; its line breaks do not print. */
        TEXT,
        /** A name or a few words; no text in which figures are named. */
        WORD,
        /** A list of texts, or one text with a paragraph to a line. */
        PARAGRAPHS,
        /** The path of a file. */
        PATH,
        /** Money in the file's 金额单位, zero or more. */
        AMOUNT,
        /** Money that may be negative. */
        SIGNED_AMOUNT,
        /** Money to the cent. */
        FORM_AMOUNT,
        /** A number of things. */
        COUNT,
        /** 0 to 100. */
        SCORE,
        /** A share in percent. */
        PERCENT,
        /** A day or a month. */
        DATE,
        /** A year of four digits. */
        YEAR,
        /** One of a few words. */
        CHOICE
    }

    /**
     * An end.
     *
     * @param kind what may stand there
     * @param choices the words of a choice; empty for other kinds
     */
    record Leaf(Kind kind, List<String> choices) implements Outline {}

    /**
     * A mapping with given keys.
     *
     * @param fields in the order they are listed to people
     */
    record Fields(List<Field> fields) implements Outline {}

    /**
     * A key of a mapping.
     *
     * @param name as typed
     * @param required whether it must be typed
     * @param description what it is, one sentence; empty when the name says it
     * @param value what belongs under it
     * @param unused whether the pack has no use for it, so that people are not asked
     * @param when it is to be filled in, where a chapter asks for it; empty when it may be left empty
     */
    record Field(String name, boolean required, String description, Outline value, boolean unused, String when) {}

    /**
     * A mapping by codes.
     *
     * @param code what codes there may be
     * @param value what belongs under each
     */
    record Codes(Code code, Outline value) implements Outline {}

    /**
     * A mapping by names that people choose.
     *
     * @param kind the Chinese word for what the names are
     * @param value what belongs under each
     */
    record Named(String kind, Outline value) implements Outline {}

    /**
     * A list.
     *
     * @param entry what each entry is
     */
    record Entries(Outline entry) implements Outline {}

    /** Numbers under names joined by dots (公布数). */
    record Figures() implements Outline {}

    /** An end of a kind that is no choice. */
    static Outline leaf(Kind kind) {
        return new Leaf(kind, List.of());
    }

    /** What stands under a name of an unit file; of paragraphs each is a text. */
    default Optional<Outline> below(String name) {
        if (this instanceof Fields fields) {
            return fields.fields().stream()
                    .filter(field -> field.name().equals(name))
                    .map(Field::value)
                    .findFirst();
        } else if (this instanceof Codes codes) {
            return Optional.of(codes.value());
        } else if (this instanceof Named named) {
            return Optional.of(named.value());
        } else if (this instanceof Entries list) {
            return Optional.of(list.entry());
        }
        return this instanceof Leaf leaf && leaf.kind() == Kind.PARAGRAPHS
                ? Optional.of(leaf(Kind.TEXT))
                : Optional.empty();
    }

    /**
     * The same with nothing in it but the ends at some paths; {@code *} in a path stands for what is by code, by name
     * or in a list.
     */
    default Outline only(List<List<String>> paths) {
        if (this instanceof Fields fields) {
            return new Fields(fields.fields().stream()
                    .filter(field -> !below(paths, field.name()).isEmpty())
                    .map(field -> new Field(
                            field.name(),
                            field.required(),
                            field.description(),
                            field.value().only(below(paths, field.name())),
                            field.unused(),
                            field.when()))
                    .toList());
        } else if (this instanceof Codes codes) {
            return new Codes(codes.code(), codes.value().only(below(paths, "*")));
        } else if (this instanceof Named named) {
            return new Named(named.kind(), named.value().only(below(paths, "*")));
        }
        return this instanceof Entries list ? new Entries(list.entry().only(below(paths, "*"))) : this;
    }

    private static List<List<String>> below(List<List<String>> paths, String step) {
        return paths.stream()
                .filter(path -> !path.isEmpty() && path.get(0).equals(step))
                .map(path -> path.subList(1, path.size()))
                .toList();
    }
}

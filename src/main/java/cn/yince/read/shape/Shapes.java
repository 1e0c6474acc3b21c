package cn.yince.read.shape;

import cn.yince.unit.Given;
import cn.yince.unit.Published;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The words of the shape language. */
public final class Shapes {
    private static final int DECIMALS = 2;
    private static final int FORM_DECIMALS = 6;

    private Shapes() {}

    /** A text that prints; line breaks inside it are folded. */
    public static Shape<String> text() {
        return new TextShape(Outline.Kind.TEXT, true, "");
    }

    /** A text that prints in a cell, a paragraph to a line. */
    public static Shape<String> cellText() {
        return TextShape.ofParagraphs(Outline.Kind.TEXT);
    }

    /** Words that print as they are in a cell, a paragraph to a line. */
    public static Shape<String> cellWords() {
        return TextShape.ofParagraphs(Outline.Kind.WORD);
    }

    /** A name or a few words that print as they are. */
    public static Shape<String> word() {
        return new TextShape(Outline.Kind.WORD, true, "");
    }

    /**
     * A text that does not print, where editors propose some; {@code proposals} is the word for them, see
     * {@link cn.yince.read.UnitSchema}.
     */
    public static Shape<String> name(String proposals) {
        return new TextShape(Outline.Kind.WORD, false, proposals);
    }

    /** The path of a file. */
    public static Shape<String> path() {
        return new PathShape();
    }

    /** A list of texts, or one text with a paragraph to a line. */
    public static Shape<List<String>> paragraphs() {
        return new ParagraphsShape();
    }

    /** Money, zero or more. */
    public static Shape<Amount> amount() {
        return new AmountShape(false, DECIMALS);
    }

    /** Money of a form, zero or more, 万元 to the cent (six decimals). */
    public static Shape<Amount> formAmount() {
        return new AmountShape(false, FORM_DECIMALS);
    }

    /** Money, also negative. */
    public static Shape<Amount> signedAmount() {
        return new AmountShape(true, DECIMALS);
    }

    /** A number of things. */
    public static Shape<Integer> count() {
        return new CountShape();
    }

    /** A score from 0 to 100. */
    public static Shape<BigDecimal> score() {
        return new ScoreShape();
    }

    /** A share in percent. */
    public static Shape<BigDecimal> percent() {
        return new PercentShape();
    }

    /** A day or a month. */
    public static Shape<String> date() {
        return new DateShape();
    }

    /** A year. */
    public static Shape<Integer> year() {
        return new YearShape();
    }

    /** 公布数: figures by names that may be nested or joined by dots. */
    public static Shape<List<Published>> published() {
        return new PublishedShape();
    }

    /** One of a few words. */
    public static Shape<String> choice(List<String> words) {
        return new ChoiceShape(words);
    }

    /** Values by code, in the order typed. */
    public static Shape<Given> byCode(Code code, Shape<?> value) {
        return new ByCode(code, value);
    }

    /** Values by names that print, in the order typed; {@code kind} is the Chinese word for what the names are. */
    public static Shape<Given> byName(String kind, Shape<?> value) {
        return new ByName(kind, value);
    }

    /** A list. */
    public static <T> Shape<List<T>> listOf(Shape<T> entry) {
        return new ListShape<>(entry);
    }

    /** A mapping with the given keys. */
    public static Shape<Given> object(List<Key<?>> keys) {
        return object(keys, Map::of);
    }

    /** The same; {@code elsewhere} gives hints for keys that do not belong here, by key, when it is asked. */
    public static Shape<Given> object(List<Key<?>> keys, Supplier<Map<String, String>> elsewhere) {
        return new ObjectShape(keys, elsewhere);
    }
}

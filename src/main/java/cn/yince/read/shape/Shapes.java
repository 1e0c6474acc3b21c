package cn.yince.read.shape;

import cn.yince.unit.Published;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The words of the shape language. */
public final class Shapes {
  private static final int DECIMALS = 2;
  private static final int FORM_DECIMALS = 6;

  private Shapes() {}

  /** A text that prints; line breaks inside it are folded. Left out: empty. */
  public static Shape<String> text() {
    return new TextShape(true, "");
  }

  /** A text that does not print. Left out: empty. */
  public static Shape<String> name() {
    return new TextShape(false, "");
  }

  /** The same where editors propose some; {@code proposals} is the word for them, see {@link cn.yince.read.UnitSchema}. */
  public static Shape<String> name(String proposals) {
    return new TextShape(false, proposals);
  }

  /** The path of a file. Left out: empty. */
  public static Shape<String> path() {
    return new PathShape();
  }

  /** A list of texts, or one text with a paragraph to a line. Left out: none. */
  public static Shape<List<String>> paragraphs() {
    return new ParagraphsShape();
  }

  /** Money, zero or more. Left out: zero. */
  public static Shape<Amount> amount() {
    return new AmountShape(false, Amount.ZERO, DECIMALS);
  }

  /** Money, zero or more. Left out: null. */
  public static Shape<Amount> amountOrNull() {
    return new AmountShape(false, null, DECIMALS);
  }

  /** Money of a form, zero or more, 万元 to the cent (six decimals). Left out: {@code absent}. */
  public static Shape<Amount> formAmount(Amount absent) {
    return new AmountShape(false, absent, FORM_DECIMALS);
  }

  /** Money, also negative. Left out: zero. */
  public static Shape<Amount> signedAmount() {
    return new AmountShape(true, Amount.ZERO, DECIMALS);
  }

  /** A number of things. Left out: 0. */
  public static Shape<Integer> count() {
    return new CountShape();
  }

  /** A score from 0 to 100. Left out: null. */
  public static Shape<BigDecimal> scoreOrNull() {
    return new ScoreShape();
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
  public static <T> Shape<T> choice(List<T> choices, Function<T, String> label, T otherwise) {
    return new ChoiceShape<>(choices, label, otherwise);
  }

  /** Values by code, in the order typed. */
  public static <V> Shape<Map<String, V>> byCode(Code code, Shape<V> value) {
    return new ByCode<>(code, value);
  }

  /** Values by label, in the order typed; those left empty are left out. */
  public static <K, V> Shape<Map<K, V>> byLabel(List<K> all, Function<K, String> label, Shape<V> value) {
    return new ByLabel<>(all, label, value);
  }

  /** Values by names that print, in the order typed; {@code kind} is the Chinese word for what the names are. */
  public static <V> Shape<Map<String, V>> byName(String kind, Shape<V> value) {
    return new ByName<>(kind, value);
  }

  /** Something that may be left out as a whole. */
  public static <T> Shape<Optional<T>> optional(Shape<T> shape) {
    return new OptionalShape<>(shape);
  }

  /** A list. Left out: empty. */
  public static <T> Shape<List<T>> listOf(Shape<T> entry) {
    return new ListShape<>(entry);
  }

  /** A mapping with the given keys. Left out: made from keys that are all left out. */
  public static <T> Shape<T> object(Function<Fields, T> make, List<Key<?>> keys) {
    return object(make, keys, Map::of);
  }

  /** The same; {@code elsewhere} gives hints for keys that do not belong here, by key, when it is asked. */
  public static <T> Shape<T> object(Function<Fields, T> make, List<Key<?>> keys, Supplier<Map<String, String>> elsewhere) {
    return new ObjectShape<>(keys, make, elsewhere);
  }

  /** The same. */
  public static <T> Shape<T> object(Function<Fields, T> make, Key<?>... keys) {
    return object(make, List.of(keys));
  }
}

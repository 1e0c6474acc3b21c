package cn.yince.desk.sample;

import cn.yince.unit.BookletKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One way a unit file can be wrong.
 *
 * @param name what a person would call it
 * @param kinds the kinds of files that can have it
 * @param codes of the problems it leads to, ascending
 * @param harm puts it in
 */
record Fault(String name, List<BookletKind> kinds, List<String> codes, Harm harm) {
    static final List<BookletKind> ANY = List.of(BookletKind.values());
    static final List<BookletKind> FINAL_ACCOUNTS = List.of(BookletKind.FINAL_ACCOUNTS);
    static final List<BookletKind> BUDGET = List.of(BookletKind.BUDGET);

    /** All there are, those of the same cause together. */
    static List<Fault> all() {
        return Stream.of(TextFaults.all(), ShapeFaults.all(), AmountFaults.all(), RuleFaults.all(), BudgetFaults.all())
                .flatMap(List::stream)
                .toList();
    }

    /** A fault of the bytes. */
    static Fault inBytes(String name, String code, Function<String, byte[]> harm) {
        return new Fault(
                name, ANY, List.of(code), (remark, top, setting) -> Optional.of(harm.apply(YamlText.of(remark, top))));
    }

    /** A fault of the writing; the file must change by it. */
    static Fault inText(String name, String code, UnaryOperator<String> harm) {
        return new Fault(name, ANY, List.of(code), (remark, top, setting) -> {
            String good = YamlText.of(remark, top);
            return Optional.of(harm.apply(good))
                    .filter(text -> !text.equals(good))
                    .map(Fault::bytes);
        });
    }

    /** A fault of what is typed; the test says whether the file could have it. */
    static Fault inTree(String name, List<BookletKind> kinds, List<String> codes, BiPredicate<Node, Setting> harm) {
        return new Fault(
                name,
                kinds,
                codes,
                (remark, top, setting) ->
                        harm.test(top, setting) ? Optional.of(bytes(YamlText.of(remark, top))) : Optional.empty());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package cn.yince.unit.codes;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Which classification a code is of, where its digits do not tell. */
public enum CodeKind {
    FUNCTIONAL("功能分类", CodeBook::functional),
    ECONOMIC("经济分类", CodeBook::economic),
    INCOME("收入分类", CodeBook::income);

    private final String label;
    private final BiFunction<CodeBook, String, String> names;

    CodeKind(String label, BiFunction<CodeBook, String, String> names) {
        this.label = label;
        this.names = names;
    }

    /** The Chinese word. */
    public String label() {
        return label;
    }

    /** The one of a Chinese word. */
    public static Optional<CodeKind> of(String label) {
        return Stream.of(values()).filter(scheme -> scheme.label.equals(label)).findFirst();
    }

    /** Name of a code; the code itself when unknown. */
    public String name(String code, CodeBook codes) {
        return names.apply(codes, code);
    }
}

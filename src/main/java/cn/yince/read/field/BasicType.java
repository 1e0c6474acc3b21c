package cn.yince.read.field;

import cn.yince.read.shape.Shape;
import cn.yince.read.shape.Shapes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The types a field without fields below it may have. */
enum BasicType {
    TEXT("文字", Shapes::text),
    WORD("词", Shapes::word),
    CELL_TEXT("格中文字", Shapes::cellText),
    CELL_WORDS("格中词", Shapes::cellWords),
    PARAGRAPHS("段落", Shapes::paragraphs),
    AMOUNT("金额", Shapes::amount),
    SIGNED_AMOUNT("可负金额", Shapes::signedAmount),
    FORM_AMOUNT("表单金额", Shapes::formAmount),
    COUNT("个数", Shapes::count),
    SCORE("得分", Shapes::score),
    PERCENT("百分数", Shapes::percent),
    YEAR("年份", Shapes::year),
    DATE("日期", Shapes::date),
    PATH("路径", Shapes::path),
    PACK("模板", () -> Shapes.name("模板")),
    PUBLISHED("公布数", Shapes::published);

    private final String word;
    private final Supplier<Shape<?>> shape;

    BasicType(String word, Supplier<Shape<?>> shape) {
        this.word = word;
        this.shape = shape;
    }

    static boolean is(String word) {
        return of(word).isPresent();
    }

    static Optional<BasicType> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(each -> each.word).toList();
    }

    Shape<?> shape() {
        return shape.get();
    }
}

package cn.yince.check.prose.naming;

import cn.yince.check.prose.naming.Naming.Meaning;
import cn.yince.check.prose.naming.Naming.Name;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.amount.Address;
import cn.yince.unit.codes.SameName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the part 数 of 称谓.yaml. */
final class NamingsReader {
    private static final List<String> KEYS = List.of("称谓", "认作", "预算", "增减", "至少字数", "连同");
    private static final List<String> MEANINGS =
            Stream.of(Meaning.values()).map(Meaning::label).toList();
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");
    private final Shapes shapes;

    NamingsReader(Shapes shapes) {
        this.shapes = shapes;
    }

    /** In the order of the file. */
    List<Naming> read(Typed typed) {
        List<Naming> namings = new ArrayList<>();
        for (Typed.Entry entry : shapes.entries(typed)) {
            Map<String, Typed> fields = shapes.fields(entry.value(), List.of("称谓"), KEYS);
            shapes.figure(entry.key(), entry.place(), 2, 4)
                    .filter(figure -> isClear(figure, entry))
                    .map(figure -> naming(figure, fields))
                    .ifPresent(namings::add);
        }
        return List.copyOf(namings);
    }

    /** Whether at most one part stands for several. */
    private boolean isClear(Address figure, Typed.Entry entry) {
        int each = Collections.frequency(figure.parts(), Naming.EACH);
        boolean clear = each == 0 || each == 1 && !figure.head().equals(Naming.EACH);
        if (!clear) {
            shapes.wrong(entry.place(), "“" + entry.key() + "”里的 * 不对", "只能有一个 *，不能在最前面");
        }
        return clear;
    }

    private Naming naming(Address figure, Map<String, Typed> fields) {
        boolean several = figure.parts().contains(Naming.EACH);
        String label = shapes.choice(fields.get("认作"), MEANINGS).orElse(Meaning.ALONE.label());
        return new Naming(
                figure,
                shapes.texts(fields.get("称谓")).stream()
                        .map(text -> name(text, several))
                        .toList(),
                Meaning.values()[MEANINGS.indexOf(label)],
                beside(figure, fields.get("预算")),
                beside(figure, fields.get("增减")),
                shortest(fields.get("至少字数")),
                shapes.texts(fields.get("连同")).stream()
                        .flatMap(text -> shapes.figure(text, 2, 3).stream())
                        .toList());
    }

    /** The name of another figure or comparison in the same group. */
    private Optional<String> beside(Address figure, Typed typed) {
        Optional<Typed.Scalar> name = shapes.text(typed);
        Address group = new Address(figure.parts().subList(0, figure.parts().size() - 1));
        name.ifPresent(text -> shapes.mention(Address.of(text.text()).inside(group), text.place()));
        return name.map(Typed.Scalar::text);
    }

    private Name name(Typed.Scalar typed, boolean several) {
        String text = SameName.of(typed.text());
        Matcher field = FIELD.matcher(text);
        if (!field.find()) {
            return new Name(text, "");
        } else if (!several || field.group(1).isBlank() || field.find()) {
            shapes.wrong(typed.place(), "称谓“" + typed.text() + "”里的花括号不对", "只有带 * 的数，称谓里可以写一处 {名称} 之类，表的行名写 {行}");
            return new Name(text, "");
        }
        return new Name(text, text.substring(text.indexOf('{') + 1, text.indexOf('}')));
    }

    private int shortest(Typed typed) {
        Optional<Typed.Scalar> number = shapes.text(typed);
        number.filter(text -> !NUMBER.matcher(text.text()).matches())
                .ifPresent(text -> shapes.wrong(text.place(), "应为 1 至 99 的整数", "请写成 至少字数: 6"));
        return number.map(Typed.Scalar::text)
                .filter(NUMBER.asMatchPredicate())
                .map(Integer::parseInt)
                .orElse(1);
    }
}

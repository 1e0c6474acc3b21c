package cn.yince.read.shape;

import cn.yince.problem.Problem;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A 科目编码: digits only, of a length that tells its level. Whether it exists is not for the reader to say.
 *
 * @param classification e.g. {@code 功能分类}
 * @param level which of its codes, e.g. {@code 项级科目编码}
 * @param digits the lengths it may have, e.g. 7
 */
public record Code(String classification, String level, int... digits) {
    /** E.g. {@code 功能分类项级科目编码}. */
    String name() {
        return classification + level;
    }

    /** The code, half-width; empty after reporting that the key is none. */
    Optional<String> find(Typed.Entry entry, boolean flow, At at) {
        String code = KeyText.normalised(entry.key());
        if (code.matches(pattern())) {
            return Optional.of(code);
        }
        Problem fault = Strays.of(entry, flow)
                .orElseGet(() -> Problem.error(
                        "Y0204",
                        entry.place(),
                        at.name() + "中的“" + entry.key() + "”不是" + name(),
                        "请填 " + lengths() + " 位数字的编码"));
        at.reading().problems().add(fault);
        return Optional.empty();
    }

    /** Where the codes of each length that there are may be looked up in a schema. */
    List<Object> proposals() {
        return Arrays.stream(digits)
                .mapToObj(n -> (Object) Schemas.proposed(classification + n + "位"))
                .toList();
    }

    String pattern() {
        return Arrays.stream(digits).mapToObj(n -> "[0-9]{" + n + "}").collect(Collectors.joining("|", "^(", ")$"));
    }

    String lengths() {
        return Arrays.stream(digits).mapToObj(String::valueOf).collect(Collectors.joining("、"));
    }
}

package cn.yince.read.field;

import cn.yince.read.shape.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The codes that may be names of fields, as declared: a classification and its levels, e.g. {@code 功能分类项级},
 * {@code 功能分类类级或项级}.
 */
final class CodeWords {
    private static final List<String> CLASSIFICATIONS = List.of("功能分类", "经济分类", "收入分类");
    private static final String TWO_LEVELS = "经济分类";
    private static final List<String> LEVELS = List.of("类级", "款级", "项级");
    private static final String ALL = "各级";
    private static final String CODE = "科目编码";

    private CodeWords() {}

    static Optional<Code> of(String words) {
        return CLASSIFICATIONS.stream()
                .filter(words::startsWith)
                .findFirst()
                .flatMap(name -> of(name, words.substring(name.length())));
    }

    static String known() {
        return "功能分类项级、功能分类类级或项级、功能分类各级、经济分类款级、经济分类各级、收入分类项级、收入分类各级";
    }

    private static Optional<Code> of(String classification, String levels) {
        int most = classification.equals(TWO_LEVELS) ? 2 : LEVELS.size();
        if (levels.equals(ALL)) {
            return Optional.of(new Code(
                    classification,
                    CODE,
                    IntStream.range(0, most).map(CodeWords::digits).toArray()));
        }
        List<Integer> named =
                Arrays.stream(levels.split("或", -1)).map(LEVELS::indexOf).toList();
        return named.stream().allMatch(level -> level >= 0 && level < most)
                ? Optional.of(new Code(
                        classification,
                        levels + CODE,
                        named.stream().mapToInt(CodeWords::digits).toArray()))
                : Optional.empty();
    }

    private static int digits(int level) {
        return 3 + 2 * level;
    }
}

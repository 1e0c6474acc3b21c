package cn.yince.read.fillin;

import cn.yince.read.shape.Code;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists that codes are chosen from. */
public enum CodeList {
    /** 功能分类, 项. */
    FUNCTIONAL_ITEM("功能分类", Set.of(7)),
    /** 功能分类, 类 and 项. */
    FUNCTIONAL_CLASS_OR_ITEM("功能分类", Set.of(3, 7)),
    /** 功能分类, 类, 款 and 项. */
    FUNCTIONAL("功能分类", Set.of(3, 5, 7)),
    /** 经济分类, 款. */
    ECONOMIC_ITEM("经济分类", Set.of(5)),
    /** 经济分类, 类 and 款. */
    ECONOMIC("经济分类", Set.of(3, 5)),
    /** 收入分类. */
    INCOME("收入分类", Set.of(3, 5, 7));

    private final String classification;
    private final Set<Integer> lengths;

    CodeList(String classification, Set<Integer> lengths) {
        this.classification = classification;
        this.lengths = lengths;
    }

    /** The list of the codes of a field; nothing when there is none. */
    static Optional<CodeList> of(Code code) {
        Set<Integer> lengths = Arrays.stream(code.digits()).boxed().collect(Collectors.toSet());
        return Arrays.stream(values())
                .filter(list -> list.classification.equals(code.classification()) && list.lengths.equals(lengths))
                .findFirst();
    }

    /** The classification the codes are of, also the heading of its codes on the sheet of codes. */
    public String classification() {
        return classification;
    }

    /** How many digits its longest codes have. */
    public int longest() {
        return Collections.max(lengths);
    }

    /** Whether a code of the classification is on the list. */
    public boolean has(String code) {
        return lengths.contains(code.length());
    }
}

package cn.yince.check;

import java.util.List;

/** What may be written in a rule of 核对.yaml. */
final class RuleKeys {
    static final String CONDITION = "条件";
    static final String WHEN = "当";
    static final String SEVERITY = "级别";
    static final String MESSAGE = "说明";
    static final String HINT = "改法";
    static final String SUBJECT = "名称";
    static final String FORMULA = "规则";
    static final String BASIS = "依据";
    static final String EACH = "每个";
    static final String LEFT = "左";
    static final String RIGHT = "右";
    static final String TYPED_AT = "填报处";
    static final String CLAIMS = "各条";
    static final String CALLED = "名";
    static final String AT_ONCE = "一并说";
    static final String UNASKED = "未核对";
    static final String SCOPE = "所属单位";
    static final String LIKELIEST_CODE = "差额最可能的科目";

    /** What stands for one claim, for a rule that has one in the rule itself. */
    static final List<String> OF_CLAIMS = List.of(CALLED, EACH, WHEN, CONDITION, LEFT, RIGHT, MESSAGE, HINT, TYPED_AT);

    /** What may stand in a rule. */
    static final List<String> OF_RULES = List.of(
            RuleFiles.CODE,
            SUBJECT,
            FORMULA,
            EACH,
            WHEN,
            CONDITION,
            LEFT,
            RIGHT,
            SEVERITY,
            MESSAGE,
            HINT,
            BASIS,
            TYPED_AT,
            CLAIMS,
            AT_ONCE,
            UNASKED,
            SCOPE);

    /** Texts that are the same for every row and number. */
    static final List<String> FOR_ALL = List.of(SUBJECT, FORMULA, BASIS, UNASKED);

    private RuleKeys() {}
}

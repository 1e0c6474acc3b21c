package cn.yince.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.check.Answers.Unanswered;
import cn.yince.compute.formula.Expression;
import cn.yince.compute.formula.FormulaFault;
import cn.yince.compute.formula.FormulaParser;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Traced;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The little language of a pack's own rules: what holds, what is refused, and where. */
class ConditionTest {
    private static final Map<String, Traced> NUMBERS = new LinkedHashMap<>();

    static {
        put("甲.乙", "1.00", "0.005");
        put("甲.丙", "1.01", "0.005");
        put("甲.丁", "1.02", "0.005");
        put("甲.因公出国（境）费", "3.00", "0");
        put("甲.零", "0", "0");
        put("甲.约零", "0", "0.005");
        put("甲.车辆", "3", "0");
        put("表.合计.项目支出", "9.00", "0.015");
        put("表.201.项目支出", "9.00", "0.015");
        put("表.20106.项目支出", "9.00", "0.015");
        put("表.2010601.项目支出", "2.00", "0.005");
        put("表.2010602.项目支出", "7.00", "0.01");
        put("采购.货物", "1.00", "0");
        put("采购.服务", "2.00", "0");
        put("采购.政府采购合计", "3.00", "0");
        put("自评表.1.得分", "90", "0");
        put("自评表.2.得分", "80", "0");
    }

    private static final KnownNumbers BOOKLET = new KnownNumbers() {
        @Override
        public Optional<Traced> of(String name) {
            return Optional.ofNullable(NUMBERS.get(name));
        }

        @Override
        public Collection<String> names() {
            return NUMBERS.keySet();
        }
    };

    private static void put(String name, String value, String slack) {
        NUMBERS.put(name, new Amount(new BigDecimal(value), new BigDecimal(slack)));
    }

    /** Of a pack without tables. */
    private static final ConditionCompiler.Formulas NONE = new ConditionCompiler.Formulas() {
        @Override
        public cn.yince.compute.ledger.Term reckoned(Expression number) {
            throw new AssertionError(number);
        }

        @Override
        public cn.yince.compute.ledger.Term.Test test(Expression condition) {
            throw new AssertionError(condition);
        }

        @Override
        public boolean isTable(String name) {
            return false;
        }

        @Override
        public boolean isTyped(String group) {
            return false;
        }
    };

    private static Condition parsed(String condition) {
        return new ConditionCompiler(NONE).of(FormulaParser.condition(condition));
    }

    private static boolean holds(String condition) {
        return parsed(condition).holds(new Answers(BOOKLET));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲.乙 = 甲.丙",
                "甲.乙 <= 甲.乙",
                "甲.丙 <= 甲.乙",
                "甲.丙 ≤ 甲.乙",
                "甲.乙 < 甲.丁",
                "甲.丁 ＞ 甲.乙",
                "甲.乙 ≠ 甲.丁",
                "甲.乙 != 甲.丁",
                "非 甲.乙 = 甲.丁",
                "非（甲.乙 = 甲.丁）",
                "甲.车辆 = 3",
                "甲.车辆 > 2 且 甲.车辆 < 4",
                "甲.车辆 > 5 或 甲.车辆 < 4",
                "1 = 2 或 1 = 1 且 2 = 2",
                "(1 = 2 或 1 = 1) 且 2 = 2",
                "(1 + 2) * 3 = 9",
                "（1 + 2）×3 = 9",
                "1 + 2 * 3 = 7",
                "10 - 3 - 2 = 5",
                "12 / 3 / 2 = 2",
                "12 ÷ 甲.车辆 = 4",
                "-3 + 5 = 2",
                "绝对值(2 - 5) = 3",
                "绝对值（甲.乙 - 甲.丁） > 0",
                "甲.因公出国（境）费 = 3",
                "（甲.因公出国（境）费 + 1） = 4",
                "{甲.因公出国（境）费} = 3.00",
                "合计(表.*.项目支出) = 9",
                "合计(采购.*) = 3",
                "合计（自评表.*.得分） = 170",
                "甲.乙*2 = 2.01",
                "合计(没有.*) = 0",
            })
    void whatHolds(String condition) {
        assertThat(holds(condition)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲.乙 = 甲.丁",
                "甲.乙 < 甲.丙",
                "甲.丁 <= 甲.乙",
                "甲.乙 >= 甲.丁",
                "甲.乙 ≠ 甲.丙",
                "非 甲.乙 = 甲.丙",
                "甲.车辆 = 3.01",
                "甲.车辆 > 3",
                "1 = 1 且 1 = 2",
                "甲.乙 * 2 = 2.02",
                "合计(表.*.项目支出) = 9.02",
            })
    void doesNotHold(String condition) {
        assertThat(holds(condition)).isFalse();
    }

    @Test
    void slackGrowsWithEveryStep() {
        assertThat(holds("甲.乙 + 甲.丙 = 2.02")).isTrue();
        assertThat(holds("甲.乙 + 甲.丙 = 2.021")).isFalse();
        assertThat(holds("甲.丙 - 甲.乙 = 0.02")).isTrue();
        assertThat(holds("甲.丁 - 甲.乙 = 0")).isFalse();
        assertThat(holds("甲.乙 / 甲.丙 = 1")).isTrue();
        assertThat(holds("甲.乙 / 甲.丁 = 1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"甲.戊 = 1, 本册没有“甲.戊”", "1 / 甲.零 = 1, 除数可能是零", "1 / 甲.约零 = 1, 除数可能是零"})
    void whatTheBookletCannotTellIsNoAnswer(String condition, String reason) {
        Unanswered none = catchThrowableOfType(Unanswered.class, () -> holds(condition));
        assertThat(none).hasMessage(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲.乙|3|这里应为 =",
                "|0|没有写完",
                "甲.乙 =|5|没有写完",
                "甲.乙 = = 1|6|这里不能是“=”",
                "1 < 甲.乙 < 3|8|比较不能连着写",
                "甲.乙 = 1 2|8|这里多了“2”",
                "(甲.乙 = 1|8|这里缺“)”",
                "甲.乙 = 1)|7|这里多了“)”",
                "甲.乙 = (1 + 2|12|这里缺“)”",
                "甲.乙 = 1,234|7|数不用千分位",
                "甲.乙 = 1.2.3|6|“1.2.3”不是数",
                "甲.乙 = 5万元|6|“5”不是数",
                "甲.乙 = {甲.丙|6|“{”没有配对的“}”",
                "合计(甲.乙) = 1|3|合计的括号里应为带 * 的名称",
                "合计 = 1|3|这里缺“(”",
                "甲.* = 1|0|这里不能是“甲.*”",
                "甲.乙 = \"1\"|6|不认识的字符“\"”",
                "甲.乙 = new()|10|这里不能是“)”",
                "甲.乙 = 取(甲.丙)|6|没有名为“取”的函数",
                "且 1 = 1|0|这里不能是“且”",
                "非|1|没有写完",
                "甲.乙 & 1|4|不认识的字符“&”",
            })
    void aFaultIsSaidWithItsPlace(String condition, int offset, String message) {
        FormulaFault fault = catchThrowableOfType(FormulaFault.class, () -> parsed(condition == null ? "" : condition));
        assertThat(fault).as(condition).isNotNull();
        assertThat(fault.getMessage()).startsWith(message);
        assertThat(fault.offset()).isEqualTo(offset);
        assertThat(fault.hint()).isNotEmpty();
    }

    @Test
    void lengthDepthAndWorkAreBounded() {
        assertThat(catchThrowableOfType(FormulaFault.class, () -> parsed("1 = " + "1+".repeat(600) + "1")))
                .hasMessageContaining("太长");
        assertThat(catchThrowableOfType(
                        FormulaFault.class, () -> parsed("(".repeat(300) + "1" + ")".repeat(300) + " = 1")))
                .hasMessageContaining("太深");
        assertThat(catchThrowableOfType(FormulaFault.class, () -> parsed("非 ".repeat(300) + "1 = 1")))
                .hasMessageContaining("太深");
        assertThat(catchThrowableOfType(FormulaFault.class, () -> parsed("1 = " + "-".repeat(300) + "1")))
                .hasMessageContaining("太深");
        assertThat(holds("1 = " + "0+".repeat(450) + "1")).isTrue();
        KnownNumbers many = new KnownNumbers() {
            private final Collection<String> names = java.util.stream.IntStream.range(0, 100_000)
                    .mapToObj(i -> "表." + i)
                    .toList();

            @Override
            public Optional<Traced> of(String name) {
                return Optional.of(Amount.ZERO);
            }

            @Override
            public Collection<String> names() {
                return names;
            }
        };
        Condition greedy = parsed("合计(表.*) + ".repeat(40) + "0 = 0");
        assertThat(catchThrowableOfType(Unanswered.class, () -> greedy.holds(new Answers(many))))
                .hasMessageContaining("太多");
    }

    @Test
    void aMagnitudeMayReachAcrossZero() {
        assertThat(holds("绝对值(甲.乙 - 甲.丙) = 0")).isTrue();
        assertThat(holds("绝对值(0 - 甲.丁) = 1.02")).isTrue();
        assertThat(holds("绝对值(0 - 甲.丁) <= 1")).isFalse();
        assertThat(holds("绝对值(0 - 甲.丁) >= 1.03")).isFalse();
    }

    @Test
    void theSidesOfWhatIsBrokenAreShown() {
        Answers answers = new Answers(BOOKLET);
        Condition condition = parsed("甲.车辆 = 3 且 甲.丁 + 甲.丙 <= 甲.乙*1");
        assertThat(condition.broken(answers).orElseThrow().shown(answers))
                .isEqualTo("甲.丁 + 甲.丙 2.03，甲.乙*1 1.00，相差 1.03");
        assertThat(parsed("甲.车辆 = 4").broken(answers).orElseThrow().shown(answers))
                .isEqualTo("甲.车辆 3，4，相差 1");
    }
}

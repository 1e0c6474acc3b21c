package cn.yince.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a spent budget says. */
class BudgetTest {
    /** Layout puts signs into texts that steer its lines; who reads the message must not see them. */
    @Test
    void quotesTheLastTextWithoutSignsThatCannotBeSeen() {
        assertThat(new Budget.Spent("太久", " 项\u2060目\u200B名\u0001称 ").last()).isEqualTo("项目名称");
    }

    @Test
    void quotesOnlyTheBeginningOfALongText() {
        assertThat(new Budget.Spent("太久", "很长的一段文字".repeat(20)).last())
                .startsWith("很长的一段文字")
                .hasSizeLessThan(60);
    }
}

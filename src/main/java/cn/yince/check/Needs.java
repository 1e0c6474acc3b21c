package cn.yince.check;

import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Unit;
import java.util.Optional;

/** Whether a unit is and has what a rule needs. */
public final class Needs {
    private Needs() {}

    /** What keeps a rule from being looked at for a unit; nothing when nothing does. */
    public static Optional<NotChecked> unmet(RuleCard card, Unit unit) {
        return card.needs().stream()
                .filter(need -> !isMet(need, unit))
                .findFirst()
                .map(need -> new NotChecked(card.code(), need.unmet()));
    }

    private static boolean isMet(Need need, Unit unit) {
        return switch (need) {
            case FINAL_ACCOUNTS -> unit instanceof FinalAccounts;
            case BUDGET -> unit instanceof Budget;
            case EVALUATIONS ->
                !(unit instanceof FinalAccounts)
                        || !unit.particulars().given().entries("绩效自评").isEmpty();
            case TARGETS ->
                !(unit instanceof Budget budget)
                        || budget.particulars().given().entries("项目").stream().anyMatch(project -> project.has("绩效目标"));
            case PUBLISHED -> !unit.published().isEmpty();
            case REFERENCES ->
                unit.source().texts().stream().anyMatch(text -> text.text().contains("{"));
            case LAST_YEARS_FILE -> unit.source().places().containsKey("上年文件");
        };
    }
}

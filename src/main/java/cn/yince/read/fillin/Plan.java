package cn.yince.read.fillin;

import cn.yince.read.shape.Outline;
import cn.yince.unit.BookletKind;
import java.util.List;

/**
 * The sheets of a workbook for one kind of unit file; every key of the file has its place on one of them.
 *
 * @param kind of unit file
 * @param sheets in order
 */
public record Plan(BookletKind kind, List<SheetPlan> sheets) {
    /** The sheet that says what the file is, always the first. */
    public static final String COVER = "封面与单位";

    /** The sheet of each 项目支出绩效自评表. */
    public static final String EVALUATIONS = "自评表";

    /**
     * The plan for what a unit file of a kind asks for.
     *
     * @throws IllegalStateException when the plan has a place that the file has not
     */
    public static Plan of(BookletKind kind, Outline outline) {
        Plan plan =
                switch (kind) {
                    case FINAL_ACCOUNTS -> new FinalAccountsPlan(outline).plan();
                    case BUDGET -> new BudgetPlan(outline).plan();
                };
        return Leftovers.placed(plan, outline);
    }
}

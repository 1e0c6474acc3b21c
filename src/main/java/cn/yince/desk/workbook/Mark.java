package cn.yince.desk.workbook;

import cn.yince.problem.Problem;

/**
 * What is wrong at a place of a workbook.
 *
 * @param problem with its place
 * @param rule the rule in the field's words; empty when there is none
 */
public record Mark(Problem problem, String rule) {
    /** What the comment of the cell says. */
    String comment() {
        StringBuilder text =
                new StringBuilder(problem.severity().label() + "[" + problem.code() + "] " + problem.message());
        if (!rule.isEmpty()) {
            text.append("\n规则：").append(rule);
        }
        if (!problem.hint().isEmpty()) {
            text.append("\n改法：").append(problem.hint());
        }
        return text.toString();
    }
}

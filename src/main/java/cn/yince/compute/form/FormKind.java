package cn.yince.compute.form;

import cn.yince.problem.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of forms, of which a unit file has some.
 *
 * @param name what figures and templates call it, e.g. {@code 自评表}
 * @param title its name in full, e.g. {@code 项目支出绩效自评表}
 * @param at where the unit file has them
 * @param called the field that is a form's name, of the form or of the entry around it
 * @param otherwise what a field is when it was left empty, by its name: another field of the form or of the entry
 *     around it, or else the path of a field of the unit file
 * @param shortly fields that print under a name of their own, by that name: where on the form they stand
 * @param sums what is added up of each and of all
 * @param funds the sources of its money, if it has any
 * @param indicators its indicators, if it has any
 * @param rosters lists that put one entry before others: the list's name, the fields of a group of that name
 * @param grades the least total of each grade, from the best
 * @param review which of its fields are held against one another; empty when none are
 * @param places where it is declared: the whole under an empty name, what is said of it under that
 */
public record FormKind(
        String name,
        String title,
        FormPath at,
        String called,
        Map<String, String> otherwise,
        Map<String, String> shortly,
        Sums sums,
        Optional<Funds> funds,
        Optional<Indicators> indicators,
        Map<String, List<String>> rosters,
        Map<String, BigDecimal> grades,
        Optional<Review> review,
        Map<String, Place> places) {

    /**
     * What is added up.
     *
     * @param each figures of a form, by name: the paths on the form of what each is the sum of
     * @param all whether all numbers of the forms are added up too
     * @param distinct lists of what is different on the forms, by name: the parts of an entry, each a field; the first
     *     is never empty
     * @param within groups of money that come to no more than one of the entry around, name by name: that of the form,
     *     that of the entry
     */
    public record Sums(
            Map<String, List<String>> each,
            boolean all,
            Map<String, Map<String, String>> distinct,
            Map<String, String> within) {}

    /**
     * The sources of a form's money.
     *
     * @param field the field below which they stand, each under its name, with its columns below; empty where columns
     *     stand apart
     * @param columns by name, the field below which a column has its sources; none where sources have columns
     * @param rows what templates call their list
     * @param sums a figure of the form for each column that is summed: its name, the column
     * @param executed the column of what was executed; empty when forms do not ask for it
     * @param received the column of what was received; empty when forms do not ask for it
     * @param of the column it is a share of, and is left of
     * @param points the score of all of it
     * @param onlyGiven sources that are no rows unless something was given for them
     * @param otherwise what a column is when nothing was typed of it: by column, a source and the field of the entry
     *     around whose money it is
     * @param equal columns that come to what the entry around has: by column, the field of that
     * @param parts columns that come to no more than another: by the larger, the smaller
     */
    public record Funds(
            String field,
            Map<String, String> columns,
            String rows,
            Map<String, String> sums,
            String executed,
            String received,
            String of,
            int points,
            List<String> onlyGiven,
            Map<String, Map<String, String>> otherwise,
            Map<String, String> equal,
            Map<String, String> parts) {
        /** What the sum of a column is called. */
        public String sumOf(String column) {
            return sums.entrySet().stream()
                    .filter(sum -> sum.getValue().equals(column))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(column);
        }
    }

    /**
     * The tree of a form's indicators: groups, in each lists of indicators under their names.
     *
     * @param sides what stands side by side, by what templates call the rows: the field below which its groups or lists
     *     stand
     * @param groups the lists of each group, by its name, where lists stand below no group in the unit file
     * @param points how much each group may score, by its name
     * @param score the field of a group's and of an indicator's score; empty when they have none
     * @param worth the field of what an indicator may score
     */
    public record Indicators(
            Map<String, String> sides,
            Map<String, List<String>> groups,
            Map<String, BigDecimal> points,
            String score,
            String worth) {}

    /** Whether forms have a total score. */
    public boolean isScored() {
        return !grades.isEmpty()
                || indicators.stream().anyMatch(tree -> !tree.score().isEmpty())
                || funds.stream().anyMatch(money -> !money.executed().isEmpty());
    }

    /** Where it is declared, or what is said of it. */
    public Place placeOf(String said) {
        return places.getOrDefault(said, places.get(""));
    }

    /**
     * Which fields of a form are held against one another.
     *
     * @param called the field of an indicator that is its name
     * @param targets the fields of an indicator's target, the one that counts first
     * @param reached the fields of what was reached
     * @param causes the fields of why it was not
     * @param leader the field of whoever leads those who judge, step by step; empty when forms do not name one
     * @param troubles the fields of the form where what went wrong is told
     */
    public record Review(
            String called,
            List<String> targets,
            List<String> reached,
            List<String> causes,
            List<String> leader,
            List<String> troubles) {}

    /** The grade of a total; empty when the kind has no grades. */
    public String grade(BigDecimal total) {
        return grades.entrySet().stream()
                .filter(grade -> total.compareTo(grade.getValue()) >= 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> grades.keySet().stream()
                        .reduce((first, second) -> second)
                        .orElse(""));
    }

    /** What is counted when the forms of a grade are. */
    public String asCounted(String grade) {
        List<String> all = List.copyOf(grades.keySet());
        int at = all.indexOf(grade);
        return at > 0 && at == all.size() - 1
                ? "总分不到 " + grades.get(all.get(at - 1)).toPlainString() + " 分的" + name
                : "总分 " + grades.get(grade).toPlainString() + " 分以上的" + name + "（" + grade + "）";
    }
}

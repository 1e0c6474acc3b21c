package cn.yince.check.prose;

import cn.yince.compute.Group;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The indicators of one form and the numbers it has, read once for all rules. */
final class Indicators {
    private final Group form;
    private final Map<String, List<Indicator>> columns = new HashMap<>();
    private final Map<List<String>, List<CountedIndicator>> counted = new HashMap<>();
    private List<FormNumbers.Known> numbers;
    private List<FormReached.Reached> reached;
    private Set<String> typed;

    Indicators(Group form) {
        this.form = form;
    }

    /** Those of a column, such as 三级指标, 年度 or 实施期, in order. */
    List<Indicator> of(String column) {
        return columns.computeIfAbsent(column, this::read);
    }

    /** Those of some columns that have a number. */
    List<CountedIndicator> counted(List<String> of) {
        return counted.computeIfAbsent(of, each -> CountedIndicator.in(this, each));
    }

    /** Everything a number of a text may be. */
    List<FormNumbers.Known> numbers() {
        if (numbers == null) {
            numbers = FormNumbers.of(form, this);
        }
        return numbers;
    }

    /** Those that reached one number. */
    List<FormReached.Reached> reached() {
        if (reached == null) {
            reached = List.copyOf(FormReached.reached(this));
        }
        return reached;
    }

    /** The numbers with their units as typed, ranges and words among them. */
    Set<String> typed() {
        if (typed == null) {
            typed = Set.copyOf(FormNumbers.typed(this));
        }
        return typed;
    }

    private List<Indicator> read(String column) {
        return form.rows("一级指标").stream()
                .flatMap(level1 -> level1.rows("二级指标").stream())
                .flatMap(level2 -> level2.rows(column).stream())
                .map(Indicator::new)
                .toList();
    }
}

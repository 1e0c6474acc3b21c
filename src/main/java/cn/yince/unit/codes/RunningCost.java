package cn.yince.unit.codes;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What 基本支出 is spent on. */
public enum RunningCost {
    PERSONNEL("人员经费"),
    OPERATING("公用经费");

    private static final Map<String, RunningCost> BY_LABEL =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(RunningCost::label, cost -> cost));
    private final String label;

    RunningCost(String label) {
        this.label = label;
    }

    /** The Chinese word, also the heading of its column. */
    public String label() {
        return label;
    }

    /** The one called so. */
    public static Optional<RunningCost> of(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}

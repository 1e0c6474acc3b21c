package cn.yince.cli;

import cn.yince.problem.Problem;
import cn.yince.problem.Severity;
import java.util.Collection;

/** How many problems of each weight there are, in words. */
final class Counted {
    private Counted() {}

    /** {@code 共 1 处错误，2 处提示}, before it what must and should be filled in, if anything. */
    static String of(Collection<Problem> problems) {
        return shown(Severity.REQUIRED, problems)
                + shown(Severity.TO_FILL, problems)
                + "共 %d 处错误，%d 处提示".formatted(count(Severity.ERROR, problems), count(Severity.HINT, problems));
    }

    private static String shown(Severity severity, Collection<Problem> problems) {
        long count = count(severity, problems);
        return count == 0 ? "" : severity.label() + " " + count + " 处；";
    }

    private static long count(Severity severity, Collection<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}

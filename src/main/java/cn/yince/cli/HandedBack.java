package cn.yince.cli;

import cn.yince.cli.errand.Worker;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import java.util.List;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * What a command that runs for another process does not say itself, because it may be otherwise in that one: how much
 * memory and room for calls there is, whether its terminal shows colours. That one runs the command again and says it.
 */
final class HandedBack {
    static final int CODE = Worker.HANDED_BACK;

    /** Of problems with packs: many of them tell how far the engines came. */
    private static final String OF_PACKS = "M";

    private HandedBack() {}

    /** Whether an end is none that the files of the command bring about wherever it runs. */
    static boolean is(Throwable thrown) {
        if (thrown instanceof InputRejected rejected) {
            return isToldElsewhere(rejected.problems());
        }
        return !(thrown instanceof OutputFailed);
    }

    /** Whether any of the problems is one with a pack. */
    static boolean isToldElsewhere(List<Problem> problems) {
        return problems.stream()
                .anyMatch(problem -> problem.stops() && problem.code().startsWith(OF_PACKS));
    }

    /** A command, unless its help is asked for. */
    static final class Help implements IExecutionStrategy {
        @Override
        public int execute(ParseResult parsed) {
            for (ParseResult each = parsed; each != null; each = each.subcommand()) {
                if (each.isUsageHelpRequested() || each.isVersionHelpRequested()) {
                    return CODE;
                }
            }
            return new RunLast().execute(parsed);
        }
    }
}

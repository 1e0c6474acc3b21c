package cn.yince.batch.round;

import cn.yince.batch.register.Edition;
import cn.yince.batch.register.Register;
import cn.yince.batch.register.Standing;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which units of a ledger somebody means. */
final class Choice {
    private final Register register;
    private final Optional<Edition> round;
    private final Path ledger;

    /** Of one round, or of any; {@code ledger} is where messages say the units are not. */
    Choice(Register register, Optional<Edition> round, Path ledger) {
        this.register = register;
        this.round = round;
        this.ledger = ledger;
    }

    boolean isOfRound(Standing standing) {
        return round.isEmpty() || round.get().equals(standing.subject().edition());
    }

    /**
     * Each of those that are called so and fit, once.
     *
     * @param why one does not fit
     * @throws cn.yince.problem.InputRejected B0304 with all that are not there, do not fit or are several
     */
    List<Standing> of(List<String> units, Predicate<Standing> fits, Function<Standing, String> why) {
        List<Standing> chosen = new ArrayList<>();
        Problems problems = new Problems();
        for (String unit : units) {
            List<Standing> all =
                    register.called(unit).stream().filter(this::isOfRound).toList();
            List<Standing> fit = all.stream().filter(fits).toList();
            if (fit.size() == 1) {
                chosen.add(fit.get(0));
            } else {
                problems.add(unclear(unit, all, fit, why));
            }
        }
        problems.stopOnErrors();
        return chosen.stream().distinct().toList();
    }

    /** Its name, or its code as long as nothing but that is known. */
    private static String called(Standing standing) {
        return standing.subject().name().isEmpty()
                ? standing.subject().code()
                : standing.subject().name();
    }

    private Problem unclear(String unit, List<Standing> all, List<Standing> fit, Function<Standing, String> why) {
        Place place = Place.of(ledger.toString());
        if (all.isEmpty()) {
            return Problem.error("B0304", place, "台账里没有“" + unit + "”", "请写单位名称或编码，用 yince ledger 查看");
        } else if (fit.size() > 1) {
            String which = fit.stream()
                    .map(each -> called(each) + "（" + each.subject().edition() + "）")
                    .collect(Collectors.joining("、"));
            return Problem.error(
                    "B0304", place, "“" + unit + "”不止一个：" + which, "请写单位的全名或编码；同一单位有几册的，加 --round 写明是哪一次的");
        }
        Standing first = all.get(0);
        return Problem.error(
                "B0304",
                place,
                "“" + first.subject().name() + "”（" + first.subject().edition() + "）" + why.apply(first),
                "");
    }
}

package cn.yince.pack;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.RuleCard;
import java.util.Optional;

/** Tells people that a year has no edition of its own and which one prints it. */
public final class CarriedOn {
    /** The rule that a booklet is printed by the edition of its year. */
    public static final RuleCard CARD = RuleCard.hint("M0112", "年度的版本", "没有本年度的版本时，按最近的版本印", "模板的年度文件夹");

    private CarriedOn() {}

    /**
     * The hint that names the edition; none when the city or the province has one of the year.
     *
     * @param place where the year was named
     */
    public static Optional<Problem> hint(Pack pack, Place place) {
        if (pack.edition() == pack.year()) {
            return Optional.empty();
        }
        String ofYear = pack.name().split("/")[0] + "/" + pack.kind().label() + "/" + pack.year();
        return Optional.of(Problem.hint(
                CARD.code(),
                place,
                "模板“%s”没有 %d 年度%s的版本，按最近的 %d 年度版本印"
                        .formatted(pack.name(), pack.year(), pack.kind().label(), pack.edition()),
                "有新的格式要求时，由做模板的人在 " + ofYear + " 放入不同的文件；没有就不用管"));
    }
}

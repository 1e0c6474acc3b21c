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

    /**
     * For who makes packs: the pack has an edition of the year, the nation's form under it none.
     *
     * @param place where the year was named
     */
    public static Optional<Problem> hintOfNation(Pack pack, Place place) {
        boolean isOwn = pack.layers().stream()
                .anyMatch(layer -> !layer.kind().isNational() && layer.year().orElse(0) == pack.year());
        return pack.nationalEdition()
                .filter(edition -> isOwn && edition != pack.year())
                .map(edition -> Problem.hint(
                        CARD.code(),
                        place,
                        "全国没有 %d 年度%s的版本，“%s”没有放的公开表、章节、数照全国的 %d 年度版本"
                                .formatted(pack.year(), pack.kind().label(), pack.name(), edition),
                        "请核对这个年度的统一格式有没有变；变了的，把不同的文件放进自己的年度文件夹"));
    }
}

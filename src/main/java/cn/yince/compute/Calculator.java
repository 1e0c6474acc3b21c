package cn.yince.compute;

import cn.yince.compute.ledger.Ledger;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Publications;
import cn.yince.unit.Term;
import cn.yince.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Computes every figure of the prose and the forms from a summed unit. */
public final class Calculator {
    /** The group of what packs ask for besides the nation's fields. */
    public static final String OWN = "填报";

    private Calculator() {}

    /** The rules that are looked at while figures are computed, those of 公布数 included. */
    public static List<RuleCard> cards() {
        return Stream.of(Publications.CARDS, List.of(References.CARD))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * All figures; 公布数 outside their interval, unknown ones and unknown references in texts are reported.
     *
     * @param summed the unit and its ledger
     * @param plan how the pack makes its figures
     * @param problems where problems go; nothing is thrown
     */
    public static Figures compute(SummedUnit<?> summed, FigurePlan plan, Problems problems) {
        Unit unit = summed.unit();
        Ledger ledger = summed.ledger();
        Section root = Section.root(summed.publications(), unit.source());
        general(unit, root);
        own(unit, plan, root);
        Forms forms = Forms.of(unit, plan, root);
        Frame frame = Frame.root(new Frame.Booklet(ledger, forms.counts(), plan::grade), root);
        for (FigurePlan.Named group : plan.groups()) {
            new Entry.Grouped(group.shown(), group.entries()).put(frame);
        }
        forms.put(root);
        summed.publications().reportUnknown();
        return new Figures(ledger, References.resolve(root.build(), ledger, plan.names()::shown, problems));
    }

    /** What is asked for besides the nation's fields, as the unit file has it. */
    private static void own(Unit unit, FigurePlan plan, Section root) {
        if (!plan.own().fields().isEmpty()) {
            FieldNodes.put(
                    root.section(OWN),
                    plan.own().fields(),
                    Set.of(),
                    unit.particulars().given(),
                    "");
        }
    }

    private static void general(Unit unit, Section root) {
        root.put("年度", String.valueOf(unit.year()));
        root.put("上年度", String.valueOf(unit.year() - 1));
        Section identity = root.section("单位");
        identity.put("名称", unit.identity().name());
        identity.put("类型", unit.identity().kind().label());
        identity.put("性质", unit.identity().status().label());
        identity.put("编码", unit.identity().code());
        Section cover = root.section("封面");
        cover.words("日期", unit.cover().date(), "封面.日期");
        cover.words("编制", unit.cover().preparer(), "封面.编制");
        Section overview = root.section("概况");
        overview.paragraphs("职责", unit.overview().duties(), "概况.职责");
        overview.paragraphs("机构设置", unit.overview().organisation(), "概况.机构设置");
        terms(unit.terms(), root);
    }

    private static void terms(List<Term> terms, Section root) {
        List<Section> list = new ArrayList<>();
        for (Term term : terms) {
            Section section = root.free("名词解释");
            String path = "名词解释." + (list.size() + 1);
            section.words("名称", term.name(), path + ".名称");
            section.words("解释", term.explanation(), path + ".解释");
            list.add(section);
        }
        root.rows("名词解释", list);
    }
}

package cn.yince.desk.init;

import cn.yince.pack.Pack;
import cn.yince.read.write.Remarks;
import cn.yince.read.write.UnitText;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** This year's file of a unit that had one last year. */
final class NextFile {
    private static final Set<String> FACTS = Set.of("金额单位", "单位", "概况", "科目补充", "名词解释");

    /** What a department types besides what its units' files say. */
    private static final Set<String> OF_DEPARTMENTS =
            Set.of("模板", "种类", "年度", "上年文件", "封面", "下属单位", "三公经费", "上年数", "情况说明", "公布数");

    private final NextOrder order;
    private final LastFile last;
    private final Remarks remarks;
    private final Blanks blanks;
    private final Emptied emptied;

    private NextFile(NextOrder order, KnownFigures figures) {
        Pack pack = order.pack();
        this.order = order;
        this.last = order.last();
        this.remarks = new Remarks().above("", order.heading());
        this.blanks =
                new Blanks(Placeholders.of(pack), new CodeNames(pack.codes().with(last.unit())), figures, remarks);
        this.emptied = new Emptied(blanks);
    }

    /** The text of the file. */
    static String text(NextOrder order) {
        boolean typed = order.lastFile().isEmpty();
        NextOrder alone = order.alone();
        Map<String, String> figures =
                order.last().figures(new NextFile(alone, KnownFigures.none()).text(), order.packs());
        return new NextFile(order, new KnownFigures(figures, typed)).text();
    }

    private String text() {
        List<Typed.Entry> entries = new ArrayList<>();
        for (Part part : Part.file(order.pack().fields()).parts()) {
            if (!last.isOfDepartment() || last.at(part.name()).isPresent() || OF_DEPARTMENTS.contains(part.name())) {
                Heading.describe(part, remarks);
                entries.add(Trees.entry(part.name(), value(part)));
            }
        }
        return UnitText.of(Trees.mapping(entries, false), remarks);
    }

    private Typed value(Part part) {
        Optional<Typed> was = last.at(part.name());
        return switch (part.name()) {
            case "模板" -> Trees.text(order.pack().name());
            case "种类" -> Trees.text(order.pack().kind().label());
            case "年度" -> Trees.text(String.valueOf(order.pack().year()));
            case "上年文件" -> Trees.text(order.lastFile());
            case "下属单位" -> members(part);
            case "封面" -> was.map(cover -> cover(part, cover)).orElseGet(() -> blanks.of(part, part.name()));
            case "结转结余" -> was.map(balances -> balances(part, balances)).orElseGet(() -> blanks.of(part, part.name()));
            case "上年结转" -> CarriedForward.of(last, emptied, part).orElseGet(() -> emptied.of(part, was, part.name()));
            case "支出说明" -> emptied.of(part, was.map(rows -> Explained.of(rows, last.unit())), part.name());
            case "三公经费" -> emptied.of(last.isOfDepartment() ? part.ofDepartment() : part, was, part.name());
            case "公布数" -> blanks.of(part, part.name());
            default -> FACTS.contains(part.name()) && was.isPresent() ? was.get() : emptied.of(part, was, part.name());
        };
    }

    private Typed members(Part part) {
        return order.members().isEmpty()
                ? blanks.of(part, part.name())
                : Trees.list(order.members().stream().map(Trees::text).toList());
    }

    /** The date is another; whoever prepares it is the same. */
    private Typed cover(Part part, Typed was) {
        List<Typed.Entry> entries = new ArrayList<>();
        for (Part below : part.parts()) {
            String path = part.name() + "." + below.name();
            Optional<Typed> value = Trees.at(was, below.name());
            blanks.describe(below, path);
            boolean kept = value.isPresent() && !below.name().equals("日期");
            entries.add(Trees.entry(below.name(), kept ? value.get() : emptied.of(below, value, path)));
        }
        return Trees.mapping(entries, false);
    }

    /** What was left at the end of last year is there at the beginning of this one. */
    private Typed balances(Part part, Typed was) {
        Optional<Typed> closing = Trees.at(was, "年末");
        List<Typed.Entry> entries = new ArrayList<>();
        for (Part below : part.parts()) {
            String path = part.name() + "." + below.name();
            boolean opening = below.name().equals("年初");
            blanks.describe(below, path);
            if (opening && closing.isPresent()) {
                remarks.beside(path, "上年年末的结转和结余");
            }
            entries.add(Trees.entry(
                    below.name(),
                    opening
                            ? closing.orElseGet(() -> blanks.of(below, path))
                            : emptied.of(below, Trees.at(was, below.name()), path)));
        }
        return Trees.mapping(entries, false);
    }
}

package cn.yince.compute;

import cn.yince.compute.ledger.DeclarationFile;
import cn.yince.compute.ledger.Tables;
import cn.yince.pack.Composition;
import cn.yince.pack.Names;
import cn.yince.pack.Pack;
import cn.yince.pack.Settings.Numbers;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problems;
import cn.yince.read.field.FieldSet;
import cn.yince.read.shape.Outline;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.OwnField;
import cn.yince.unit.amount.Address;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The groups of figures of a pack, compiled from {@code 数/*.yaml}. Read once, used for many units.
 *
 * @param groups in the order of the pack's setting 数
 * @param forms the kinds of its forms
 * @param own the fields that are its own and print on no form
 * @param numbers decimals of the scores computed
 * @param names what the pack calls groups and tables
 */
public record FigurePlan(List<Named> groups, List<FormPlan> forms, Outline.Fields own, Numbers numbers, Names names) {
    /** The grade of a score by the first kind of forms that has grades; empty when none has. */
    String grade(BigDecimal score) {
        return forms.stream()
                .map(FormPlan::kind)
                .filter(kind -> !kind.grades().isEmpty())
                .findFirst()
                .map(kind -> kind.grade(score))
                .orElse("");
    }

    /**
     * A group.
     *
     * @param shown what the pack calls it
     * @param entries what is in it
     */
    record Named(String shown, List<Entry> entries) {}

    /**
     * That of a pack.
     *
     * @throws InputRejected M0801 to M0803 when a file says nothing that can be made
     */
    public static FigurePlan of(Pack pack, Tables tables) {
        Problems problems = new Problems();
        FigurePlan plan = of(pack, tables, problems);
        problems.stopOnErrors();
        return plan;
    }

    /** That of a pack that may have faults: what is wrong is reported and left out. */
    public static FigurePlan of(Pack pack, Tables tables, Problems problems) {
        List<Named> groups = new ArrayList<>();
        Names names = pack.names();
        Scope root = Scope.root();
        tables.readMore(library -> {
            for (String group : pack.settings().figures()) {
                Optional<Path> file = pack.lookUp("数/" + group + ".yaml");
                if (file.isPresent()) {
                    String shown = names.shown(Address.of(group)).toString();
                    Scope inside = root.inside(group, shown);
                    FigureReader reader = new FigureReader(group, inside, library, problems);
                    Optional<Typed> typed = DeclarationFile.read(file.get(), problems);
                    if (typed.isEmpty()) {
                        inside.open();
                    }
                    groups.add(new Named(shown, typed.map(reader::read).orElse(List.of())));
                } else {
                    root.inside(group).open();
                    problems.error(
                            "M0801",
                            Composition.placeOf("数", pack),
                            "设置“数”列了“" + group + "”，没有文件 数/" + group + ".yaml",
                            "请补上这个文件，或从“数”里删去");
                }
            }
        });
        List<FormPlan> forms = FormPlan.of(pack, tables.formKinds(), problems);
        return new FigurePlan(
                List.copyOf(groups),
                forms,
                own(pack.fields(), forms),
                pack.settings().numbers(),
                names);
    }

    private static Outline.Fields own(FieldSet fields, List<FormPlan> forms) {
        List<List<String>> paths = fields.own().stream()
                .map(OwnField::path)
                .filter(path -> forms.stream().noneMatch(form -> form.prints(path)))
                .toList();
        return (Outline.Fields) fields.outline().only(paths);
    }
}

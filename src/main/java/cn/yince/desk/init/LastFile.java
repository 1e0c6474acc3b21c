package cn.yince.desk.init;

import cn.yince.compute.prior.LastYear;
import cn.yince.compute.prior.PriorPacks;
import cn.yince.problem.Problems;
import cn.yince.read.TypedFile;
import cn.yince.read.UnitReader;
import cn.yince.read.field.FieldBook;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.Budget;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Amount;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Last year's file of a unit.
 *
 * @param path where it lies
 * @param unit what it says
 * @param fields what unit files are asked for
 * @param tree as it was typed
 */
record LastFile(Path path, Unit unit, FieldBook fields, Typed.Mapping tree) {
    private static final String NEXT = "今年的单位文件.yaml";

    static LastFile of(Path path, Unit unit, FieldBook fields) {
        return new LastFile(path, unit, fields, TypedFile.read(path, fields));
    }

    /** The same with another name of the unit, if one is given. */
    LastFile named(Optional<String> name) {
        Typed.Mapping who = (Typed.Mapping) Trees.at(tree, "单位").orElseThrow();
        return name.map(text -> new LastFile(
                        path,
                        unit,
                        fields,
                        Trees.with(tree, Map.of("单位", Trees.with(who, Map.of("名称", Trees.text(text)))))))
                .orElse(this);
    }

    /** What was typed at a key of the top. */
    Optional<Typed> at(String key) {
        return Trees.at(tree, key);
    }

    /** Whether its figures are the sums of other files'. */
    boolean isOfDepartment() {
        return unit instanceof Budget budget && !budget.units().isEmpty();
    }

    /**
     * The figures its booklet printed, as they are typed in its 金额单位, by where this year's file has them.
     *
     * @param next this year's file without them
     * @param packs of both years
     * @throws cn.yince.problem.InputRejected when it publishes figures that cannot be right
     */
    Map<String, String> figures(String next, PriorPacks packs) {
        Unit comparing = new UnitReader(fields).read(next.getBytes(StandardCharsets.UTF_8), NEXT);
        Problems problems = new Problems();
        Map<String, String> texts = new LinkedHashMap<>();
        LastYear.printed(comparing, unit, packs, problems).forEach((where, amount) -> texts.put(where, typed(amount)));
        problems.stopOnErrors();
        return texts;
    }

    private String typed(Amount amount) {
        boolean yuan = KeyText.normalised(Trees.textAt(tree, "金额单位")).equals("元");
        return amount.isZero() ? "0" : (yuan ? amount.yuan() : amount.rounded()).toPlainString();
    }
}

package cn.yince.desk.proof;

import cn.yince.desk.inspect.Demand;
import cn.yince.desk.inspect.DemandReader;
import cn.yince.pack.Pack;
import cn.yince.problem.Citing;
import cn.yince.problem.Problems;
import cn.yince.unit.amount.Address;
import java.util.List;
import java.util.Set;

/** 检查表.yaml can be understood, and the tables and figures it names are those of the pack. */
final class DemandsAreKnown implements Look {
    @Override
    public void look(Draft draft, Problems problems) {
        Problems found = new Problems();
        List<Demand> demands = DemandReader.read(draft.pack(), found);
        found.inOrder().forEach(problems::add);
        Set<String> names = RulesHold.names(draft);
        for (Demand demand : demands) {
            for (List<String> one : demand.wanted()) {
                boolean known = demand.isOfAll()
                        || switch (demand.kind()) {
                            case TABLE -> one.stream().anyMatch(name -> isTable(name, draft.pack()));
                            case FIGURE ->
                                one.stream()
                                        .map(name -> draft.pack().names().shown(Address.parse(name)))
                                        .anyMatch(name -> names.contains(name.toString()));
                            default -> true;
                        };
                if (!known) {
                    problems.hint(
                            "M1002",
                            demand.place(),
                            "“" + demand.name() + "”要查的“" + String.join(" 或 ", one) + "”，这个模板没有，会查成“否”",
                            "请核对名称；本地不要求的，在“" + demand.name() + "”后面写 不查");
                }
            }
        }
    }

    private static boolean isTable(String name, Pack pack) {
        return pack.names().of(Citing.Kind.TABLE, name).isPresent()
                || pack.settings().tables().stream()
                        .anyMatch(table -> table.name().equals(name));
    }
}

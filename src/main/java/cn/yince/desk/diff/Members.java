package cn.yince.desk.diff;

import cn.yince.Computed;
import cn.yince.compute.form.FormKind;
import cn.yince.unit.Budget;
import cn.yince.unit.Given;
import cn.yince.unit.Project;
import cn.yince.unit.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a booklet has as a whole: codes with an amount, projects, forms, terms, subordinate units. */
final class Members {
    private Members() {}

    /**
     * What a booklet has.
     *
     * @param tables what tables are called among its figures
     */
    static Set<Member> of(Computed booklet, Map<FigureName, Value> figures, Set<String> tables, Wording wording) {
        Set<Member> members = new LinkedHashSet<>();
        add("科目", codes(figures, tables).stream().map(wording::withName), members);
        if (booklet.unit() instanceof Budget budget) {
            add("项目", budget.projects().stream().map(Project::name), members);
            add("下属单位", budget.units().stream().map(unit -> unit.identity().name()), members);
        }
        for (FormKind kind : booklet.summed().scheme().tables().formKinds().all()) {
            List<Given> forms = kind.at().in(booklet.unit().particulars().given()).stream()
                    .map(found -> found.given().orElse(Given.NONE))
                    .toList();
            add(kind.name(), forms.stream().map(form -> form.text(kind.called())), members);
        }
        add("名词", booklet.unit().terms().stream().map(Term::name), members);
        return members;
    }

    /** Those of one set that the other lacks. */
    static List<Member> without(Set<Member> members, Set<Member> others) {
        return members.stream().filter(member -> !others.contains(member)).toList();
    }

    /** Codes of tables that have an amount, in code order. */
    private static Set<String> codes(Map<FigureName, Value> figures, Set<String> tables) {
        Set<String> codes = new TreeSet<>();
        figures.forEach((name, value) -> {
            String row = name.parts().get(0);
            if (!value.isZero() && row.matches("\\d{3,7}") && tables.contains(name.group())) {
                codes.add(row);
            }
        });
        return codes;
    }

    private static void add(String kind, Stream<String> names, Set<Member> members) {
        names.forEach(name -> members.add(new Member(kind, name)));
    }
}

package cn.yince.desk.proof;

import cn.yince.check.prose.naming.Mention;
import cn.yince.check.prose.naming.Naming;
import cn.yince.check.prose.naming.VocabularyReader;
import cn.yince.pack.Pack;
import cn.yince.problem.Citing;
import cn.yince.problem.Problems;
import cn.yince.unit.amount.Address;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 称谓.yaml can be understood, and every figure and table it names is one of some sample. */
final class FiguresAreNamed implements Look {
    @Override
    public void look(Draft draft, Problems problems) {
        List<Mention> mentions = VocabularyReader.read(draft.pack()).mentions();
        Set<String> names = RulesHold.names(draft);
        mentions.stream()
                .filter(mention -> !isKnown(mention.shown(), names)
                        && !isElsewhere(mention.shown().head(), draft.pack()))
                .forEach(mention -> report(mention, problems));
    }

    /** Whether a figure or cell has the name, or lies inside what has it. */
    private static boolean isKnown(Address shown, Set<String> names) {
        String pattern = shown.parts().stream()
                .map(part -> part.equals(Naming.EACH) ? "[^.]+" : Pattern.quote(part))
                .collect(Collectors.joining("\\.", "", "(\\..*)?"));
        return names.stream().anyMatch(Pattern.compile(pattern).asMatchPredicate());
    }

    /** Whether it is a table of the library that the pack does not print under any name. */
    private static boolean isElsewhere(String table, Pack pack) {
        return pack.lookUp("表/" + table + ".yaml").isPresent()
                && pack.names().of(Citing.Kind.TABLE, table).isEmpty();
    }

    private static void report(Mention mention, Problems problems) {
        problems.hint(
                "M0902",
                mention.place(),
                "四种样例里都没有“" + mention.shown() + "”，文字说到它时不能核对",
                "请核对名称，以及 设置.yaml 里的“序号”和各表的“表”");
    }
}

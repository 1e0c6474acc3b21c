package cn.yince.check;

import cn.yince.compute.ledger.DeclarationFile;
import cn.yince.pack.Pack;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads 核对.yaml of every layer of a pack; of a rule a nearer layer's words win, key by key. */
final class RuleFiles {
    /** Key of what a rule is called by. */
    static final String CODE = "编号";

    /** What is no right shape. */
    static final String FAULT = "M0701";

    private static final int MOST = 200;

    /** Of a YAML file in which nothing is typed. */
    private static final String EMPTY = "Y0110";

    private final Problems problems;
    private final Map<String, RuleEntry> rules = new LinkedHashMap<>();

    private RuleFiles(Problems problems) {
        this.problems = problems;
    }

    /** The rules that lie under every province, in the order of the files. */
    static List<RuleEntry> ofNation(Pack pack, Problems problems) {
        return of(pack, true, problems);
    }

    /** What the other layers of a pack say, those of the farthest first; of rules that lie under every province too. */
    static List<RuleEntry> ofPack(Pack pack, Problems problems) {
        return of(pack, false, problems);
    }

    private static List<RuleEntry> of(Pack pack, boolean ofNation, Problems problems) {
        return read(
                pack.each(Pack.RULES).stream()
                        .filter(file -> pack.isOfNation(file) == ofNation)
                        .toList(),
                problems);
    }

    /**
     * The rules of some files, of which the later ones are nearer; what their conditions say is not looked at here.
     *
     * @param problems receives what is wrong with the files
     */
    static List<RuleEntry> read(List<Path> files, Problems problems) {
        RuleFiles reader = new RuleFiles(problems);
        files.forEach(reader::file);
        if (reader.rules.size() > MOST) {
            problems.error(
                    FAULT,
                    Place.of(files.get(0).toString()),
                    "核对规则有 " + reader.rules.size() + " 条，最多 " + MOST + " 条",
                    "请删去用不着的");
            return List.of();
        }
        return List.copyOf(reader.rules.values());
    }

    /** A file in which all rules are commented out says nothing. */
    private void file(Path file) {
        Problems found = new Problems();
        DeclarationFile.read(file, () -> Set.copyOf(RuleKeys.OF_RULES), FAULT, found)
                .ifPresent(this::rules);
        found.inOrder().stream()
                .filter(problem -> !problem.code().equals(EMPTY))
                .forEach(problems::add);
    }

    private void rules(Typed file) {
        if (!(file instanceof Typed.Sequence list)) {
            problems.error(FAULT, file.place(), "这里应为一条条规则", "每条以“- ”开头，如“- 编号: D0101”");
            return;
        }
        Set<String> own = new HashSet<>();
        for (Typed each : list.entries()) {
            if (each instanceof Typed.Mapping rule) {
                rule(rule, own);
            } else {
                problems.error(FAULT, each.place(), "这里应为一条规则", "写成“- 编号: D0101”，下面各项与“编号”对齐");
            }
        }
    }

    private void rule(Typed.Mapping rule, Set<String> own) {
        RuleEntry entry = new RuleEntry("", rule.place(), rule);
        String code = entry.words(CODE);
        if (entry.entry(CODE).isEmpty()) {
            problems.error(FAULT, rule.place(), "这一项没有“编号”", "请写上，如“编号: D0101”");
        } else if (!code.matches("[A-Z]\\d{4}")) {
            problems.error(
                    FAULT,
                    entry.placeOf(CODE),
                    "编号“" + code + "”应为一个字母加四位数字",
                    (code.matches("(?s).*[，,、；;：:].*") ? "编号后面不写标点；" : "") + "自己的规则用 D 开头，如 D0101");
        } else if (!own.add(code)) {
            problems.error(FAULT, entry.placeOf(CODE), "编号“" + code + "”在本文件里写了两次", "请合并为一项");
        } else {
            rules.merge(code, new RuleEntry(code, rule.place(), rule), RuleEntry::under);
        }
    }
}

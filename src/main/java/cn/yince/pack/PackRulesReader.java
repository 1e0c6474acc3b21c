package cn.yince.pack;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.Entries;
import cn.yince.read.Entries.Entry;
import cn.yince.read.Entries.Text;
import cn.yince.unit.Nearest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads 核对.yaml of every layer; of an entry a nearer layer's words win, key by key. */
public final class PackRulesReader {
  /** The file of a layer. */
  public static final String FILE = "核对.yaml";

  private static final String FAULT = "M0701";
  private static final int MOST = 200;
  private static final List<String> KEYS =
      List.of(
          PackRule.CODE,
          PackRule.CONDITION,
          PackRule.WHEN,
          PackRule.SEVERITY,
          PackRule.MESSAGE,
          PackRule.HINT,
          PackRule.BASIS);

  private final Problems problems;
  private final Map<String, PackRule> rules = new LinkedHashMap<>();

  private PackRulesReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The entries of a pack in the order of the province's file; what its conditions say is not looked at here.
   *
   * @param problems receives what is wrong with the files
   */
  public static List<PackRule> read(Pack pack, Problems problems) {
    PackRulesReader reader = new PackRulesReader(problems);
    pack.each(FILE).forEach(file -> reader.layer(Entries.read(file, FAULT, problems)));
    if (reader.rules.size() > MOST) {
      problems.error(FAULT, Place.of(pack.name()), "核对规则有 " + reader.rules.size() + " 条，最多 " + MOST + " 条", "请删去用不着的");
      return List.of();
    }
    return List.copyOf(reader.rules.values());
  }

  private void layer(List<Entry> entries) {
    Set<String> own = new HashSet<>();
    for (Entry entry : entries) {
      Text code = entry.texts().get(PackRule.CODE);
      entry.texts().forEach(this::known);
      if (code == null) {
        problems.error(FAULT, entry.place(), "这一项没有“编号”", "请写上，如“编号: D0101”");
      } else if (!code.text().matches("[A-Z]\\d{4}")) {
        problems.error(FAULT, code.first(), "编号“" + code.text() + "”应为一个字母加四位数字", "自己的规则用 D 开头，如 D0101");
      } else if (!own.add(code.text())) {
        problems.error(FAULT, code.first(), "编号“" + code.text() + "”在本文件里写了两次", "请合并为一项");
      } else {
        rules.merge(code.text(), new PackRule(code.text(), entry.place(), entry.texts()), PackRulesReader::over);
      }
    }
  }

  private void known(String key, Text text) {
    if (!KEYS.contains(key)) {
      problems.error(
          FAULT,
          text.key(),
          "没有“" + key + "”这一项",
          Nearest.to(key, KEYS).map(n -> "是否应为“" + n + "”？").orElse("") + "可以写的有：" + String.join("、", KEYS));
    }
  }

  private static PackRule over(PackRule far, PackRule near) {
    Map<String, Text> texts = new LinkedHashMap<>(far.texts());
    texts.putAll(near.texts());
    return new PackRule(near.code(), near.place(), Map.copyOf(texts));
  }
}

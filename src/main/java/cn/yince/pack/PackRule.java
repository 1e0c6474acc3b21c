package cn.yince.pack;

import cn.yince.problem.Place;
import cn.yince.read.Entries.Text;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of 核对.yaml, merged over the layers of a pack.
 *
 * @param code 编号
 * @param place where the nearest layer has it
 * @param texts what was typed, by key; of each key the nearest
 */
public record PackRule(String code, Place place, Map<String, Text> texts) {
  /** Keys of an entry. */
  public static final String CODE = "编号";

  /** The condition that must hold. */
  public static final String CONDITION = "条件";

  /** Only where this holds is the condition asked for. */
  public static final String WHEN = "当";

  /** 错误, 提示 or 不查. */
  public static final String SEVERITY = "级别";

  /** What is wrong when the condition does not hold. */
  public static final String MESSAGE = "说明";

  /** What to do then. */
  public static final String HINT = "改法";

  /** Where the rule comes from. */
  public static final String BASIS = "依据";

  /** What was typed for a key. */
  public Optional<Text> text(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /** What was typed for a key; empty when nothing was. */
  public String words(String key) {
    return text(key).map(text -> text.text().strip()).orElse("");
  }
}

package cn.yince.proof;

import cn.yince.pack.Pack;
import cn.yince.read.UnitReader;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Invented units at the edges of what occurs. */
public enum Samples {
  ZERO("零", "金额、个数全部是零，上年有数"),
  EMPTY("空", "只填必填的，其余一概不填"),
  LONG("长", "名称、原因、说明、自评表都很长"),
  FULL("满", "各类资金、各个科目、各种车辆和自评等级都有");

  private static final UnitReader READER = new UnitReader();
  private final String label;
  private final String purpose;

  Samples(String label, String purpose) {
    this.label = label;
    this.purpose = purpose;
  }

  /** One Chinese character, also the name of its file. */
  public String label() {
    return label;
  }

  /** What it shows. */
  public String purpose() {
    return purpose;
  }

  /** The unit as if it had been typed for a pack and its year. */
  Unit read(Pack pack) {
    String text =
        text()
            .replaceFirst("(?m)^模板: .*$", "模板: \"" + pack.name() + "\"")
            .replaceFirst("(?m)^年度: .*$", "年度: " + pack.year());
    return READER.read(text.getBytes(StandardCharsets.UTF_8), "示例单位“" + label + "”");
  }

  private String text() {
    try (InputStream file = Samples.class.getResourceAsStream("/cn/yince/sample/" + label + ".yaml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

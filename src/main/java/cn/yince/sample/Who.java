package cn.yince.sample;

import cn.yince.unit.Identity.Kind;
import cn.yince.unit.Identity.Status;
import java.util.List;

/**
 * An invented unit.
 *
 * @param name its full name
 * @param superior who it belongs to, itself for a department
 * @param kind 单位 or 部门
 * @param status its standing
 * @param code 单位编码
 */
record Who(String name, String superior, Kind kind, Status status, String code) {
  private static final List<String> TOPICS = List.of("机关", "参公", "事业");

  /** Any of them; every standing is as likely. */
  static Who any(Dice dice) {
    String place = dice.oneOf(Wording.all("地名"));
    Status status = dice.oneOf(List.of(Status.values()));
    String topic = TOPICS.get(status.ordinal());
    String name = place + dice.oneOf(Wording.all(topic));
    boolean department = status == Status.ADMINISTRATIVE && dice.chance(40);
    String superior = status == Status.ADMINISTRATIVE ? name : place + dice.oneOf(Wording.all("机关"));
    String code = "%03d%s".formatted(dice.from(1, 299), department ? "" : "%03d".formatted(dice.from(1, 40)));
    return new Who(name, superior, department ? Kind.DEPARTMENT : Kind.UNIT, status, code);
  }

  boolean isInstitution() {
    return status == Status.INSTITUTION;
  }

  Node identity() {
    return Node.of("名称", name, "类型", kind.label(), "性质", status.label(), "编码", code);
  }
}

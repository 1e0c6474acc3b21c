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

  /** Six digits for each, so that no code begins another: these units belong to no department that is here. */
  private static final int CODES = 1_000_000;

  /** Has no divisor in common with the number of codes. */
  private static final long SCATTER = 7919;

  /**
   * Any of them; every standing is as likely.
   *
   * @param serial nobody with another has the same name or code
   */
  static Who any(Dice dice, int serial) {
    Status status = dice.oneOf(List.of(Status.values()));
    String office = dice.oneOf(Wording.all(TOPICS.get(status.ordinal())));
    boolean department = status == Status.ADMINISTRATIVE && dice.chance(40);
    String place = PlaceName.of(serial);
    String name = place + office + PlaceName.branch(serial);
    String superior = status == Status.ADMINISTRATIVE ? name : place + dice.oneOf(Wording.all("机关"));
    String code = "%06d".formatted((long) serial * SCATTER % CODES);
    return new Who(name, superior, department ? Kind.DEPARTMENT : Kind.UNIT, status, code);
  }

  boolean isInstitution() {
    return status == Status.INSTITUTION;
  }

  Node identity() {
    return Node.of("名称", name, "类型", kind.label(), "性质", status.label(), "编码", code);
  }
}

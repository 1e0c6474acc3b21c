package cn.yince.prose;

/** What a booklet may say not to exist. */
enum Denied {
  ABROAD("因公出国（境）费", "因公出国"),
  VEHICLE_PURCHASE("公务用车购置费", "公务用车购置"),
  VEHICLE_OPERATION("公务用车运行维护费", "公务用车"),
  RECEPTION("公务接待费", "公务接待"),
  OFFICIAL("合计", "\"三公\""),
  FUND("政府性基金", "政府性"),
  CAPITAL("国有资本经营", "国有"),
  OPERATING("机关运行经费", "机关"),
  PROCUREMENT("政府采购", "政府采购");

  private final String label;
  private final String words;

  Denied(String label, String words) {
    this.label = label;
    this.words = words;
  }

  /** Its name in the tables. */
  String label() {
    return label;
  }

  /** Whether it is one of the items of “三公”经费, or their sum. */
  boolean isOfficial() {
    return compareTo(OFFICIAL) <= 0;
  }

  /** What a text calls so. */
  static Denied named(String name) {
    for (Denied denied : values()) {
      if (name.startsWith(denied.words)) {
        return denied;
      }
    }
    return PROCUREMENT;
  }
}

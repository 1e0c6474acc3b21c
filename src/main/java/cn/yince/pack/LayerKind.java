package cn.yince.pack;

/** What a folder of a pack stands for. */
public enum LayerKind {
  CITY_YEAR("市×年度"),
  CITY("市"),
  YEAR("年度"),
  PROVINCE("省");

  private final String label;

  LayerKind(String label) {
    this.label = label;
  }

  /** The Chinese word. */
  public String label() {
    return label;
  }
}

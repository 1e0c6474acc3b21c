package cn.yince.problem;

/** How much a problem weighs: {@link #ERROR} stops before any PDF is written, {@link #HINT} does not. */
public enum Severity {
  ERROR("错误"),
  HINT("提示");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The Chinese word printed before the message. */
  public String label() {
    return label;
  }
}

package cn.yince.check;

/** A condition that cannot be understood. */
final class ConditionFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int offset;
  private final String hint;

  /**
   * A fault.
   *
   * @param offset where in the condition
   * @param message what is wrong
   * @param hint what to do
   */
  ConditionFault(int offset, String message, String hint) {
    super(message, null, false, false);
    this.offset = offset;
    this.hint = hint;
  }

  int offset() {
    return offset;
  }

  String hint() {
    return hint;
  }
}

package cn.yince.cli;

/** The booklet could not be written; the message is Chinese and complete. */
final class OutputFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputFailed(String message, Exception cause) {
    super(message, cause);
  }
}

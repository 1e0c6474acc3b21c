package cn.yince.layout.jasper;

/** An expression holds something that forms may not use; the message is the piece that was not understood. */
final class UnsafeExpression extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnsafeExpression(String piece) {
        super(piece.isEmpty() ? "表达式末尾" : piece);
    }
}

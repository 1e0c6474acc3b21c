package cn.yince.read.sheet;

/** Watches that no tag, comment or text of an XML part is so long that a parser would fill the memory with it. */
final class MarkupGauge {
    private static final int LONGEST = 1024 * 1024;
    private static final int COMMENT = 0x3C212D2D;
    private static final int COMMENT_END = 0x2D2D3E;
    private static final int CDATA = 0x3C215B43;
    private static final int CDATA_END = 0x5D5D3E;
    private static final int INSTRUCTION = 0x3C3F;
    private static final int INSTRUCTION_END = 0x3F3E;
    private static final int THREE_BYTES = 0xFFFFFF;
    private static final int TWO_BYTES = 0xFFFF;
    private int recent;
    private int length;
    private int awaited;
    private int awaitedMask;

    /** Looks at the next bytes, which must be of an encoding that writes ASCII as ASCII. */
    void see(byte[] bytes, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            see(bytes[i]);
        }
    }

    /** Whether one of them is too long. */
    boolean isEndless() {
        return length > LONGEST;
    }

    private void see(byte next) {
        recent = recent << 8 | next & 0xFF;
        length++;
        if (awaited != 0) {
            if ((recent & awaitedMask) == awaited) {
                awaited = 0;
            }
        } else if (next == '<') {
            length = 0;
        } else if (recent == COMMENT) {
            await(COMMENT_END, THREE_BYTES);
        } else if (recent == CDATA) {
            await(CDATA_END, THREE_BYTES);
        } else if ((recent & TWO_BYTES) == INSTRUCTION) {
            await(INSTRUCTION_END, TWO_BYTES);
        }
    }

    private void await(int end, int mask) {
        awaited = end;
        awaitedMask = mask;
        recent = 0;
    }
}

package cn.yince.read.sheet;

import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.util.LittleEndianByteArrayInputStream;

/**
 * Some of the records of a workbook, one after the other; what is not read of a record is skipped. Throws what the
 * library throws when a record has less than is asked for.
 */
final class Records {
    private static final int COMPRESSED = 0;
    private static final int WIDE = 1;
    private static final int PHONETIC = 4;
    private static final int RICH = 8;
    private static final int RUN = 4;
    private final LittleEndianByteArrayInputStream bytes;
    private final RecordInputStream in;

    /**
     * Begins at a record.
     *
     * @param from its first byte
     * @param most bytes that may be read
     */
    Records(byte[] stream, int from, int most) {
        this.bytes = new LittleEndianByteArrayInputStream(stream, from, Math.min(most, stream.length - from));
        this.in = new RecordInputStream(bytes);
    }

    /** Goes on to the next record; false when there is none. */
    boolean next() {
        in.readRemainder();
        boolean more = in.hasNextRecord();
        if (more) {
            in.nextRecord();
        }
        return more;
    }

    /** What the record is, as the library numbers them. */
    short type() {
        return in.getSid();
    }

    /** Bytes of the record not yet read. */
    int remaining() {
        return in.remaining();
    }

    /** Bytes of the stream not yet read. */
    int left() {
        return bytes.available();
    }

    int octet() {
        return in.readUByte();
    }

    int number() {
        return in.readUShort();
    }

    int wideNumber() {
        return in.readInt();
    }

    long bits() {
        return in.readLong();
    }

    /** A text after its length of two bytes, which may go on in the next records. */
    String text() {
        return text(number());
    }

    /** A text of so many characters, with what it looks like and how it is pronounced, which is skipped. */
    String text(int characters) {
        int flags = octet();
        int runs = (flags & RICH) == 0 ? 0 : number();
        int phonetic = (flags & PHONETIC) == 0 ? 0 : wideNumber();
        String text = (flags & WIDE) == COMPRESSED
                ? in.readCompressedUnicode(characters)
                : in.readUnicodeLEString(characters);
        pass(Math.addExact(runs * RUN, Math.max(0, phonetic)));
        return text;
    }

    /** Goes on by so many bytes. */
    void pass(int count) {
        byte[] passed = new byte[Math.min(count, RecordInputStream.MAX_RECORD_DATA_SIZE)];
        for (int rest = count; rest > 0; ) {
            in.readByte();
            int more = Math.min(rest - 1, in.remaining());
            in.readFully(passed, 0, more);
            rest -= 1 + more;
        }
    }

    /** Whether the record, or its continuation, has anything more. */
    boolean goesOn() {
        return in.remaining() > 0 || in.hasNextRecord() && in.getNextSid() == ContinueRecord.sid;
    }
}

package cn.yince.bind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Objects of a PDF as text, put into streams by what they are: those alike together are a tenth smaller than in the
 * order of the booklet.
 */
final class ObjectStreams {
    private static final int MOST = 200;

    private final Map<Kind, Stream> open = new EnumMap<>(Kind.class);
    private final List<Stream> full = new ArrayList<>();

    /** What an object is. */
    enum Kind {
        CELL,
        HEAD_CELL,
        ROW,
        PART,
        OTHER
    }

    /** The text of the stream to which an object of a kind is to be added next, without what follows it. */
    StringBuilder begin(int number, Kind kind) {
        Stream stream = open.computeIfAbsent(kind, key -> new Stream());
        if (stream.numbers.size() == MOST) {
            full.add(stream);
            stream = new Stream();
            open.put(kind, stream);
        }
        stream.numbers.add(number);
        stream.index.append(number).append(' ').append(stream.body.length()).append(' ');
        return stream.body;
    }

    /** All of them; nothing is added afterwards. */
    List<Stream> all() {
        full.addAll(open.values());
        open.clear();
        return full;
    }

    /** Some objects. */
    static final class Stream {
        private final List<Integer> numbers = new ArrayList<>();
        private final StringBuilder index = new StringBuilder();
        private final StringBuilder body = new StringBuilder();

        /** Their numbers, in order. */
        List<Integer> numbers() {
            return numbers;
        }

        /** Writes them as the object with a number. */
        void writeTo(ByteArrayOutputStream out, int number, int level) {
            byte[] content = deflated(index.append(body).toString().getBytes(StandardCharsets.ISO_8859_1), level);
            int first = index.length() - body.length();
            String head = number + " 0 obj\n<</Type/ObjStm/N " + numbers.size() + "/First " + first
                    + "/Filter/FlateDecode/Length " + content.length + ">>stream\n";
            out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(content);
            out.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    static byte[] deflated(byte[] content, int level) {
        Deflater deflater = new Deflater(level);
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 4 + 64);
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, deflater)) {
            deflate.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}

package cn.yince.read.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;

/** Bytes to text: UTF-8 with or without its mark; any other encoding is named and refused. */
public final class Decoder {
    private static final String SAVE_AS = "请在编辑器中另存为 UTF-8 编码（记事本：文件 → 另存为 → 编码选 UTF-8）";
    private static final Charset GBK = Charset.forName("GBK");

    private Decoder() {}

    /**
     * The text, without the byte order mark.
     *
     * @throws InputRejected Y0102 it is GBK, Y0103 UTF-16, Y0104 neither of these nor UTF-8
     */
    public static String decode(byte[] bytes, String file) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw rejected("Y0103", file, "文件是 UTF-16 编码（记事本称“Unicode”），不是 UTF-8");
        }
        int skip = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        byte[] body = skip == 0 ? bytes : Arrays.copyOfRange(bytes, skip, bytes.length);
        return decoded(body, UTF_8).orElseThrow(() -> notUtf8(body, file));
    }

    private static InputRejected notUtf8(byte[] bytes, String file) {
        return decoded(bytes, GBK).isPresent()
                ? rejected("Y0102", file, "文件是 GBK 编码，不是 UTF-8")
                : rejected("Y0104", file, "文件不是 UTF-8 编码的文本");
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static InputRejected rejected(String code, String file, String message) {
        return new InputRejected(Problem.error(code, Place.of(file), message, SAVE_AS));
    }
}

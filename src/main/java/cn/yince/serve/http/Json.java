package cn.yince.serve.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Maps, lists, texts and numbers as JSON and back; what is read is bounded in depth and length. */
public final class Json {
    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 24 << 20;
    private static final int LONGEST_NUMBER = 20;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static byte[] bytes(Map<String, ?> value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** On one line. */
    public static String text(Map<String, ?> value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("only plain values are written", e);
        }
    }

    /**
     * An object that was sent or kept.
     *
     * @throws Refused when it is none
     */
    public static Map<String, Object> object(byte[] json) {
        try {
            Map<String, Object> object = MAPPER.readValue(json, new TypeReference<>() {});
            if (object != null) {
                return object;
            }
        } catch (IOException e) {
            // told below; its words are of no use to the user
        }
        throw Refused.request("请求的内容不是 JSON");
    }
}

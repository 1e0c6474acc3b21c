package cn.yince.file;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Severity;
import cn.yince.problem.Visible;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Values as JSON: records, lists and maps in their own order, the same text on every machine. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .addMixIn(Problem.class, Words.class)
            .build();

    /** What strangers may send: so deep, texts so long. */
    private static final int DEEPEST = 32;

    private static final int LONGEST_TEXT = 24 << 20;
    private static final int LONGEST_NUMBER = 20;
    private static final JsonMapper GUARDED = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Separators LOOK = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private Json() {}

    /** What is kept of a problem: its words, without the two sides as data. */
    @JsonIgnoreProperties("difference")
    private abstract static class Words {
        @JsonCreator
        Words(
                @JsonProperty("severity") Severity severity,
                @JsonProperty("code") String code,
                @JsonProperty("place") Place place,
                @JsonProperty("message") String message,
                @JsonProperty("hint") String hint) {}
    }

    /** On one line. */
    public static String line(Object value) {
        return written(value, false);
    }

    /** Indented, with a last line end. */
    public static String text(Object value) {
        return written(value, true) + "\n";
    }

    /** Read again; throws when the text is cut off or something else. */
    public static <T> T read(String json, Class<T> type) throws JsonProcessingException {
        T value = MAPPER.readValue(json, type);
        if (value == null) {
            throw new com.fasterxml.jackson.core.JsonParseException(null, "nothing");
        }
        return value;
    }

    /** An object that anybody may have sent; nothing when it is none, or larger than any that is asked for. */
    public static Optional<Map<String, Object>> object(byte[] json) {
        try {
            return Optional.ofNullable(GUARDED.readValue(json, new TypeReference<Map<String, Object>>() {}));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String written(Object value, boolean indented) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(LOOK).withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return Visible.json(
                    indented ? MAPPER.writer(printer).writeValueAsString(value) : MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("only plain values are written", e);
        }
    }
}

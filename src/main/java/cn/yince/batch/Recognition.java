package cn.yince.batch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells unit files from other YAML files, also those that are broken. */
public final class Recognition {
    /** Long enough for the first keys of any file. */
    static final int LOOKED_AT = 1 << 20;

    private static final Pattern PACK = key("模板");
    private static final List<Pattern> OTHERS =
            Stream.of("年度", "单位", "金额单位", "种类").map(Recognition::key).toList();
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, Charset.forName("GBK"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Recognition() {}

    /** Whether a 模板 stands at the top, or else two of the other keys that every unit file has. */
    public static boolean looksLikeUnit(byte[] start) {
        return CHARSETS.stream().map(charset -> new String(start, charset)).anyMatch(Recognition::looksLikeUnit);
    }

    private static boolean looksLikeUnit(String text) {
        return PACK.matcher(text).find()
                || OTHERS.stream().filter(key -> key.matcher(text).find()).count() >= 2;
    }

    /** A key at the top, its colon of either width. */
    private static Pattern key(String name) {
        return Pattern.compile("(?m)^[\\uFEFF{]?[\"']?" + name + "[\"']?[ \\t]*[:：]");
    }
}

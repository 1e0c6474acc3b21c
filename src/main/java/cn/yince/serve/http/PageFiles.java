package cn.yince.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/** The files of the page, from the program itself. Safe for several threads. */
final class PageFiles {
    private static final Pattern NAME = Pattern.compile("(/[A-Za-z0-9_][A-Za-z0-9_.-]*)+");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("map", "application/json; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("bcmap", "application/octet-stream"),
            Map.entry("icc", "application/octet-stream"),
            Map.entry("pfb", "application/octet-stream"));
    private final Class<?> beside;
    private final String folder;
    private final Map<String, String> marks = new ConcurrentHashMap<>();

    /**
     * The files of a folder of the class path.
     *
     * @param beside a class in the folder that the folder lies in
     */
    PageFiles(Class<?> beside, String folder) {
        this.beside = beside;
        this.folder = folder;
    }

    /** The file of a path, as it stands in the request, if there is one. */
    Optional<Answer> find(String raw, Request request) {
        String path = raw.equals("/") ? "/index.html" : raw;
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || !NAME.matcher(path).matches()) {
            return Optional.empty();
        }
        try (InputStream in = beside.getResourceAsStream(folder + path)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            String mark = marks.computeIfAbsent(path, name -> mark(bytes));
            return Optional.of(Answer.file(type, bytes).marked(mark, request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mark(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return Long.toHexString(sum.getValue()) + "-" + bytes.length;
    }
}

package cn.yince.check.prose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The texts of {@code 语料.tsv} and the unit they are put in. */
final class Corpus {
    private static final Yaml YAML = allStrings();

    /**
     * A text to be read.
     *
     * @param kind class of slip, a to p; x for official wording at large
     * @param path where it stands in the unit
     * @param text the text
     * @param expected codes that must be reported
     */
    record Snippet(String kind, String path, String text, List<String> expected) {}

    List<Snippet> snippets(String file) throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        for (String line : text(file)
                .lines()
                .filter(l -> !l.startsWith("#") && !l.isBlank())
                .toList()) {
            String[] cells = line.split("\t");
            List<String> expected = cells[3].equals("-") ? List.of() : Arrays.asList(cells[3].split(","));
            snippets.add(new Snippet(cells[0], cells[1], cells[2], expected));
        }
        return snippets;
    }

    /** A unit with one text in its place. */
    String unitWith(String unit, Snippet snippet) {
        Object root = YAML.load(unit);
        put(root, List.of(snippet.path().split("\\.")), snippet.text());
        return YAML.dump(root);
    }

    @SuppressWarnings("unchecked")
    private static void put(Object at, List<String> path, String text) {
        String key = path.get(0);
        if (at instanceof List<?> list) {
            put(list.get(Integer.parseInt(key) - 1), path.subList(1, path.size()), text);
            return;
        }
        Map<String, Object> map = (Map<String, Object>) at;
        if (path.size() > 1) {
            boolean first = path.get(1).equals("1");
            map.computeIfAbsent(key, k -> first ? new ArrayList<>(List.of(empty())) : empty());
            put(map.get(key), path.subList(1, path.size()), text);
        } else {
            boolean paragraphs = map.get(key) instanceof List<?> || text.contains("|");
            map.put(key, paragraphs ? Arrays.asList(text.split("\\|")) : text);
        }
    }

    private static Map<String, Object> empty() {
        return new LinkedHashMap<>(Map.of("指标", "费用"));
    }

    /** A file of the corpus. */
    static String text(String file) throws IOException {
        try (InputStream in = Corpus.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** Keys and values as typed: codes stay codes, amounts keep their zeros. */
    private static Yaml allStrings() {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        dumping.setAllowUnicode(true);
        dumping.setWidth(Integer.MAX_VALUE);
        Resolver none = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // everything is text
            }
        };
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, none);
    }
}

package cn.yince;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Texts and values by somebody who had not read the rules, put into the examples: what is newly said of each. The first
 * two files were tuned to afterwards. The third, fifth and sixth were written without reading the rules or the other
 * files and were unseen when they were first run; that first run is the third's floor. The fourth was written before
 * the rules were read: on its first run 90 of 135 slips were found and 4 of 182 sound texts spoken of; the rules were
 * mended by what it missed.
 */
@Tag("slow")
class OutsidersCorpusTest {
    private static final Press PRESS = ShippedPress.PRESS;
    private static final Path EXAMPLES = Path.of("data-examples");
    private static final Map<String, String> FILES = Map.of(
            "国库2023", "yangquan-treasury-2023",
            "财政2024", "yangquan-finance-2024",
            "预算2023", "yangquan-finance-2023-budget",
            "阳城2024", "yangcheng-office-2024",
            "汾阳2023", "fenyang-approval-2023",
            "普陀2024", "shanghai-putuo-2024",
            "评审2023预算", "yangquan-finance-2023-budget/预算评审中心");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final String AS_TYPED = "原样:";
    private static final String STAND_IN = "此处原样写入";
    /** Said rightly of a sound text that repeats what the sentence around it prints. */
    private static final String REPEATED = "T0205";

    private static final int RECALL = 95;
    private static final int FALSE_ALARMS = 1;
    private static final int TOGETHER = 12;
    private static final int FEW = 4;
    private static final Yaml YAML = allStrings();

    @TempDir
    Path folder;

    /** What is said of the examples as they are, and the examples themselves, once for all corpora. */
    private static final Map<String, List<String>> BEFORE = new TreeMap<>();

    private static final Map<String, Object> TYPED = new TreeMap<>();

    @BeforeEach
    void theExamplesAsTheyAre() throws IOException {
        Path units = Path.of("yangquan-finance-2023-budget");
        Files.createDirectories(folder.resolve(units));
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(units))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(units).resolve(file.getFileName()));
            }
        }
        for (String base : FILES.keySet()) {
            if (!BEFORE.containsKey(base)) {
                TYPED.put(base, YAML.load(text(base)));
                BEFORE.put(base, said(YAML.dump(TYPED.get(base))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"旁人语料.tsv", "旁人语料二.tsv", "旁人语料四.tsv"})
    void slipsAreFoundAndSoundTextsAreNot(String name) throws IOException {
        int[] all = measured(name);
        assertThat(100 * all[1]).as("recall").isGreaterThanOrEqualTo(RECALL * all[0]);
        assertThat(100 * all[3]).as("false alarms").isLessThanOrEqualTo(FALSE_ALARMS * all[2]);
    }

    /**
     * Never worse than on the first run, before any rule was mended: 94 of 126 slips found, 3 of 208 sound texts spoken
     * of. Of the misses four were wrongly expected or came from this test: a control character that YAML writes as
     * bytes, a sum of parts that is told as their total, a use that may be left out, and a department's blank that its
     * units fill. Since the misses were read, what is found beyond 94 says nothing of unseen texts.
     *
     * <p>The fifth, by somebody who had read no rule either, was first run after the rules that the fourth taught: 109
     * of 131 slips found, 17 of 218 sound texts spoken of, of ten rightly: they repeat what the sentence around them
     * prints (T0205). It was tuned to afterwards and holds the rules to what they find since: 122, and 12 spoken of.
     *
     * <p>The sixth, by another who had read no rule, was first run after the rules that the fifth taught: 80 of 124
     * slips found, 10 of 242 sound texts spoken of, one of them rightly: it repeats what the sentence around it prints
     * (T0205). What it missed taught the rules for comparisons, numbers in words, sums of parts and other places; what
     * they find since is its floor, and says nothing of unseen texts.
     *
     * <p>The seventh and eighth, by two others who had read no rule, were first run after that, before any rule was
     * mended by them: 97 of 128 and 81 of 100 found, 12 of 236 and 4 of 163 spoken of. Then the rules were tuned to
     * them; what they find since is their floor, and says nothing of unseen texts.
     *
     * <p>The ninth, by another who had read no rule, was first run after that: 98 of 138 found, 5 of 199 spoken of.
     * That is its floor. The rules were mended by it afterwards: 120 found, 1 spoken of, which says nothing of unseen
     * texts. That one is told rightly: a mark that looks like a colon.
     *
     * <p>The tenth and eleventh, by two others who had read no rule, were first run after that: 100 of 132 and 93 of
     * 139 found, 4 of 168 and 6 of 171 spoken of. That, and no more, is what unseen texts could expect then. The rules
     * were mended by the kinds of what was missed and wrongly spoken of; what they find since is the floor: 126 and 132
     * found, 1 and 0 spoken of, which says nothing of unseen texts. That one typed an entry of 名词解释 as one text, which
     * the file takes now.
     *
     * <p>The twelfth, and the thirteenth over forms of texts, blanks, units, residues, forms and figures only, by two
     * others who had read no rule, were first run after that: 101 of 117 and 102 of 118 found, none of 172 and 4 of 210
     * spoken of, one of them rightly. Of the misses six were found and told in other words than expected. The rules
     * were mended by them afterwards.
     *
     * <p>The fourteenth, by another who had read no rule and wrote what reviewers really meet, was first run after
     * that: 103 of 116 found, 4 of 151 spoken of. The rules were mended by it afterwards.
     *
     * <p>The fifteenth (what a reviewer meets every autumn, half of it in forms) and the sixteenth (what a clerk does
     * the first time: typing, pasting, units of measure, texts cut off), by two others who had read no rule, were first
     * run after that: 109 of 134 and 98 of 129 found, 6 of 160 and 4 of 163 spoken of. The rules were mended by kinds
     * of what they missed afterwards.
     *
     * <p>The seventeenth, by another who had read no rule, over all kinds evenly, was first run after that: 99 of 112
     * found, 5 of 169 spoken of. The rules were mended by it, and the eighteenth, by yet another over all kinds, was
     * first run after that: 132 of 139 found, 1 of 167 spoken of. The nineteenth, by another after two small mendings,
     * on its first run: 116 of 120 found, 2 of 180 spoken of. Of the two together that is 95.8 per cent found and 0.9
     * per cent spoken of. What is found of them since says nothing of unseen texts.
     *
     * <p>From the seventh on a sound text of which nothing is said but that it repeats the sentence around it (T0205)
     * is not counted as spoken of; of the first figures of the seventh 5 and of the eighth 2 were such.
     */
    @ParameterizedTest
    @CsvSource({
        "旁人语料三.tsv, 94, 3",
        "旁人语料五.tsv, 122, 12",
        "旁人语料六.tsv, 124, 0",
        "旁人语料七.tsv, 125, 0",
        "旁人语料八.tsv, 97, 0",
        "旁人语料九.tsv, 126, 1",
        "旁人语料十.tsv, 129, 0",
        "旁人语料十一.tsv, 135, 0",
        "旁人语料十二.tsv, 111, 0",
        "旁人语料十三.tsv, 109, 1",
        "旁人语料十四.tsv, 111, 0",
        "旁人语料十五.tsv, 134, 1",
        "旁人语料十六.tsv, 129, 0",
        "旁人语料十七.tsv, 109, 1",
        "旁人语料十八.tsv, 133, 0",
        "旁人语料十九.tsv, 116, 0"
    })
    void textsHeldOutAreNeverDoneWorseThanOnTheFirstRun(String name, int found, int alarms) throws IOException {
        int[] all = measured(name);
        assertThat(all[1]).as("found of " + all[0]).isGreaterThanOrEqualTo(found);
        assertThat(all[3]).as("false alarms of " + all[2]).isLessThanOrEqualTo(alarms);
    }

    /** The sound lines of which nothing is said when several that stand apart are typed into one file. */
    private Set<String> quiet(List<String> lines) throws IOException {
        Set<String> quiet = new HashSet<>();
        for (Group group : groups(lines, "无", TOGETHER)) {
            quiet(group, quiet);
        }
        return quiet;
    }

    /** Those of a group; of halves of it where what is said stands at none of their places. */
    private void quiet(Group group, Set<String> quiet) throws IOException {
        List<Told> told = said(group);
        Set<String> spokenOf = new HashSet<>();
        for (Told each : told) {
            spokenOf.addAll(group.at(each.line()));
        }
        boolean placed = told.stream().allMatch(each -> !group.at(each.line()).isEmpty());
        if (placed) {
            group.byEdits().values().stream()
                    .filter(line -> !spokenOf.contains(line))
                    .forEach(quiet::add);
        } else if (group.byEdits().size() > 1) {
            for (Group half : group.halves()) {
                quiet(half, quiet);
            }
        }
    }

    /**
     * The slips that are found when several that stand apart are typed into one file: each by what is said at its own
     * place, or what its own pattern alone is about; then with fewer others. Whatever is not found so is looked at
     * alone.
     */
    private Set<String> foundTogether(List<String> lines) throws IOException {
        Set<String> found = new HashSet<>();
        for (int most : List.of(TOGETHER, FEW)) {
            List<String> others =
                    lines.stream().filter(line -> !found.contains(line)).toList();
            for (Group group : groups(others, "有", most)) {
                for (Told each : said(group)) {
                    List<String> about = about(each, group.byEdits().values());
                    List<String> there = about(each, group.at(each.line()));
                    found.addAll(about.size() == 1 ? about : there.size() == 1 ? there : List.of());
                }
            }
        }
        return found;
    }

    private static List<String> about(Told told, Collection<String> lines) {
        return lines.stream()
                .filter(line -> Pattern.compile(line.split("\t")[5])
                        .matcher(told.text())
                        .find())
                .toList();
    }

    /** What is newly said of a file with several lines typed into it. */
    private List<Told> said(Group group) throws IOException {
        List<Told> said = new ArrayList<>(told(group.typed()));
        BEFORE.get(group.base())
                .forEach(before -> said.stream()
                        .filter(each -> each.text().equals(before))
                        .findFirst()
                        .ifPresent(said::remove));
        return said;
    }

    /** Lines of one kind that can be typed together. */
    private static List<Group> groups(List<String> lines, String kind, int most) {
        Map<String, List<Map<String, String>>> byBase = new TreeMap<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            boolean told = cells[0].equals("无") || cells.length > 5 && !cells[5].isEmpty();
            if (cells[0].equals("有") == kind.equals("有") && told && !cells[3].contains(AS_TYPED)) {
                together(byBase.computeIfAbsent(cells[2], base -> new ArrayList<>()), most, cells[3], line);
            }
        }
        return byBase.entrySet().stream()
                .flatMap(of -> of.getValue().stream().map(group -> Group.of(of.getKey(), group)))
                .toList();
    }

    /**
     * Several lines typed into one file.
     *
     * @param byEdits the lines by what they type
     * @param places the first and last line of the file that each types
     */
    private record Group(String base, Map<String, String> byEdits, String typed, Map<String, List<int[]>> places) {
        static Group of(String base, Map<String, String> byEdits) {
            String typed = with(base, String.join("‖", byEdits.keySet()));
            Node root = YAML.compose(new StringReader(typed));
            Map<String, List<int[]>> places = new LinkedHashMap<>();
            byEdits.forEach((edits, line) -> places.put(
                    line,
                    Stream.of(edits.split("‖"))
                            .map(edit -> place(root, List.of(edit.split("=", 2)[0].split("\\."))))
                            .toList()));
            return new Group(base, byEdits, typed, places);
        }

        List<String> at(int line) {
            return places.entrySet().stream()
                    .filter(each -> each.getValue().stream().anyMatch(place -> place[0] <= line && line <= place[1]))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        List<Group> halves() {
            Map<String, String> first = new LinkedHashMap<>();
            Map<String, String> second = new LinkedHashMap<>();
            byEdits.forEach((edits, line) -> (first.size() < byEdits.size() / 2 ? first : second).put(edits, line));
            return List.of(of(base, first), of(base, second));
        }

        private static int[] place(Node at, List<String> path) {
            Node key = at;
            Node value = at;
            for (String step : path) {
                if (value instanceof SequenceNode list) {
                    value = list.getValue().get(Integer.parseInt(step));
                    key = value;
                } else {
                    NodeTuple tuple = ((MappingNode) value)
                            .getValue().stream()
                                    .filter(each -> ((ScalarNode) each.getKeyNode())
                                            .getValue()
                                            .equals(step))
                                    .findFirst()
                                    .orElseThrow();
                    key = tuple.getKeyNode();
                    value = tuple.getValueNode();
                }
            }
            int last = value.getEndMark().getLine() + (value instanceof ScalarNode ? 1 : 0);
            return new int[] {key.getStartMark().getLine() + 1, last};
        }
    }

    /** Something said of a file, and the line it is said of. */
    private record Told(String text, int line) {}

    /** Puts a line where none of its places is taken. */
    private static void together(List<Map<String, String>> groups, int most, String edits, String line) {
        Map<String, String> free = groups.stream()
                .filter(group -> group.size() < most && group.keySet().stream().noneMatch(each -> meet(each, edits)))
                .findFirst()
                .orElseGet(() -> {
                    groups.add(new LinkedHashMap<>());
                    return groups.get(groups.size() - 1);
                });
        free.put(edits, line);
    }

    private static boolean meet(String one, String other) {
        return Stream.of(one.split("‖"))
                .map(edit -> edit.split("=", 2)[0])
                .anyMatch(path -> Stream.of(other.split("‖"))
                        .map(edit -> edit.split("=", 2)[0])
                        .anyMatch(also -> (path + ".").startsWith(also + ".") || (also + ".").startsWith(path + ".")));
    }

    /** Slips, slips that were found, sound texts, and those of which something was said. */
    private int[] measured(String name) throws IOException {
        Map<String, int[]> byKind = new TreeMap<>();
        List<String> lines = corpus(name);
        Set<String> quiet = quiet(lines);
        Set<String> found = foundTogether(lines);
        for (String line : lines) {
            String[] cells = line.split("\t");
            boolean slip = cells[0].equals("有");
            Pattern about = Pattern.compile(cells.length > 5 ? cells[5] : "");
            List<String> said = quiet.contains(line) || found.contains(line)
                    ? new ArrayList<>()
                    : new ArrayList<>(said(with(cells[2], cells[3])));
            BEFORE.get(cells[2]).forEach(said::remove);
            boolean right = slip
                    ? found.contains(line)
                            || said.stream()
                                    .anyMatch(each -> about.matcher(each).find())
                    : said.stream().allMatch(each -> each.startsWith(REPEATED));
            int[] counts = byKind.computeIfAbsent(cells[1], kind -> new int[4]);
            counts[slip ? 0 : 2]++;
            counts[slip ? 1 : 3] += slip == right ? 1 : 0;
            System.out.println((right ? said.isEmpty() || slip ? "合" : "重" : slip ? "漏" : "误") + "\t" + line + "\n\t"
                    + String.join("\n\t", said));
        }
        int[] all = new int[4];
        byKind.forEach((kind, counts) -> System.out.println(kind + Arrays.toString(counts)));
        byKind.values().forEach(counts -> Arrays.setAll(all, i -> all[i] + counts[i]));
        System.out.println("计" + Arrays.toString(all));
        return all;
    }

    private List<String> said(String yaml) throws IOException {
        return told(yaml).stream().map(Told::text).toList();
    }

    private List<Told> told(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("单位.yaml"), yaml);
        return PRESS.check(file).problems().stream()
                .map(problem -> new Told(
                        problem.code() + " " + problem.severity() + " " + problem.message(),
                        problem.place().line()))
                .toList();
    }

    private static String with(String base, String edits) {
        Object root = copied(TYPED.get(base));
        Map<String, String> asTyped = new LinkedHashMap<>();
        for (String edit : edits.split("‖")) {
            String[] sides = edit.split("=", 2);
            String value = ESCAPE.matcher(sides[1])
                    .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
            if (value.startsWith(AS_TYPED)) {
                asTyped.put(STAND_IN + asTyped.size(), value.substring(AS_TYPED.length()));
                value = STAND_IN + (asTyped.size() - 1);
            }
            put(root, List.of(sides[0].split("\\.")), value.startsWith("{") ? YAML.load(value) : value);
        }
        String typed = YAML.dump(root);
        for (Map.Entry<String, String> each : asTyped.entrySet()) {
            typed = typed.replace(each.getKey(), each.getValue());
        }
        return typed;
    }

    private static Object copied(Object typed) {
        if (typed instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(key, copied(value)));
            return copy;
        }
        return typed instanceof List<?> list
                ? new ArrayList<>(list.stream().map(OutsidersCorpusTest::copied).toList())
                : typed;
    }

    @SuppressWarnings("unchecked")
    private static void put(Object at, List<String> path, Object value) {
        String key = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (at instanceof List<?>) {
            List<Object> list = (List<Object>) at;
            int index = Integer.parseInt(key);
            if (!rest.isEmpty()) {
                put(list.get(index), rest, value);
            } else if (index == list.size()) {
                list.add(value);
            } else {
                list.set(index, value);
            }
        } else if (rest.isEmpty()) {
            ((Map<String, Object>) at).put(key, value);
        } else {
            put(((Map<String, Object>) at).computeIfAbsent(key, k -> new LinkedHashMap<>()), rest, value);
        }
    }

    private static List<String> corpus(String name) throws IOException {
        try (InputStream in = OutsidersCorpusTest.class.getResourceAsStream("check/prose/" + name)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static String text(String base) throws IOException {
        return Files.readString(EXAMPLES.resolve(FILES.get(base) + ".yaml"));
    }

    /** Keys and values as typed: codes stay codes, amounts keep their zeros. */
    private static Yaml allStrings() {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        dumping.setAllowUnicode(true);
        dumping.setWidth(Integer.MAX_VALUE);
        dumping.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        Resolver none = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // everything is text
            }
        };
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, none);
    }
}

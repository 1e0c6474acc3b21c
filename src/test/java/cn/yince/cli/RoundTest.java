package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.batch.register.Deed;
import cn.yince.batch.register.Event;
import cn.yince.batch.register.Stage;
import cn.yince.batch.register.Standing;
import cn.yince.batch.round.RegisterFiles;
import cn.yince.file.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bureau's round: units hand in, some of them broken, some last year's file; what is wrong goes back and is mended by
 * {@link Mender}, which knows nothing but the packages; all is approved and published. The first collection is killed
 * at some moments and gone on with. {@code -Dyince.round.samples=300 -Dyince.round.kills=10} is the long way.
 */
@Tag("slow")
class RoundTest {
    private static final int SAMPLES = Integer.getInteger("yince.round.samples", 8);
    private static final int KILLS = Integer.getInteger("yince.round.kills", 1);
    private static final int MOST_TURNS = 6;

    /** Who sends a file in which nothing is typed hands in nothing: it is no unit file. */
    private static final int NOTHING = 100;

    private static final String YEAR = "2024";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-08-01T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path units;
    private Path output;
    private final Map<String, Long> millis = new LinkedHashMap<>();

    @Test
    void allIsPublishedInTheEndAndTheLedgerTellsHow() throws Exception {
        units = folder.resolve("单位");
        output = folder.resolve("册");
        Path good = folder.resolve("好");
        Map<String, Boolean> broken = handedIn(good);
        Path list = folder.resolve("名单.yaml");
        Files.writeString(
                list,
                broken.keySet().stream()
                                .map(name -> "- " + name.substring(5, name.length() - 5) + "\n")
                                .collect(Collectors.joining())
                        + "- 没有交的单位\n");
        String lateFile = broken.keySet().stream()
                .filter(name -> !broken.get(name))
                .findFirst()
                .orElseThrow();
        lastYears(units.resolve(lateFile), units.resolve(lateFile));
        String besides = broken.keySet().stream()
                .filter(name -> !broken.get(name))
                .skip(1)
                .findFirst()
                .orElseThrow();
        lastYears(units.resolve(besides), units.resolve("上年-" + besides));

        String[] collect = {
            "batch",
            units.toString(),
            "-o",
            output.toString(),
            "--units",
            list.toString(),
            "--round",
            YEAR + "决算",
            "--due",
            "2025-08-20",
            "--hand-back",
            "--for-site",
            "-q"
        };
        kill(collect);
        timed("第一次收", collect);
        List<Standing> first = standings();
        assertThat(first)
                .filteredOn(each -> each.stage() == Stage.MISSING)
                .extracting(each -> each.subject().name())
                .as("whose name or file cannot be read is missing until it can")
                .contains("没有交的单位")
                .hasSizeLessThanOrEqualTo(
                        1 + (int) broken.values().stream().filter(each -> each).count());
        assertThat(first).filteredOn(each -> each.stage() == Stage.TO_RETURN).isEmpty();
        assertThat(first).allMatch(each -> each.returned() <= 1);
        assertThat(back())
                .hasSameSizeAs(first.stream()
                        .filter(each -> each.stage() == Stage.RETURNED)
                        .toList());
        annotated();
        String told = Files.readString(RegisterFiles.data(output));
        timed("再收一次，没有变", collect);
        assertThat(RegisterFiles.data(output)).hasContent(told);

        Mender mender = new Mender(units, good);
        int turns = 0;
        while (standings().stream().anyMatch(each -> each.stage() == Stage.RETURNED)) {
            assertThat(++turns)
                    .as(() -> standings().stream()
                            .filter(each -> each.stage() == Stage.RETURNED)
                            .map(each -> LedgerReport.line(each, Today.of(CLOCK)))
                            .collect(Collectors.joining("\n")))
                    .isLessThanOrEqualTo(MOST_TURNS);
            for (Path each : back()) {
                mender.mend(each);
                Files.delete(each);
            }
            timed("改好第 " + turns + " 次", collect);
        }
        List<Standing> mended = standings();
        assertThat(mended)
                .filteredOn(each -> each.stage() != Stage.PENDING)
                .extracting(Standing::stage)
                .containsExactly(Stage.MISSING);
        assertThat(mended.stream().filter(each -> each.returned() > 0).count())
                .isGreaterThanOrEqualTo(
                        1 + broken.values().stream().filter(each -> each).count() / 2);

        approvedAndPublished(collect, besides);
        System.out.println("样例 " + broken.size() + "，带毛病 "
                + broken.values().stream().filter(each -> each).count()
                + "，退回过 " + mended.stream().filter(each -> each.returned() > 0).count() + "，改了 " + turns + " 次，记录 "
                + RegisterFiles.read(output).size() + " 条，" + millis);
    }

    private void approvedAndPublished(String[] collect, String besides) throws Exception {
        String[] approve = {"ledger", "approve", "-o", output.toString(), "--all", "--by", "王审"};
        timed("审定", approve);
        assertThat(standings())
                .filteredOn(Standing::isApproved)
                .hasSameSizeAs(standings().subList(1, standings().size()));
        assertThat(standings())
                .filteredOn(Standing::isApproved)
                .allMatch(each -> each.daysLeft(Today.of(CLOCK)).orElseThrow() == 20);

        Path changed = units.resolve(besides);
        Files.writeString(changed, Files.readString(changed) + "\n# 审定以后又改\n");
        String said = timed("改了一个", collect);
        assertThat(said).contains("审定以后数据又变了", "王审");
        assertThat(standings())
                .filteredOn(each -> each.stage() == Stage.PENDING)
                .hasSize(1);
        published();

        List<Standing> all = standings();
        assertThat(all)
                .filteredOn(each -> each.stage() != Stage.PUBLISHED)
                .extracting(Standing::stage)
                .containsExactly(Stage.MISSING);
        for (Standing each : all) {
            List<Deed> deeds = each.events().stream().map(Event::deed).toList();
            for (int at = 0; at < deeds.size(); at++) {
                assertThat(deeds.get(at) != Deed.RETURNED
                                || List.of(Deed.FAULTY, Deed.SUBMITTED).contains(deeds.get(at - 1)))
                        .as("sent back once for what came in: " + each.subject().name())
                        .isTrue();
            }
            assertThat(each.stage() == Stage.MISSING || deeds.get(deeds.size() - 1) == Deed.PUBLISHED)
                    .isTrue();
        }
        assertThat(all)
                .filteredOn(each -> each.events().stream()
                                .filter(event -> event.deed() == Deed.APPROVED)
                                .count()
                        == 2)
                .hasSize(1);
    }

    /** What is approved goes out at once; what changed afterwards when it is approved again, and only then. */
    private void published() throws IOException {
        Path site = folder.resolve("网站");
        String[] publish = {
            "publish",
            output.toString(),
            "-o",
            site.toString(),
            "--address",
            "https://yunling.example.cn/gk",
            "--by",
            "赵某",
            "-q"
        };
        Standing waiting = standings().stream()
                .filter(each -> each.stage() == Stage.PENDING)
                .findFirst()
                .orElseThrow();
        long approved = standings().stream().filter(Standing::isApproved).count();
        String told = timed("公开", publish);
        assertThat(told)
                .contains(
                        "没有公开 " + waiting.subject().name() + " "
                                + waiting.subject().edition() + "：没有审定",
                        "审定以后数据又变了")
                .doesNotContain("网页与 PDF 不符");
        assertThat(pages(site)).hasSize((int) approved);
        assertThat(standings())
                .filteredOn(each -> each.stage() == Stage.PUBLISHED)
                .hasSize((int) approved)
                .allSatisfy(each -> {
                    Event.Details said = each.publication().orElseThrow().details();
                    assertThat(said.address()).startsWith("https://yunling.example.cn/gk/" + YEAR + "-accounts-");
                    assertThat(said.who()).isEqualTo("赵某");
                    Path page = site.resolve(said.address().substring("https://yunling.example.cn/gk/".length()));
                    assertThat(page).content().contains(each.subject().name());
                });

        run("ledger", "approve", "-o", output.toString(), "--all", "--by", "李审");
        timed("再公开", publish);
        assertThat(pages(site)).hasSize((int) approved + 1);
        String kept = Files.readString(RegisterFiles.data(output));
        timed("公开第三次，没有变", publish);
        assertThat(RegisterFiles.data(output)).hasContent(kept);
    }

    private static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site, 2)) {
            return all.filter(each ->
                            each.endsWith("index.html") && !each.getParent().equals(site))
                    .toList();
        }
    }

    /** What the units send: the files of one year of a great many samples. */
    private Map<String, Boolean> handedIn(Path good) throws IOException {
        Path all = folder.resolve("样例");
        run(
                "sample",
                String.valueOf(SAMPLES * 3),
                "-o",
                all.toString(),
                "--kind",
                "决算",
                "--broken",
                "20%",
                "--mended",
                good.toString());
        Map<String, Boolean> broken = new TreeMap<>();
        Files.createDirectories(units);
        Object samples = Json.object(Files.readAllBytes(all.resolve("样例清单.json")))
                .orElseThrow()
                .get("样例");
        for (Object each : (List<?>) samples) {
            Map<?, ?> sample = (Map<?, ?>) each;
            String name = sample.get("文件").toString();
            boolean empty = Files.size(all.resolve(name)) < NOTHING;
            if (sample.get("年度").toString().equals(YEAR) && broken.size() < SAMPLES && !empty) {
                Files.copy(all.resolve(name), units.resolve(name));
                if (!sample.containsKey("毛病")) {
                    Files.copy(all.resolve(name), good.resolve(name));
                }
                broken.put(name, sample.containsKey("毛病"));
            }
        }
        assertThat(broken).hasSize(SAMPLES).containsValue(true);
        return broken;
    }

    private static void lastYears(Path of, Path to) throws IOException {
        Files.writeString(to, Files.readString(of).replaceFirst("(?m)^年度: " + YEAR, "年度: 2023"));
    }

    /** Goes on each time after it was killed. */
    private void kill(String... arguments) throws Exception {
        long seed = Long.getLong("yince.kill.seed", new Random().nextLong());
        System.out.println("the same moments again: -Dyince.kill.seed=" + seed);
        Random random = new Random(seed);
        long start = System.nanoTime();
        for (int i = 0; i < KILLS; i++) {
            int booklets = random.nextInt(SAMPLES * 3 / 4);
            List<String> words = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx700m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Djava.awt.headless=true",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "cn.yince.cli.Main"));
            words.addAll(List.of(arguments));
            Process child = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("输出.txt").toFile())
                    .start();
            boolean late = i == KILLS - 1;
            while (child.isAlive() && (late ? !Files.exists(output.resolve("退回")) : count(output) < booklets)) {
                TimeUnit.MILLISECONDS.sleep(2);
            }
            child.waitFor(random.nextInt(150), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
        }
        millis.put("杀 " + KILLS + " 次", (System.nanoTime() - start) / 1_000_000);
    }

    private static long count(Path output) throws IOException {
        if (!Files.isDirectory(output)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(output)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).count();
        }
    }

    /** What has something found on its pages shows it there. */
    private void annotated() throws IOException {
        int drafts = 0;
        for (Path each : back()) {
            for (Map.Entry<String, byte[]> part : Mender.parts(each).entrySet()) {
                if (part.getKey().startsWith("草稿-")) {
                    drafts++;
                    try (PDDocument draft = Loader.loadPDF(part.getValue())) {
                        int notes = 0;
                        for (var page : draft.getPages()) {
                            notes += page.getAnnotations().stream()
                                    .filter(note -> note.getContents() != null
                                            && note.getContents().contains("["))
                                    .count();
                        }
                        assertThat(notes).as(each + " " + part.getKey()).isPositive();
                        assertThat(draft.getDocumentCatalog().getMetadata()).isNull();
                    }
                }
            }
        }
        System.out.println("退回的包 " + back().size() + " 个，有草稿的 " + drafts + " 个");
    }

    private List<Path> back() throws IOException {
        try (Stream<Path> files = Files.list(output.resolve("退回"))) {
            return files.sorted().toList();
        }
    }

    private List<Standing> standings() {
        return RegisterFiles.read(output).standings().stream()
                .sorted(java.util.Comparator.comparing(Standing::stage))
                .toList();
    }

    private String timed(String what, String... arguments) {
        long start = System.nanoTime();
        String said = run(arguments);
        millis.put(what, (System.nanoTime() - start) / 1_000_000);
        return said;
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = new CommandLine(Path.of("").toAbsolutePath(), new Screen(both, both, false), CLOCK).run(arguments);
        assertThat(code)
                .as(said.toString(StandardCharsets.UTF_8))
                .isLessThanOrEqualTo(arguments[0].matches("batch|publish") ? 1 : 0);
        return said.toString(StandardCharsets.UTF_8);
    }
}

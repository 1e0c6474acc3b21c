package cn.yince.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.Options;
import cn.yince.batch.register.Edition;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Report;
import cn.yince.batch.result.Status;
import cn.yince.batch.round.RegisterFiles;
import cn.yince.bind.Booklet;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch makes, leaves, makes again, refuses and reports. */
@Tag("slow")
class BatchTest {
    private static final int UNITS = 4;

    @TempDir
    Path folder;

    private Path units;
    private Path output;

    @BeforeEach
    void folders() {
        units = folder.resolve("单位");
        output = folder.resolve("册");
    }

    @Test
    void theSameBytesOnOneTwoAndEightJobs() throws IOException {
        SmallUnits.write(units, UNITS);
        Files.writeString(units.resolve("坏.yaml"), "模板: 山西/阳泉\n年度 2023\n");
        Path one = folder.resolve("一");
        assertThat(SmallUnits.run(units, one, 1).count(Status.PRINTED)).isEqualTo(UNITS);
        for (int jobs : new int[] {2, 8}) {
            Path many = folder.resolve("多" + jobs);
            SmallUnits.run(units, many, jobs);
            assertThat(SmallUnits.digests(many, ""))
                    .isEqualTo(SmallUnits.digests(one, ""))
                    .hasSize(UNITS + 5);
        }
    }

    @Test
    void whatIsUnchangedIsLeft() throws IOException {
        SmallUnits.write(units, UNITS);
        SmallUnits.run(units, output, 2);
        String manifest = Files.readString(output.resolve(".yince/manifest.json"));
        Report again = SmallUnits.run(Order.of(List.of(units), output, 2), refusing());
        assertThat(again.count(Status.UNCHANGED)).isEqualTo(UNITS);
        assertThat(again.allGood()).isTrue();
        assertThat(output.resolve(".yince/manifest.json")).hasContent(manifest);
        assertThat(again.outcomes())
                .allMatch(o ->
                        o.output().pages() == 20 && o.facts().totals().cells().size() > 20);
    }

    @Test
    void deletedCutOffAndEditedBookletsAreMadeAgain() throws IOException {
        SmallUnits.write(units, UNITS);
        SmallUnits.run(units, output, 2);
        Map<String, String> before = SmallUnits.digests(output, ".pdf");
        List<Path> booklets = SmallUnits.files(output).stream()
                .filter(f -> f.toString().endsWith(".pdf"))
                .toList();
        Files.delete(booklets.get(0));
        byte[] whole = Files.readAllBytes(booklets.get(1));
        Files.write(booklets.get(1), java.util.Arrays.copyOf(whole, whole.length / 2));
        FileTime time = Files.getLastModifiedTime(booklets.get(2));
        byte[] edited = Files.readAllBytes(booklets.get(2));
        edited[edited.length / 2] ^= 1;
        Files.write(booklets.get(2), edited);
        Files.setLastModifiedTime(booklets.get(2), time);
        Files.setLastModifiedTime(booklets.get(3), FileTime.fromMillis(1));

        Report again = SmallUnits.run(units, output, 2);

        assertThat(SmallUnits.statuses(again).values()).containsExactly("已印出", "已印出", "已印出", "未变");
        assertThat(SmallUnits.digests(output, ".pdf")).isEqualTo(before);
    }

    @Test
    void whatDependsOnSomethingChangedIsMadeAgain() throws IOException {
        SmallUnits.write(units, 2);
        SmallUnits.run(units, output, 1);
        SmallUnits.write(units.resolve("单位01.yaml"), "云岭市第一中心", "001");
        Report renamed = SmallUnits.run(units, output, 1);
        assertThat(SmallUnits.statuses(renamed).values()).containsExactly("已印出", "未变");
        assertThat(SmallUnits.digests(output, ".pdf").keySet())
                .containsExactlyInAnyOrder("云岭市第一中心2023年度单位决算公开.pdf", "云岭市第02中心2023年度单位决算公开.pdf");

        assertThat(SmallUnits.run(Order.of(List.of(units), output, 1).forced()).count(Status.PRINTED))
                .isEqualTo(2);
        Report otherEngine = SmallUnits.run(Order.of(List.of(units), output, 1), Booklet::writeTo, "另一个版本");
        assertThat(otherEngine.count(Status.PRINTED)).isEqualTo(2);
    }

    @Test
    void anEditionThatAppearsIsPrintedBy() throws IOException {
        Path templates = folder.resolve("模板");
        FileUtils.copyDirectory(SmallUnits.TEMPLATES.toFile(), templates.toFile());
        Files.createDirectories(units);
        for (int year : List.of(2024, 2025)) {
            String text = SmallUnits.text("云岭市" + year + "中心", "00" + year % 10);
            Files.writeString(units.resolve(year + ".yaml"), text.replace("年度: 2023", "年度: " + year));
        }
        Order order = Order.of(List.of(units), output, 1);
        Report first = SmallUnits.run(order, templates);
        assertThat(first.allGood()).isTrue();
        assertThat(first.outcomes().get(0).findings()).extracting(Problem::code).doesNotContain("M0112");
        assertThat(first.outcomes().get(1).findings())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("按最近的 2024 年度版本印"));
        assertThat(SmallUnits.run(order, templates).count(Status.UNCHANGED)).isEqualTo(2);

        Files.createDirectories(templates.resolve("山西/决算/2025"));
        Report again = SmallUnits.run(order, templates);
        assertThat(SmallUnits.statuses(again).values()).containsExactly("未变", "已印出");
        assertThat(again.outcomes())
                .flatExtracting(Outcome::findings)
                .extracting("code")
                .doesNotContain("M0112");
    }

    @Test
    void whatIsPrintedInAnotherMannerIsMadeAgain() throws IOException {
        SmallUnits.write(units, 1);
        Order order = Order.of(List.of(units), output, 1);
        SmallUnits.run(order);
        Map<String, String> plain = SmallUnits.digests(output, ".pdf");
        for (Options options : List.of(
                Options.PLAIN.watermarked("仅供内部审核"),
                Options.PLAIN.watermarked("仅供内部审核").verifying(),
                Options.PLAIN.folding(),
                Options.PLAIN)) {
            assertThat(SmallUnits.run(order, options).count(Status.PRINTED))
                    .as(options.toString())
                    .isEqualTo(1);
            assertThat(SmallUnits.run(order, options).count(Status.UNCHANGED))
                    .as(options.toString())
                    .isEqualTo(1);
            assertThat(SmallUnits.digests(output, ".pdf").entrySet().containsAll(plain.entrySet()))
                    .as(options.toString())
                    .isEqualTo(options.equals(Options.PLAIN));
        }
        assertThat(SmallUnits.digests(output, ".pdf")).hasSize(2).containsKey("云岭市第01中心2023年度单位决算公开-小册子.pdf");
    }

    @Test
    void draftsLeaveTheBookletsThatStandAndGoWhenTheUnitIsGood() throws IOException {
        Options draft = Options.PLAIN.drafting();
        Order order = Order.of(List.of(units), output, 1);
        SmallUnits.write(units, 2);
        SmallUnits.run(order);
        Map<String, String> whole = SmallUnits.digests(output, ".pdf");
        Path second = units.resolve("单位02.yaml");
        Files.writeString(
                second,
                Files.readString(second).replace("2010650: {一般公共预算财政拨款: 186.40}", "2010650: {一般公共预算财政拨款: 187.40}"));

        Report drafts = SmallUnits.run(order, draft);
        assertThat(drafts.outcomes())
                .allMatch(Outcome::good)
                .extracting(o -> o.errors() > 0)
                .containsExactly(false, true);
        assertThat(SmallUnits.digests(output, ".pdf"))
                .containsAllEntriesOf(whole)
                .containsKeys("草稿-云岭市第01中心2023年度单位决算公开.pdf", "草稿-云岭市第02中心2023年度单位决算公开.pdf");
        assertThat(SmallUnits.run(order).failures()).hasSize(1);
        assertThat(SmallUnits.digests(output, ".pdf"))
                .containsKey("草稿-云岭市第02中心2023年度单位决算公开.pdf")
                .doesNotContainKey("草稿-云岭市第01中心2023年度单位决算公开.pdf");

        SmallUnits.write(units, 2);
        assertThat(SmallUnits.run(order).failures()).isEmpty();
        assertThat(SmallUnits.digests(output, ".pdf")).isEqualTo(whole);
    }

    @Test
    void aDepartmentIsMadeAgainWhenAUnitOfItChanges() throws IOException {
        Path budget = copyBudget();
        Order order = Order.of(List.of(units), output, 2);
        Report first = SmallUnits.run(order);
        assertThat(first.failures()).isEmpty();
        assertThat(SmallUnits.codes(first)).doesNotContain("B0105");
        assertThat(first.outcomes())
                .hasSize(4)
                .last()
                .satisfies(o -> assertThat(o.inputs()).hasSize(4));

        Path member = budget.resolve("预算评审中心.yaml");
        Files.writeString(member, Files.readString(member) + "\n# 改过\n");
        assertThat(SmallUnits.statuses(SmallUnits.run(order)))
                .containsEntry("预算评审中心.yaml", "已印出")
                .containsEntry("部门.yaml", "已印出")
                .containsEntry("局机关.yaml", "未变");
        Order whole = new Order(List.of(units), output, 1, false, false, false, false, Optional.empty());
        assertThat(SmallUnits.statuses(SmallUnits.run(whole))).containsOnlyKeys("部门.yaml");
    }

    private Path copyBudget() throws IOException {
        Path from = Path.of("data-examples/yangquan-finance-2023-budget");
        Path to = Files.createDirectories(units.resolve("下属"));
        for (Path file : SmallUnits.files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
        String department = Files.readString(Path.of("data-examples/yangquan-finance-2023-budget.yaml"));
        Files.writeString(units.resolve("部门.yaml"), department.replace("yangquan-finance-2023-budget/", "下属/"));
        return to;
    }

    @Test
    void poisonCostsOnlyItself() throws IOException {
        SmallUnits.write(units, UNITS);
        for (Path broken : SmallUnits.files(Path.of("data-examples/broken"))) {
            Files.copy(broken, units.resolve("坏" + broken.getFileName()));
        }
        Files.writeString(units.resolve("太大.yaml"), SmallUnits.text("太大", "9"));
        try (RandomAccessFile large =
                new RandomAccessFile(units.resolve("太大.yaml").toFile(), "rw")) {
            large.setLength(50 << 20);
        }
        Files.createSymbolicLink(units.resolve("绕圈.yaml"), units.resolve("绕圈.yaml"));
        Files.createSymbolicLink(units.resolve("设备.yaml"), Path.of("/dev/null"));
        unreadable(SmallUnits.write(units.resolve("无权.yaml"), "无权读的中心", "4"));
        Files.createDirectories(units.resolve("文件夹.yaml"));
        Files.createSymbolicLink(units.resolve("读不出.yaml"), units.resolve("没有"));
        SmallUnits.write(units.resolve("占用.yaml"), "被占用的中心", "8");
        Files.createDirectories(output.resolve("被占用的中心2023年度单位决算公开.pdf/里面"));
        SmallUnits.write(units.resolve("写不出.yaml"), "磁盘满的中心", "7");
        SmallUnits.write(units.resolve("内存.yaml"), "内存不够的中心", "6");
        SmallUnits.write(units.resolve("嵌套.yaml"), "嵌套太深的中心", "5");
        Files.writeString(units.resolve("别的.yaml"), "字体: 宋体\n");
        Files.writeString(units.resolve("说明.txt"), "模板: 不是\n");

        Report report = SmallUnits.run(Order.of(List.of(units), output, 3), BatchTest::failing);
        Files.delete(units.resolve("设备.yaml"));

        assertThat(SmallUnits.statuses(report).entrySet().stream()
                        .filter(e -> e.getKey().startsWith("单位")))
                .hasSize(UNITS)
                .allMatch(e -> e.getValue().equals("已印出"));
        assertThat(SmallUnits.statuses(report).entrySet().stream()
                        .filter(e -> !e.getKey().startsWith("单位")))
                .hasSize(SmallUnits.files(Path.of("data-examples/broken")).size() - 1 + 8)
                .allMatch(e -> e.getValue().equals("失败"));
        assertThat(firstErrors(report))
                .contains(
                        "太大.yaml Y0101",
                        "读不出.yaml Y0100",
                        "绕圈.yaml Y0100",
                        "无权.yaml Y0100",
                        "占用.yaml B0202",
                        "写不出.yaml B0202",
                        "内存.yaml B0203",
                        "嵌套.yaml B0204");
        assertThat(report.skipped().stream()
                        .map(s -> Path.of(s.file()).getFileName().toString()))
                .containsExactlyInAnyOrder("别的.yaml", "说明.txt", "坏12-引用过多.yaml", "设备.yaml");
        assertThat(SmallUnits.files(output)).noneMatch(cn.yince.bind.WholeFile::isUnfinished);
        assertThat(report.allGood()).isFalse();
    }

    /** Without permission; nobody can keep root from reading, whose file becomes a link to nothing. */
    private static void unreadable(Path file) throws IOException {
        if (!file.toFile().setReadable(false) || Files.isReadable(file)) {
            Files.delete(file);
            Files.createSymbolicLink(file, file.resolveSibling("没有这个文件"));
        }
    }

    @Test
    void aDiskThatIsFullCostsNoBookletThatStandsAndNoReport() throws IOException {
        SmallUnits.write(units, 2);
        SmallUnits.run(units, output, 1);
        Map<String, String> before = SmallUnits.digests(output, ".pdf");
        Files.writeString(units.resolve("单位01.yaml"), SmallUnits.text("云岭市第01中心", "009"));
        Path own = output.resolve(".yince");
        Report report = SmallUnits.run(Order.of(List.of(units), output, 1), (booklet, file) -> {
            Files.delete(own.resolve("manifest.json"));
            Files.createDirectories(own.resolve("manifest.json/占用"));
            throw new IOException("No space left on device");
        });
        assertThat(SmallUnits.statuses(report).values()).containsExactly("失败", "未变");
        assertThat(SmallUnits.codes(report)).contains("B0202");
        assertThat(report.failures().get(0).findings().get(0).hint()).isEqualTo("磁盘已满，请清理出空间");
        assertThat(SmallUnits.digests(output, ".pdf")).isEqualTo(before);
        Files.delete(own.resolve("manifest.json/占用"));
        Files.delete(own.resolve("manifest.json"));
        assertThat(SmallUnits.run(units, output, 1).allGood()).isTrue();
        assertThat(SmallUnits.digests(output, ".pdf")).hasSize(2);
    }

    private static List<String> firstErrors(Report report) {
        return report.failures().stream()
                .map(o -> Path.of(o.file()).getFileName() + " "
                        + o.findings().get(0).code())
                .toList();
    }

    private static void failing(Booklet booklet, Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.startsWith("磁盘满")) {
            throw new IOException("No space left on device");
        } else if (name.startsWith("内存不够")) {
            throw new OutOfMemoryError("Java heap space");
        } else if (name.startsWith("嵌套")) {
            throw new StackOverflowError();
        }
        booklet.writeTo(file);
    }

    @Test
    void onlyTheFailedAreTriedAgain() throws IOException {
        SmallUnits.write(units, 2);
        Path broken = Files.writeString(units.resolve("坏.yaml"), "模板: 山西/阳泉\n");
        SmallUnits.run(units, output, 2);
        Files.delete(output.resolve("云岭市第01中心2023年度单位决算公开.pdf"));
        SmallUnits.write(broken, "改好的中心", "9");
        Order onlyFailed = new Order(List.of(units), output, 2, false, false, true, true, Optional.empty());
        assertThat(SmallUnits.statuses(SmallUnits.run(onlyFailed)).values()).containsExactly("未运行", "未变", "已印出");
        assertThat(output.resolve("改好的中心2023年度单位决算公开.pdf")).exists();
        assertThat(output.resolve("云岭市第01中心2023年度单位决算公开.pdf")).doesNotExist();
    }

    @Test
    void aRunOfOneUnitForgetsNoneOfTheOthers() throws IOException {
        SmallUnits.write(units, 3);
        Files.writeString(units.resolve("坏.yaml"), "模板: 山西/阳泉\n");
        SmallUnits.run(units, output, 2);
        Path one = units.resolve("单位01.yaml");
        SmallUnits.write(units.resolve("单位02.yaml"), "云岭市第02中心", "002改");

        Report report = SmallUnits.run(Order.of(List.of(one), output, 1));

        assertThat(SmallUnits.statuses(report).values()).containsExactly("未变");
        assertThat(report.allGood()).isTrue();
        assertThat(report.all().stream()
                        .map(each -> each.title() + " " + each.status().label()))
                .containsExactly(
                        report.earlier().stream()
                                        .filter(each -> !each.facts().known())
                                        .findFirst()
                                        .orElseThrow()
                                        .file() + " 失败",
                        "云岭市第02中心 未运行",
                        "云岭市第01中心 未变",
                        "云岭市第03中心 未变");
        assertThat(Files.readString(output.resolve("汇总.json"))).contains("云岭市第03中心2023年度单位决算公开.pdf");
        Files.delete(units.resolve("单位03.yaml"));
        assertThat(SmallUnits.run(Order.of(List.of(one), output, 1)).all()).hasSize(3);
    }

    @Test
    void theFirstFailureEndsItWhenWanted() throws IOException {
        SmallUnits.write(units, 2);
        Files.writeString(units.resolve("a.yaml"), "模板: 山西/阳泉\n");
        Order failFast = new Order(List.of(units), output, 1, false, true, false, true, Optional.empty());
        assertThat(SmallUnits.statuses(SmallUnits.run(failFast)).values()).containsExactly("失败", "未运行", "未运行");
    }

    @Test
    void aUnitThatFailsNowKeepsItsOldBookletAndSaysSo() throws IOException {
        SmallUnits.write(units, 1);
        SmallUnits.run(units, output, 1);
        Files.writeString(units.resolve("单位01.yaml"), "模板: 山西/阳泉\n");
        Report report = SmallUnits.run(units, output, 1);
        assertThat(SmallUnits.codes(report)).containsExactly("B0106");
        assertThat(SmallUnits.digests(output, ".pdf")).hasSize(1);
        assertThat(Files.readString(output.resolve("汇总.html"))).doesNotContain("<a href=\"./");
    }

    @Test
    void twoBatchesDoNotShareAFolder() throws Exception {
        SmallUnits.write(units, 1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch tried = new CountDownLatch(1);
        AtomicReference<Report> first = new AtomicReference<>();
        Thread batch =
                new Thread(() -> first.set(SmallUnits.run(Order.of(List.of(units), output, 1), (booklet, file) -> {
                    begun.countDown();
                    await(tried);
                    booklet.writeTo(file);
                })));
        batch.start();
        await(begun);
        assertThatThrownBy(() -> SmallUnits.run(units, output, 1))
                .isInstanceOf(BatchRefused.class)
                .hasMessageContaining("另一个");
        tried.countDown();
        batch.join();
        assertThat(first.get().allGood()).isTrue();
        assertThat(SmallUnits.run(units, output, 1).count(Status.UNCHANGED)).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFileInPlaceOfTheOutputFolderIsRefused() throws IOException {
        SmallUnits.write(units, 1);
        Files.writeString(output, "文件");
        assertThatThrownBy(() -> SmallUnits.run(units, output, 1))
                .isInstanceOf(BatchRefused.class)
                .hasMessageContaining("不能往");
    }

    @Test
    void stoppingLeavesWholeFilesAndTheRestForLater() throws IOException {
        SmallUnits.write(units, UNITS);
        AtomicReference<Batch> batch = new AtomicReference<>();
        Progress stopping = new Progress() {
            @Override
            public void begin(int number) {
                assertThat(number).isEqualTo(UNITS);
            }

            @Override
            public void done(Outcome outcome) {
                batch.get().stop(0);
            }
        };
        batch.set(SmallUnits.batch(Order.of(List.of(units), output, 1), Booklet::writeTo, "测试", stopping));
        assertThat(SmallUnits.statuses(batch.get().run()).values()).containsExactly("已印出", "未运行", "未运行", "未运行");
        assertThat(SmallUnits.statuses(SmallUnits.run(units, output, 1)).values())
                .containsExactly("未变", "已印出", "已印出", "已印出");
    }

    @Test
    void ofBookletsWithOneNameTheFirstIsPrinted() throws IOException {
        SmallUnits.write(units, 1);
        Files.copy(units.resolve("单位01.yaml"), units.resolve("单位01副本.yaml"));
        for (int jobs : new int[] {1, 2}) {
            Path to = folder.resolve("册" + jobs);
            for (int round = 0; round < 2; round++) {
                Report report = SmallUnits.run(units, to, jobs);
                assertThat(report.failures())
                        .hasSize(1)
                        .first()
                        .satisfies(o -> assertThat(o.file()).endsWith("副本.yaml"))
                        .satisfies(o -> assertThat(o.facts().totals().areKnown())
                                .as("added up where it is not printed")
                                .isFalse());
                assertThat(report.failures().get(0).findings().get(0).toString())
                        .contains("B0101", "单位01.yaml");
                assertThat(SmallUnits.codes(report)).containsExactly("B0102");
            }
        }
    }

    @Test
    void theListOfUnitsIsHeldAgainstTheFiles() throws IOException {
        SmallUnits.write(units, 2);
        Path list = Files.writeString(folder.resolve("名单.yaml"), "- 云岭市第01中心\n- 099\n");
        Report report = SmallUnits.run(Order.of(List.of(units), output, 1).against(list));
        assertThat(report.across().stream().map(Object::toString))
                .hasSize(2)
                .anySatisfy(p -> assertThat(p).contains("错误[B0103]", "“099”"))
                .anySatisfy(p -> assertThat(p).contains("提示[B0104]", "“云岭市第02中心”"));
        assertThat(report.allGood()).isFalse();
        Files.writeString(list, "- 云岭市 第01中\u2f3c\n- ００２\n");
        assertThat(SmallUnits.run(Order.of(List.of(units), output, 1).against(list))
                        .allGood())
                .as("names as they are meant")
                .isTrue();
        Files.writeString(list, "- 云岭市第01中心\n- 002\n");
        assertThat(SmallUnits.run(Order.of(List.of(units), output, 1).against(list))
                        .allGood())
                .isTrue();
    }

    /** Nobody is told to be missing in a round of which nobody said that it is collected. */
    @Test
    void whereFilesOfTwoRoundsLieTogetherTheListIsOfNone() throws IOException {
        SmallUnits.write(units, 2);
        Path second = units.resolve("单位02.yaml");
        Files.writeString(second, Files.readString(second).replace("年度: 2023", "年度: 2024"));
        Path list = Files.writeString(folder.resolve("名单.yaml"), "- 云岭市第01中心\n- 云岭市第02中心\n");
        Report mixed = SmallUnits.run(Order.of(List.of(units), output, 1).against(list));
        assertThat(mixed.across())
                .extracting(Object::toString)
                .anySatisfy(p -> assertThat(p).contains("提示[B0110]", "2023年度决算 1 份、2024年度决算 1 份", "--round"));
        assertThat(RegisterFiles.read(output).rosters()).isEmpty();

        Files.delete(second);
        Path whole = folder.resolve("一次");
        Report one = SmallUnits.run(Order.of(List.of(units), whole, 1).against(list));
        assertThat(SmallUnits.codes(one)).doesNotContain("B0110");
        assertThat(RegisterFiles.read(whole).standings())
                .extracting(each -> each.stage() + " " + each.subject().name())
                .containsExactlyInAnyOrder("PENDING 云岭市第01中心", "MISSING 云岭市第02中心");
    }

    /** Refused once because something else was collected, it is no longer to be sent back for that round. */
    @Test
    void aFileOfAnotherRoundIsToldOfThereAsSoonAsItIsTaken() throws IOException {
        SmallUnits.write(units, 2);
        Path list = Files.writeString(folder.resolve("名单.yaml"), "- 云岭市第01中心\n- 云岭市第02中心\n");
        Order.Round wrong = new Order.Round(Optional.of(new Edition("决算", 2024)), Optional.empty(), Optional.empty());
        SmallUnits.run(Order.of(List.of(units), output, 1).against(list).in(wrong));
        assertThat(stages()).containsExactlyInAnyOrder("TO_RETURN 云岭市第01中心 2024年度决算", "TO_RETURN 云岭市第02中心 2024年度决算");
        SmallUnits.run(Order.of(List.of(units), output, 1).against(list));
        assertThat(stages())
                .containsExactlyInAnyOrder(
                        "PENDING 云岭市第01中心 2023年度决算",
                        "PENDING 云岭市第02中心 2023年度决算",
                        "MISSING 云岭市第01中心 2024年度决算",
                        "MISSING 云岭市第02中心 2024年度决算");
    }

    /** Nobody should send a unit what it has mended. */
    @Test
    void packagesOfWhatIsMendedAreTold() throws IOException {
        SmallUnits.write(units, 3);
        for (int i = 1; i <= 2; i++) {
            Path broken = units.resolve("单位0" + i + ".yaml");
            Files.writeString(broken, Files.readString(broken).replace("年度: 2023", "年度: 2023\n没有的键: 1"));
        }
        Path back = folder.resolve("退回");
        Order order = Order.of(List.of(units), output, 1)
                .in(new Order.Round(Optional.empty(), Optional.empty(), Optional.of(back)));
        assertThat(SmallUnits.codes(SmallUnits.run(order))).doesNotContain("B0111");
        List<String> packages = packages(back);
        assertThat(packages).hasSize(2);
        SmallUnits.write(units.resolve("单位01.yaml"), "云岭市第01中心", "001");
        Report mended = SmallUnits.run(order);
        assertThat(packages(back)).as("nothing of theirs is deleted").isEqualTo(packages);
        assertThat(mended.across())
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .contains("提示[B0111] 里面有 1 个以前写的退回包，单位已改好交来：" + packages.get(0) + "。请不要再发");
        Files.delete(back.resolve(packages.get(0)));
        assertThat(SmallUnits.codes(SmallUnits.run(order))).doesNotContain("B0111");
    }

    private static List<String> packages(Path back) throws IOException {
        try (Stream<Path> files = Files.list(back)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> stages() {
        return RegisterFiles.read(output).standings().stream()
                .map(each -> each.stage() + " " + each.subject().name() + " "
                        + each.subject().edition())
                .toList();
    }

    /** Somebody handed it in and will wait for the booklet. */
    @Test
    void whatCannotBeReadAtAllIsAFailureAndNotPassedOver() throws IOException {
        SmallUnits.write(units, 1);
        Files.createFile(units.resolve("空.xlsx"));
        Files.write(units.resolve("坏.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.createFile(units.resolve("空.yaml"));
        Files.writeString(units.resolve("别的.yaml"), "甲: 乙\n");
        Report report = SmallUnits.run(units, output, 1);
        assertThat(SmallUnits.statuses(report))
                .containsOnlyKeys("单位01.yaml", "空.xlsx", "坏.xlsx", "空.yaml")
                .containsEntry("单位01.yaml", "已印出");
        assertThat(report.failures()).hasSize(3);
        assertThat(report.failures())
                .allSatisfy(each -> assertThat(each.findings()).isNotEmpty());
    }

    @Test
    void aDepartmentThatIsNotTheSumOfItsUnitsIsReported() throws IOException {
        SmallUnits.write(units, 2);
        String department = SmallUnits.text("云岭市中心管理局", "0").replace("性质: ", "类型: 部门\n  性质: ");
        Files.writeString(units.resolve("部门.yaml"), department);
        Report report = SmallUnits.run(units, output, 2);
        assertThat(report.failures()).isEmpty();
        assertThat(report.across())
                .hasSize(2)
                .allSatisfy(p -> assertThat(p.code()).isEqualTo("B0105"));
        assertThat(report.across().get(0).message()).contains("收入总计 200.00 不等于所属 2 个单位之和 400.00，差 -200.00");
    }

    @Test
    void aBrokenManifestOnlyCostsTime() throws IOException {
        SmallUnits.write(units, 1);
        SmallUnits.run(units, output, 1);
        Path manifest = output.resolve(".yince/manifest.json");
        String whole = Files.readString(manifest);
        List<String> faulty = new ArrayList<>(List.of("", "null", "{}", "[1]", whole.substring(0, whole.length() / 2)));
        for (String text : faulty) {
            Files.writeString(manifest, text);
            assertThat(SmallUnits.run(units, output, 1).count(Status.PRINTED))
                    .as(text)
                    .isEqualTo(1);
        }
        Files.writeString(output.resolve(".yince/journal.jsonl"), "{\"key\":\"../单", StandardCharsets.UTF_8);
        assertThat(SmallUnits.run(units, output, 1).count(Status.UNCHANGED)).isEqualTo(1);
    }

    private static BookletWriter refusing() {
        return (booklet, file) -> {
            throw new IOException("written although unchanged");
        };
    }
}

package cn.yince.cli;

import cn.yince.Options;
import cn.yince.Press;
import cn.yince.Verdict;
import cn.yince.fuzz.Spoilt;
import cn.yince.fuzz.SpoiltWorkbook;
import cn.yince.problem.InputRejected;
import cn.yince.problem.InternalFault;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spoils one file after the other and does with each what a clerk would. */
final class FuzzRun implements AutoCloseable {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern FOREIGN =
            Pattern.compile("[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}|\\b(?:java|org|com|cn)\\.[a-z]+\\.|Exception|Error\\b");
    private static final int SOME = 5;
    private static final int PLACES = 6;

    private final Path folder;
    private final FuzzBases bases;
    private final int workbooks;
    private final boolean all;
    private final Press press = new Press(Path.of("templates"), Path.of("fonts"), PrintOptions.PATIENCE);
    private final Map<String, Integer> counts = new TreeMap<>();
    private Path file = Path.of("");
    private Path base = Path.of("");

    /**
     * A run.
     *
     * @param workbooks how many of a hundred files are workbooks
     * @param all whether each file goes through every command, not through some of them
     */
    FuzzRun(Path folder, FuzzBases bases, int workbooks, boolean all) {
        this.folder = folder;
        this.bases = bases;
        this.workbooks = workbooks;
        this.all = all;
    }

    /** The file that was spoilt last. */
    Path file() {
        return !bases.isJoined(base) ? file : bases.units().get(0).resolveSibling("另一个.txt");
    }

    /** Spoils a file and tries it; what went wrong. */
    List<String> attempt(long number) throws IOException, InterruptedException {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        random.nextInt();
        boolean workbook = random.nextInt(100) < workbooks;
        boolean published =
                workbook && random.nextInt(5) == 0 && !bases.published().isEmpty();
        List<Path> from = published ? bases.published() : workbook ? bases.workbooks() : bases.units();
        base = from.get(random.nextInt(from.size()));
        byte[] sound = Files.readAllBytes(base);
        file = bases.units().get(0).resolveSibling(workbook ? "变.xlsx" : "变.yaml");
        Files.write(file, workbook ? SpoiltWorkbook.of(sound, random) : Spoilt.file(sound, bases.keys(), random));
        if (published) {
            return within(
                    "import",
                    () -> command("import", file.toString(), "--pack", pack(), "--force", "-o", out(".yaml")));
        }
        return random.nextInt(8) == 0 && !workbook ? ofAnother(random) : all(random, workbook);
    }

    /** The sound file of a unit of which another file is spoilt: that of a unit below it, or of last year. */
    private List<String> ofAnother(Random random) throws IOException, InterruptedException {
        Map.Entry<Path, Path> two =
                bases.joined().get(random.nextInt(bases.joined().size()));
        byte[] sound = Files.readAllBytes(two.getValue());
        try {
            base = two.getValue();
            file = two.getKey();
            Files.write(base, Spoilt.file(sound, bases.keys(), random));
            return all(random, false);
        } finally {
            Files.copy(base, bases.units().get(0).resolveSibling("另一个.txt"), StandardCopyOption.REPLACE_EXISTING);
            Files.write(base, sound);
        }
    }

    private List<String> all(Random random, boolean workbook) throws InterruptedException {
        List<String> finds = new ArrayList<>();
        finds.addAll(within("check", this::check));
        finds.addAll(some(random, "draft", () -> print(Options.PLAIN.drafting())));
        finds.addAll(some(random, "print", () -> print(Options.PLAIN)));
        finds.addAll(some(random, "explain", () -> command("explain", file.toString(), "--all")));
        finds.addAll(some(random, "diff", () -> command("diff", base.toString(), file.toString())));
        finds.addAll(some(random, "excel", () -> command("excel", file.toString(), "--force", "-o", out(".xlsx"))));
        finds.addAll(some(
                random,
                "check --format json",
                () -> command("check", file.toString(), base.toString(), "--format", "json")));
        finds.addAll(some(
                random,
                "init --from",
                () -> command("init", "--from", file.toString(), "--force", "-o", out(".yaml"))));
        if (workbook) {
            finds.addAll(
                    some(random, "import", () -> command("import", file.toString(), "--force", "-o", out(".yaml"))));
        }
        return finds;
    }

    private String pack() {
        return base.getFileName().toString().contains("上海") || base.toString().contains("shanghai") ? "上海/普陀" : "山西/阳泉";
    }

    private String out(String ending) {
        return folder.resolve("写出" + ending).toString();
    }

    private List<String> some(Random random, String name, Callable<List<String>> work) throws InterruptedException {
        boolean taken = random.nextInt(SOME) == 0;
        return taken || all ? within(name, work) : List.of();
    }

    /** Does one thing in a thread of its own, which is left behind when it does not end. */
    private List<String> within(String name, Callable<List<String>> work) throws InterruptedException {
        counts.merge(name, 1, Integer::sum);
        FutureTask<List<String>> task = new FutureTask<>(work);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(FuzzTest.PATIENCE.toSeconds(), TimeUnit.SECONDS).stream()
                    .map(find -> told(name, find))
                    .toList();
        } catch (TimeoutException e) {
            return List.of(told(name, "没有结束\n" + places(thread.getStackTrace())));
        } catch (ExecutionException e) {
            return List.of(told(name, thrown(e.getCause())));
        }
    }

    private String told(String name, String find) {
        return name + " " + base.getFileName() + "：" + find;
    }

    private static String thrown(Throwable e) {
        StringBuilder text = new StringBuilder();
        for (Throwable t = e; t != null; t = t.getCause()) {
            text.append(t).append('\n').append(places(t.getStackTrace()));
        }
        return text.toString();
    }

    private static String places(StackTraceElement[] stack) {
        return Stream.concat(
                        Arrays.stream(stack).limit(3),
                        Arrays.stream(stack)
                                .skip(3)
                                .filter(f -> f.getClassName().startsWith("cn.yince"))
                                .limit(PLACES))
                .map(frame -> "    " + frame + "\n")
                .collect(Collectors.joining());
    }

    private List<String> check() {
        Verdict verdict = press.check(file);
        if (verdict.hasErrors()) {
            counts.merge("  with errors", 1, Integer::sum);
        }
        return foreign(verdict.problems());
    }

    private List<String> print(Options options) {
        try {
            return foreign(press.with(options).print(file, step -> {}).hints());
        } catch (InputRejected e) {
            counts.merge("  rejected", 1, Integer::sum);
            return foreign(e.problems());
        } catch (InternalFault e) {
            return List.of("InternalFault " + e.getMessage());
        }
    }

    private static List<String> foreign(List<Problem> problems) {
        return problems.stream()
                .filter(p -> isForeign(p.message()) || !p.hint().isEmpty() && isForeign(p.hint()))
                .map(p -> "不是中文：" + p)
                .toList();
    }

    private static boolean isForeign(String text) {
        return !HAN.matcher(text).find() || FOREIGN.matcher(text).find();
    }

    private List<String> command(String... arguments) {
        String said = FuzzBases.run(arguments);
        boolean json = said.lines().skip(1).limit(1).anyMatch(line -> line.startsWith("{") || line.startsWith("["));
        if (said.startsWith("3") || said.startsWith("2")) {
            return List.of(said);
        } else if (!json && !said.equals("0\n") && !said.startsWith("0\n") && isForeign(said)) {
            return List.of("不是中文：" + said);
        }
        return List.of();
    }

    @Override
    public void close() {
        counts.forEach((name, count) -> System.out.println(name + "  " + count));
    }
}

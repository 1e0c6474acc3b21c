package cn.yince;

import cn.yince.file.PackFile;
import cn.yince.layout.Budget;
import cn.yince.pack.Composition;
import cn.yince.pack.Pack;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.pack.TableFiles;
import cn.yince.problem.InputRejected;
import cn.yince.problem.NotAsMeant;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says whose it is when the engines give up or what was drawn is not what was meant: they draw what a pack and a unit
 * tell them, and of a stranger's pack anything is to be expected. A fault is ours when our own code threw it.
 */
final class Blame {
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final String DOCUMENT = "版式文档";

    private static final int LONG_NAME = 40;

    private final Pack pack;
    private final Unit unit;

    Blame(Pack pack, Unit unit) {
        this.pack = pack;
        this.unit = unit;
    }

    /**
     * Does some work of the engines.
     *
     * @throws InputRejected when it fails for what the pack or the unit says: M0315 it takes too much, M0616 what was
     *     drawn is not what was meant, M0317 it is nested too deeply, M0318 an engine cannot do it; anything refused is
     *     told where the pack says it
     */
    <T> T of(Supplier<T> work) {
        try {
            return work.get();
        } catch (InputRejected e) {
            throw new InputRejected(e.problems().stream().map(this::placed).toList());
        } catch (Budget.Spent e) {
            String near = e.last().isEmpty() ? "" : "，停在“" + e.last() + "”";
            throw rejected(
                    "M0315", near, e.getMessage() + near + typed(near), "请检查这一处和 版式.css 里的宽、高、边距、分页，表格不要套表格，或把内容分开");
        } catch (NotAsMeant e) {
            throw rejected(
                    "M0616",
                    e.getMessage(),
                    "印出来的与要印的不符：" + e.getMessage() + typed(e.getMessage()),
                    "字太长、表太宽、标题移了位置或藏了字的，请改短这处文字，或改这一处的宽度、位置和 id；看不出原因的，请把这一行和单位文件一起发给维护人员");
        } catch (StackOverflowError e) {
            throw rejected("M0317", "", "模板一层套一层，太深了", "请检查章节里的元素和 版式.css 的选择符");
        } catch (RuntimeException e) {
            if (isOurs(e)) {
                throw e;
            }
            throw rejected("M0318", "", "版面排不出来", "请检查最近改过的章节、版式.css 和“版式”里的各种尺寸；也可以用 yince pack check 查一遍模板");
        }
    }

    /** As {@link #of}. */
    void run(Runnable work) {
        of(() -> {
            work.run();
            return "";
        });
    }

    private static boolean isOurs(Throwable e) {
        for (StackTraceElement frame : e.getStackTrace()) {
            String name = frame.getClassName();
            if (!name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("sun.")) {
                return name.startsWith("cn.yince");
            }
        }
        return e.getClass().getName().matches("(cn\\.yince|java)\\..*");
    }

    private InputRejected rejected(String code, String quoting, String message, String advice) {
        return new InputRejected(Problem.error(code, where(quoting), message, advice));
    }

    private Problem placed(Problem problem) {
        return problem.place().file().equals(DOCUMENT)
                ? new Problem(
                        problem.severity(),
                        problem.code(),
                        ofTooMany(problem).orElseGet(() -> where(problem.message())),
                        problem.message(),
                        problem.hint(),
                        problem.difference())
                : problem;
    }

    /**
     * The form of a table that is named, the text in quotes as the unit typed it or as a file of the pack says it; the
     * style sheet at worst.
     */
    private Place where(String message) {
        return name(message)
                .or(() -> form(message))
                .or(() -> quoted(message))
                .orElseGet(() -> pack.lookUp("版式.css")
                        .map(file -> Place.of(file.toString()))
                        .orElse(Place.of(pack.name())));
    }

    /** A name that is longer than names are is to blame wherever it does not fit. */
    private Optional<Place> name(String message) {
        String name = unit.identity().name();
        return name.length() > LONG_NAME && message.contains(name)
                ? Optional.of(unit.source().placeOf("单位.名称"))
                : Optional.empty();
    }

    private Optional<Place> form(String message) {
        return pack.settings().tables().stream()
                .map(TableLabels::name)
                .filter(name -> message.startsWith(name) || message.contains("：" + name + "的"))
                .max(Comparator.comparingInt(String::length))
                .flatMap(name -> pack.settings().tables().stream()
                        .filter(table -> table.name().equals(name))
                        .findFirst())
                .flatMap(table -> pack.lookUp(TableFiles.forms(table)))
                .map(file -> Place.of(file.toString()));
    }

    private Optional<Place> quoted(String message) {
        List<Path> files = new ArrayList<>(Composition.of(pack).files());
        files.removeIf(file -> !file.toString().matches(".*\\.(css|ftl|yaml)"));
        return quotes(message)
                .flatMap(quote -> files.stream().flatMap(file -> in(file, quote).stream()))
                .findFirst();
    }

    /** Where a text in quotes was typed, in brackets; empty when the unit typed none of them. */
    private String typed(String message) {
        return quotes(message)
                .flatMap(quote -> unit.source().texts().stream()
                        .filter(text -> text.text().contains(quote)))
                .findFirst()
                .map(text -> "（这段文字填在 " + text.place() + "）")
                .orElse("");
    }

    /** Where the unit typed the row of which too many are merged. */
    private Optional<Place> ofTooMany(Problem problem) {
        return quotes(problem.code().equals("M0307") ? problem.message() : "")
                .flatMap(quote -> unit.source().texts().stream()
                        .filter(text -> text.text().equals(quote)))
                .findFirst()
                .map(text -> text.place());
    }

    private static Stream<String> quotes(String message) {
        return QUOTED.matcher(message)
                .results()
                .map(each -> each.group(1).replaceAll("…$", "").strip())
                .filter(each -> each.length() > 1);
    }

    private static Optional<Place> in(Path file, String quote) {
        String text = PackFile.text(file);
        int at = text.indexOf(quote);
        if (at < 0 && quote.contains(": ")) {
            at = text.indexOf(quote.substring(quote.indexOf(": ") + 2));
        }
        if (at < 0) {
            return Optional.empty();
        }
        String before = text.substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return Optional.of(new Place(file.toString(), line, at - before.lastIndexOf('\n')));
    }
}

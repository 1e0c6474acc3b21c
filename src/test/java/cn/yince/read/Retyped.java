package cn.yince.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.shape.MoneyUnit;
import cn.yince.read.shape.Reading;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Budget;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files of a unit or department, parsed once and read again and again with one scalar typed otherwise. */
public final class Retyped {
    private final Map<String, OpenFile> files = new HashMap<>();
    private final List<String> unitFiles = new ArrayList<>();
    private final List<Scalar> scalars = new ArrayList<>();
    private final Map<String, Place> keys = new HashMap<>();
    private final Map<String, TypedBudget> unchanged = new ConcurrentHashMap<>();
    private final String main;

    /**
     * One text as typed.
     *
     * @param file as problems name it
     * @param path keys joined by dots, list entries counted from 1
     * @param place where it begins
     * @param text the text
     */
    public record Scalar(String file, String path, Place place, String text) {}

    /** Parses a unit file, of a department those of its units too. */
    public Retyped(Path file) throws IOException {
        main = file.toString();
        open(main);
        Unit unit = Asked.reader().read(file);
        if (unit instanceof Budget budget) {
            for (Budget below : budget.units()) {
                unitFiles.add(below.source().file());
                open(below.source().file());
            }
        }
    }

    private void open(String file) throws IOException {
        OpenFile opened = OpenFile.parse(Files.readAllBytes(Path.of(file)), file, Asked.FOR, new Problems());
        files.put(file, opened);
        collect(file, opened.tree(), "");
    }

    /** Every text of the files, in their order. */
    public List<Scalar> scalars() {
        return List.copyOf(scalars);
    }

    /** The line of a key, 0 for none; {@code path} as in {@link Scalar}. */
    public int lineOf(String file, String path) {
        Place place = keys.get(file + "/" + path);
        return place == null ? 0 : place.line();
    }

    /** Names of the files, the main one first. */
    public List<String> files() {
        List<String> names = new ArrayList<>(List.of(main));
        names.addAll(unitFiles);
        return names;
    }

    /**
     * The unit as it would be read with {@code instead} in the place of a scalar.
     *
     * @throws cn.yince.problem.InputRejected as the reader would
     */
    public Unit read(Scalar scalar, String instead) {
        Problems problems = new Problems();
        Unit unit = read(scalar, instead, problems);
        problems.stopOnErrors();
        return unit;
    }

    /** The file as text with {@code instead} in the place of a scalar of it. */
    public static String text(Scalar scalar, String instead) throws IOException {
        List<String> lines = new ArrayList<>(
                Files.readString(Path.of(scalar.file()), UTF_8).lines().toList());
        String line = lines.get(scalar.place().line() - 1);
        int from = scalar.place().column() - 1;
        from += line.charAt(from) == '"' ? 1 : 0;
        lines.set(
                scalar.place().line() - 1,
                line.substring(0, from)
                        + instead
                        + line.substring(from + scalar.text().length()));
        return String.join("\n", lines) + "\n";
    }

    private Unit read(Scalar scalar, String instead, Problems problems) {
        if (files.get(main).kind() == BookletKind.FINAL_ACCOUNTS) {
            return reopened(main, scalar, instead, problems).finalAccounts();
        }
        TypedBudget typed = budget(main, scalar, instead, problems);
        if (unitFiles.isEmpty()) {
            return typed.own();
        }
        List<Budget> units = new ArrayList<>();
        for (String file : unitFiles) {
            units.add(budget(file, scalar, instead, problems).own());
        }
        return typed.over(units, DepartmentSource.of(typed.own().source(), units));
    }

    private TypedBudget budget(String file, Scalar scalar, String instead, Problems problems) {
        return file.equals(scalar.file())
                ? reopened(file, scalar, instead, problems).budget()
                : unchanged.computeIfAbsent(
                        file, name -> reopened(name, scalar, instead, problems).budget());
    }

    private OpenFile reopened(String file, Scalar scalar, String instead, Problems problems) {
        OpenFile open = files.get(file);
        Typed tree = file.equals(scalar.file()) ? replaced(open.tree(), scalar.place(), instead) : open.tree();
        return new OpenFile(tree, open.fields(), new Reading(file, moneyUnit(file), problems));
    }

    private MoneyUnit moneyUnit(String file) {
        boolean yuan = scalars.stream()
                .anyMatch(s -> s.file().equals(file)
                        && s.path().equals("金额单位")
                        && s.text().equals("元"));
        return yuan ? MoneyUnit.YUAN : MoneyUnit.WAN;
    }

    private static Typed replaced(Typed typed, Place place, String instead) {
        if (typed instanceof Typed.Scalar scalar) {
            return scalar.place().equals(place)
                    ? new Typed.Scalar(instead, scalar.plain(), List.of(new Typed.Line(instead, place)), place)
                    : scalar;
        } else if (typed instanceof Typed.Sequence list) {
            return new Typed.Sequence(
                    list.entries().stream()
                            .map(t -> replaced(t, place, instead))
                            .toList(),
                    list.flow(),
                    list.place());
        }
        Typed.Mapping map = (Typed.Mapping) typed;
        return new Typed.Mapping(
                map.entries().stream()
                        .map(e -> new Typed.Entry(e.key(), e.place(), replaced(e.value(), place, instead)))
                        .toList(),
                map.flow(),
                map.place());
    }

    private void collect(String file, Typed typed, String path) {
        String prefix = path.isEmpty() ? "" : path + ".";
        if (typed instanceof Typed.Scalar scalar) {
            scalars.add(new Scalar(file, path, scalar.place(), scalar.text()));
        } else if (typed instanceof Typed.Sequence list) {
            for (int i = 0; i < list.entries().size(); i++) {
                keys.put(file + "/" + prefix + (i + 1), list.entries().get(i).place());
                collect(file, list.entries().get(i), prefix + (i + 1));
            }
        } else if (typed instanceof Typed.Mapping map) {
            for (Typed.Entry entry : map.entries()) {
                String key = prefix + KeyText.normalised(entry.key());
                keys.put(file + "/" + key, entry.place());
                collect(file, entry.value(), key);
            }
        }
    }
}

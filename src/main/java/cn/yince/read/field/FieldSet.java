package cn.yince.read.field;

import cn.yince.problem.Problems;
import cn.yince.read.shape.Outline;
import cn.yince.read.shape.Shape;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Given;
import cn.yince.unit.OwnField;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What one kind of unit file is asked for under a pack.
 *
 * @param kind what the file discloses
 * @param shape of the whole file
 * @param outline what it asks for
 * @param names of the fields at its top, in order
 * @param own fields that are not the nation's, each value of its own
 */
public record FieldSet(BookletKind kind, Shape<Given> shape, Outline outline, List<String> names, List<OwnField> own) {
    /**
     * Reads declarations.
     *
     * @param files the farthest first, the nation's before all
     * @param isNational whether a file is the nation's
     * @param elsewhere hints for names at the top that another kind of file has, by name
     * @param problems takes what is wrong (M0114); what is wrong is left out
     */
    public static FieldSet of(
            BookletKind kind,
            List<Path> files,
            Predicate<Path> isNational,
            Supplier<Map<String, String>> elsewhere,
            Problems problems) {
        Declarations all = Declarations.NONE;
        for (Path file : files) {
            Declarations far = all;
            all = new FieldReader(isNational.test(file), problems)
                    .read(file)
                    .map(near -> far.with(near, problems))
                    .orElse(far);
        }
        FieldShapes shapes = new FieldShapes(all.shared(), problems);
        Shape<Given> shape = shapes.top(all.fields(), elsewhere);
        Outline outline = shape.outline();
        return new FieldSet(kind, shape, outline, shapes.names(all.fields()), OwnFields.in(all, outline, shapes));
    }

    /**
     * The same of the files of several packs: what one of them has no use for is asked for all the same. Nothing is
     * reported.
     */
    public static FieldSet used(BookletKind kind, List<Path> files, Predicate<Path> isNational) {
        Problems ignored = new Problems();
        Declarations all = Declarations.NONE;
        for (Path file : files) {
            Declarations far = all;
            all = new FieldReader(isNational.test(file), ignored)
                    .read(file)
                    .map(near -> far.with(near.used(), ignored))
                    .orElse(far);
        }
        Shape<Given> shape = new FieldShapes(all.shared(), ignored).top(all.fields(), Map::of);
        return new FieldSet(
                kind, shape, shape.outline(), List.copyOf(all.fields().keySet()), List.of());
    }

    /**
     * What it asks for at a place; {@link OwnField#EACH} in the path stands for what is by code, by name or in a list.
     */
    public Optional<Outline> at(List<String> path) {
        Optional<Outline> here = Optional.of(outline());
        for (String step : path) {
            here = here.flatMap(outline -> OwnFields.step(outline, step));
        }
        return here;
    }

    /**
     * The paths of fields of the nation that the pack has no use for; {@link OwnField#EACH} in them as in {@link #at}.
     */
    public List<List<String>> unused() {
        return OwnFields.unused(outline());
    }

    /** The JSON Schema of a file; a new map, its keys in order. */
    public Map<String, Object> schema() {
        return shape.schema();
    }

    /** Hints for those who look for its fields in a file of another kind, by name. */
    public Map<String, String> hintsForOthers() {
        Map<String, String> hints = new HashMap<>();
        names.forEach(name -> hints.put(name, "“" + name + "”是" + kind.label() + "文件的内容；请删去这一项，或核对“种类”"));
        return Map.copyOf(hints);
    }

    /** Every key a file may have, wherever. */
    public Set<String> keys() {
        return KeysOf.schema(schema());
    }
}

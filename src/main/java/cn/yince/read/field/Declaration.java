package cn.yince.read.field;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field as declared; what is not said is empty.
 *
 * @param type one of the basic types, or the name of a shared declaration that this one adds to
 * @param words what may be chosen
 * @param description what it is, one sentence for those who fill it in; {@code {名}} stands for the field's name
 * @param example what may be typed
 * @param when it is to be filled in, where a chapter asks for it; nothing when it may be left empty
 * @param required whether it must be filled in
 * @param unused whether the pack does not ask for it
 * @param codes the codes that are its names
 * @param names what its names are, when people choose them
 * @param fields those below it
 * @param entry what each entry of a list is
 * @param national whether the nation declares it
 * @param place where
 */
record Declaration(
        Optional<String> type,
        List<String> words,
        Optional<String> description,
        Optional<String> example,
        Optional<String> when,
        Optional<Boolean> required,
        Optional<Boolean> unused,
        Optional<String> codes,
        Optional<String> names,
        Map<String, Declaration> fields,
        Optional<Declaration> entry,
        boolean national,
        Place place) {

    /**
     * This with what a nearer one says over it.
     *
     * @param problems takes it when the nearer one makes something else of the field: it may add fields, and change
     *     what is said of them
     */
    Declaration overlaidBy(String name, Declaration near, Problems problems) {
        if (makesAnother(near)) {
            problems.error(
                    FieldReader.FAULT,
                    near.place,
                    "“" + name + "”已有声明（" + place.file() + "第 " + place.line() + " 行），不能改成别的类型",
                    "请只改说明、必填、不用，或加下面的项；要问别的，请另起一个名称");
            return this;
        }
        return new Declaration(
                type.or(() -> near.type),
                near.words.isEmpty() ? words : near.words,
                near.description.or(() -> description),
                near.example.or(() -> example),
                near.when.or(() -> when),
                near.required.or(() -> required),
                near.unused.or(() -> unused),
                codes,
                names,
                Declarations.merged(fields, near.fields, problems),
                entry.map(far ->
                        near.entry.map(e -> far.overlaidBy(name, e, problems)).orElse(far)),
                national,
                place);
    }

    private boolean makesAnother(Declaration near) {
        boolean otherType = near.type.isPresent() && !near.type.equals(type);
        boolean otherNames = near.codes.isPresent() && !near.codes.equals(codes)
                || near.names.isPresent() && !near.names.equals(names);
        boolean otherWords = national && !near.words.isEmpty() && !near.words.equals(words);
        boolean isLeaf = fields.isEmpty()
                && entry.isEmpty()
                && type.filter(word -> !BasicType.is(word)).isEmpty();
        boolean grows = !near.fields.isEmpty() && isLeaf || near.entry.isPresent() && entry.isEmpty();
        return otherType || otherNames || otherWords || grows;
    }

    /** The same as what stands under each of its names. */
    Declaration valueOfEach() {
        return new Declaration(
                type,
                words,
                Optional.empty(),
                Optional.empty(),
                when,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fields,
                entry,
                national,
                place);
    }

    /** The same, and all below it, not declared of no use. */
    Declaration used() {
        return new Declaration(
                type,
                words,
                description,
                example,
                when,
                required,
                Optional.empty(),
                codes,
                names,
                Declarations.used(fields),
                entry.map(Declaration::used),
                national,
                place);
    }

    /** The same with another description. */
    Declaration called(String what) {
        return new Declaration(
                type,
                words,
                Optional.of(what),
                example,
                when,
                required,
                unused,
                codes,
                names,
                fields,
                entry,
                national,
                place);
    }

    /** The same without what it adds to. */
    Declaration withoutType() {
        return new Declaration(
                Optional.empty(),
                words,
                description,
                example,
                when,
                required,
                unused,
                codes,
                names,
                fields,
                entry,
                national,
                place);
    }

    boolean isUnused() {
        return unused.orElse(false);
    }
}

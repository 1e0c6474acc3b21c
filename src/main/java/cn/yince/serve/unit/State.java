package cn.yince.serve.unit;

import cn.yince.OpenUnit;
import cn.yince.Press;
import cn.yince.Verdict;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.TypedFile;
import cn.yince.read.edit.Change;
import cn.yince.read.edit.Rest;
import cn.yince.read.edit.TreeEdit;
import cn.yince.read.edit.YamlEdit;
import cn.yince.read.field.FieldBook;
import cn.yince.read.yaml.Typed;
import cn.yince.serve.folder.Drafts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A unit file as it is at one moment, read as far as it can be. Immutable.
 *
 * @param content of the file
 * @param tree what was typed
 * @param unit what it comes to; of a file with something that cannot be read, without that
 * @param findings all of them
 * @param verdict of the rules, when they could be looked at
 * @param revision mark of the content
 */
record State(
        byte[] content,
        Typed.Mapping tree,
        Optional<OpenUnit> unit,
        List<Problem> findings,
        Optional<Verdict> verdict,
        String revision) {
    /**
     * Reads, computes and checks.
     *
     * @throws InputRejected when the file is no tree at all
     */
    static State of(byte[] content, Path file, Press press, FieldBook fields) {
        return of(content, TypedFile.parse(content, file.toString(), fields), file, press);
    }

    /** The same of a file whose tree is known, read by that name. */
    static State of(byte[] content, Typed.Mapping tree, Path file, Press press) {
        String revision = Drafts.mark(content);
        try {
            OpenUnit unit = press.open(content, file);
            Verdict verdict = unit.verdict();
            return new State(content, tree, Optional.of(unit), verdict.problems(), Optional.of(verdict), revision);
        } catch (InputRejected e) {
            return unread(content, tree, e.problems(), file, press, revision);
        }
    }

    /** What can be said of the rest where something cannot be read. */
    private static State unread(
            byte[] content, Typed.Mapping tree, List<Problem> wrong, Path file, Press press, String revision) {
        Problems all = new Problems();
        wrong.forEach(all::add);
        Optional<OpenUnit> unit = Rest.of(tree, wrong, file.toString()).flatMap(rest -> opened(rest, file, press));
        return new State(content, tree, unit, all.inOrder(), Optional.empty(), revision);
    }

    private static Optional<OpenUnit> opened(byte[] rest, Path file, Press press) {
        try {
            return Optional.of(press.open(rest, file));
        } catch (InputRejected e) {
            return Optional.empty();
        }
    }

    /** Its text with some changes, each proved by reading it again. */
    String with(List<Change> changes) {
        String text = new String(content, StandardCharsets.UTF_8);
        boolean mark = text.startsWith("\uFEFF");
        String edited = mark ? text.substring(1) : text;
        for (Change change : changes) {
            edited = YamlEdit.of(edited, change);
        }
        return mark ? "\uFEFF" + edited : edited;
    }

    /** How many findings weigh so much. */
    long count(cn.yince.problem.Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).count();
    }

    /** What stands at some steps. */
    Optional<Typed> at(List<String> steps) {
        return TreeEdit.at(tree, steps);
    }
}

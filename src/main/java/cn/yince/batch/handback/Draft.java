package cn.yince.batch.handback;

import cn.yince.OpenUnit;
import cn.yince.Press;
import cn.yince.Preview;
import cn.yince.problem.InputRejected;
import cn.yince.problem.InternalFault;
import cn.yince.read.TypedFile;
import cn.yince.read.edit.Rest;
import cn.yince.read.field.FieldBook;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A unit as far as it can be printed.
 *
 * @param unit what it comes to
 * @param pages as they print; nothing when they cannot be drawn
 * @param whole whether all of it could be read
 */
record Draft(OpenUnit unit, Optional<Preview> pages, boolean whole) {
    /** Of a file, or of what is left of it without that which cannot be read; nothing when nothing is. */
    static Optional<Draft> of(byte[] content, Path file, Press press, FieldBook fields) {
        try {
            return Optional.of(of(press.open(content, file), true));
        } catch (InputRejected e) {
            return rest(content, e, file, press, fields);
        }
    }

    private static Optional<Draft> rest(byte[] content, InputRejected wrong, Path file, Press press, FieldBook fields) {
        try {
            return Rest.of(TypedFile.parse(content, file.toString(), fields), wrong.problems(), file.toString())
                    .map(rest -> of(press.open(rest, file), false));
        } catch (InputRejected | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static Draft of(OpenUnit unit, boolean whole) {
        try {
            return new Draft(unit, Optional.of(unit.draft()), whole);
        } catch (InputRejected | InternalFault e) {
            return new Draft(unit, Optional.empty(), whole);
        }
    }
}

package cn.yince.batch;

import cn.yince.problem.InputRejected;
import cn.yince.read.UnitReader;
import cn.yince.read.field.FieldBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files that departments name as their 下属单位. */
final class Members {
    private final FieldBook fields;

    /** {@code fields}: what unit files are asked for. */
    Members(FieldBook fields) {
        this.fields = fields;
    }

    /** The unit files that no other of them names. */
    List<Path> without(List<Path> units) {
        Set<Path> members = new HashSet<>();
        units.forEach(unit -> members.addAll(of(unit)));
        return units.stream().filter(unit -> !members.contains(real(unit))).toList();
    }

    private Set<Path> of(Path unit) {
        Set<Path> read = new HashSet<>();
        try {
            new UnitReader(fields, (file, content) -> read.add(real(file))).read(unit);
        } catch (InputRejected e) {
            // what is wrong is told when it is its turn to print
        }
        read.remove(real(unit));
        return read;
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}

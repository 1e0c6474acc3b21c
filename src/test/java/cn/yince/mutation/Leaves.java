package cn.yince.mutation;

import cn.yince.read.Retyped;
import cn.yince.read.Retyped.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers of one file. */
record Leaves(List<Leaf> all) {
    static Leaves of(Retyped typed, String file) {
        List<Scalar> scalars =
                typed.scalars().stream().filter(s -> s.file().equals(file)).toList();
        boolean yuan = scalars.stream()
                .anyMatch(s -> s.path().equals("金额单位") && s.text().equals("元"));
        return new Leaves(scalars.stream()
                .filter(Leaf::isFigure)
                .map(s -> Leaf.of(s, yuan))
                .toList());
    }

    /** Those whose whole path matches. */
    List<Leaf> like(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return all.stream()
                .filter(leaf -> pattern.matcher(leaf.path()).matches())
                .toList();
    }

    Optional<Leaf> at(String path) {
        return all.stream().filter(leaf -> leaf.path().equals(path)).findFirst();
    }
}

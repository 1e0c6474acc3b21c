package cn.yince.compute.form;

import cn.yince.pack.Composition;
import cn.yince.pack.Pack;
import cn.yince.problem.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of forms of a pack.
 *
 * @param all in the order of the pack's setting 表单
 */
public record FormKinds(List<FormKind> all) {
    /** None. */
    public static final FormKinds NONE = new FormKinds(List.of());

    /** Those of a pack; what is wrong goes to {@code problems} and is left out. */
    public static FormKinds of(Pack pack, Problems problems) {
        List<FormKind> kinds = new ArrayList<>();
        for (String name : pack.settings().forms()) {
            Optional<Path> file = pack.lookUp("表单/" + name + ".yaml");
            if (file.isEmpty()) {
                problems.error(
                        "M0810",
                        Composition.placeOf("表单", pack),
                        "设置“表单”列了“" + name + "”，没有文件 表单/" + name + ".yaml",
                        "请补上这个文件，或从“表单”里删去");
            }
            file.flatMap(found -> FormKindReader.read(name, found, problems)).ifPresent(kinds::add);
        }
        return new FormKinds(List.copyOf(kinds));
    }

    /** The kind of a name. */
    public Optional<FormKind> find(String name) {
        return all.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}

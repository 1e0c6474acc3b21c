package cn.yince.desk.workbook;

import cn.yince.read.fillin.Trail;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.List;

/** Names of the things in a list, and which of several of the same name each is. */
final class Namesakes {
    private Namesakes() {}

    static List<String> names(Typed tree, Trail list, String key) {
        List<String> names = new ArrayList<>();
        int size = Nodes.size(Nodes.at(tree, list.steps()));
        for (int i = 0; i < size; i++) {
            names.add(Nodes.text(Nodes.at(tree, list.then(Nodes.index(i), key).steps())));
        }
        return names;
    }

    /** 1 for the first of its name; 0 when there is only one. */
    static int which(List<String> names, int at) {
        boolean several = names.stream().filter(names.get(at)::equals).count() > 1;
        return several
                ? (int) names.subList(0, at + 1).stream()
                        .filter(names.get(at)::equals)
                        .count()
                : 0;
    }
}

package cn.yince.read.shape;

import cn.yince.problem.Problem;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.MistypedKey;
import cn.yince.read.yaml.Typed;
import java.util.Optional;

/** Keys that are none but what the rules of brackets made of something else. */
final class Strays {
    private Strays() {}

    static Optional<Problem> of(Typed.Entry entry, boolean flow) {
        if (!flow || !entry.value().isEmpty()) {
            return Optional.empty();
        }
        if (KeyText.normalised(entry.key()).matches("\\d{3}(\\.\\d+)?\\)?")) {
            return Optional.of(Problem.error(
                    "Y0209", entry.place(), "花括号里的千分位逗号把金额断成了两截，后半截是“" + entry.key() + "”", "请去掉千分位逗号，或给金额加引号"));
        }
        return MistypedKey.of(entry.key()).map(key -> key.at(entry.place()));
    }
}

package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.util.Optional;

/** The one text that stands at a place, or the complaint that something else does. */
final class Scalars {
    private Scalars() {}

    /** The scalar; {@code kind} is the Chinese word for what should stand there. */
    static Optional<Typed.Scalar> expect(String kind, Typed typed, At at) {
        if (typed instanceof Typed.Scalar scalar) {
            return Optional.of(scalar);
        }
        String should = at.name() + "应是" + kind + "，";
        if (typed instanceof Typed.Mapping mapping) {
            complain(mapping.flow(), "{", should + "下面却有下级各项", typed, at);
        } else if (typed instanceof Typed.Sequence sequence) {
            complain(sequence.flow(), "[", should + "却是以“- ”开头的列表", typed, at);
        }
        return Optional.empty();
    }

    private static void complain(boolean flow, String bracket, String message, Typed typed, At at) {
        if (flow) {
            at.error("Y0208", typed, at.name() + "的内容以“" + bracket + "”开头，没有加引号", "请给整段内容加单引号");
        } else {
            at.error("Y0207", typed, message, "请把内容写在冒号后面");
        }
    }
}

package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.util.Map;

/** The path of a file; must be typed. Empty after reporting that it was not. */
final class PathShape implements Shape<String> {
    @Override
    public String read(Typed typed, At at) {
        return Scalars.expect("文件的路径", typed, at)
                .map(scalar -> path(scalar, at))
                .orElse("");
    }

    @Override
    public Outline outline() {
        return Outline.leaf(Outline.Kind.PATH);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = Schemas.types("string", "null");
        schema.put("minLength", 1);
        return Schemas.saying("请填文件的路径，从本文件所在的文件夹算起，如 甲.yaml", schema);
    }

    private static String path(Typed.Scalar scalar, At at) {
        String path = scalar.text().strip();
        if (path.isEmpty()) {
            at.error("Y0206", scalar, at.name() + "没有填写", "请填文件的路径，或删去这一项");
        }
        return path;
    }
}

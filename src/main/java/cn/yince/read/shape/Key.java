package cn.yince.read.shape;

import java.util.Map;

/**
 * A key of an object.
 *
 * @param name as clerks type it
 * @param shape of its value
 * @param required whether it must be typed
 * @param description what it is, one Chinese sentence for editors
 * @param unused whether the pack has no use for it: it is read, but not asked for
 * @param when it is to be filled in, where a chapter asks for it; empty when it may be left empty
 * @param <T> what its value becomes
 */
public record Key<T>(String name, Shape<T> shape, boolean required, String description, boolean unused, String when) {
    /** A key that may be left empty. */
    public Key(String name, Shape<T> shape, boolean required, String description, boolean unused) {
        this(name, shape, required, description, unused, "");
    }

    /** What to tell someone who left it out. */
    String request() {
        return description.equals(name) ? "请补上这一项" : "请补上：" + description;
    }

    Outline.Field outline() {
        return new Outline.Field(
                name, required, description.equals(name) ? "" : description, shape.outline(), unused, when);
    }

    Map<String, Object> schema() {
        Map<String, Object> schema = shape.schema();
        if (!description.equals(name)) {
            schema.put("description", description);
        }
        return schema;
    }
}

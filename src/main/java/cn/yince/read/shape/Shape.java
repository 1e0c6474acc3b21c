package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.util.Map;

/**
 * What may stand at one place of the file.
 *
 * @param <T> what it becomes
 */
public interface Shape<T> {
    /** The value; null, after reporting at {@code at}, when there is none that can stand. */
    T read(Typed typed, At at);

    /** What it asks for. */
    Outline outline();

    /** Its JSON Schema, a new map with keys in the order they print. */
    Map<String, Object> schema();
}

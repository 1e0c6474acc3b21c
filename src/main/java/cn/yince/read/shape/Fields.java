package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import cn.yince.unit.Source;
import java.util.IdentityHashMap;
import java.util.Map;

/** The values of an object's keys. */
public final class Fields {
  private final Map<Key<?>, Object> values = new IdentityHashMap<>();
  private final Reading reading;

  Fields(Reading reading) {
    this.reading = reading;
  }

  /** The value of one of the object's keys. */
  @SuppressWarnings("unchecked")
  public <T> T get(Key<T> key) {
    return values.containsKey(key) ? (T) values.get(key) : key.shape().absent();
  }

  /** Where everything stands that was read so far; all of it at the top of the file. */
  public Source source() {
    return reading.source();
  }

  <T> void read(Key<T> key, Typed typed, At at) {
    values.put(key, key.shape().read(typed, at));
  }
}

package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import cn.yince.unit.Given;
import java.util.LinkedHashMap;
import java.util.Map;

/** A mapping whose keys are names that print; in the order typed. */
final class ByName implements Shape<Given> {
    private final String kind;
    private final Shape<?> value;
    private final Names<Object> none = new Names<>();

    ByName(String kind, Shape<?> value) {
        this.kind = kind;
        this.value = value;
        none.add(kind, kind);
    }

    @Override
    public Given read(Typed typed, At at) {
        Map<String, Object> read = new LinkedHashMap<>();
        none.mapping(typed, at).ifPresent(mapping -> mapping.entries().forEach(e -> read(e, mapping.flow(), at, read)));
        return new Given(read);
    }

    @Override
    public Outline outline() {
        return new Outline.Named(kind, value.outline());
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = Schemas.types("object", "null");
        schema.put("additionalProperties", value.schema());
        return schema;
    }

    private void read(Typed.Entry entry, boolean flow, At at, Map<String, Object> into) {
        Strays.of(entry, flow).ifPresentOrElse(at.reading().problems()::add, () -> take(entry, at, into));
    }

    private void take(Typed.Entry entry, At at, Map<String, Object> into) {
        String name = Folding.fold(entry.key()).strip();
        At child = at.into(name, entry.place());
        child.prints(name, entry.place());
        child.look(name, entry.place());
        into.put(name, value.read(entry.value(), child));
    }
}

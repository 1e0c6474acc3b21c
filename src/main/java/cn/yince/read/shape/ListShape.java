package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A list of things of one shape. */
final class ListShape<T> implements Shape<List<T>> {
    private final Shape<T> entry;

    ListShape(Shape<T> entry) {
        this.entry = entry;
    }

    @Override
    public List<T> read(Typed typed, At at) {
        if (!(typed instanceof Typed.Sequence sequence)) {
            if (!typed.isEmpty()) {
                at.error("Y0207", typed, at.name() + "应是一个列表", "请另起一行，每项以“- ”开头");
            }
            return List.of();
        }
        List<T> read = new ArrayList<>();
        for (Typed each : sequence.entries()) {
            read.add(entry.read(each, at.into(String.valueOf(read.size() + 1), each.place())));
        }
        return List.copyOf(read);
    }

    @Override
    public Outline outline() {
        return new Outline.Entries(entry.outline());
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = Schemas.types("array", "null");
        schema.put("items", entry.schema());
        return schema;
    }
}

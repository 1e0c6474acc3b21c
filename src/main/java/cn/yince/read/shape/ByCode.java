package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import cn.yince.unit.Given;
import java.util.LinkedHashMap;
import java.util.Map;

/** A mapping whose keys are codes; in the order typed. */
final class ByCode implements Shape<Given> {
    private final Code code;
    private final Shape<?> value;
    private final Names<Object> none = new Names<>();

    ByCode(Code code, Shape<?> value) {
        this.code = code;
        this.value = value;
        none.add(code.name(), code);
    }

    @Override
    public Given read(Typed typed, At at) {
        Map<String, Object> read = new LinkedHashMap<>();
        none.mapping(typed, at).ifPresent(mapping -> mapping.entries().forEach(e -> read(e, mapping.flow(), at, read)));
        return new Given(read);
    }

    @Override
    public Outline outline() {
        return new Outline.Codes(code, value.outline());
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> codes = new LinkedHashMap<>();
        codes.put(code.pattern(), value.schema());
        Map<String, Object> schema = Schemas.closed("patternProperties", codes);
        schema.put("allOf", code.proposals());
        return Schemas.saying("这里应是“编码: 内容”各项，编码是" + code.name() + "，" + code.lengths() + " 位数字", schema);
    }

    private void read(Typed.Entry entry, boolean flow, At at, Map<String, Object> into) {
        code.find(entry, flow, at).ifPresent(c -> into.put(c, value.read(entry.value(), at.into(c, entry.place()))));
    }
}

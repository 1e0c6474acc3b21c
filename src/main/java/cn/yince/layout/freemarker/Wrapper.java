package cn.yince.layout.freemarker;

import cn.yince.compute.Figure;
import cn.yince.compute.Flag;
import cn.yince.compute.Group;
import cn.yince.compute.Node;
import cn.yince.compute.NodeCases;
import cn.yince.compute.Rows;
import cn.yince.compute.Text;
import cn.yince.compute.Words;
import cn.yince.layout.Formats;
import cn.yince.layout.freemarker.Manuscript.Seen;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;

/**
 * Shows templates figures, texts, groups and lists, and nothing of Java: no method can be called from a template. A
 * figure prints by the pack's formats and knows {@code .零} (is it zero), {@code .数} (its number without separators and
 * %), {@code .短数} (the same without trailing zeros), {@code .两位} (with two decimals whatever it is) and, when it is
 * money, {@code .元} and {@code .千分位元}.
 */
final class Wrapper implements ObjectWrapper {
    /** The part of a figure that stands in a text of the unit. */
    static final String IN_TEXT = "文";

    /** What every comparison has: which way it went depends on all its numbers. */
    private static final String COMPARED = "方向";

    private final Formats formats;
    private final Marking marking;
    private final Seen seen;
    private final Models models = new Models();

    Wrapper(Formats formats) {
        this(formats, Seen.NOTHING);
    }

    /** {@code seen} is told of all that is asked for. */
    Wrapper(Formats formats, Seen seen) {
        this(formats, (figure, part, printed) -> printed, seen);
    }

    Wrapper(Formats formats, Marking marking, Seen seen) {
        this.formats = formats;
        this.marking = marking;
        this.seen = seen;
    }

    /** What becomes of a figure that prints. */
    @FunctionalInterface
    interface Marking {
        /**
         * {@code part} is the name of what prints of the figure, empty for the whole, {@link #IN_TEXT} inside a text.
         */
        String mark(Figure figure, String part, String printed);
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        } else if (value instanceof Node node) {
            return node.as(models);
        } else if (value instanceof Map<?, ?> map) {
            return new HashModel(map, this);
        } else if (value instanceof List<?> list) {
            return new ListModel(list, this);
        } else if (value instanceof Boolean flag) {
            return truth(flag);
        } else if (value instanceof Integer number) {
            return new SimpleNumber(number);
        } else if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        throw new TemplateModelException(
                "not for templates: " + value.getClass().getName());
    }

    private static TemplateBooleanModel truth(boolean flag) {
        return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    private String marked(Figure figure, String printed) {
        return marking.mark(figure, IN_TEXT, printed);
    }

    /** How a template sees the values of the tree. */
    private final class Models implements NodeCases<TemplateModel> {
        @Override
        public TemplateModel figure(Figure figure) {
            seen.number(figure.value());
            return FigureModel.of(figure, formats, marking);
        }

        @Override
        public TemplateModel text(Text text) {
            seen.text(text.typedAt(), text.isEmpty());
            return new SimpleScalar(formats.prose(text, Wrapper.this::marked));
        }

        @Override
        public TemplateModel words(Words words) {
            seen.text(words.typedAt(), words.text().isEmpty());
            return new SimpleScalar(words.text());
        }

        @Override
        public TemplateModel flag(Flag flag) {
            return truth(flag.isSet());
        }

        @Override
        public TemplateModel group(Group group) {
            if (group.children().containsKey(COMPARED)) {
                group.all(Figure.class).values().forEach(figure -> seen.number(figure.value()));
            }
            return new HashModel(group.children(), Wrapper.this);
        }

        @Override
        public TemplateModel rows(Rows rows) {
            if (rows.nodes().isEmpty()) {
                seen.text(rows.typedAt(), true);
            }
            return new ListModel(rows.nodes(), Wrapper.this);
        }
    }

    private record HashModel(Map<?, ?> map, Wrapper wrapper) implements TemplateHashModelEx {
        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return wrapper.wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public TemplateCollectionModel keys() {
            return new SimpleCollection(map.keySet(), wrapper);
        }

        @Override
        public TemplateCollectionModel values() {
            return new SimpleCollection(map.values(), wrapper);
        }
    }

    private record ListModel(List<?> values, Wrapper wrapper) implements TemplateSequenceModel {
        @Override
        public TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < values.size() ? wrapper.wrap(values.get(index)) : null;
        }

        @Override
        public int size() {
            return values.size();
        }
    }
}

package cn.yince.layout.freemarker;

import cn.yince.compute.Figure;
import cn.yince.compute.Prose;
import cn.yince.compute.Section;
import cn.yince.layout.Formats;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;

/**
 * Shows templates figures, texts, sections and lists, and nothing of Java: no method can be called from a template. A figure
 * prints by the pack's formats and knows {@code .零} (is it zero), {@code .数} (its number without separators and %), {@code
 * .短数} (the same without trailing zeros), {@code .两位} (with two decimals whatever it is) and, when it is money, {@code .元}
 * and {@code .千分位元}.
 */
final class Wrapper implements ObjectWrapper {
  private final Formats formats;
  private final Marking marking;

  Wrapper(Formats formats) {
    this(formats, (figure, part, printed) -> printed);
  }

  Wrapper(Formats formats, Marking marking) {
    this.formats = formats;
    this.marking = marking;
  }

  /** What becomes of a figure that prints. */
  @FunctionalInterface
  interface Marking {
    /** {@code part} is the name of what prints of the figure, empty for the whole. */
    String mark(Figure figure, String part, String printed);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    } else if (value instanceof Figure figure) {
      return new FigureModel(figure, formats, marking);
    } else if (value instanceof Prose prose) {
      return new SimpleScalar(formats.prose(prose, this::marked));
    } else if (value instanceof Section section) {
      return new HashModel(section.values(), this);
    } else if (value instanceof Map<?, ?> map) {
      return new HashModel(map, this);
    } else if (value instanceof List<?> list) {
      return new ListModel(list, this);
    } else if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof Integer number) {
      return new SimpleNumber(number);
    } else if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    throw new TemplateModelException("not for templates: " + value.getClass().getName());
  }

  private String marked(Figure figure, String printed) {
    return marking.mark(figure, "", printed);
  }

  private record FigureModel(Figure figure, Formats formats, Marking marking) implements TemplateScalarModel, TemplateHashModel {
    @Override
    public String getAsString() {
      return marking.mark(figure, "", formats.prose(figure));
    }

    @Override
    public TemplateModel get(String key) {
      return switch (key) {
        case "零" -> figure.isZero() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        case "数" -> part(key, formats.number(figure));
        case "短数" -> part(key, formats.shortNumber(figure));
        case "元" -> formats.yuan(figure).map(yuan -> part(key, yuan)).orElse(null);
        case "千分位元" -> formats.groupedYuan(figure).map(yuan -> part(key, yuan)).orElse(null);
        case "两位" -> part(key, formats.twoDecimals(figure));
        default -> null;
      };
    }

    private TemplateModel part(String name, String printed) {
      return new SimpleScalar(marking.mark(figure, name, printed));
    }

    @Override
    public boolean isEmpty() {
      return false;
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

package cn.yince.layout.freemarker;

import cn.yince.compute.Figure;
import cn.yince.compute.Prose;
import cn.yince.compute.Section;
import cn.yince.layout.Formats;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;

/**
 * Shows templates figures, texts, sections and lists, and nothing of Java: no method can be called from a template. A figure
 * prints by the pack's formats and knows {@code .零}.
 */
final class Wrapper implements ObjectWrapper {
  private final Formats formats;

  Wrapper(Formats formats) {
    this.formats = formats;
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    } else if (value instanceof Figure figure) {
      return new FigureModel(figure, formats.prose(figure));
    } else if (value instanceof Prose prose) {
      return new SimpleScalar(formats.prose(prose));
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

  private record FigureModel(Figure figure, String text) implements TemplateScalarModel, TemplateHashModel {
    @Override
    public String getAsString() {
      return text;
    }

    @Override
    public TemplateModel get(String key) {
      if (!key.equals("零")) {
        return null;
      }
      return figure.isZero() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** Names and values; templates may ask for a name but not for all of them. */
  record HashModel(Map<?, ?> values, Wrapper wrapper) implements TemplateHashModel {
    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      return wrapper.wrap(values.get(key));
    }

    @Override
    public boolean isEmpty() {
      return values.isEmpty();
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

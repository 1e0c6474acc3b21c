package cn.yince.read;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A small YAML file that is a list of mappings of texts, with the place of every text. */
public final class Entries {
  private static final long LARGEST = 256 * 1024;
  private final Path file;
  private final String code;
  private final Problems problems;

  private Entries(Path file, String code, Problems problems) {
    this.file = file;
    this.code = code;
    this.problems = problems;
  }

  /**
   * One mapping.
   *
   * @param place where it begins
   * @param texts what was typed, by key
   */
  public record Entry(Place place, Map<String, Text> texts) {}

  /**
   * A text.
   *
   * @param text as typed
   * @param key where its key stands
   * @param first where its first character stands
   * @param oneLine whether all of it stands in one line, as it is
   */
  public record Text(String text, Place key, Place first, boolean oneLine) {
    /** The place of one of its characters, counted from 0; its beginning when it is broken over lines. */
    public Place at(int offset) {
      int characters = text.codePointCount(0, Math.min(offset, text.length()));
      return oneLine ? new Place(first.file(), first.line(), first.column() + characters) : first;
    }
  }

  /**
   * Reads a file.
   *
   * @param code of the problems reported
   * @param problems receives what is wrong; what is right is given
   */
  public static List<Entry> read(Path file, String code, Problems problems) {
    Entries entries = new Entries(file, code, problems);
    try {
      if (Files.size(file) > LARGEST) {
        problems.error(code, Place.of(file.toString()), "文件超过 256 KB", "请删去用不着的内容");
        return List.of();
      }
      return entries.of(Files.readString(file, StandardCharsets.UTF_8));
    } catch (YAMLException e) {
      boolean marked = e instanceof MarkedYAMLException m && m.getProblemMark() != null;
      Place place = marked ? entries.place(((MarkedYAMLException) e).getProblemMark(), 0) : Place.of(file.toString());
      problems.error(code, place, "不是正确的 YAML", "请检查缩进、冒号后的空格和引号；不能用 & 和 * 引用");
    } catch (IOException e) {
      problems.error(code, Place.of(file.toString()), "读不出文件", "请检查文件编码是否为 UTF-8");
    }
    return List.of();
  }

  private List<Entry> of(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setAllowDuplicateKeys(false);
    Node node = new Yaml(options).compose(new StringReader(text));
    List<Entry> list = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node element : sequence.getValue()) {
        if (element instanceof MappingNode mapping) {
          list.add(entry(mapping));
        } else {
          wrong(element, "应为以“- ”开头的一项，下面是若干“名称: 值”");
        }
      }
    } else if (node != null) {
      wrong(node, "应为以“- ”开头的列表");
    }
    return List.copyOf(list);
  }

  private Entry entry(MappingNode mapping) {
    Map<String, Text> texts = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key && tuple.getValueNode() instanceof ScalarNode value) {
        Text text = text(key, value);
        if (texts.put(key.getValue(), text) != null) {
          problems.error(code, text.key(), "“" + key.getValue() + "”写了两次", "请只留一处");
        }
      } else {
        wrong(tuple.getValueNode(), "应为一段文字");
      }
    }
    return new Entry(place(mapping.getStartMark(), 0), texts);
  }

  private Text text(ScalarNode key, ScalarNode value) {
    boolean quoted = value.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED || value.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
    boolean plain = value.getScalarStyle() == ScalarStyle.PLAIN;
    boolean oneLine = (plain || quoted) && value.getStartMark().getLine() == value.getEndMark().getLine();
    return new Text(
        value.getValue(), place(key.getStartMark(), 0), place(value.getStartMark(), quoted ? 1 : 0), oneLine);
  }

  private void wrong(Node node, String message) {
    problems.error(code, place(node.getStartMark(), 0), message, "请对照省级模板的写法");
  }

  private Place place(Mark mark, int further) {
    return new Place(file.toString(), mark.getLine() + 1, mark.getColumn() + 1 + further);
  }
}

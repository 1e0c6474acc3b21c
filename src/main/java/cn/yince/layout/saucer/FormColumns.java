package cn.yince.layout.saucer;

import cn.yince.layout.LineBreaks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.RectPropertySet;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.FSFont;

/**
 * Gives the columns of forms the widths their texts need: a column of long causes takes room from one that is empty. A column may be as
 * narrow and as wide as its {@code data-宽="8-20"} says, in per cent of the form, and stays as it is without; forms with the same columns
 * stay alike.
 */
final class FormColumns {
  private static final String BOUNDS = "data-宽";
  private static final Pattern RANGE = Pattern.compile("(\\d{1,2}(?:\\.\\d)?)-(\\d{1,2}(?:\\.\\d)?)");
  private static final Pattern WIDTH = Pattern.compile("width: ?(\\d{1,2}(?:\\.\\d)?)%");

  /** By how much columns are changed, in tenths of a per cent, as all widths here. */
  private static final int[] STEPS = {10, 20, 50};

  private static final float WHOLE = 1000;

  /** What a line costs that makes a row higher, and one in a label beside several rows. */
  private static final int LINE = 1000;

  /** Of a line, what is gained by coming closer to saving one. */
  private static final float TOWARDS = 0.1f;

  private static final int LABEL_LINE = 300;

  /** As many lines a word or number costs that has to be parted. */
  private static final int PARTED = 20;
  private static final int MOST_MOVES = 40;

  /** Of a line's width, what is lost where words do not fill it. */
  private static final float FILLED = 0.95f;

  private final List<Row> rows = new ArrayList<>();
  private final int[] widths;
  private final int[] least;
  private final int[] most;

  private FormColumns(List<Element> columns) {
    widths = columns.stream().mapToInt(column -> number(WIDTH.matcher(column.getAttribute("style")), 1, -1)).toArray();
    least = new int[widths.length];
    most = new int[widths.length];
    for (int i = 0; i < widths.length; i++) {
      String bounds = columns.get(i).getAttribute(BOUNDS);
      least[i] = Math.min(widths[i], number(RANGE.matcher(bounds), 1, widths[i]));
      most[i] = Math.max(widths[i], number(RANGE.matcher(bounds), 2, widths[i]));
    }
  }

  private static int number(Matcher matcher, int group, int otherwise) {
    return matcher.find() ? new BigDecimal(matcher.group(group)).movePointRight(1).intValue() : otherwise;
  }

  /**
   * Balances the columns of forms that nothing was laid out of yet.
   *
   * @param rooms the width each may take, in dots
   */
  static void balance(Engine engine, List<Element> forms, List<Integer> rooms) {
    Map<String, List<Integer>> alike = new LinkedHashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      List<Element> columns = columns(forms.get(i));
      if (columns.stream().anyMatch(column -> column.hasAttribute(BOUNDS))) {
        String kind = rooms.get(i) + String.join("|", columns.stream().map(column -> column.getAttribute("style") + column.getAttribute(BOUNDS)).toList());
        alike.computeIfAbsent(kind, same -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> same : alike.values()) {
      FormColumns balanced = new FormColumns(columns(forms.get(same.get(0))));
      same.forEach(form -> balanced.add(engine, forms.get(form), rooms.get(form)));
      if (balanced.canMove()) {
        balanced.search();
        same.forEach(form -> balanced.write(columns(forms.get(form))));
      }
    }
  }

  private static List<Element> columns(Element table) {
    List<Element> columns = new ArrayList<>();
    for (Node child = table.getFirstChild(); child != null; child = child.getNextSibling()) {
      for (Node inner = child.getFirstChild(); child.getNodeName().equals("colgroup") && inner != null; inner = inner.getNextSibling()) {
        if (inner instanceof Element column) {
          columns.add(column);
        }
      }
    }
    return columns;
  }

  private boolean canMove() {
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] < 0) {
        return false;
      }
    }
    return !rows.isEmpty();
  }

  private void add(Engine engine, Element form, int room) {
    FormGrid grid = new FormGrid(form);
    Measure measure = new Measure(engine, engine.layoutContext());
    for (int row = 0; row < grid.rows().size(); row++) {
      List<Cell> cells = new ArrayList<>();
      List<Cell> labels = new ArrayList<>();
      for (FormCell cell : grid.cellsOf(row, row)) {
        if (cell.row() == row) {
          (cell.endRow() == row + 1 ? cells : labels).add(measure.of(cell, room));
        }
      }
      rows.add(new Row(cells, labels));
    }
  }

  /** Moves width from column to column as long as that saves lines. */
  private void search() {
    long now = lines(widths);
    for (int move = 0; move < MOST_MOVES; move++) {
      int[] best = null;
      long fewest = now;
      for (int step : STEPS) {
        int[] tried = bestMove(step);
        long then = tried == null ? now : lines(tried);
        if (then < fewest) {
          fewest = then;
          best = tried;
        }
      }
      if (best == null) {
        return;
      }
      System.arraycopy(best, 0, widths, 0, widths.length);
      now = fewest;
    }
  }

  /** The widths when the column that gains most takes from the one that loses least; null when none may. */
  private int[] bestMove(int step) {
    int to = -1;
    int from = -1;
    long gain = Long.MAX_VALUE;
    long loss = Long.MAX_VALUE;
    for (int column = 0; column < widths.length; column++) {
      if (widths[column] + step <= most[column]) {
        long wider = lines(changed(column, step));
        to = wider < gain ? column : to;
        gain = Math.min(gain, wider);
      }
    }
    for (int column = 0; column < widths.length; column++) {
      if (column != to && widths[column] - step >= least[column]) {
        long narrower = lines(changed(column, -step));
        from = narrower < loss ? column : from;
        loss = Math.min(loss, narrower);
      }
    }
    if (to < 0 || from < 0) {
      return null;
    }
    int[] moved = changed(to, step);
    moved[from] -= step;
    return moved;
  }

  private int[] changed(int column, int by) {
    int[] changed = widths.clone();
    changed[column] += by;
    return changed;
  }

  private long lines(int[] tried) {
    long lines = 0;
    for (Row row : rows) {
      int highest = 1;
      float fullest = 1;
      for (Cell cell : row.cells()) {
        highest = Math.max(highest, cell.lines(tried));
        fullest = Math.max(fullest, cell.fullness(tried));
      }
      lines += (long) (LINE * (highest + TOWARDS * fullest));
      for (Cell label : row.labels()) {
        lines += (long) LABEL_LINE * label.lines(tried);
      }
    }
    return lines;
  }

  private void write(List<Element> columns) {
    for (int i = 0; i < widths.length; i++) {
      columns.get(i).setAttribute("style", WIDTH.matcher(columns.get(i).getAttribute("style")).replaceFirst("width: " + BigDecimal.valueOf(widths[i], 1).stripTrailingZeros().toPlainString() + "%"));
    }
  }

  private record Row(List<Cell> cells, List<Cell> labels) {}

  /**
   * A cell of one row.
   *
   * @param texts the widths of what stands between its forced breaks, in dots
   * @param word the width of its longest word or number, which no line may part
   * @param room the width of the form, in dots
   * @param around what borders and padding take, in dots
   */
  private record Cell(int first, int end, float[] texts, float word, int room, float around) {
    private float whole(int[] widths) {
      int share = 0;
      for (int column = first; column < Math.min(end, widths.length); column++) {
        share += widths[column];
      }
      return Math.max(1, room * share / WHOLE - around);
    }

    /** How many lines the text would take if lines could have fractions. */
    float fullness(int[] widths) {
      float all = 0;
      for (float text : texts) {
        all += text;
      }
      return all / whole(widths);
    }

    int lines(int[] widths) {
      float whole = whole(widths);
      float width = FILLED * whole;
      int lines = word > whole ? PARTED : 0;
      for (float text : texts) {
        lines += Math.max(1, (int) Math.ceil(text / width));
      }
      return lines;
    }
  }

  /** Measures cells, one after the other. */
  private static final class Measure {
    private final Engine engine;
    private final LayoutContext context;
    private final List<Float> texts = new ArrayList<>();
    private float word;
    private FSFont font;

    Measure(Engine engine, LayoutContext context) {
      this.engine = engine;
      this.context = context;
    }

    Cell of(FormCell cell, int room) {
      CalculatedStyle style = engine.shared.getStyle(cell.element());
      RectPropertySet padding = style.getPaddingRect(room, context);
      font = style.getFSFont(context);
      word = 0;
      texts.clear();
      texts.add(style.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, room, context));
      add(cell.element());
      float[] widths = new float[texts.size()];
      for (int i = 0; i < widths.length; i++) {
        widths[i] = texts.get(i);
      }
      float around = padding.left() + padding.right() + Engine.DOTS_PER_POINT;
      return new Cell(cell.column(), cell.column() + style.getColSpan(), widths, word, room, around);
    }

    private void add(Node parent) {
      for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Text text) {
          add(Signs.visible(text.getData().strip()));
        } else if (child.getNodeName().equals("br")) {
          texts.add(0f);
        } else {
          add(child);
        }
      }
    }

    private void add(String text) {
      int start = 0;
      for (int at = 1; at <= text.length(); at++) {
        if (at == text.length() || LineBreaks.allowed(text, at)) {
          float width = engine.text.getWidth(null, font, text.substring(start, at));
          word = Math.max(word, width);
          texts.set(texts.size() - 1, texts.get(texts.size() - 1) + width);
          start = at;
        }
      }
    }
  }
}

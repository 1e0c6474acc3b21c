package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xhtmlrenderer.newtable.TableRowBox;

/**
 * Guesses from one layout where the rest of a form will break, so that few layouts settle it. A wrong guess costs another
 * layout, never a cut row.
 */
final class PageForecast {
  private final Form form;
  private final int[] heights;

  /**
   * A forecast.
   *
   * @param heights of the form's rows, in dots
   */
  PageForecast(Form form, int[] heights) {
    this.form = form;
    this.heights = heights;
  }

  /** A forecast from the rows of a layout. */
  static PageForecast of(Form form, Map<Element, TableRowBox> rows) {
    int[] heights = new int[form.rowCount()];
    for (FormFragment fragment : form.fragments()) {
      List<Element> elements = new FormGrid(fragment.table()).rows();
      for (int i = fragment.repeated(); i < elements.size(); i++) {
        TableRowBox box = rows.get(elements.get(i));
        heights[fragment.start() + i - fragment.repeated()] = box == null ? 0 : box.getHeight();
      }
    }
    return new PageForecast(form, heights);
  }

  /**
   * Rows to break before, none when the form ends on the page on which it begins.
   *
   * @param top where the form begins on its page, in dots
   * @param pageHeight room on each page, in dots
   * @return empty when the page ends before the form's header does
   */
  Optional<List<Integer>> breaks(int top, int pageHeight) {
    int room = pageHeight - top;
    int row = 0;
    while (row < heights.length && heights[row] <= room) {
      room -= heights[row++];
    }
    if (row == heights.length) {
      return Optional.of(List.of());
    }
    return row <= form.headerEnd() ? Optional.empty() : Optional.of(breaksFrom(row, pageHeight));
  }

  /**
   * Rows to break before: the given one and what follows from it.
   *
   * @param first where the first new page begins
   * @param pageHeight room on each page, in dots
   */
  List<Integer> breaksFrom(int first, int pageHeight) {
    List<Integer> breaks = new ArrayList<>(List.of(first));
    int room = roomFrom(first, pageHeight);
    for (int row = first; row < heights.length; row++) {
      if (heights[row] > room && row > breaks.get(breaks.size() - 1) && form.allowedBreak(row) == row) {
        breaks.add(row);
        room = roomFrom(row, pageHeight);
      }
      room -= heights[row];
    }
    return breaks;
  }

  /** Where the form ends on its last page, in dots. */
  int end(int top, List<Integer> breaks) {
    int last = breaks.isEmpty() ? 0 : breaks.get(breaks.size() - 1);
    int end = breaks.isEmpty() ? top : headerAbove(last);
    for (int row = last; row < heights.length; row++) {
      end += heights[row];
    }
    return end;
  }

  /** Room for rows on a page that begins with one, below the header repeated above it. */
  int roomFrom(int row, int pageHeight) {
    return pageHeight - Engine.DOTS_PER_PIXEL - headerAbove(row);
  }

  /** The height of the header repeated above a row that begins a page. */
  private int headerAbove(int row) {
    int height = 0;
    for (int header = form.headerStart(); row >= form.headerEnd() && header < form.headerEnd(); header++) {
      height += heights[header];
    }
    return height;
  }
}

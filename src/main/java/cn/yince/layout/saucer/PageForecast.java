package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.xhtmlrenderer.newtable.TableRowBox;

/**
 * Guesses from one layout where the rest of a form will break, so that few layouts settle it. A wrong guess costs another
 * layout, never a cut row.
 */
final class PageForecast {
  private final Form form;
  private final int[] heights;

  PageForecast(Form form, Map<Element, TableRowBox> rows) {
    this.form = form;
    heights = new int[form.rowCount()];
    for (FormFragment fragment : form.fragments()) {
      List<Element> elements = new FormGrid(fragment.table()).rows();
      for (int i = fragment.repeated(); i < elements.size(); i++) {
        TableRowBox box = rows.get(elements.get(i));
        heights[fragment.start() + i - fragment.repeated()] = box == null ? 0 : box.getHeight();
      }
    }
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

  private int roomFrom(int row, int pageHeight) {
    int room = pageHeight - Engine.DOTS_PER_PIXEL;
    for (int header = form.headerStart(); row >= form.headerEnd() && header < form.headerEnd(); header++) {
      room -= heights[header];
    }
    return room;
  }
}

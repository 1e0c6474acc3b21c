package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One {@code class="分页表"}: its rows as the author wrote them, where it is broken, and the tables that stand for it now. */
final class Form {
  private final Element original;
  private FormGrid grid;
  private final int headerStart;
  private final int headerEnd;
  private final List<Integer> breaks = new ArrayList<>();
  private boolean startsOnNewPage;
  private List<FormFragment> fragments;

  Form(Element table) {
    original = table;
    grid = new FormGrid(original);
    headerStart = firstMarked();
    headerEnd = endOfHeader();
    fragments = List.of(new FormFragment(table, 0, 0, grid.rows().size()));
  }

  List<FormFragment> fragments() {
    return fragments;
  }

  /** The row a break before {@code row} of a fragment really goes to: never between header rows. */
  int allowedBreak(int row) {
    return row > headerStart && row <= headerEnd ? headerStart : row;
  }

  /** First row of the fragment that is not a header. */
  int firstBodyRow(FormFragment fragment) {
    return fragment.start() <= headerStart ? headerEnd : fragment.start();
  }

  /** Breaks before these rows; what was broken after the fragment is forgotten. */
  void breakBefore(List<Integer> rows, FormFragment fragment) {
    breaks.removeIf(known -> known > fragment.start());
    breaks.addAll(rows);
    rebuild();
  }

  /** Breaks before these rows and no others. */
  void breakAt(List<Integer> rows) {
    if (!breaks.equals(rows)) {
      breaks.clear();
      breaks.addAll(rows);
      rebuild();
    }
  }

  /** Makes two rows of one that no page can hold, as {@link RowCut} does; where it was broken is forgotten. */
  void cut(int row, List<Integer> kept, int number) {
    RowCut.cut(grid, row, kept, number);
    grid = new FormGrid(original);
    breaks.clear();
    rebuild();
  }

  /** The rows that begin a new page, in order. */
  List<Integer> breaks() {
    return List.copyOf(breaks);
  }

  int headerStart() {
    return headerStart;
  }

  int headerEnd() {
    return headerEnd;
  }

  int rowCount() {
    return grid.rows().size();
  }

  /** Moves the whole form to a new page; false when it already is. */
  boolean startOnNewPage() {
    if (startsOnNewPage) {
      return false;
    }
    startsOnNewPage = true;
    breaks.clear();
    rebuild();
    return true;
  }

  private void rebuild() {
    List<FormFragment> built = new ArrayList<>();
    Element first = fragments.get(0).table();
    Node parent = first.getParentNode();
    List<Integer> ends = new ArrayList<>(breaks);
    ends.add(grid.rows().size());
    int start = 0;
    for (int end : ends) {
      FormFragment fragment = fragment(start, end);
      parent.insertBefore(fragment.table(), first);
      built.add(fragment);
      start = end;
    }
    fragments.forEach(old -> parent.removeChild(old.table()));
    fragments = List.copyOf(built);
  }

  private FormFragment fragment(int start, int end) {
    FragmentWriter writer = new FragmentWriter(original, grid, start > 0 || startsOnNewPage, start > 0);
    boolean repeatsHeader = start >= headerEnd && headerEnd > headerStart;
    if (repeatsHeader) {
      writer.writeRows(headerStart, headerEnd, true);
    }
    writer.writeRows(start, end, false);
    return new FormFragment(writer.table(), repeatsHeader ? headerEnd - headerStart : 0, start, end);
  }

  private int firstMarked() {
    for (int row = 0; row < grid.rows().size(); row++) {
      if (grid.rows().get(row).hasAttribute("data-表头")) {
        return row;
      }
    }
    return 0;
  }

  /** The header goes on to the end of its thead, or as long as rows are marked. */
  private int endOfHeader() {
    int row = headerStart;
    while (row < grid.rows().size() && isHeader(grid.rows().get(row))) {
      row++;
    }
    return row;
  }

  private static boolean isHeader(Element row) {
    return row.hasAttribute("data-表头") || row.getParentNode().getNodeName().equals("thead");
  }
}

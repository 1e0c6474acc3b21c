package cn.yince.layout.saucer;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a table with some rows of a form: same attributes and columns, labels cut by the break repeated. */
final class FragmentWriter {
  private final FormGrid grid;
  private final Element table;
  private Node originalGroup;
  private Element group;

  FragmentWriter(Element original, FormGrid grid, boolean onNewPage, boolean continued) {
    this.grid = grid;
    table = (Element) original.cloneNode(false);
    if (continued) {
      table.removeAttribute("id");
    }
    if (onNewPage) {
      table.setAttribute("style", table.getAttribute("style") + "; page-break-before: always");
    }
    for (Node child = original.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeName().startsWith("col") || !continued && child.getNodeName().equals("caption")) {
        table.appendChild(child.cloneNode(true));
      }
    }
  }

  Element table() {
    return table;
  }

  void writeRows(int start, int end, boolean again) {
    for (int row = start; row < end; row++) {
      Element original = grid.rows().get(row);
      Element copy = (Element) original.cloneNode(false);
      for (FormCell cell : grid.cellsOf(row, start)) {
        copy.appendChild(cell.within(start, end));
      }
      if (again) {
        Repeats.mark(copy);
      }
      groupLike(original.getParentNode()).appendChild(copy);
    }
  }

  private Element groupLike(Node wanted) {
    if (wanted != originalGroup) {
      originalGroup = wanted;
      group = wanted.getNodeName().equals("table") ? table : (Element) wanted.cloneNode(false);
      if (group != table) {
        table.appendChild(group);
      }
    }
    return group;
  }
}

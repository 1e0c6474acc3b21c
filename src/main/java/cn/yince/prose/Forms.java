package cn.yince.prose;

import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Group;
import java.util.ArrayList;
import java.util.List;

/**
 * The forms of a booklet's projects.
 *
 * @param root their chapter; null for none
 * @param area the name of that chapter
 * @param typed where they are typed, with a dot behind
 * @param planned the figure of a project's money of the year
 * @param others other figures of a project's money
 * @param evidence what proves that a project was planned
 */
record Forms(Group root, String area, String typed, String planned, List<String> others, String evidence) {
  /** Every form. */
  List<Group> all() {
    return root == null ? List.of() : root.groups().stream().filter(form -> form.words("项目名称").isPresent()).toList();
  }

  /** Names of the planned figure and the others. */
  List<String> sums() {
    List<String> sums = new ArrayList<>(others);
    sums.add(0, planned);
    return sums;
  }

  /** A figure of a form; null for none. */
  static FormMoney money(Group form, String name) {
    return form == null ? null : form.formMoney(name).orElse(null);
  }
}

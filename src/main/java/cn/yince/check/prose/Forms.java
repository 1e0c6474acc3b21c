package cn.yince.check.prose;

import cn.yince.check.prose.naming.Vocabulary.FormNaming;
import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Group;
import java.util.List;

/**
 * The forms of a booklet's projects.
 *
 * @param root their chapter; null for none
 * @param naming what the pack calls it and its figures
 */
record Forms(Group root, FormNaming naming) {
    private static final List<String> NAMES = List.of("名称", "依据", "电话", "日期", "时间", "代码", "单位", "部门", "负责人");

    /** The name of their chapter. */
    String area() {
        return naming.group();
    }

    /** Where they are typed, with a dot behind. */
    String typed() {
        return naming.typed();
    }

    /** The figure of a project's money of the year. */
    String planned() {
        return naming.sums().get(0);
    }

    /** Other figures of a project's money. */
    List<String> others() {
        return naming.sums().subList(1, naming.sums().size());
    }

    /** What proves that a project was planned. */
    String evidence() {
        return naming.evidence();
    }

    /** Every form. */
    List<Group> all() {
        return root == null
                ? List.of()
                : root.groups().stream()
                        .filter(form -> form.words("项目名称").isPresent())
                        .toList();
    }

    /** Whether a slot holds a name, a date or the like, whose numbers count nothing. */
    static boolean isName(String slot) {
        for (String end : NAMES) {
            if (slot.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** A figure of a form; null for none. */
    static FormMoney money(Group form, String name) {
        return form == null ? null : form.formMoney(name).orElse(null);
    }
}

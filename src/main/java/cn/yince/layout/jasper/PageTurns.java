package cn.yince.layout.jasper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JasperDesign;

/**
 * Makes a table go on on another page where it is told to: every form has a group of its own for that, which begins a
 * page whenever the rows say another value.
 */
final class PageTurns {
    private static final String NAME = "印册分页";

    private PageTurns() {}

    /** Gives a form the group, before it is compiled. */
    static void prepare(JasperDesign design) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(NAME);
        field.setValueClass(String.class);
        design.addField(field);
        JRDesignGroup group = new JRDesignGroup();
        group.setName(NAME);
        group.setExpression(new JRDesignExpression("$F{" + NAME + "}"));
        group.setStartNewPage(true);
        design.addGroup(group);
    }

    /**
     * The rows, those after a turn telling so.
     *
     * @param ends after how many rows a page ends
     */
    static List<Map<String, String>> in(List<Map<String, String>> rows, List<Integer> ends) {
        if (ends.isEmpty()) {
            return rows;
        }
        List<Map<String, String>> told = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            Map<String, String> cells = new HashMap<>(rows.get(i));
            cells.put(
                    NAME, String.valueOf(ends.stream().filter(end -> end <= row).count()));
            told.add(cells);
        }
        return told;
    }
}

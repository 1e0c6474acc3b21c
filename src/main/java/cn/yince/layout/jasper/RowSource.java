package cn.yince.layout.jasper;

import cn.yince.layout.Budget;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** Hands the rows of a sheet to a filling; a missing cell is the empty string. */
final class RowSource implements JRDataSource {
    private final Iterator<Map<String, String>> rows;
    private Map<String, String> row = Map.of();

    RowSource(List<Map<String, String>> rows) {
        this.rows = rows.iterator();
    }

    @Override
    public boolean next() {
        Budget.lookNow();
        if (!rows.hasNext()) {
            return false;
        }
        row = rows.next();
        return true;
    }

    @Override
    public Object getFieldValue(JRField field) {
        return row.getOrDefault(field.getName(), "");
    }
}

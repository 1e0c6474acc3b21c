package cn.yince.layout.jasper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRChild;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.base.JRBaseElement;
import net.sf.jasperreports.engine.design.JasperDesign;

/**
 * What JasperReports would draw by chance to tell the parts of a form apart, drawn from the form: the same form
 * compiles to the same bytes, wherever and whenever the program is built.
 */
final class SteadyIdentities {
    private final String form;
    private int parts;

    private SteadyIdentities(String form) {
        this.form = form;
    }

    /**
     * Names the parts of a design.
     *
     * @param form a digest of its files
     */
    static void give(JasperDesign design, String form) {
        SteadyIdentities identities = new SteadyIdentities(form);
        design.setUUID(identities.next());
        design.getMainDesignDataset().setUUID(identities.next());
        for (JRBand band : design.getAllBands()) {
            identities.give(band.getChildren());
        }
    }

    private void give(List<JRChild> children) {
        for (JRChild child : children) {
            if (child instanceof JRBaseElement element) {
                element.setUUID(next());
            }
            if (child instanceof JRElementGroup group) {
                give(group.getChildren());
            }
        }
    }

    private UUID next() {
        return UUID.nameUUIDFromBytes((form + parts++).getBytes(StandardCharsets.UTF_8));
    }
}

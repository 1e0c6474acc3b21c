package cn.yince.layout.jasper;

import cn.yince.layout.Sheet;
import cn.yince.problem.NotAsMeant;
import java.util.HashMap;
import java.util.Map;

/** Follows what stands outside the rows: headings, heads of columns, notes. */
final class DrawnLabels {
    private final Sheet sheet;
    private final FormTexts form;
    private final int pages;
    private final String[] meant;
    private final String[] rest;
    private final int[] times;

    DrawnLabels(Sheet sheet, FormTexts form, int pages) {
        this.sheet = sheet;
        this.form = form;
        this.pages = pages;
        int texts = form.texts().size();
        meant = new String[texts];
        rest = new String[texts];
        times = new int[texts];
    }

    /** Takes what was drawn of a label: all of it, or the next piece when it goes on on another page. */
    void take(FormText label, String ink, int page) {
        int number = label.number();
        if (!label.dependsOnLabelsOnly()) {
            takeVarying(label, ink, page);
            return;
        }
        String open = rest[number] == null ? meant(label) : rest[number];
        if (!open.startsWith(ink)) {
            throw fault(label, meant(label), ink, page);
        }
        rest[number] = open.length() == ink.length() ? null : open.substring(ink.length());
        times[number] += rest[number] == null ? 1 : 0;
    }

    /** What also depends on a row or the page is right when it is so for some row. */
    private void takeVarying(FormText label, String ink, int page) {
        boolean right = sheet.rows().isEmpty()
                ? label.ink(scope(Map.of(), page)).contains(ink)
                : sheet.rows().stream()
                        .anyMatch(row -> label.ink(scope(row, page)).contains(ink));
        if (!right) {
            throw fault(label, "", ink, page);
        }
    }

    /** Every label must have been met, all of one band equally often. */
    void finish() {
        Map<FormBand, Integer> timesOfBand = new HashMap<>();
        for (FormText label : form.texts()) {
            if (mustStand(label) && !meant(label).isEmpty()) {
                int met = times[label.number()];
                int expected = timesOfBand.computeIfAbsent(label.band(), band -> Math.max(1, met));
                if (met != expected || rest[label.number()] != null) {
                    throw new NotAsMeant(sheet.name() + "：“" + label.name() + "”应印出 " + expected + " 次“" + meant(label)
                            + "”，只完整印出 " + met + " 次");
                }
            }
        }
    }

    private boolean mustStand(FormText label) {
        if (pages == 0 || label.mayBeLeftOut() || !label.dependsOnLabelsOnly()) {
            return false;
        }
        return switch (label.band().kind()) {
            case ROW -> false;
            case FIXED -> !sheet.rows().isEmpty();
            case PAGE_FOOT -> !sheet.rows().isEmpty() && pages > 1;
            case NO_ROWS -> false;
        };
    }

    private String meant(FormText label) {
        int number = label.number();
        if (meant[number] == null) {
            meant[number] = label.ink(scope(Map.of(), 0));
        }
        return meant[number];
    }

    private SafeExpression.Scope scope(Map<String, String> row, int page) {
        return (kind, name) -> switch (kind) {
            case 'F' -> row.getOrDefault(name, "");
            case 'V' -> page + 1;
            default -> sheet.labels().getOrDefault(name, "");
        };
    }

    private NotAsMeant fault(FormText label, String meant, String drawn, int page) {
        return new NotAsMeant(
                TableProof.where(sheet, page) + "“" + label.name() + "”应为“" + meant + "”，印出的是“" + drawn + "”");
    }
}

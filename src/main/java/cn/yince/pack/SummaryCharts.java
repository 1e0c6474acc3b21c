package cn.yince.pack;

import java.util.List;

/**
 * What is drawn of many booklets together, by the names of key figures.
 *
 * @param size what units are large or small by; empty for none
 * @param parts what it is made of
 * @param share what is shown as a share of it; empty for none
 */
public record SummaryCharts(String size, List<String> parts, String share) {
    /** Nothing. */
    public static final SummaryCharts NONE = new SummaryCharts("", List.of(), "");

    /** Keeps a copy. */
    public SummaryCharts {
        parts = List.copyOf(parts);
    }
}

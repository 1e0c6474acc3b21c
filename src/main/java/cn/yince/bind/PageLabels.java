package cn.yince.bind;

import com.lowagie.text.pdf.PdfPageLabels;
import java.util.List;

/** What viewers call the pages: the numbers that print on them, and small Roman ones for what stands before page 1. */
final class PageLabels {
    private PageLabels() {}

    /**
     * The labels of a booklet.
     *
     * @param numbers of all pages in their order, as they are counted in print; where they begin anew, so do the labels
     */
    static PdfPageLabels of(List<Integer> numbers) {
        PdfPageLabels labels = new PdfPageLabels();
        int last = lastBeginning(numbers);
        for (int page = 0; page < numbers.size(); page++) {
            if (page == 0 || numbers.get(page) != numbers.get(page - 1) + 1) {
                int style =
                        page < last ? PdfPageLabels.LOWERCASE_ROMAN_NUMERALS : PdfPageLabels.DECIMAL_ARABIC_NUMERALS;
                labels.addPageLabel(page + 1, style, null, numbers.get(page));
            }
        }
        return labels;
    }

    /** Where the numbers of the text begin; what stands before is cover and contents. */
    private static int lastBeginning(List<Integer> numbers) {
        return numbers.lastIndexOf(1);
    }
}

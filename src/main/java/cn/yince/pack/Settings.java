package cn.yince.pack;

import cn.yince.unit.amount.Address;
import cn.yince.unit.codes.CodeKind;
import java.util.List;
import java.util.Map;

/**
 * What a pack sets without templates.
 *
 * @param bookTitle 册名 with {单位}, {年度}, {类型}
 * @param titles headings, as {@code 标题.名称} in templates, with {年度} and {类型}
 * @param texts wording, as {@code 文字.名称}
 * @param rules choices between ways to say something, as {@code 规则.名称}; 是 and 否 are true and false
 * @param geometry sizes and margins, as {@code 版式.名称} in the style sheet
 * @param look how tables look whose columns are declared, as 表样.名称
 * @param orders lists of names for templates, as {@code 次序.名称}
 * @param paper how its pages are made ready for print and binding
 * @param typesetting how its lines are filled and its forms fitted
 * @param watermark drawn across every page; empty for none
 * @param chapters names of the section templates in their order
 * @param fonts file of each font family, looked up in the pack's 字体 folder and then in fonts/
 * @param western the family that draws the digits and Latin letters of a family, where that is another
 * @param fallbackFonts files for characters the families lack
 * @param numbers formats of numbers
 * @param figures the groups of figures, by their name everywhere, in their order
 * @param forms the kinds of forms, in their order
 * @param aliases what the figures of a section are called in this pack, by their name everywhere; each once
 * @param keyFigures the figures everybody asks for first, in their order
 * @param charts what is drawn of many booklets together
 * @param round what a bureau's round goes by
 * @param totals rows of the tables that are totals, or single cells of them, by their meaning
 * @param priorCells which cells of last year's tables the figures of last year are
 * @param codeSchemes of which classification the codes of a table, or of one of its columns, are, by the meaning
 * @param tables the 公开表 in their order
 * @param sections where the booklet has the sections that rules cite, by their name everywhere, e.g. 九（二）
 */
public record Settings(
        String bookTitle,
        Map<String, String> titles,
        Map<String, String> texts,
        Map<String, String> rules,
        Map<String, String> geometry,
        Map<String, String> look,
        Map<String, List<String>> orders,
        Paper paper,
        Typesetting typesetting,
        String watermark,
        List<String> chapters,
        Map<String, String> fonts,
        Map<String, String> western,
        List<String> fallbackFonts,
        Numbers numbers,
        List<String> figures,
        List<String> forms,
        Map<String, String> aliases,
        List<KeyFigure> keyFigures,
        SummaryCharts charts,
        Round round,
        List<Address> totals,
        List<PriorCell> priorCells,
        Map<Address, CodeKind> codeSchemes,
        List<TableLabels> tables,
        Map<String, String> sections) {

    /** The totals of a table, each a row or a row and a column. */
    public List<String> totals(TableLabels labels) {
        Address table = Address.of(labels.form());
        return totals.stream()
                .filter(total -> total.isWithin(table))
                .map(total -> total.below(table).toString())
                .toList();
    }

    /**
     * What print and binding ask of a page. Lengths are in points.
     *
     * @param gutter how far all that is printed moves away from the edge where the booklet is bound
     * @param bleed paper beyond each edge of the finished page, to be cut off
     * @param numbersBlanks whether pages left blank before a part print their number
     */
    public record Paper(float gutter, float bleed, boolean numbersBlanks) {
        /** Pages as they are seen on a screen. */
        public static final Paper PLAIN = new Paper(0, 0, true);
    }

    /**
     * Formats of numbers.
     *
     * @param proseSeparators thousands separators in prose
     * @param tableSeparators thousands separators in tables
     * @param proseZero what an amount of zero prints as in prose
     * @param tableZero what a zero prints as in tables
     * @param shareZero what a 占比 or 完成率 of zero prints as, without %
     * @param shareDecimals decimals of 占比 and 完成率, kept
     * @param growthDecimals decimals of 增减率
     * @param growthTrimmed whether trailing zeros of 增减率 are dropped
     * @param executionDecimals decimals of the 执行率 of forms
     * @param executionScoreDecimals decimals of the score of the 执行率 of forms
     */
    public record Numbers(
            boolean proseSeparators,
            boolean tableSeparators,
            String proseZero,
            String tableZero,
            String shareZero,
            int shareDecimals,
            int growthDecimals,
            boolean growthTrimmed,
            int executionDecimals,
            int executionScoreDecimals) {}

    /**
     * Texts around one 公开表.
     *
     * @param name its number in this pack
     * @param form the table it is, by its name everywhere
     * @param title 标题
     * @param entry its entry in the contents
     * @param nameLabel 部门名称 or 单位名称
     * @param unitLabel 金额单位 or 单位
     * @param note 注
     * @param emptyNote 说明 that prints when the table has no data; empty for none
     * @param money how its amounts print
     * @param pageEnds after how many rows of its file a page ends, ascending; empty where space alone decides
     */
    public record TableLabels(
            String name,
            String form,
            String title,
            String entry,
            String nameLabel,
            String unitLabel,
            String note,
            String emptyNote,
            TableMoney money,
            List<Integer> pageEnds) {}

    /** How the amounts of a table print. */
    public TableMoney money(String table) {
        return tables.stream()
                .filter(labels -> labels.name().equals(table))
                .map(TableLabels::money)
                .findFirst()
                .orElse(TableMoney.usual(numbers));
    }
}

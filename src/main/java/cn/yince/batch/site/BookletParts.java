package cn.yince.batch.site;

import cn.yince.Unbound;
import cn.yince.batch.site.SameAsPdf.NotTheSame;
import cn.yince.batch.summary.Html;
import cn.yince.bind.tables.TableCsv;
import cn.yince.bind.tables.TableRows;
import cn.yince.bind.tables.TableWorkbook;
import cn.yince.bind.verify.PageTexts;
import cn.yince.file.Json;
import cn.yince.layout.PrintedTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a site shows of one booklet whatever the site is called: made once and proved to say what the PDF says.
 *
 * @param title 册名
 * @param tables what its tables are called, in order
 * @param body the page from its chart to the end of the booklet's text
 * @param files that stand beside the PDF
 */
record BookletParts(String title, List<TableName> tables, String body, List<Part> files) {
    private static final String NUMBER = "-?\\d[\\d,]*(\\.\\d+)?";

    /**
     * What a table is called.
     *
     * @param number 表号
     * @param title 表题, may be empty
     */
    record TableName(String number, String title) {
        private static TableName of(TableRows table) {
            return new TableName(
                    table.name(), table.above().isEmpty() ? "" : table.above().get(0));
        }
    }

    /**
     * A file.
     *
     * @param ending of its name, behind that of the booklet
     * @param sha256 digest of its content
     */
    record Part(String ending, byte[] content, String sha256) {
        private static Part of(String ending, byte[] content) {
            return new Part(ending, content, DigestUtils.sha256Hex(content));
        }
    }

    /**
     * Makes them.
     *
     * @param about what is known of the booklet
     * @param pdf the booklet as it was printed
     * @throws NotTheSame when the page or the data say anything else than the PDF
     */
    static BookletParts of(Unbound booklet, Published about, byte[] pdf) throws IOException {
        List<TableRows> rows = booklet.tables().stream().map(TableRows::of).toList();
        List<Part> files = new ArrayList<>();
        files.add(Part.of(
                ".xlsx", TableWorkbook.of(booklet.tables(), booklet.unit().year())));
        files.add(Part.of(".json", Json.text(data(booklet, rows, about)).getBytes(StandardCharsets.UTF_8)));
        List<PrintedTable> tables = booklet.tables();
        for (int i = 0; i < tables.size(); i++) {
            files.add(Part.of("-" + csv(i), TableCsv.of(tables.get(i))));
        }
        BookletParts parts = new BookletParts(
                booklet.title(), rows.stream().map(TableName::of).toList(), body(booklet, rows), List.copyOf(files));
        parts.prove(booklet, rows, about, PageTexts.of(pdf));
        return parts;
    }

    private static String csv(int table) {
        return "table-%02d.csv".formatted(table + 1);
    }

    private static String body(Unbound booklet, List<TableRows> tables) {
        Html html = new Html();
        KeyChart.draw(booklet.keys(), html);
        html.raw("<article id=\"" + BookletPage.TEXT + "\">\n");
        new ChapterHtml(booklet, tables, html).write();
        return html.raw("\n</article>\n").toString();
    }

    private void prove(Unbound booklet, List<TableRows> rows, Published about, List<String> pdf) {
        String page = new String(BookletPage.of(this, about, ""), StandardCharsets.UTF_8);
        SameAsPdf.check(PageBlocks.of(page), pdf, booklet.alike());
        String whole = String.join("\n", pdf);
        booklet.numbers().forEach((name, printed) -> {
            if (!whole.contains(PageTexts.plain(printed))) {
                throw new NotTheSame("数据里“" + name + "”是“" + printed + "”，PDF 里没有");
            }
        });
        booklet.keys().printed().values().forEach(key -> {
            if (rows.stream()
                    .flatMap(table -> table.body().stream())
                    .flatMap(List::stream)
                    .noneMatch(cell -> cell.number() && cell.text().strip().equals(key))) {
                throw new NotTheSame("图上的“" + key + "”不在公开表里");
            }
        });
    }

    private static Map<String, Object> data(Unbound booklet, List<TableRows> tables, Published about) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("册名", booklet.title());
        data.put("单位", about.unit());
        data.put("编码", about.code());
        data.put("年度", about.year());
        data.put("种类", about.kind());
        data.put("主要数", numbers(booklet.keys().printed()));
        data.put("主要数的单位", booklet.keys().unit());
        data.put("数", numbers(booklet.numbers()));
        data.put(
                "公开表",
                IntStream.range(0, tables.size())
                        .mapToObj(i -> table(tables.get(i), about.name() + "-" + csv(i)))
                        .toList());
        return data;
    }

    /** Of a table what it is called, its notes and where its cells are. */
    private static Map<String, Object> table(TableRows table, String csv) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("表号", table.name());
        data.put("表题", TableName.of(table).title());
        data.put("表头", table.above().stream().skip(1).toList());
        data.put("注", table.below());
        data.put("文件", csv);
        return data;
    }

    /** As they print, without separators of thousands; what prints with words stays a text. */
    private static Map<String, Object> numbers(Map<String, String> printed) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        printed.forEach((name, text) -> {
            String bare = text.strip();
            numbers.put(name, bare.matches(NUMBER) ? new BigDecimal(bare.replace(",", "")) : bare);
        });
        return numbers;
    }
}

package cn.yince.batch.site;

import cn.yince.Unbound;
import cn.yince.batch.site.SameAsPdf.NotTheSame;
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

/** Makes all files of one booklet, the page last, and proves that they say what the PDF says. */
final class BookletFiles {
    private static final String NUMBER = "-?\\d[\\d,]*(\\.\\d+)?";

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final List<FileSum> sums = new ArrayList<>();
    private final String folder;

    private BookletFiles(String folder) {
        this.folder = folder;
    }

    /**
     * The files of a booklet by their paths.
     *
     * @param about what is known of it; its files are left out
     * @param published the same with its files
     */
    record Made(Map<String, byte[]> contents, Published published) {}

    /**
     * Makes them.
     *
     * @param pdf the booklet as it was printed
     * @throws NotTheSame when the page or the data say anything else than the PDF
     */
    static Made of(Unbound booklet, byte[] pdf, Published about, String site) throws IOException {
        BookletFiles files = new BookletFiles(about.name());
        files.add(".pdf", pdf);
        files.add(".xlsx", TableWorkbook.of(booklet.tables(), booklet.unit().year()));
        files.add(".json", Json.text(data(booklet, about)).getBytes(StandardCharsets.UTF_8));
        List<PrintedTable> tables = booklet.tables();
        for (int i = 0; i < tables.size(); i++) {
            files.add("-table-%02d.csv".formatted(i + 1), TableCsv.of(tables.get(i)));
        }
        List<TableRows> rows = tables.stream().map(TableRows::of).toList();
        Published published = about.with(files.sums);
        byte[] page = BookletPage.of(booklet, rows, published, site);
        prove(booklet, rows, page, PageTexts.of(pdf));
        String name = about.name() + "/index.html";
        files.contents.put(name, page);
        files.sums.add(new FileSum(name, DigestUtils.sha256Hex(page), page.length));
        return new Made(files.contents, about.with(files.sums));
    }

    private void add(String ending, byte[] content) {
        String path = folder + "/" + folder + ending;
        contents.put(path, content);
        sums.add(new FileSum(path, DigestUtils.sha256Hex(content), content.length));
    }

    private static void prove(Unbound booklet, List<TableRows> rows, byte[] page, List<String> pdf) {
        SameAsPdf.check(PageBlocks.of(new String(page, StandardCharsets.UTF_8)), pdf, booklet.alike());
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

    private static Map<String, Object> data(Unbound booklet, Published about) {
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
                IntStream.range(0, booklet.tables().size())
                        .mapToObj(i -> table(
                                TableRows.of(booklet.tables().get(i)),
                                about.name() + "-table-%02d.csv".formatted(i + 1)))
                        .toList());
        return data;
    }

    /** Of a table what it is called, its notes and where its cells are. */
    private static Map<String, Object> table(TableRows table, String csv) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("表号", table.name());
        data.put("表题", table.above().isEmpty() ? "" : table.above().get(0));
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

package cn.yince.batch.inspect;

import cn.yince.Unbound;
import cn.yince.batch.inspect.BookletPages.Found;
import cn.yince.bind.tables.TableRows;
import cn.yince.bind.verify.PageTexts;
import cn.yince.desk.inspect.Demand;
import cn.yince.layout.freemarker.Entry;
import cn.yince.pack.Pack;
import cn.yince.pack.SettingWords;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.unit.BookletKind;
import cn.yince.unit.amount.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for all that is demanded in one booklet. Every page and every quotation is one that was found in the file
 * itself.
 */
public final class BookletInspection {
    private static final String DIGIT = "[0-9〇零一二三四五六七八九十]";
    private static final Pattern DATE = Pattern.compile("(" + DIGIT + "{4})年" + DIGIT + "{1,3}月(" + DIGIT + "{1,3}日)?");
    private static final int COVER = 1;

    private final Pack pack;
    private final Unbound booklet;
    private final SettingWords words;
    private final BookletPages pages;
    private final Sentences sentences;
    private final Deadlines deadlines;
    private final Map<String, TableRows> tables = new LinkedHashMap<>();
    private final Map<String, List<Integer>> tablePages = new LinkedHashMap<>();

    /**
     * For one booklet.
     *
     * @param pdf its pages as {@link PageTexts#of} reads them
     */
    public BookletInspection(Pack pack, Unbound booklet, List<String> pdf, Deadlines deadlines) {
        this.pack = pack;
        this.booklet = booklet;
        this.words = SettingWords.of(booklet.unit());
        this.pages = new BookletPages(pdf, booklet.alike(), booklet.entries());
        this.sentences = new Sentences(booklet);
        this.deadlines = deadlines;
        TablesOnPages places = new TablesOnPages(pages);
        booklet.tables().stream().map(TableRows::of).forEach(table -> {
            tables.put(table.name(), table);
            tablePages.put(table.name(), places.of(table));
        });
    }

    /** What is found for each demand, in their order; one for all tables or sections gives a row for each. */
    public List<Finding> look(List<Demand> demands) {
        return demands.stream().flatMap(this::look).toList();
    }

    private Stream<Finding> look(Demand demand) {
        return switch (demand.kind()) {
            case TABLE -> tables(demand);
            case SECTION -> sections(demand);
            case FIGURE -> Stream.of(figures(demand));
            case WORDS -> Stream.of(words(demand));
            case COVER_DATE -> Stream.of(coverDate(demand));
            case DEADLINE -> Stream.of(deadlines.look(demand));
        };
    }

    private Stream<Finding> tables(Demand demand) {
        if (demand.isOfAll()) {
            return pack.settings().tables().stream()
                    .map(labels -> table(labels.name(), demand).of(demand.name() + "：" + title(labels)));
        }
        return Stream.of(joined(
                demand, one -> table(pack.names().shown(Address.of(one)).toString(), demand)));
    }

    private String title(TableLabels labels) {
        return words.fill(labels.title());
    }

    private Finding table(String name, Demand demand) {
        TableRows table = tables.get(name);
        List<Integer> on = tablePages.getOrDefault(name, List.of());
        if (table == null || on.isEmpty()) {
            return Finding.no(demand, "册里没有这张表");
        }
        List<String> quotes = new ArrayList<>(table.above().stream().limit(1).toList());
        if (demand.emptyWords().isEmpty() || !TablesOnPages.isEmpty(table)) {
            return Finding.yes(demand, on, quotes);
        }
        Optional<String> note = table.below().stream()
                .filter(text -> demand.emptyWords().stream().anyMatch(text::contains))
                .filter(text -> on.stream().anyMatch(page -> pages.has(page, text)))
                .findFirst();
        note.ifPresent(quotes::add);
        Finding finding = Finding.yes(demand, on, quotes);
        return note.isPresent() ? finding : finding.but(Verdict.NO, "表里没有数，也没有空表说明");
    }

    private Stream<Finding> sections(Demand demand) {
        if (demand.isOfAll()) {
            return booklet.entries().stream()
                    .filter(entry -> !isTable(entry))
                    .map(entry -> section(entry, demand).of(demand.name() + "：" + entry.title()));
        }
        return Stream.of(joined(
                demand,
                one -> booklet.entries().stream()
                        .filter(entry -> !isTable(entry) && entry.title().contains(words.fill(one)))
                        .findFirst()
                        .map(entry -> section(entry, demand))
                        .orElse(Finding.no(demand, "目录里没有“" + words.fill(one) + "”"))));
    }

    private boolean isTable(Entry entry) {
        return pack.settings().tables().stream()
                .anyMatch(table -> words.fill(table.entry()).equals(entry.title()));
    }

    private Finding section(Entry entry, Demand demand) {
        return pages.find(entry.title(), COVER + 1)
                .map(found -> Finding.yes(demand, found.pages(), List.of(entry.title())))
                .orElse(Finding.no(demand, "正文里没有标题“" + entry.title() + "”"));
    }

    private Finding figures(Demand demand) {
        return joined(demand, one -> {
            String name = pack.names().shown(Address.parse(one)).toString();
            return quoted(sentences.saying(booklet.spans(), name), demand)
                    .orElse(Finding.no(demand, "没有写“" + one + "”"));
        });
    }

    /** The first of some sentences that stands on a page. */
    private Optional<Finding> quoted(List<String> some, Demand demand) {
        for (String sentence : some) {
            Optional<Found> found = pages.find(sentence, COVER + 1);
            if (found.isPresent()) {
                return Optional.of(Finding.yes(demand, found.get().pages(), List.of(sentence)));
            }
        }
        return Optional.empty();
    }

    private Finding words(Demand demand) {
        return joined(demand, one -> {
            String text = words.fill(one);
            return switch (demand.range()) {
                case COVER ->
                    pages.has(COVER, text)
                            ? Finding.yes(demand, List.of(COVER), List.of(text))
                            : Finding.no(demand, "封面没有“" + text + "”");
                case TABLES -> onTables(text, demand);
                case BODY -> quoted(sentences.with(text), demand).orElse(Finding.no(demand, "没有写“" + text + "”"));
            };
        });
    }

    /** On every page of every table. */
    private Finding onTables(String text, Demand demand) {
        TreeSet<Integer> all = new TreeSet<>();
        tablePages.values().forEach(all::addAll);
        List<Integer> without =
                all.stream().filter(page -> !pages.has(page, text)).toList();
        return without.isEmpty() && !all.isEmpty()
                ? Finding.yes(demand, List.copyOf(all), List.of(text))
                : new Finding(
                        demand.name(),
                        demand.wording(),
                        Verdict.NO,
                        without,
                        List.of(),
                        all.isEmpty() ? "册里没有公开表" : "这些页上没有“" + text + "”");
    }

    /** When it was published is not before the year that it tells of, or as for budgets at most one year. */
    private Finding coverDate(Demand demand) {
        Matcher date = DATE.matcher(pages.text(COVER));
        if (!date.find()) {
            return Finding.no(demand, "封面没有日期");
        }
        Finding finding = Finding.yes(demand, List.of(COVER), List.of(date.group()));
        int least = booklet.unit().year() + (booklet.unit().kind() == BookletKind.BUDGET ? -1 : 1);
        boolean early = date.group(1).matches("\\d{4}") && Integer.parseInt(date.group(1)) < least;
        return early ? finding.but(Verdict.NO, "早于 " + least + " 年，是不是往年的日期？") : finding;
    }

    /** All that is wanted, of each the first that is found; or else the words that are as good. */
    private Finding joined(Demand demand, Function<String, Finding> one) {
        List<String> lacking = new ArrayList<>();
        TreeSet<Integer> on = new TreeSet<>();
        List<String> quotes = new ArrayList<>();
        for (List<String> any : demand.wanted()) {
            List<Finding> found = any.stream().map(one).toList();
            Finding best = found.stream()
                    .filter(each -> each.verdict() == Verdict.YES)
                    .findFirst()
                    .orElse(found.get(0));
            on.addAll(best.pages());
            best.quotes().stream().filter(quote -> !quotes.contains(quote)).forEach(quotes::add);
            if (best.verdict() != Verdict.YES) {
                lacking.add(best.remark());
            }
        }
        Finding all = Finding.yes(demand, List.copyOf(on), List.copyOf(quotes));
        if (lacking.isEmpty()) {
            return all;
        }
        return demand.otherwise().stream()
                .flatMap(text -> quoted(sentences.with(words.fill(text)), demand).stream())
                .findFirst()
                .orElse(all.but(Verdict.NO, String.join("；", lacking)));
    }
}

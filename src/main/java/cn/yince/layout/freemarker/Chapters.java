package cn.yince.layout.freemarker;

import cn.yince.compute.Figures;
import cn.yince.compute.Group;
import cn.yince.layout.FigureMarks;
import cn.yince.layout.Formats;
import cn.yince.layout.TablePages;
import cn.yince.layout.freemarker.Manuscript.Seen;
import cn.yince.pack.Pack;
import cn.yince.pack.SettingWords;
import cn.yince.pack.Settings.TableLabels;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The chapters of a pack, ready to be written for any number of units; safe for several threads. Templates can neither
 * call Java nor load files outside the pack.
 */
public final class Chapters {
    private static final String CONTENTS = "目录";
    private static final String SHELL = "册.ftl";
    private static final List<String> YES_NO = List.of("是", "否");
    private final Pack pack;
    private final Configuration configuration;
    private final Complaint complaint;
    private final Duration patience;
    private final ProofSink sink;
    private final String style;

    /**
     * Opens a pack's chapters and fills its 版式.css.
     *
     * @param patience longest time for one template; zero waits for ever
     */
    public Chapters(Pack pack, Duration patience) {
        this(pack, patience, ProofSink.NONE);
    }

    /**
     * As {@link #Chapters(Pack, Duration)}, but what is wrong goes to a sink and the next template is written all the
     * same.
     */
    public Chapters(Pack pack, Duration patience, ProofSink sink) {
        this.pack = pack;
        this.patience = patience;
        this.sink = sink;
        this.complaint = new Complaint(pack);
        this.configuration = new StrictConfiguration(pack, complaint);
        this.style = process("版式.css", Map.of("版式", pack.settings().geometry()));
    }

    /** Begins what FreeMarker does once for a process. */
    public static void begin() {
        new Configuration(StrictConfiguration.VERSION);
    }

    /**
     * Writes the whole booklet's text.
     *
     * @param figures what prints
     * @param pages those of each table by its name; a table that is not among them is not in the book
     * @throws cn.yince.problem.InputRejected M05xx with template, line and column
     */
    public Manuscript write(Figures figures, Map<String, TablePages> pages) {
        Seen seen = new Seen();
        Wrapper wrapper = new Wrapper(new Formats(pack.settings().numbers()), seen);
        return write(figures, pages, (template, data) -> process(template, data, wrapper), text -> text, seen);
    }

    /**
     * The same text with marks around its numbers; the numbers in texts of the unit may be without where a template
     * does more with such a text than write it.
     */
    public Manuscript write(Figures figures, Map<String, TablePages> pages, FigureMarks marks) {
        return write(figures, pages, (template, data) -> marked(template, data, marks), marks::strip, Seen.NOTHING);
    }

    private Manuscript write(
            Figures figures,
            Map<String, TablePages> pages,
            BiFunction<String, Map<String, Object>, String> process,
            UnaryOperator<String> bare,
            Seen seen) {
        Map<String, Object> data = new HashMap<>(byMeaning(figures));
        data.putAll(figures.prose().children());
        data.put("次序", pack.settings().orders());
        data.put("标题", withYear(pack.settings().titles(), figures));
        data.put("文字", withYear(pack.settings().texts(), figures));
        data.put("规则", choices(pack.settings().rules()));
        data.put("公开表", tables(pages, figures));
        List<Entry> entries = new ArrayList<>();
        Map<String, String> chapters = new LinkedHashMap<>();
        for (String chapter : pack.settings().chapters()) {
            chapters.put(chapter, "");
            if (!chapter.equals(CONTENTS)) {
                String text = process.apply(chapter + ".ftl", data);
                entries.addAll(Headings.in(bare.apply(text)));
                chapters.put(chapter, text);
            }
        }
        if (chapters.containsKey(CONTENTS)) {
            data.put("目录项", entries.stream().map(Chapters::entry).toList());
            chapters.put(CONTENTS, process.apply(CONTENTS + ".ftl", data));
        }
        data.put("章节", List.copyOf(chapters.values()));
        String title = words(figures).fill(pack.settings().bookTitle());
        data.put("版式", style.replace("{册名}", cssText(title)));
        data.put("册名", title);
        return new Manuscript(title, process.apply(SHELL, data), List.copyOf(entries), seen);
    }

    /**
     * Writes a page that is no part of a booklet, with the style of the pack.
     *
     * @param template its name without folder
     * @param data what it may say
     * @throws cn.yince.problem.InputRejected M05xx with template, line and column
     */
    public String write(String template, Map<String, Object> data, String title) {
        Map<String, Object> all = new HashMap<>(data);
        all.put("版式", style.replace("{册名}", cssText(title)));
        return process(template, all);
    }

    /** The groups of figures that this pack calls otherwise, by their name everywhere. */
    private Map<String, Object> byMeaning(Figures figures) {
        Map<String, Object> groups = new HashMap<>();
        pack.settings()
                .aliases()
                .forEach((meaning, alias) ->
                        figures.prose().group(alias).ifPresent(group -> groups.put(meaning, group)));
        return groups;
    }

    private static SettingWords words(Figures figures) {
        Group unit = figures.prose().group("单位").orElseThrow();
        return new SettingWords(
                unit.words("名称").orElseThrow(),
                unit.words("类型").orElseThrow(),
                Integer.parseInt(figures.prose().words("年度").orElseThrow()));
    }

    /** A text for between the quotation marks of a style sheet that stands inside XHTML. */
    private static String cssText(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .forEach(c -> safe.append("\"\\<>&\n".indexOf(c) < 0 ? Character.toString(c) : "\\%06x".formatted(c)));
        return safe.toString();
    }

    private static Map<String, String> withYear(Map<String, String> texts, Figures figures) {
        Map<String, String> filled = new HashMap<>();
        SettingWords words = words(figures);
        texts.forEach((name, text) -> filled.put(name, words.fill(text)));
        return filled;
    }

    private static Map<String, Object> choices(Map<String, String> rules) {
        Map<String, Object> choices = new HashMap<>();
        rules.forEach((name, choice) -> choices.put(name, YES_NO.contains(choice) ? choice.equals("是") : choice));
        return choices;
    }

    private List<Map<String, Object>> tables(Map<String, TablePages> pages, Figures figures) {
        SettingWords words = words(figures);
        List<Map<String, Object>> tables = new ArrayList<>();
        for (TableLabels labels : pack.settings().tables()) {
            TablePages of = pages.get(labels.name());
            if (of != null) {
                tables.add(Map.of(
                        "表号",
                        labels.name(),
                        "页数",
                        of.number(),
                        "横",
                        of.areLandscape(),
                        "目录题",
                        words.fill(labels.entry())));
            }
        }
        return tables;
    }

    private static Map<String, Object> entry(Entry entry) {
        return Map.of("级", entry.level(), "标题", entry.title(), "锚点", entry.anchor());
    }

    private String process(String template, Map<String, Object> data) {
        return process(template, data, configuration.getObjectWrapper());
    }

    private String process(String template, Map<String, Object> data, ObjectWrapper wrapper) {
        String text;
        try {
            text = run(template, data, wrapper);
        } catch (Throwable e) {
            sink.wrong(complaint.of(template, e));
            return "";
        }
        sink.wrote(template, text);
        return text;
    }

    private String run(String template, Map<String, Object> data, ObjectWrapper wrapper) throws Throwable {
        BoundedWriter text = new BoundedWriter();
        BoundedThread.finish(() -> configuration.getTemplate(template).process(data, text, wrapper), patience);
        return text.toString();
    }

    /**
     * What a template writes with every number marked; without those in texts of the unit, if the template does more
     * with such a text than write it.
     */
    private String marked(String template, Map<String, Object> data, FigureMarks marks) {
        String plain = process(template, data);
        Formats formats = new Formats(pack.settings().numbers());
        List<Wrapper.Marking> ways = List.of(
                (figure, part, printed) -> marks.mark(figure.value(), printed),
                (figure, part, printed) ->
                        part.equals(Wrapper.IN_TEXT) ? printed : marks.mark(figure.value(), printed));
        for (Wrapper.Marking way : ways) {
            try {
                String text = run(template, data, new Wrapper(formats, way, Seen.NOTHING));
                if (marks.strip(text).equals(marks.strip(plain))) {
                    return text;
                }
            } catch (Throwable e) {
                // it makes something of a text that is longer with its marks
            }
        }
        return plain;
    }
}

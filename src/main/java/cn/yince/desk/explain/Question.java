package cn.yince.desk.explain;

import cn.yince.Proofs;
import cn.yince.layout.Occurrence;
import cn.yince.pack.Names;
import cn.yince.unit.Nearest;
import cn.yince.unit.amount.Address;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers that somebody asks for, by the pack's name, by their meaning, or as they print on a page
 * ({@code 89.48%@21}).
 */
public final class Question {
    private static final Pattern ON_PAGE = Pattern.compile("(.+)@第?(\\d{1,5})页?");
    private static final Pattern NUMBER = Pattern.compile("-?+\\d{1,20}+(?:\\.\\d{1,10}+)?+%?+");
    private static final int MOST_PROPOSED = 3;
    private static final String SIGN = "%";
    private final Proofs proofs;
    private final Traces traces;
    private final Spellings spellings;
    private final Names names;

    /** Questions about a booklet. */
    public Question(Proofs proofs, Traces traces) {
        this.proofs = proofs;
        this.traces = traces;
        this.spellings = new Spellings(traces.byName().keySet(), proofs.codes());
        this.names = new Names(proofs.settings());
    }

    /**
     * What was found.
     *
     * @param traces the numbers meant; none when nothing was found
     * @param advice what else could have been meant, in Chinese; empty when something was found
     */
    public record Answer(List<Trace> traces, String advice) {}

    /** The numbers meant by what was typed. */
    public Answer ask(String typed) {
        Matcher onPage = ON_PAGE.matcher(Spellings.plain(typed));
        if (onPage.matches()) {
            return onPage(bare(onPage.group(1)), Integer.parseInt(onPage.group(2)));
        }
        String shown = names.shown(Address.parse(Spellings.plain(typed))).toString();
        List<String> named = spellings.find(typed);
        List<Trace> found = (named.isEmpty() ? spellings.find(shown) : named)
                .stream().map(traces.byName()::get).toList();
        return new Answer(found, found.isEmpty() ? unknown(typed, shown) : "");
    }

    /** What to say of a name that no number has: it may be a printed number, or the name of several. */
    private String unknown(String typed, String shown) {
        String number = bare(typed);
        if (NUMBER.matcher(number).matches()) {
            return "“" + typed + "”不是数的名称。" + elsewhere(number).orElse("册中也没有印出“" + number + "”。用 --all 可列出本册全部的数");
        }
        List<String> under = spellings.all().stream()
                .filter(name -> name.startsWith(shown + "."))
                .flatMap(name -> spellings.find(name).stream())
                .distinct()
                .sorted()
                .toList();
        if (!under.isEmpty()) {
            return "“" + typed + "”不是一个数，下面有 " + under.size() + " 个，例如“"
                    + String.join("”“", under.subList(0, Math.min(MOST_PROPOSED, under.size()))) + "”，请写明是哪一个";
        }
        return "本册没有叫“" + typed + "”的数。" + nearest(shown, spellings.all());
    }

    /** The pages that do print a number, and how to ask for it there. */
    private Optional<String> elsewhere(String number) {
        List<String> pages = proofs.occurrences().stream()
                .filter(each -> same(number, each))
                .flatMap(each -> each.page().stream())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
        return pages.isEmpty()
                ? Optional.empty()
                : Optional.of("册中“" + number + "”印在第 " + String.join("、", pages) + " 页，请写明是哪一页的，如 " + number + "@"
                        + pages.get(0));
    }

    private Answer onPage(String printed, int page) {
        List<Occurrence> there = proofs.occurrences().stream()
                .filter(each -> each.page().equals(Optional.of(page)))
                .toList();
        List<Trace> found = there.stream()
                .filter(each -> same(printed, each))
                .map(Occurrence::name)
                .distinct()
                .map(traces.byName()::get)
                .toList();
        String advice = "第 " + page + " 页没有印出“" + printed + "”。"
                + elsewhere(printed)
                        .orElseGet(() -> nearest(
                                printed,
                                there.stream().map(each -> bare(each.printed())).toList()));
        return new Answer(found, found.isEmpty() ? advice : "");
    }

    /** A template may write the sign of a percentage itself, and people may leave it out. */
    private boolean same(String typed, Occurrence each) {
        String printed = bare(each.printed());
        boolean signed = traces.byName().get(each.name()).unit().equals(SIGN) && typed.equals(printed + SIGN);
        return typed.equals(printed) || printed.equals(typed + SIGN) || signed;
    }

    /** Without separators and the words of units. */
    private static String bare(String printed) {
        return Spellings.plain(printed).replace(",", "").replaceFirst("(?<=\\d)(万元|元|个|分|辆)$", "");
    }

    private static String nearest(String typed, Collection<String> known) {
        List<String> near = known.stream()
                .distinct()
                .sorted(Comparator.comparingInt((String name) -> Nearest.distance(typed, name))
                        .thenComparing(name -> name))
                .filter(name -> Nearest.distance(typed, name) * 2 <= Math.max(typed.length(), name.length()))
                .limit(MOST_PROPOSED)
                .toList();
        return near.isEmpty() ? "用 --all 可列出本册全部的数" : "最接近的是“" + String.join("”“", near) + "”";
    }
}

package cn.yince.batch.inspect;

import cn.yince.desk.inspect.Demand;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a unit's list.
 *
 * @param content 检查内容
 * @param demand 检查要求
 * @param verdict what came of it
 * @param pages of the file from 1, ascending; none when it stands nowhere
 * @param quotes what stands there, each on one or more of the pages
 * @param remark what there is to say besides
 */
public record Finding(
        String content, String demand, Verdict verdict, List<Integer> pages, List<String> quotes, String remark) {
    static Finding yes(Demand demand, List<Integer> pages, List<String> quotes) {
        return new Finding(demand.name(), demand.wording(), Verdict.YES, pages, quotes, "");
    }

    static Finding no(Demand demand, String remark) {
        return new Finding(demand.name(), demand.wording(), Verdict.NO, List.of(), List.of(), remark);
    }

    static Finding notAsked(Demand demand, String remark) {
        return new Finding(demand.name(), demand.wording(), Verdict.NOT_ASKED, List.of(), List.of(), remark);
    }

    /** The same with something to say besides. */
    Finding but(Verdict other, String said) {
        return new Finding(content, demand, other, pages, quotes, said);
    }

    /** The same of another thing. */
    Finding of(String other) {
        return new Finding(other, demand, verdict, pages, quotes, remark);
    }

    /** The pages, runs of them joined. */
    public String shownPages() {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            int from = pages.get(i);
            while (i + 1 < pages.size() && pages.get(i + 1) == pages.get(i) + 1) {
                i++;
            }
            shown.append(shown.isEmpty() ? "" : "、").append(from);
            shown.append(pages.get(i) > from ? "-" + pages.get(i) : "");
        }
        return shown.toString();
    }

    /** Quotations and what there is to say, for people. */
    public String shown() {
        String quoted = quotes.stream().map(quote -> "“" + quote + "”").collect(Collectors.joining("\n"));
        return quoted + (quoted.isEmpty() || remark.isEmpty() ? "" : "\n") + remark;
    }
}

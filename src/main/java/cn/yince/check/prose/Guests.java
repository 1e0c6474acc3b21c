package cn.yince.check.prose;

import java.util.Optional;
import java.util.regex.Matcher;

/** T0118 of receptions and guests in the words of what receptions were for. */
final class Guests {
    private static final Sought GUESTS = Sought.of("(?:共|共计|合计|接待|来访|来宾)(\\d+)人次");
    private static final Sought BATCHES = Sought.of("(?:共计?|合计|，)(\\d{1,5})批次");

    private Guests() {}

    /** How many guests the use of receptions tells, where it tells no number of receptions. */
    static void look(Passage passage, Facts facts, Findings findings) {
        boolean own = passage.isPhrase()
                && passage.section().count("批次").isPresent()
                && passage.text().indexOf("批次") < 0
                && passage.text().indexOf("人次") == passage.text().lastIndexOf("人次");
        boolean batches = passage.isPhrase()
                && passage.section().count("批次").isPresent()
                && passage.text().indexOf("批次") == passage.text().lastIndexOf("批次")
                && !Counts.RECEIVED.matcher(passage.text()).find();
        Matcher batch = BATCHES.matcher(batches ? passage.text() : "");
        while (batch.find()) {
            Counts.compare(
                    batch, 1, Counts.count(Optional.of(passage.section()), "批次"), "接待批次", passage, facts, findings);
        }
        Matcher guests = GUESTS.matcher(own ? passage.text() : "");
        while (guests.find()) {
            Counts.compare(
                    guests, 1, Counts.count(Optional.of(passage.section()), "人次"), "接待人次", passage, facts, findings);
        }
    }
}

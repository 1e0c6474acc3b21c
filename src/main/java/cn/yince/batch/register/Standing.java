package cn.yince.batch.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How a unit's booklet stands.
 *
 * @param subject whose
 * @param stage how far it has come
 * @param events all, in the order in which they happened
 * @param returned how often it was sent back
 * @param last the last event of its stage; none of a unit that handed in nothing
 * @param content the last thing that came in
 * @param approval the last approval, if it still counts
 * @param publication the last publication, if any
 * @param due until when what comes next has to be done
 * @param remarks what somebody should know: that its data changed after approval, that two ledgers disagree
 * @param disputed whether two ledgers disagree: until somebody writes down what counts, the more careful of both does
 */
public record Standing(
        Subject subject,
        Stage stage,
        List<Event> events,
        int returned,
        Optional<Event> last,
        Optional<Event> content,
        Optional<Event> approval,
        Optional<Event> publication,
        Optional<LocalDate> due,
        List<String> remarks,
        boolean disputed) {
    /** Of a unit of the list that handed in nothing. */
    static Standing missing(Subject subject, Optional<LocalDate> due) {
        return new Standing(
                subject,
                Stage.MISSING,
                List.of(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                due,
                List.of(),
                false);
    }

    /** The same with a day by which what comes next has to be done, unless it has one of its own. */
    Standing until(Optional<LocalDate> day) {
        return due.isPresent() || day.isEmpty()
                ? this
                : new Standing(
                        subject, stage, events, returned, last, content, approval, publication, day, remarks, disputed);
    }

    /** How many days are left; negative when it is late. */
    public Optional<Long> daysLeft(LocalDate today) {
        return stage == Stage.PUBLISHED ? Optional.empty() : due.map(day -> ChronoUnit.DAYS.between(today, day));
    }

    /** Why it was sent back, the last time last. */
    public List<String> reasons() {
        return events.stream()
                .filter(event -> event.deed() == Deed.RETURNED)
                .map(event -> event.details().reason())
                .toList();
    }

    /** Whether what came in last is a booklet of this content. */
    public boolean holds(Deed deed, String data, String pdf) {
        return content.filter(event -> event.deed() == deed
                        && event.details().data().equals(data)
                        && event.details().pdf().equals(pdf))
                .isPresent();
    }

    /** Whether it is with the unit because of this content. */
    public boolean isReturned(String data) {
        return stage == Stage.RETURNED
                && last.filter(event -> event.details().data().equals(data)).isPresent();
    }

    /** The booklet as it was approved: in force, and nothing came in since that differs in its data. */
    public boolean isApproved() {
        return stage == Stage.APPROVED || stage == Stage.PUBLISHED;
    }
}

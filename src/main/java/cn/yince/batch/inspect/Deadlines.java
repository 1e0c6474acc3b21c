package cn.yince.batch.inspect;

import cn.yince.batch.register.Event;
import cn.yince.batch.register.Standing;
import cn.yince.desk.inspect.Demand;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Whether a booklet is published in time, as the ledger tells. */
public final class Deadlines {
    private final Optional<Standing> standing;
    private final LocalDate today;

    /**
     * For one booklet.
     *
     * @param standing as the ledger has it
     * @param today from which days are counted
     */
    public Deadlines(Optional<Standing> standing, LocalDate today) {
        this.standing = standing;
        this.today = today;
    }

    Finding look(Demand demand) {
        Optional<Event> approval = standing.flatMap(Standing::approval);
        Optional<LocalDate> due = approval.flatMap(event -> event.details().due());
        if (due.isEmpty()) {
            return Finding.notAsked(demand, "台账里没有审定，公开期限还没有起算");
        }
        Optional<Event> publication = standing.flatMap(Standing::publication);
        LocalDate day = publication.map(Event::date).orElse(today);
        boolean inTime = !day.isAfter(due.get());
        long days = Math.abs(ChronoUnit.DAYS.between(day, due.get()));
        String said = "审定 " + approval.get().date() + "，应在 " + due.get() + " 前公开；";
        String state = publication
                .map(event -> "公开 " + event.date() + (inTime ? "" : "，迟了 " + days + " 天"))
                .orElse(inTime ? "还有 " + days + " 天" : "还没有公开，过了 " + days + " 天");
        return (inTime ? Finding.notAsked(demand, "") : Finding.no(demand, ""))
                .but(inTime ? Verdict.YES : Verdict.NO, said + state);
    }
}

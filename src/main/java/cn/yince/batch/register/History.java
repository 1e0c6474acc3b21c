package cn.yince.batch.register;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The events of one unit in their order, and what they come to. */
final class History {
    private final Map<String, Event> events;
    private final Map<String, Integer> depths = new HashMap<>();

    /** Those of one unit by id. */
    History(Map<String, Event> events) {
        this.events = events;
        events.keySet().forEach(this::settle);
    }

    /** How many events come before one at most; what it names and is not there counts for nothing. */
    private void settle(String id) {
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.peek();
            List<String> before = before(next);
            Optional<String> unsettled =
                    before.stream().filter(each -> !depths.containsKey(each)).findFirst();
            if (depths.containsKey(next) || unsettled.isEmpty()) {
                depths.putIfAbsent(
                        next, 1 + before.stream().mapToInt(depths::get).max().orElse(0));
                open.pop();
            } else {
                open.push(unsettled.get());
            }
        }
    }

    private List<String> before(String id) {
        return events.get(id).after().stream().filter(events::containsKey).toList();
    }

    /** Those that no other follows: more than one when two people went on apart. */
    List<String> heads() {
        Set<String> heads = new TreeSet<>(events.keySet());
        events.keySet().forEach(id -> heads.removeAll(before(id)));
        return List.copyOf(heads);
    }

    /** All of them, the earliest first. */
    List<Event> inOrder() {
        return inOrder(events.keySet());
    }

    private List<Event> inOrder(Set<String> ids) {
        return ids.stream()
                .sorted(Comparator.<String>comparingInt(depths::get)
                        .thenComparing(id -> events.get(id).date())
                        .thenComparing(Comparator.naturalOrder()))
                .map(events::get)
                .toList();
    }

    private Set<String> upTo(String head) {
        Set<String> all = new HashSet<>(Set.of(head));
        Deque<String> open = new ArrayDeque<>(List.of(head));
        while (!open.isEmpty()) {
            before(open.pop()).stream().filter(all::add).forEach(open::push);
        }
        return all;
    }

    /** What they come to; when two people went on apart and came to something else, the more careful of both. */
    Standing standing() {
        Fold whole = new Fold(inOrder(events.keySet()));
        List<Fold> apart =
                heads().stream().map(head -> new Fold(inOrder(upTo(head)))).toList();
        Map<String, Fold> different = new LinkedHashMap<>();
        apart.forEach(fold -> different.putIfAbsent(fold.told(), fold));
        Fold counts = apart.stream()
                .min(Comparator.<Fold, Stage>comparing(fold -> fold.stage).thenComparing(Fold::told))
                .orElseThrow();
        List<String> remarks = new ArrayList<>(counts.remarks);
        if (different.size() > 1) {
            remarks.add("两处各记各的：" + String.join("；", different.keySet()) + "。暂按“" + counts.stage.label()
                    + "”，请核实后再记一次（approve 或 return）");
        }
        return counts.standing(whole, remarks, different.size() > 1);
    }

    /** Events put together one after the other. */
    private static final class Fold {
        private final List<Event> events;
        private final List<String> remarks = new ArrayList<>();
        private Stage stage = Stage.MISSING;
        private int returned;
        private Event last;
        private Event content;
        private Event approval;
        private Event publication;
        private Optional<LocalDate> due = Optional.empty();

        Fold(List<Event> events) {
            this.events = events;
            events.forEach(this::add);
        }

        private void add(Event event) {
            if (event.deed() != Deed.SUBMITTED || !isAsApproved(event)) {
                last = event;
            }
            switch (event.deed()) {
                case SUBMITTED, FAULTY -> content(event);
                case RETURNED -> {
                    returned++;
                    approval = null;
                    next(Stage.RETURNED, event);
                }
                case APPROVED -> {
                    approval = event;
                    next(Stage.APPROVED, event);
                }
                case PUBLISHED -> {
                    publication = event;
                    next(Stage.PUBLISHED, event);
                }
                case WITHDRAWN -> {
                    publication = null;
                    next(stage == Stage.PUBLISHED ? Stage.APPROVED : stage, event);
                    remarks.add(event.date() + " 从网站撤下，原来在 " + event.details().address());
                }
                case IDENTIFIED -> next(stage, event);
            }
        }

        private void next(Stage then, Event event) {
            stage = then;
            remarks.clear();
            due = event.details().due();
        }

        private boolean isAsApproved(Event event) {
            return approval != null
                    && approval.details().data().equals(event.details().data());
        }

        private void content(Event event) {
            content = event;
            if (event.deed() == Deed.SUBMITTED && isAsApproved(event)) {
                remarks.clear();
                if (!approval.details().pdf().equals(event.details().pdf())) {
                    remarks.add(event.date() + " 重新印过，数据没有变，与审定的册不是同一个文件");
                }
                return;
            }
            Stage before = stage;
            Event approved = approval;
            approval = null;
            next(event.deed() == Deed.FAULTY ? Stage.TO_RETURN : Stage.PENDING, event);
            if (approved != null) {
                remarks.add((before == Stage.PUBLISHED ? "公开" : "审定") + "以后数据又变了（" + approved.date() + " "
                        + approved.details().who() + " 审定的是原来的），重新" + stage.label());
            }
        }

        /** In a few words, the same for the same. */
        String told() {
            return last.date() + " " + last.deed().label()
                    + (last.details().who().isEmpty()
                            ? ""
                            : "（" + last.details().who() + "）");
        }

        Standing standing(Fold whole, List<String> said, boolean disputed) {
            return new Standing(
                    last.subject(),
                    stage,
                    whole.events,
                    whole.returned,
                    Optional.of(last),
                    Optional.ofNullable(content),
                    Optional.ofNullable(approval),
                    Optional.ofNullable(publication),
                    due,
                    List.copyOf(said),
                    disputed);
        }
    }
}

package cn.yince.batch.register;

import cn.yince.file.Json;
import cn.yince.read.text.ProperText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The ledger: events by unit, and the lists of the units that must be there. Not safe for several threads. The same
 * events give the same text, whatever the order in which they came.
 */
public final class Register {
    private static final int FORMAT = 1;

    /** By unit, then by id. */
    private final Map<String, Map<String, Event>> events = new TreeMap<>();

    private final Map<Edition, Roster> rosters = new TreeMap<>();

    /**
     * Who must hand in.
     *
     * @param entries names or codes
     * @param due until when, if it was said
     */
    public record Roster(TreeSet<String> entries, Optional<LocalDate> due) {}

    /**
     * Reads a ledger that anybody may have written.
     *
     * @throws IllegalArgumentException with what is wrong, in Chinese
     */
    public static Register read(byte[] json) {
        Map<String, Object> written = Json.object(json).orElseThrow(() -> new IllegalArgumentException("不是台账，或者只有一半"));
        if (!Integer.valueOf(FORMAT).equals(written.get("格式"))) {
            throw new IllegalArgumentException("不是台账，或者是别的版本写的");
        }
        Register register = new Register();
        for (Object each : list(written.get("记录"))) {
            register.put(EventReader.read(each));
        }
        for (Object each : list(written.get("名单"))) {
            if (each instanceof Map<?, ?> roster) {
                Edition edition = Edition.parse(String.valueOf(roster.get("本次")))
                        .orElseThrow(() -> new IllegalArgumentException("“名单”里的“本次”不对"));
                TreeSet<String> entries = new TreeSet<>();
                list(roster.get("单位")).forEach(unit -> entries.add(String.valueOf(unit)));
                Optional<LocalDate> due =
                        Optional.ofNullable(roster.get("期限")).map(day -> LocalDate.parse(day.toString()));
                register.rosters.put(edition, new Roster(entries, due));
            }
        }
        return register;
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** As it is written: an event on a line of its own, so that two copies can be compared line by line. */
    public String text() {
        StringBuilder text = new StringBuilder("{\n\"格式\": " + FORMAT + ",\n\"名单\": [");
        List<String> lists = new ArrayList<>();
        rosters.forEach((edition, roster) -> {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("本次", edition.toString());
            roster.due().ifPresent(day -> map.put("期限", day.toString()));
            String head = Json.line(map);
            lists.add(head.substring(0, head.length() - 1) + ",\"单位\":["
                    + joined(roster.entries().stream().map(Json::line).toList()) + "]}");
        });
        List<String> lines = new ArrayList<>();
        for (Map<String, Event> unit : events.values()) {
            for (Event event : new History(unit).inOrder()) {
                Map<String, Object> map = event.map();
                map.put("号", event.id());
                lines.add(Json.line(map));
            }
        }
        text.append(joined(lists)).append("],\n\"记录\": [").append(joined(lines));
        return text.append("]\n}\n").toString();
    }

    private static String joined(List<String> lines) {
        return lines.isEmpty() ? "" : "\n" + String.join(",\n", lines) + "\n";
    }

    private void put(Event event) {
        events.computeIfAbsent(event.subject().identity(), unit -> new TreeMap<>())
                .putIfAbsent(event.id(), event);
    }

    /** Writes down what was done with a unit after all that is known of it. */
    public void add(Subject subject, Deed deed, LocalDate date, UnaryOperator<Event.Details> details) {
        List<String> after = Optional.ofNullable(events.get(subject.identity()))
                .map(unit -> new History(unit).heads())
                .orElse(List.of());
        put(new Event(subject, deed, date, after, details.apply(Event.Details.NONE)));
    }

    /** Sets who must hand in. */
    public void expect(Edition edition, Collection<String> entries, Optional<LocalDate> due) {
        Optional<LocalDate> day =
                due.or(() -> Optional.ofNullable(rosters.get(edition)).flatMap(Roster::due));
        rosters.put(edition, new Roster(new TreeSet<>(entries), day));
    }

    /** The lists of those that must hand in. */
    public Map<Edition, Roster> rosters() {
        return rosters;
    }

    /** Takes in all of another ledger; who went on apart is told by {@link Standing#remarks}. */
    public void merge(Register other) {
        other.events.values().forEach(unit -> unit.values().forEach(this::put));
        other.rosters.forEach((edition, roster) -> rosters.merge(edition, roster, Register::both));
    }

    private static Roster both(Roster one, Roster other) {
        TreeSet<String> entries = new TreeSet<>(one.entries());
        entries.addAll(other.entries());
        Optional<LocalDate> due = one.due().isPresent() && other.due().isPresent()
                ? Optional.of(
                        one.due().get().isAfter(other.due().get())
                                ? one.due().get()
                                : other.due().get())
                : one.due().or(other::due);
        return new Roster(entries, due);
    }

    /** How many events there are. */
    public int size() {
        return events.values().stream().mapToInt(Map::size).sum();
    }

    /** How a unit stands; nothing when nothing was done with it. */
    public Optional<Standing> of(Subject subject) {
        return Optional.ofNullable(events.get(subject.identity()))
                .map(unit -> new History(unit)
                        .standing()
                        .until(Optional.ofNullable(rosters.get(subject.edition()))
                                .flatMap(Roster::due)
                                .filter(day -> isOwed(unit))));
    }

    /** What is with the unit is due when all is to be handed in. */
    private static boolean isOwed(Map<String, Event> unit) {
        return new History(unit).standing().stage().isWithUnit();
    }

    /** How all units stand, those of the lists that handed in nothing too, by edition and unit. */
    public List<Standing> standings() {
        List<Standing> all = new ArrayList<>();
        events.values()
                .forEach(unit -> of(unit.values().iterator().next().subject())
                        .filter(standing -> !isIdentified(standing))
                        .ifPresent(all::add));
        Map<Edition, Set<String>> here = new TreeMap<>();
        all.forEach(standing -> {
            Set<String> names = here.computeIfAbsent(standing.subject().edition(), none -> new HashSet<>());
            names.add(ProperText.compared(standing.subject().name()));
            names.add(ProperText.compared(standing.subject().code()));
        });
        rosters.forEach((edition, roster) -> roster.entries().stream()
                .filter(entry -> !here.getOrDefault(edition, Set.of()).contains(ProperText.compared(entry)))
                .forEach(entry -> all.add(
                        Standing.missing(Subject.of("", entry, edition.kind(), edition.year()), roster.due()))));
        return List.copyOf(all);
    }

    private static boolean isIdentified(Standing standing) {
        return standing.last().filter(event -> event.deed() == Deed.IDENTIFIED).isPresent();
    }

    /** Those that are called so: by code, by name, or by the file of which nobody knows whose it is. */
    public List<Standing> called(String name) {
        return standings().stream()
                .filter(standing -> isAlike(standing.subject().name(), name)
                        || isAlike(standing.subject().code(), name)
                        || standing.last()
                                .filter(event -> event.details().booklet().equals(name))
                                .isPresent())
                .toList();
    }

    /** Names of units may differ in what people do not see. */
    private static boolean isAlike(String one, String other) {
        return !one.isEmpty() && ProperText.compared(one).equals(ProperText.compared(other));
    }

    /** The units whose booklets are approved, or published, with the data that came in last. */
    public List<Standing> approved() {
        return standings().stream().filter(Standing::isApproved).toList();
    }
}

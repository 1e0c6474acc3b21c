package cn.yince.serve.work;

import cn.yince.batch.register.Edition;
import cn.yince.batch.register.Event;
import cn.yince.batch.register.Standing;
import cn.yince.batch.round.Bureau;
import cn.yince.batch.round.RegisterFiles;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.serve.folder.Folder;
import cn.yince.serve.http.Answer;
import cn.yince.serve.http.EventStreams;
import cn.yince.serve.http.Handler;
import cn.yince.serve.http.Refused;
import cn.yince.serve.http.Request;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledger of the folder's booklets: how units stand, and approving, sending back and publishing them. */
final class RegisterRoom {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final int MOST_UNITS = 2000;
    private static final int LONGEST = 1000;
    private final Folder folder;
    private final Clock clock;
    private final EventStreams events;

    RegisterRoom(Folder folder, Clock clock, EventStreams events) {
        this.folder = folder;
        this.clock = clock;
        this.events = events;
    }

    Map<String, Handler> handlers() {
        Map<String, Handler> all = new LinkedHashMap<>();
        all.put("GET /api/ledger", this::list);
        all.put("POST /api/ledger/approve", request -> done(request, this::approve));
        all.put("POST /api/ledger/return", request -> done(request, this::sendBack));
        all.put("POST /api/ledger/published", request -> done(request, this::published));
        return all;
    }

    private LocalDate today() {
        return clock.instant().atOffset(CHINA).toLocalDate();
    }

    private Answer list(Request request) {
        Path output = PrintRoom.output(folder);
        Map<String, Object> json = new LinkedHashMap<>();
        boolean kept = Files.isRegularFile(RegisterFiles.data(output), LinkOption.NOFOLLOW_LINKS);
        json.put("kept", kept);
        json.put("today", today().toString());
        json.put(
                "units",
                kept
                        ? RegisterFiles.read(output).standings().stream()
                                .map(this::unit)
                                .toList()
                        : List.of());
        return Answer.json(json);
    }

    private Map<String, Object> unit(Standing standing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unit", standing.subject().name());
        json.put("code", standing.subject().code());
        json.put("kind", standing.subject().kind());
        json.put("year", standing.subject().year());
        json.put("stage", standing.stage().name());
        json.put("label", standing.stage().label());
        json.put("due", standing.due().map(LocalDate::toString).orElse(""));
        json.put("left", standing.daysLeft(today()).orElse(null));
        json.put("returned", standing.returned());
        json.put("reasons", standing.reasons());
        json.put("approved", standing.approval().map(RegisterRoom::who).orElse(""));
        json.put(
                "address",
                standing.publication().map(event -> event.details().address()).orElse(""));
        json.put("remarks", standing.remarks());
        return json;
    }

    private static String who(Event event) {
        return event.date() + " " + event.details().who();
    }

    /** Something done with the ledger. */
    private interface Deed {
        List<Standing> of(Bureau bureau, List<String> units, Request request);
    }

    private Answer done(Request request, Deed deed) {
        List<String> units = new ArrayList<>();
        for (Object unit : request.list("units")) {
            units.add(checked(String.valueOf(unit), "units"));
        }
        if (units.isEmpty() || units.size() > MOST_UNITS) {
            throw Refused.request("units 应有 1 至 " + MOST_UNITS + " 个单位");
        }
        Optional<Edition> round = request.sent("round")
                .map(text -> Edition.parse(text).orElseThrow(() -> Refused.request("round 应是年度和种类")));
        try (Bureau bureau = Bureau.take(PrintRoom.output(folder), today(), round)) {
            List<Standing> standings = deed.of(bureau, units, request);
            bureau.save(today());
            events.tell("ledger", Map.of("units", standings.size()));
            return Answer.json(
                    Map.of("units", standings.stream().map(this::unit).toList()));
        } catch (InputRejected e) {
            throw new Refused(
                    409,
                    "冲突",
                    e.problems().stream().findFirst().map(Problem::message).orElse(""),
                    e.problems().stream().findFirst().map(Problem::hint).orElse(""));
        }
    }

    private List<Standing> approve(Bureau bureau, List<String> units, Request request) {
        return bureau.approve(units, word(request, "who"), day(request));
    }

    private List<Standing> sendBack(Bureau bureau, List<String> units, Request request) {
        return bureau.sendBack(units, word(request, "who"), word(request, "reason"), day(request));
    }

    private List<Standing> published(Bureau bureau, List<String> units, Request request) {
        return bureau.published(units, word(request, "who"), word(request, "address"));
    }

    private static String word(Request request, String name) {
        String word = checked(request.takes(name), name).strip();
        if (word.isEmpty()) {
            throw Refused.request(name + " 没有填");
        }
        return word;
    }

    private static String checked(String text, String name) {
        if (text.length() > LONGEST) {
            throw Refused.request(name + " 太长");
        }
        return text;
    }

    private static Optional<LocalDate> day(Request request) {
        try {
            return request.sent("due").filter(text -> !text.isBlank()).map(text -> LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            throw Refused.request("due 应写作 年-月-日");
        }
    }
}

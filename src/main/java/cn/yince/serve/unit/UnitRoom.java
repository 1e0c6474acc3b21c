package cn.yince.serve.unit;

import cn.yince.pack.Packs;
import cn.yince.serve.http.Answer;
import cn.yince.serve.http.EventStreams;
import cn.yince.serve.http.Handler;
import cn.yince.serve.http.Refused;
import cn.yince.serve.http.Request;
import cn.yince.unit.codes.Classifications;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** What is asked of one unit. */
public final class UnitRoom {
    private static final int MOST_HITS = 20;
    private final UnitSessions sessions;
    private final Packs packs;
    private final EventStreams events;

    /** For the units that are open. */
    public UnitRoom(UnitSessions sessions, Packs packs, EventStreams events) {
        this.sessions = sessions;
        this.packs = packs;
        this.events = events;
    }

    /** What answers, by method and path. */
    public Map<String, Handler> handlers() {
        Map<String, Handler> all = new LinkedHashMap<>();
        all.put("GET /api/unit", request -> Answer.json(asked(request).show()));
        all.put("GET /api/unit/moved", request -> Answer.json(asked(request).movedSinceSaved()));
        all.put("POST /api/unit/edit", changing((session, request) -> session.edit(request.list("edits"))));
        all.put("POST /api/unit/undo", changing((session, request) -> session.step(true)));
        all.put("POST /api/unit/redo", changing((session, request) -> session.step(false)));
        all.put("POST /api/unit/save", changing((session, request) -> session.save()));
        all.put(
                "POST /api/unit/merge",
                changing((session, request) ->
                        session.merge(!request.takes("keep").equals("theirs"))));
        all.put("POST /api/unit/discard", changing((session, request) -> session.discard()));
        all.put("POST /api/unit/restore", changing((session, request) -> session.restore(request.takes("copy"))));
        all.put("GET /api/unit/pdf", this::pdf);
        all.put(
                "GET /api/unit/pages",
                request ->
                        Answer.json(asked(request).seen().pages(asked(request).revision())));
        all.put("GET /api/unit/marks", this::marks);
        all.put("GET /api/unit/at", this::at);
        all.put(
                "GET /api/unit/number",
                request -> Answer.json(asked(request).seen().number(request.needs("name"))));
        all.put(
                "GET /api/unit/where",
                request -> Answer.json(Map.of("places", asked(request).seen().where(request.needs("path")))));
        all.put("GET /api/codes", this::codes);
        return all;
    }

    private UnitSession asked(Request request) {
        return sessions.of(request.needs("file"));
    }

    private interface Work {
        Map<String, Object> of(UnitSession session, Request request);
    }

    /** Does something to a unit and tells all pages that it is another one now. */
    private Handler changing(Work work) {
        return request -> {
            String file = request.takes("file");
            Map<String, Object> json = work.of(sessions.of(file), request);
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("file", file);
            told.put("revision", json.get("revision"));
            told.put("draft", json.get("draft"));
            events.tell("edited", told);
            return Answer.json(json);
        };
    }

    private Answer pdf(Request request) {
        UnitSession session = asked(request);
        Seen seen = session.seen();
        return Answer.file("application/pdf", seen.preview().pdf())
                .marked(session.revision(), request)
                .with("Yince-Revision", session.revision());
    }

    private Answer marks(Request request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("revision", asked(request).revision());
        json.put("marks", asked(request).seen().marks(number(request, "page", Integer::valueOf)));
        return Answer.json(json);
    }

    private Answer at(Request request) {
        int page = number(request, "page", Integer::valueOf).orElseThrow(() -> Refused.request("请求里缺少 page"));
        double x = number(request, "x", Double::valueOf).orElseThrow(() -> Refused.request("请求里缺少 x"));
        double y = number(request, "y", Double::valueOf).orElseThrow(() -> Refused.request("请求里缺少 y"));
        return Answer.json(asked(request).seen().at(page, x, y));
    }

    private static <T> Optional<T> number(Request request, String name, Function<String, T> read) {
        return request.asked(name).map(text -> {
            if (!text.matches("-?\\d{1,6}(\\.\\d{1,12})?")) {
                throw Refused.request(name + " 应是数");
            }
            try {
                return read.apply(text);
            } catch (NumberFormatException e) {
                throw Refused.request(name + " 应是数");
            }
        });
    }

    private Answer codes(Request request) {
        Optional<State> state =
                request.asked("file").map(file -> sessions.of(file).look());
        Classifications all = packs.classifications(state.flatMap(State::unit).map(cn.yince.OpenUnit::pack));
        OptionalInt year = state.flatMap(State::unit)
                .map(unit -> OptionalInt.of(unit.unit().year()))
                .orElse(OptionalInt.empty());
        return Answer.json(Map.of(
                "codes",
                CodeHits.of(
                        all,
                        request.asked("list").orElse(""),
                        request.needs("q"),
                        number(request, "digits", Integer::valueOf).orElse(0),
                        year,
                        number(request, "limit", Integer::valueOf).orElse(MOST_HITS))));
    }
}

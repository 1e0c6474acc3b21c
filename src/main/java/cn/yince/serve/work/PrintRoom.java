package cn.yince.serve.work;

import cn.yince.Options;
import cn.yince.batch.Batch;
import cn.yince.batch.BatchRefused;
import cn.yince.batch.Order;
import cn.yince.batch.Progress;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Status;
import cn.yince.bind.Booklet;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.serve.folder.Folder;
import cn.yince.serve.http.Answer;
import cn.yince.serve.http.EventStreams;
import cn.yince.serve.http.Handler;
import cn.yince.serve.http.Refused;
import cn.yince.serve.http.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Prints all units of the folder, or some of them, as {@code yince batch} does; one such work at a time. */
final class PrintRoom implements AutoCloseable {
    private static final long SECONDS_TO_END = 20;
    private final Folder folder;
    private final Equipment equipment;
    private final EventStreams events;
    private final Map<String, Map<String, Object>> results = new TreeMap<>();
    private Job job;
    private int number;

    PrintRoom(Folder folder, Equipment equipment, EventStreams events) {
        this.folder = folder;
        this.equipment = equipment;
        this.events = events;
    }

    /** A work of printing: how many units there are and what became of each, in the order they were done. */
    private static final class Job {
        private final int id;
        private final List<Outcome> outcomes = new ArrayList<>();
        private Batch batch;
        private int all;
        private String state = "running";
        private String problem = "";

        Job(int id) {
            this.id = id;
        }
    }

    Map<String, Handler> handlers() {
        Map<String, Handler> all = new LinkedHashMap<>();
        all.put("GET /api/print", request -> Answer.json(state(true).orElse(Map.of("state", "none"))));
        all.put("POST /api/print", this::begin);
        all.put("POST /api/print/stop", this::stop);
        return all;
    }

    private synchronized Answer begin(Request request) {
        if (job != null && List.of("running", "stopping").contains(job.state)) {
            throw new Refused(409, "冲突", "正在印，请等它印完", "要停请按“停止”");
        }
        List<Path> inputs = new ArrayList<>();
        for (Object file : request.list("files")) {
            inputs.add(folder.find(String.valueOf(file)));
        }
        boolean failed = request.sent("only").filter("failed"::equals).isPresent();
        Path output = output(folder);
        Job next = new Job(++number);
        Order order = new Order(
                inputs.isEmpty() ? List.of(folder.root()) : inputs,
                output,
                1,
                false,
                false,
                failed,
                true,
                Optional.empty());
        next.batch = new Batch(
                order,
                new Batch.Equipment(
                        equipment.press(),
                        equipment.templates(),
                        equipment.fonts(),
                        equipment.engine(),
                        Options.PLAIN,
                        Booklet::writeTo,
                        equipment.clock()),
                progress(next));
        job = next;
        Thread thread = new Thread(() -> run(next), "print");
        thread.setDaemon(true);
        thread.start();
        return Answer.json(state(false).orElseThrow());
    }

    /** The folder of the booklets, which no link may lead out of. */
    static Path output(Folder folder) {
        Path output = folder.root().resolve(Folder.OUTPUT);
        if (Files.isSymbolicLink(output)) {
            throw new Refused(422, "不能印", "output 是链接，不往里写", "请换成普通的文件夹");
        }
        return output;
    }

    private void run(Job now) {
        String problem = "";
        try {
            now.batch.run();
        } catch (BatchRefused | InputRejected e) {
            problem = e.getMessage();
        } catch (RuntimeException e) {
            equipment.faults().accept(e);
            problem = "印册内部出错";
        }
        synchronized (this) {
            now.problem = problem;
            now.state = now.state.equals("stopping") ? "stopped" : "done";
        }
        tell();
    }

    private Progress progress(Job now) {
        return new Progress() {
            @Override
            public void begin(int units) {
                synchronized (PrintRoom.this) {
                    now.all = units;
                }
                tell();
            }

            @Override
            public void done(Outcome outcome) {
                synchronized (PrintRoom.this) {
                    now.outcomes.add(outcome);
                    note(outcome);
                }
                tell();
            }
        };
    }

    private void tell() {
        state(false).ifPresent(json -> events.tell("job", json));
    }

    private Answer stop(Request request) {
        Batch batch;
        synchronized (this) {
            if (job == null || !job.state.equals("running")) {
                throw new Refused(409, "冲突", "没有在印", "");
            }
            job.state = "stopping";
            batch = job.batch;
        }
        batch.stop(0);
        return Answer.json(state(false).orElseThrow());
    }

    private String name(Outcome outcome) {
        return folder.shown(outcome.file());
    }

    private void note(Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", Folder.OUTPUT + "/" + outcome.output().name());
        json.put("fresh", outcome.good());
        json.put("pages", outcome.output().pages());
        if (outcome.output().exists()) {
            results.put(name(outcome), json);
        }
    }

    /** Notes a booklet that was printed by itself. */
    synchronized void printed(String file, String pdf, int pages) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", pdf);
        json.put("fresh", true);
        json.put("pages", pages);
        results.put(file, json);
    }

    /** The booklets that are known, by the files of their units. */
    synchronized Map<String, Map<String, Object>> byFile() {
        return new TreeMap<>(results);
    }

    /** How the work stands; nothing before the first. */
    synchronized Optional<Map<String, Object>> state(boolean whole) {
        if (job == null) {
            return Optional.empty();
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", job.id);
        json.put("state", job.state);
        json.put("total", job.all);
        json.put("done", job.outcomes.size());
        json.put("printed", count(Status.PRINTED));
        json.put("unchanged", count(Status.UNCHANGED));
        json.put("failed", count(Status.FAILED));
        json.put("problem", job.problem);
        json.put("last", job.outcomes.isEmpty() ? "" : name(job.outcomes.get(job.outcomes.size() - 1)));
        if (whole) {
            json.put("results", job.outcomes.stream().map(this::result).toList());
        }
        return Optional.of(json);
    }

    private long count(Status status) {
        return job.outcomes.stream().filter(each -> each.status() == status).count();
    }

    private Map<String, Object> result(Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", name(outcome));
        json.put(
                "status",
                switch (outcome.status()) {
                    case PRINTED -> "printed";
                    case UNCHANGED -> "unchanged";
                    case FAILED -> "failed";
                    case NOT_RUN -> "skipped";
                });
        json.put(
                "pdf",
                outcome.output().exists()
                        ? Folder.OUTPUT + "/" + outcome.output().name()
                        : "");
        json.put(
                "problem",
                outcome.findings().stream()
                        .filter(Problem::stops)
                        .findFirst()
                        .map(Problem::message)
                        .orElse(""));
        return json;
    }

    @Override
    public void close() {
        Batch batch;
        synchronized (this) {
            batch = job != null && job.state.equals("running") ? job.batch : null;
        }
        if (batch != null) {
            batch.stop(SECONDS_TO_END);
        }
    }
}

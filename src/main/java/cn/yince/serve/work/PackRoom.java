package cn.yince.serve.work;

import cn.yince.Preview;
import cn.yince.desk.proof.PackProof;
import cn.yince.desk.proof.Samples;
import cn.yince.file.Fence;
import cn.yince.file.PackFile;
import cn.yince.layout.Drawn;
import cn.yince.pack.Composition;
import cn.yince.pack.Pack;
import cn.yince.pack.PackCatalog;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.serve.folder.Drafts;
import cn.yince.serve.folder.Folder;
import cn.yince.serve.http.Answer;
import cn.yince.serve.http.FindingJson;
import cn.yince.serve.http.Handler;
import cn.yince.serve.http.Refused;
import cn.yince.serve.http.Request;
import cn.yince.unit.BookletKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Packs as their designers see them: what they are made of, their pages with a sample or a unit, what is wrong. */
final class PackRoom {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_LINES = 60;
    private static final int SHORTEST = 3;
    private static final Map<String, Samples> SAMPLES = Map.of(
            "zero", Samples.ZERO,
            "empty", Samples.EMPTY,
            "long", Samples.LONG,
            "full", Samples.FULL);
    private final Folder folder;
    private final Equipment equipment;
    private final Path templates;

    PackRoom(Folder folder, Equipment equipment) {
        this.folder = folder;
        this.equipment = equipment;
        this.templates = equipment.templates().toAbsolutePath().normalize();
    }

    Map<String, Handler> handlers() {
        Map<String, Handler> all = new LinkedHashMap<>();
        all.put("GET /api/packs", this::list);
        all.put("GET /api/pack", this::made);
        all.put("GET /api/pack/pdf", this::pdf);
        all.put("GET /api/pack/check", this::check);
        all.put("GET /api/pack/line", this::line);
        all.put("GET /api/pack/at", this::at);
        return all;
    }

    private Answer list(Request request) {
        List<Map<String, Object>> packs = new ArrayList<>();
        for (PackCatalog.Listing listing : new PackCatalog(templates).all()) {
            List<Map<String, Object>> editions = new ArrayList<>();
            listing.editions().forEach((kind, years) -> editions.add(Map.of("kind", kind.label(), "years", years)));
            packs.add(Map.of("pack", listing.name(), "editions", editions));
        }
        List<Map<String, Object>> samples = new ArrayList<>();
        for (String name : List.of("zero", "empty", "full", "long")) {
            Samples sample = SAMPLES.get(name);
            samples.add(Map.of("id", name, "label", sample.label(), "purpose", sample.purpose()));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("packs", packs);
        json.put("samples", samples);
        json.put("examples", folder.stamps().keySet());
        return Answer.json(json);
    }

    /** The files a pack is made of, and the layer that each comes from. */
    private Answer made(Request request) {
        List<Map<String, Object>> files = new ArrayList<>();
        for (Path file : Composition.of(pack(request)).files()) {
            files.add(Map.of("file", name(file), "layer", layer(file)));
        }
        return Answer.json(Map.of("files", files));
    }

    private String name(Path file) {
        return templates
                .relativize(file.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    private static String layerOf(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }

    private String layer(Path file) {
        return layerOf(name(file));
    }

    private Pack pack(Request request) {
        return new Packs(templates)
                .open(request.needs("pack"), kind(request), year(request), Place.of(request.needs("pack")));
    }

    private static BookletKind kind(Request request) {
        return Arrays.stream(BookletKind.values())
                .filter(kind -> kind.label().equals(request.needs("kind")))
                .findFirst()
                .orElseThrow(() -> Refused.request("kind 不对"));
    }

    private static int year(Request request) {
        String year = request.needs("year");
        if (!year.matches("[12]\\d{3}")) {
            throw Refused.request("year 应是年度");
        }
        return Integer.parseInt(year);
    }

    /** Drawn with files as they are now, so nothing that was read before is used. */
    private Preview preview(Request request) {
        PackProof proof = new PackProof(templates, equipment.fonts(), PATIENCE);
        if (request.asked("file").isPresent()) {
            Path file = folder.find(request.needs("file"));
            if (!Folder.isUnit(request.needs("file"))) {
                throw Refused.missing("这不是单位文件");
            }
            return proof.press().open(Folder.bytes(file), file).preview();
        }
        Samples sample = SAMPLES.get(request.needs("sample"));
        if (sample == null) {
            throw Refused.request("sample 不对");
        }
        return proof.seen(request.needs("pack"), kind(request), year(request), sample);
    }

    private Answer pdf(Request request) {
        try {
            byte[] pdf = preview(request).pdf();
            return Answer.file("application/pdf", pdf).marked(Drafts.mark(pdf), request);
        } catch (InputRejected e) {
            throw rejected(e.problems());
        }
    }

    private Refused rejected(List<Problem> problems) {
        String first = problems.isEmpty() ? "" : problems.get(0).message();
        return new Refused(422, "不能印", first, "请改正后再看").with("findings", findings(problems));
    }

    private List<Map<String, Object>> findings(List<Problem> problems) {
        return problems.stream().map(this::finding).toList();
    }

    private Map<String, Object> finding(Problem problem) {
        Map<String, Object> json = FindingJson.of(problem);
        Path file = Path.of(problem.place().file());
        if (file.toAbsolutePath().normalize().startsWith(templates)) {
            json.put("file", name(file));
            List<String> lines = lines(name(file));
            int line = problem.place().line();
            json.put("text", line > 0 && line <= lines.size() ? lines.get(line - 1) : "");
        } else {
            json.put("file", folder.shown(problem.place().file()));
        }
        return json;
    }

    private Answer check(Request request) {
        List<Problem> found = new PackProof(templates, equipment.fonts(), PATIENCE)
                .check(request.needs("pack"), kind(request), year(request));
        return Answer.json(Map.of("findings", findings(found)));
    }

    private List<String> lines(String name) {
        Path file = Fence.file(templates, name, templates)
                .filter(each -> each.toString().matches(".*\\.(ftl|yaml|css|jrxml|jrtx|tsv|md)"))
                .orElseThrow(() -> Refused.missing("模板里没有这个文件"));
        return PackFile.text(file).lines().toList();
    }

    private Answer line(Request request) {
        List<String> lines = lines(request.needs("file"));
        String typed = request.needs("line");
        if (!typed.matches("\\d{1,6}")) {
            throw Refused.request("line 应是行号");
        }
        int around = request.asked("around")
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .orElse(5);
        int line = Math.max(1, Math.min(Integer.parseInt(typed), Math.max(1, lines.size())));
        int from = Math.max(1, line - around);
        int to = Math.min(lines.size(), Math.min(line + around, from + MOST_LINES));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", request.needs("file"));
        json.put("from", from);
        json.put("lines", lines.subList(from - 1, Math.max(from - 1, to)));
        return Answer.json(json);
    }

    /** What made the thing at a point: the number there, and the line of the pack that says most of the text there. */
    private Answer at(Request request) {
        Preview preview = preview(request);
        int page = (int) number(request, "page");
        double x = number(request, "x");
        double y = number(request, "y");
        if (page < 1 || page > preview.texts().size()) {
            throw Refused.request("没有这一页");
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("template", null);
        Optional<Drawn> text = preview.texts().get(page - 1).stream()
                .filter(drawn -> drawn.area().holds(x, y, 2))
                .findFirst();
        json.put(
                "name",
                preview.numbers().stream()
                        .filter(spot -> spot.page() == page && spot.area().holds(x, y, 2))
                        .map(Preview.Spot::name)
                        .findFirst()
                        .orElse(null));
        boolean isTable = text.filter(each -> !each.part().equals(Drawn.BODY)).isPresent();
        json.put("table", isTable ? text.get().part() : null);
        json.put("printed", text.map(Drawn::text).orElse(""));
        Pack pack = pack(request);
        text.flatMap(each -> source(pack, each)).ifPresent(source -> {
            json.put("template", source);
            json.put("layer", layerOf((String) source.get("file")));
        });
        return Answer.json(json);
    }

    private static double number(Request request, String name) {
        String text = request.needs(name);
        if (!text.matches("\\d{1,6}(\\.\\d{1,12})?")) {
            throw Refused.request(name + " 应是数");
        }
        return Double.parseDouble(text);
    }

    /** The line that shares the longest piece with what was drawn. */
    private Optional<Map<String, Object>> source(Pack pack, Drawn drawn) {
        String wanted = drawn.text().strip();
        Map<String, Object> best = null;
        int most = SHORTEST - 1;
        boolean table = !drawn.part().equals(Drawn.BODY) && !drawn.part().equals(Drawn.MARGIN);
        for (Path file : Composition.of(pack).files()) {
            String name = file.getFileName().toString();
            boolean may = table ? name.startsWith(drawn.part() + ".") : name.matches(".*\\.(ftl|yaml)");
            if (may) {
                List<String> lines = PackFile.text(file).lines().toList();
                for (int i = 0; i < lines.size(); i++) {
                    int shared = shared(lines.get(i), wanted, most);
                    if (shared > most) {
                        most = shared;
                        best = new LinkedHashMap<>();
                        best.put("file", name(file));
                        best.put("line", i + 1);
                        best.put("text", lines.get(i));
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The length of the longest piece of the text that a line has, if it is longer than some. */
    private static int shared(String line, String text, int than) {
        int best = than;
        for (int from = 0; from + best < text.length(); from++) {
            while (from + best < text.length() && line.contains(text.substring(from, from + best + 1))) {
                best++;
            }
        }
        return best;
    }
}

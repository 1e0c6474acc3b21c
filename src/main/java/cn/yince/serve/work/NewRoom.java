package cn.yince.serve.work;

import cn.yince.bind.WholeFile;
import cn.yince.desk.init.Begun;
import cn.yince.desk.init.FreshFile;
import cn.yince.desk.init.NextYear;
import cn.yince.desk.reconcile.PublishedUnit;
import cn.yince.desk.workbook.AskedFor;
import cn.yince.desk.workbook.FillInWorkbook;
import cn.yince.desk.workbook.ImportedText;
import cn.yince.pack.Pack;
import cn.yince.pack.PackCatalog;
import cn.yince.pack.PackReference;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.ImportedUnit;
import cn.yince.read.OwnUnit;
import cn.yince.read.TypedFile;
import cn.yince.read.UnitPlans;
import cn.yince.read.sheet.Workbook;
import cn.yince.read.yaml.Typed;
import cn.yince.serve.folder.Folder;
import cn.yince.serve.http.Answer;
import cn.yince.serve.http.Handler;
import cn.yince.serve.http.Refused;
import cn.yince.serve.http.Request;
import cn.yince.unit.BookletKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * New unit files: from a pack, from last year's, from published tables, or dropped on the page. Nothing is replaced.
 */
final class NewRoom {
    private final Folder folder;
    private final Equipment equipment;
    private final Packs packs;

    NewRoom(Folder folder, Equipment equipment, Packs packs) {
        this.folder = folder;
        this.equipment = equipment;
        this.packs = packs;
    }

    Map<String, Handler> handlers() {
        Map<String, Handler> all = new LinkedHashMap<>();
        all.put("GET /api/new", this::choices);
        all.put("POST /api/new", this::make);
        return all;
    }

    private Answer choices(Request request) {
        List<Map<String, Object>> choices = new ArrayList<>();
        for (PackCatalog.Listing listing : new PackCatalog(equipment.templates()).all()) {
            List<Map<String, Object>> kinds = new ArrayList<>();
            listing.editions().forEach((kind, years) -> kinds.add(Map.of("kind", kind.label(), "years", years)));
            choices.add(Map.of("pack", listing.name(), "label", listing.name(), "kinds", kinds));
        }
        return Answer.json(Map.of("packs", choices));
    }

    private Answer make(Request request) {
        return switch (request.takes("from")) {
            case "pack" -> begun(request, fresh(request));
            case "lastYear" -> begun(request, next(request));
            case "tables" -> tables(request);
            case "drop" -> dropped(request);
            default -> throw Refused.request("from 应是 pack、lastYear、tables 或 drop");
        };
    }

    private Begun fresh(Request request) {
        String year = request.body().get("year") instanceof Number number ? "@" + number : "";
        return FreshFile.of(
                target(request),
                Optional.of(PackReference.parse(request.takes("pack") + year)),
                kind(request),
                request.sent("name").orElse("").strip(),
                equipment.templates());
    }

    private static BookletKind kind(Request request) {
        String typed = request.sent("kind").orElse(BookletKind.FINAL_ACCOUNTS.label());
        return Arrays.stream(BookletKind.values())
                .filter(kind -> kind.label().equals(typed))
                .findFirst()
                .orElseThrow(() -> Refused.request("kind 应是 决算 或 预算"));
    }

    private Begun next(Request request) {
        return NextYear.of(
                folder.find(request.takes("file")),
                target(request),
                new NextYear.Wishes(Optional.empty(), Optional.empty(), Optional.empty()),
                equipment.templates());
    }

    private Path target(Request request) {
        String to = request.takes("to");
        if (!Folder.isYaml(to) && !to.endsWith(".xlsx")) {
            throw Refused.request("文件名应以 .yaml 或 .xlsx 结尾");
        }
        return folder.fresh(to);
    }

    private Answer begun(Request request, Begun begun) {
        begun.files().keySet().forEach(file -> folder.fresh(folder.name(file)));
        begun.files().forEach((file, text) -> write(file, content(file, text, begun.pack())));
        return made(request.takes("to"), begun.notes());
    }

    private static byte[] content(Path file, String text, Pack pack) {
        byte[] yaml = text.getBytes(StandardCharsets.UTF_8);
        return Folder.isYaml(file.toString())
                ? yaml
                : workbook(TypedFile.parse(yaml, file + ".yaml", pack.fieldBook()), pack);
    }

    private static byte[] workbook(Typed tree, Pack pack) {
        return FillInWorkbook.of(tree, UnitPlans.of(pack.fields()), pack.codes(), AskedFor.by(pack));
    }

    private static Answer made(String file, List<String> notes) {
        return Answer.json(Map.of("file", file, "notes", notes));
    }

    private static void write(Path file, byte[] content) {
        try {
            WholeFile.write(file, content);
        } catch (IOException e) {
            throw new Refused(422, "不能改", "文件写不出来", "请检查文件夹是否可写、磁盘是否已满");
        }
    }

    private static byte[] content(Request request) {
        try {
            return Base64.getDecoder().decode(request.takes("content"));
        } catch (IllegalArgumentException e) {
            throw Refused.request("content 应是 base64");
        }
    }

    /** A file of a unit, as it is. */
    private Answer dropped(Request request) {
        String name = request.takes("name");
        if (!Folder.isUnit(name) || name.contains("/")) {
            throw new Refused(422, "不能改", "只收 .yaml 和 .xlsx、.xls 文件", "");
        }
        Path file = folder.fresh(name);
        byte[] content = content(request);
        TypedFile.parse(content, name, packs.fields());
        write(file, content);
        return made(name, List.of());
    }

    /** Published tables, or a workbook that was filled in, as a unit file. */
    private Answer tables(Request request) {
        Path file = target(request);
        String name = request.takes("name");
        Problems problems = new Problems();
        Workbook workbook = Workbook.read(content(request), name, problems);
        ImportedUnit unit = ImportedUnit.isFilledIn(workbook, packs.fields())
                ? ImportedUnit.of(OwnUnit.of(workbook, packs.fields(), problems))
                : published(workbook, request, name, problems);
        Pack pack = packs.open(unit.pack(), unit.kind(), unit.year(), Place.of(name));
        write(
                file,
                Folder.isYaml(file.toString())
                        ? ImportedText.of(unit.tree(), pack.codes(), List.of(name))
                                .getBytes(StandardCharsets.UTF_8)
                        : workbook(unit.tree(), pack));
        List<String> notes = new ArrayList<>();
        problems.inOrder().forEach(problem -> notes.add(problem.message()));
        unit.missing().forEach(missing -> notes.add("还没有填：" + missing));
        return made(request.takes("to"), notes);
    }

    private ImportedUnit published(Workbook workbook, Request request, String name, Problems problems) {
        Typed.Mapping tree = PublishedUnit.read(
                List.of(workbook),
                packs,
                PackReference.parse(request.takes("pack")).name(),
                equipment.press()::blankTables,
                problems);
        ImportedUnit unit = ImportedUnit.of(tree, name, packs.fields());
        problems.stopOnErrors();
        return unit;
    }
}

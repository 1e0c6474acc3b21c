package cn.yince.cli;

import cn.yince.file.Json;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.read.TypedFile;
import cn.yince.read.edit.Change;
import cn.yince.read.edit.NotEditable;
import cn.yince.read.edit.TreeEdit;
import cn.yince.read.edit.YamlEdit;
import cn.yince.read.field.FieldBook;
import cn.yince.read.yaml.Typed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A clerk who knows nothing but the package: what is named there is typed anew from the papers. What comes back once
 * more is looked at more widely: the item, then what it belongs to, in the end the whole page.
 */
final class Mender {
    private static final FieldBook FIELDS = new Packs(Path.of("templates")).fields();
    private final Path units;
    private final Path papers;
    private final Map<String, Integer> times = new TreeMap<>();

    Mender(Path units, Path papers) {
        this.units = units;
        this.papers = papers;
    }

    static Map<String, byte[]> parts(Path archive) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(archive)), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    void mend(Path archive) throws IOException {
        Map<String, byte[]> parts = parts(archive);
        Map<String, Object> told = Json.object(parts.get("问题.json")).orElseThrow();
        String name = told.get("文件").toString();
        int before = times.merge(name, 1, Integer::sum) - 1;
        byte[] mended = parts.get(name);
        for (Object each : (List<?>) told.get("问题")) {
            Map<?, ?> finding = (Map<?, ?>) each;
            if (!finding.get("轻重").equals("提示")) {
                mended = mended(mended, Files.readAllBytes(papers.resolve(name)), finding, before);
            }
        }
        Files.write(units.resolve(name), mended);
    }

    private static byte[] mended(byte[] now, byte[] good, Map<?, ?> finding, int before) {
        List<String> steps =
                ((List<?>) finding.get("各级")).stream().map(Object::toString).toList();
        if (!steps.isEmpty() && before < 3) {
            try {
                List<String> wide = steps.subList(0, Math.max(1, steps.size() - before));
                Typed typed = TypedFile.parse(good, "好.yaml", FIELDS);
                Optional<Typed> value = TreeEdit.at(typed, wide);
                Change change = value.isPresent() ? new Change.Put(wide, value.get()) : new Change.Remove(wide);
                return YamlEdit.of(new String(now, StandardCharsets.UTF_8), change)
                        .getBytes(StandardCharsets.UTF_8);
            } catch (InputRejected | NotEditable | IllegalArgumentException | IllegalStateException e) {
                // by lines then
            }
        }
        int line = Integer.parseInt(finding.get("行").toString());
        return line == 0 || before >= 3 ? good : byLine(now, good, line, before);
    }

    private static byte[] byLine(byte[] now, byte[] good, int line, int around) {
        List<String> lines = new ArrayList<>(Arrays.asList(new String(now, StandardCharsets.UTF_8).split("\n", -1)));
        List<String> papers = Arrays.asList(new String(good, StandardCharsets.UTF_8).split("\n", -1));
        for (int at = Math.max(1, line - around); at <= line + around; at++) {
            if (at <= lines.size() && at <= papers.size()) {
                lines.set(at - 1, papers.get(at - 1));
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}

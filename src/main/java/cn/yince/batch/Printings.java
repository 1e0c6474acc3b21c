package cn.yince.batch;

import cn.yince.Options;
import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.manifest.Keys;
import cn.yince.batch.manifest.Manifest;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Status;
import cn.yince.problem.InputRejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The booklets that batches have printed into a folder, while nobody else prints there. Safe for several threads. */
public final class Printings implements AutoCloseable {
    private final Workplace place;
    private final Keys keys;
    private final List<Freshness> printedAsPublished;

    private Printings(Workplace place, Keys keys, List<Freshness> printedAsPublished) {
        this.place = place;
        this.keys = keys;
        this.printedAsPublished = printedAsPublished;
    }

    /**
     * Takes a folder.
     *
     * @throws BatchRefused when no batch printed into it, or one does now
     */
    public static Printings in(Path output, Equipment equipment) {
        if (!Files.isRegularFile(output.resolve(".yince").resolve("manifest.json"))) {
            throw new BatchRefused(
                    output + " 不是 yince batch 印出的文件夹（里面没有 .yince/manifest.json）：请先用 yince batch 印到这里", null);
        }
        Keys keys = new Keys(output);
        List<Freshness> fresh = Stream.of(Options.PLAIN, Options.PLAIN.verifying())
                .map(options -> new Freshness(
                        new Basis(new Equipment(
                                equipment.press(),
                                equipment.templates(),
                                equipment.fonts(),
                                equipment.engine(),
                                options,
                                equipment.writer(),
                                equipment.clock())),
                        keys))
                .toList();
        return new Printings(Workplace.take(output), keys, fresh);
    }

    /** What became of every unit of the folder, by its key. */
    public List<Outcome> all() {
        Manifest manifest = place.manifest();
        return List.copyOf(manifest.all());
    }

    /** The unit file of an outcome. */
    public Path unitFile(Outcome outcome) {
        return keys.file(outcome.key());
    }

    /** A file that was read for it, as its inputs name it. */
    public String key(Path file) {
        return keys.of(file);
    }

    /**
     * A booklet as it was looked at.
     *
     * @param objection why it is not what would be printed now and published, in Chinese; nothing when it is
     * @param pdf what was read of it; empty when there is an objection
     */
    public record Seen(Optional<String> objection, byte[] pdf) {
        private static Seen not(String objection) {
            return new Seen(Optional.of(objection), new byte[0]);
        }
    }

    /** Reads a booklet and tells whether it is what would be printed now and published. */
    public Seen look(Outcome outcome) {
        if (outcome.status() == Status.FAILED) {
            return Seen.not("没有印出，有 " + outcome.errors() + " 处错误：请改正后再运行 yince batch");
        } else if (!outcome.good()) {
            return Seen.not("还没有印：请先运行 yince batch");
        }
        try {
            if (!Files.exists(unitFile(outcome))) {
                return Seen.not("单位文件已经不在：不再公开的，请删去这一册，再运行 yince batch");
            } else if (!printedAsPublished.get(0).sameInputs(outcome)) {
                return Seen.not("印好以后单位文件改过：请再运行 yince batch");
            } else if (printedAsPublished.stream().noneMatch(fresh -> fresh.sameBasis(outcome))) {
                return Seen.not("是草稿、加了水印、没有写标签、拼成小册子，或者印好以后模板、字体、程序换过：请照常再运行 yince batch");
            }
            return printedAsPublished
                    .get(0)
                    .read(outcome.output())
                    .map(pdf -> new Seen(Optional.empty(), pdf))
                    .orElseGet(() -> Seen.not("册不在，或印好以后被改动：请再运行 yince batch"));
        } catch (IOException | UncheckedIOException e) {
            return Seen.not("册或单位文件读不出：请检查读取权限");
        } catch (InputRejected e) {
            return Seen.not(e.problems().get(0).message());
        }
    }

    @Override
    public void close() {
        try {
            place.close();
        } catch (IOException e) {
            throw new BatchRefused("不能往 " + keys.output() + " 里写：请检查磁盘是否已满", e);
        }
    }
}

package cn.yince.bind;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes a booklet an archive file: PDF/A-2b (ISO 19005-2), or PDF/A-3b when files are attached. */
final class Archive {
    static final String LANGUAGE = "zh-CN";
    private static final int ALONE = 2;
    private static final int WITH_FILES = 3;

    private Archive() {}

    /**
     * The last thing before the document is closed; its document information must be complete.
     *
     * @throws InputRejected [M0312] when a pack made something transparent
     */
    static void prepare(BookletFacts facts, LinkWriter writer) {
        if (writer.drewTransparently()) {
            throw new InputRejected(
                    Problem.error("M0312", Place.of("版式"), "模板用了半透明的颜色，存档的 PDF 里不能有", "请把 rgba(…)、opacity 换成不透明的浅色"));
        }
        try {
            OutputProfile.declare(writer);
            boolean alone = facts.attachments().isEmpty();
            if (!alone) {
                Attachments.write(facts, writer);
            }
            writer.setXmpMetadata(
                    XmpPacket.of(alone ? ALONE : WITH_FILES, LANGUAGE, writer.getInfo(), facts.created()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

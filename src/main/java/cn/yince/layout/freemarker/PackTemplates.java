package cn.yince.layout.freemarker;

import cn.yince.file.PackFile;
import cn.yince.pack.Pack;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;

/** Finds chapters (章节/*.ftl) and the style sheet by name through the layers of a pack and nowhere else. */
final class PackTemplates implements TemplateLoader {
    /** Characters; some hundred in the chapters there are. */
    private static final int LONGEST_PIECE = 10_000;

    private final Pack pack;

    PackTemplates(Pack pack) {
        this.pack = pack;
    }

    @Override
    public Object findTemplateSource(String name) {
        return pack.lookUp(name.endsWith(".css") ? name : "章节/" + name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        String text = PackFile.utf8((Path) source, PackFile.TEXT);
        if (source.toString().endsWith(".ftl")) {
            inPieces((Path) source, text);
        }
        return new StringReader(text);
    }

    /**
     * The time that one expression takes to be parsed grows with the square of its length, and nothing can be counted
     * meanwhile.
     *
     * @throws InputRejected M0503 when there is a long piece without an end of a tag or an expression
     */
    private static void inPieces(Path file, String text) {
        int start = 0;
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            start = c == '>' || c == '}' ? i : start;
            if (i - start > LONGEST_PIECE) {
                throw new InputRejected(Problem.error(
                        "M0503",
                        new Place(file.toString(), line, 0),
                        "超过 " + LONGEST_PIECE + " 字没有一个标记或插值结束",
                        "请检查引号和括号是否闭合，把长的内容分成几处写"));
            }
        }
    }

    @Override
    public void closeTemplateSource(Object source) {
        // nothing is held open
    }
}

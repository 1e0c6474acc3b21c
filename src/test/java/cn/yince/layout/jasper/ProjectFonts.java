package cn.yince.layout.jasper;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The project's own fonts, without a fallback. */
final class ProjectFonts implements Typeface {
    static final Typeface FONTS = new ProjectFonts();
    private final Map<String, BaseFont> fonts = Map.of(
            "宋体", load("song/YinceSong-Regular.ttf"),
            "黑体", load("hei/YinceHei-Medium.ttf"),
            "小标宋", load("biaosong/YinceBiaoSong-Black.ttf"));

    private static BaseFont load(String file) {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("fonts", file));
            return BaseFont.createFont(
                    Path.of(file).getFileName().toString(), BaseFont.IDENTITY_H, true, true, bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public BaseFont font(String family) {
        return fonts.get(family);
    }

    @Override
    public List<Run> runs(String text, String family) {
        return List.of(new Run(text, font(family), font(family)::getWidth));
    }
}

package cn.yince.layout.font;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/** The fonts that ship with the project. */
public final class TestFonts {
    public static final FontBook BOOK = book(Deflater.NO_COMPRESSION);

    private TestFonts() {}

    /** Embedded with this level by OpenPDF itself. */
    public static FontBook book(int zlibLevel) {
        Map<String, Path> families = new LinkedHashMap<>();
        families.put("宋体", Path.of("fonts/song/YinceSong-Regular.ttf"));
        families.put("黑体", Path.of("fonts/hei/YinceHei-Medium.ttf"));
        families.put("仿宋", Path.of("fonts/fang/YinceFang-Regular.ttf"));
        families.put("楷体", Path.of("fonts/kai/YinceKai-Regular.ttf"));
        families.put("小标宋", Path.of("fonts/biaosong/YinceBiaoSong-Black.ttf"));
        return FontBook.of(families, List.of(Path.of("fonts/rare/NotoSerifSC-Regular.ttf")), zlibLevel);
    }
}

package cn.yince.bench;

import cn.yince.Press;
import cn.yince.layout.font.TestFonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/**
 * An example's booklets in several variants, printed by Yince and drawn by the floor.
 *
 * @param name the example's file
 * @param units a unit file for each variant
 * @param yince prints
 * @param floor draws the same strings and lines, compressed as fast
 * @param lists what the floor draws
 */
record Pairing(String name, List<Path> units, Work yince, Work floor, List<DrawList> lists) {
    /** Makes the variants and sees that both print the same text. */
    static Pairing of(Settings settings, Press press, Path example, Path folder) throws IOException {
        String name = example.getFileName().toString();
        List<Path> units = Variants.write(example, settings.variants(), Files.createDirectories(folder.resolve(name)));
        Work yince =
                variant -> press.print(units.get(variant), step -> {}).booklet().pdf();
        List<DrawList> lists = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            lists.add(DrawLists.of(yince.make(i)));
        }
        Floor drawing = new Floor(TestFonts.book(Deflater.BEST_SPEED), Deflater.BEST_SPEED);
        Work floor = variant -> drawing.draw(lists.get(variant));
        for (int i = 0; i < units.size(); i++) {
            SameText.check(yince.make(i), floor.make(i));
        }
        return new Pairing(name, units, yince, floor, lists);
    }

    int pages() {
        return lists.get(0).pages().size();
    }

    /** The size of the first booklet as the floor draws it with zlib's default compression, in bytes. */
    int defaultBytes() {
        Floor drawing = new Floor(TestFonts.book(Deflater.DEFAULT_COMPRESSION), Deflater.DEFAULT_COMPRESSION);
        return drawing.draw(lists.get(0)).length;
    }
}

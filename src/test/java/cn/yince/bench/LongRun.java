package cn.yince.bench;

import cn.yince.Press;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A process of its own that prints many booklets, to see how much memory it needs. */
final class LongRun {
    private LongRun() {}

    /** Templates, fonts, number of booklets, number of threads, unit files. */
    public static void main(String[] arguments) {
        Press press = new Press(Path.of(arguments[0]), Path.of(arguments[1]));
        List<Path> units = Stream.of(arguments).skip(4).map(Path::of).toList();
        Timing.of(
                variant -> press.print(units.get(variant), step -> {}).booklet().pdf(),
                Integer.parseInt(arguments[3]),
                Integer.parseInt(arguments[2]),
                units.size());
    }
}

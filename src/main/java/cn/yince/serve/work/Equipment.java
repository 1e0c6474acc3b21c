package cn.yince.serve.work;

import cn.yince.Press;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a desk works with.
 *
 * @param press prints and checks
 * @param templates folder of the packs
 * @param fonts folder of the bundled fonts
 * @param engine mark of this build, by which booklets printed by another one are known
 * @param clock tells when copies were kept and how fast requests come
 * @param secrets gives texts that nobody can guess, letters and digits
 * @param faults told of faults of the program
 */
public record Equipment(
        Press press,
        Path templates,
        Path fonts,
        String engine,
        Clock clock,
        Supplier<String> secrets,
        Consumer<Throwable> faults) {}

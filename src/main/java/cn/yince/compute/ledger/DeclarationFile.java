package cn.yince.compute.ledger;

import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import cn.yince.read.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A file in which a pack says how numbers are made. */
public final class DeclarationFile {
    private static final int LARGEST = 256 * 1024;

    private DeclarationFile() {}

    /** What is typed in a file; nothing when it cannot be read, which is reported as M0801 or as of any YAML file. */
    public static Optional<Typed> read(Path file, Problems problems) {
        return read(file, Set::of, DeclarationReader.FAULT, problems);
    }

    /**
     * The same, reported as another code.
     *
     * @param keys that lines may begin with: one with another colon behind is told as such
     */
    public static Optional<Typed> read(Path file, Supplier<Set<String>> keys, String code, Problems problems) {
        Place place = Place.of(file.toString());
        try {
            // of its own: the parser stops at what it takes for errors of this file
            Problems own = new Problems();
            Typed typed = YamlFile.parse(PackFile.bytes(file, LARGEST), file.toString(), keys, own);
            own.inOrder().forEach(problems::add);
            return Optional.of(typed);
        } catch (InputRejected e) {
            e.problems().forEach(problems::add);
        } catch (PackFile.TooLarge e) {
            problems.error(code, place, "文件超过 256 KB", "请删去用不着的内容");
        } catch (IOException e) {
            problems.error(code, place, "读不出文件", "请检查文件和它的权限");
        }
        return Optional.empty();
    }
}

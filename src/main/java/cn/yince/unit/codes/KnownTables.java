package cn.yince.unit.codes;

import cn.yince.problem.Problems;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Classifications that were read before, by what their files say: most packs have the same, a quarter of what an open
 * pack holds. Those with faults are read again each time, so that each reader is told of them.
 */
final class KnownTables {
    private static final int MOST = 24;

    /** Characters of the files of one; far longer ones are not kept. */
    private static final int LONGEST = 400_000;

    private static final Map<Texts, Classification> KNOWN =
            Collections.synchronizedMap(new LinkedHashMap<>(MOST, 1, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Texts, Classification> eldest) {
                    return size() > MOST;
                }
            });

    /** What the files of a classification say, the nearest layer's first. */
    private record Texts(String name, List<String> texts) {
        boolean isShort() {
            return texts.stream().mapToInt(String::length).sum() <= LONGEST;
        }
    }

    private KnownTables() {}

    /** A classification of the layers whose files these are, nearest first. */
    static Classification read(String name, List<Path> files, Problems problems) {
        Texts texts = new Texts(name, files.stream().map(CodeTable::text).toList());
        Classification known = KNOWN.get(texts);
        if (known != null) {
            return known;
        }
        Problems faults = new Problems();
        Classification read = new Classification(
                name,
                files.stream()
                        .map(file -> CodeTable.read(file, texts.texts().get(files.indexOf(file)), faults))
                        .toList());
        faults.inOrder().forEach(problems::add);
        if (!faults.haveErrors() && texts.isShort()) {
            KNOWN.put(texts, read);
        }
        return read;
    }
}

package cn.yince.batch;

import cn.yince.read.text.ProperText;
import cn.yince.unit.codes.SameName;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which unit a file in the output folder belongs to: of several with one name the first whose booklet can be printed.
 * Units tell the names of their booklets before they print, and one that prints waits for those before it that might
 * have its name: so the same booklets are written with any number of jobs. Nobody waits for a unit behind it.
 */
final class Claims {
    /** Before every unit of a run. */
    static final int EARLIER_RUN = -1;

    private final Map<String, Claim> taken = new HashMap<>();

    /** Names of units that have not ended, by rank. */
    private final Map<Integer, String> expected = new HashMap<>();

    /** Ranks of units, from the first unknown on, of which the name is known or that have ended. */
    private final Set<Integer> known = new HashSet<>();

    private int firstUnknown;

    /**
     * A claim.
     *
     * @param rank of the unit in its run
     * @param key the unit file
     */
    record Claim(int rank, String key) {}

    /** Something that writes. */
    interface Writing {
        void write() throws IOException;
    }

    /** A unit says what its booklet will be called. */
    synchronized void expect(String name, int rank) {
        expected.put(rank, folded(name));
        settle(rank);
    }

    /** Nothing more is to be expected of a unit. */
    synchronized void end(int rank) {
        expected.remove(rank);
        settle(rank);
    }

    private void settle(int rank) {
        if (rank >= firstUnknown) {
            known.add(rank);
        }
        while (known.remove(firstUnknown)) {
            firstUnknown++;
        }
        notifyAll();
    }

    /**
     * Claims a name and writes, unless a unit before has it.
     *
     * @throws IOException when it could not be written; nothing is claimed then
     */
    void take(String name, Claim claim, Writing writing) throws IOException {
        String folded = folded(name);
        if (isFree(folded, claim)) {
            writing.write();
            synchronized (this) {
                taken.put(folded, claim);
            }
        }
    }

    private synchronized boolean isFree(String folded, Claim claim) {
        try {
            while (firstUnknown < claim.rank() || isExpected(folded, claim.rank())) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return !taken.containsKey(folded);
    }

    /** Whether a unit before may still take the name. */
    private boolean isExpected(String folded, int rank) {
        return expected.entrySet().stream()
                .anyMatch(e -> e.getKey() < rank && e.getValue().equals(folded));
    }

    /** Claims a name, under which something stands already. */
    synchronized void hold(String name, Claim claim) {
        taken.put(folded(name), claim);
    }

    /** The names that units of a rank have, and the keys of these units. */
    synchronized Map<String, String> held(int rank) {
        return taken.entrySet().stream()
                .filter(each -> each.getValue().rank() == rank)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().key()));
    }

    /** Who has a name. */
    synchronized Optional<Claim> holder(String name) {
        return Optional.ofNullable(taken.get(folded(name)));
    }

    /**
     * Names that some systems, or people, take for one: letters, brackets and digits of any width, with and without
     * blanks.
     */
    static String folded(String name) {
        return Normalizer.normalize(ProperText.compared(SameName.of(name)), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}

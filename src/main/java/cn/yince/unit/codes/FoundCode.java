package cn.yince.unit.codes;

import java.util.List;
import java.util.Optional;

/**
 * A code that was looked for.
 *
 * @param classification that has it
 * @param entry the name found: that of the year asked for, or else the latest that fits
 */
public record FoundCode(Classification classification, CodeEntry entry) {
    /** What the code was called in other years, or is called by a farther layer. */
    public List<CodeEntry> others() {
        return classification.of(entry.code()).stream()
                .filter(other ->
                        !other.name().equals(entry.name()) && !other.years().equals(entry.years()))
                .toList();
    }

    /** The code that took its place. */
    public Optional<String> successor() {
        return classification.successor(entry.code());
    }

    /** The codes in whose place it came. */
    public List<String> predecessors() {
        return classification.predecessors(entry.code());
    }

    /** The latest name of another code of the same classification; empty when there is none. */
    public String nameOf(String code) {
        return classification
                .nearest(Years.OPEN_LAST, code)
                .map(CodeEntry::name)
                .orElse("");
    }
}

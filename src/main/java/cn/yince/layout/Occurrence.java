package cn.yince.layout;

import java.util.Optional;

/**
 * One number where it prints.
 *
 * @param name of the cell or figure
 * @param printed as it prints
 * @param page 1-based, cover and contents counted; empty when it is not known
 * @param within the table's name, or the entry of the contents it stands under
 */
public record Occurrence(String name, String printed, Optional<Integer> page, String within) {}

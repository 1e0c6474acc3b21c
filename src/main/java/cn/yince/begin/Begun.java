package cn.yince.begin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * New unit files, not yet written.
 *
 * @param files their texts by where they belong, the unit's own first
 * @param notes what to know about them, a sentence each
 */
public record Begun(Map<Path, String> files, List<String> notes) {}

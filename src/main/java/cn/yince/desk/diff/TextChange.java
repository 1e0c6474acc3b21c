package cn.yince.desk.diff;

import cn.yince.layout.change.Stretch;
import java.util.List;
import java.util.Optional;

/**
 * A text that is not the same.
 *
 * @param name where it stands in the unit file, forms, projects and terms by their names
 * @param kind what became of it
 * @param words of the old and the new one, word by word
 * @param page where its section begins in the new booklet, when that is known
 */
public record TextChange(String name, Kind kind, List<Stretch> words, Optional<Integer> page) {
    /** What became of a text. */
    public enum Kind {
        CHANGED("已改"),
        ADDED("新增"),
        REMOVED("删去");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Chinese word. */
        public String label() {
            return label;
        }
    }
}

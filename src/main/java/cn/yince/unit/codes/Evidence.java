package cn.yince.unit.codes;

import java.util.Optional;

/** How well the name of a code is attested. */
public enum Evidence {
    /**
     * Code and name stand together in a booklet that was made public, an official notice or a copy of the official
     * list.
     */
    PUBLISHED("A", "见于公开册或官方文件"),
    /** Only in an older list, and no change is known. */
    OLDER_LIST("B", "见于较早的科目表，未见改动"),
    /** In nothing that was seen. */
    UNSEEN("C", "未见于公开册，请核对"),
    /** A layer of a pack gave the name and does not say. */
    UNSTATED("", "模板所列");

    private static final Evidence[] VALUES = values();

    private final String letter;
    private final String label;

    Evidence(String letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    /** That of a letter; nothing when there is no such letter. */
    static Optional<Evidence> of(String letter) {
        for (Evidence evidence : VALUES) {
            if (evidence.letter.equals(letter)) {
                return Optional.of(evidence);
            }
        }
        return Optional.empty();
    }

    /** As in the column 证据. */
    public String letter() {
        return letter;
    }

    /** In words. */
    public String label() {
        return label;
    }
}

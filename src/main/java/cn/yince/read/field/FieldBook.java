package cn.yince.read.field;

import cn.yince.unit.BookletKind;

/** The fields of every pack; each set is read once. Safe for several threads. */
public interface FieldBook {
    /** The file of a layer in which fields are declared. */
    String FILE = "字段.yaml";

    /**
     * What a pack asks for; what the nation does when there is no such pack, which is found where the pack is opened.
     *
     * @param pack {@code 省} or {@code 省/市}, as typed
     * @param year what the booklet reports on
     * @throws cn.yince.problem.InputRejected M0114 when the declarations have faults
     */
    FieldSet of(BookletKind kind, String pack, int year);

    /** What all packs together ask for, for editors that do not know which pack a file names; nothing is reported. */
    FieldSet every(BookletKind kind);

    /** What the nation asks for. */
    FieldSet national(BookletKind kind);
}

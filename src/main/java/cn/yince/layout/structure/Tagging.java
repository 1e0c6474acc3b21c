package cn.yince.layout.structure;

/** The content of a page that knows which part of the booklet is drawn. */
public interface Tagging {
    /**
     * Says what the texts and pictures drawn next are.
     *
     * @param leaf null when they are no part of the booklet
     */
    void next(Leaf leaf);

    /**
     * Says what the links written next are.
     *
     * @param part null when they are no part of the booklet
     */
    void link(Structure part);
}

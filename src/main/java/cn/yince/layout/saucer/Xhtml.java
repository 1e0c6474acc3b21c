package cn.yince.layout.saucer;

import cn.yince.problem.InputRejected;
import org.w3c.dom.Document;

/** A document that was read and is not laid out yet; it may be laid out once. */
public final class Xhtml {
    final Document document;

    private Xhtml(Document document) {
        this.document = document;
    }

    /**
     * Reads a document; its text need not be kept.
     *
     * @param text well-formed, without DOCTYPE, stylesheets in {@code <style>}; untrusted
     * @throws InputRejected [M0304] too large, [M0305] not well-formed
     */
    public static Xhtml of(String text) {
        return new Xhtml(SafeXml.parse(text));
    }

    /** The document itself, to be looked at, or changed before it is laid out. */
    public Document document() {
        return document;
    }
}

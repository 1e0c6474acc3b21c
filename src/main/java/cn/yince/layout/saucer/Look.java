package cn.yince.layout.saucer;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Name and attributes of an element; the DOM keeps attributes sorted by name. */
final class Look {
    private final String name;
    private final int hash;

    /** Those of the element, read when they are asked for; or none. */
    private final NamedNodeMap attributes;

    /** Names and values in turn, when nothing of the document is held; or none. */
    private final String[] copied;

    Look(Element element) {
        name = element.getNodeName();
        attributes = element.hasAttributes() ? element.getAttributes() : null;
        copied = null;
        int mixed = name.hashCode();
        for (int i = 0; i < count(); i++) {
            mixed = 31 * (31 * mixed + nameOf(i).hashCode()) + valueOf(i).hashCode();
        }
        hash = mixed;
    }

    private Look(Look of) {
        name = of.name;
        hash = of.hash;
        attributes = null;
        copied = new String[2 * of.count()];
        for (int i = 0; i < of.count(); i++) {
            copied[2 * i] = of.nameOf(i);
            copied[2 * i + 1] = of.valueOf(i);
        }
    }

    /** How many characters its attributes have. */
    int length() {
        int length = 0;
        for (int i = 0; i < count(); i++) {
            length += nameOf(i).length() + valueOf(i).length();
        }
        return length;
    }

    /** The same, which holds nothing of the document. */
    Look detached() {
        return new Look(this);
    }

    private int count() {
        if (copied != null) {
            return copied.length / 2;
        }
        return attributes == null ? 0 : attributes.getLength();
    }

    private String nameOf(int i) {
        return copied != null ? copied[2 * i] : attributes.item(i).getNodeName();
    }

    private String valueOf(int i) {
        return copied != null ? copied[2 * i + 1] : attributes.item(i).getNodeValue();
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Look look) || hash != look.hash || count() != look.count() || !name.equals(look.name)) {
            return false;
        }
        for (int i = 0; i < count(); i++) {
            if (!nameOf(i).equals(look.nameOf(i)) || !valueOf(i).equals(look.valueOf(i))) {
                return false;
            }
        }
        return true;
    }
}

package cn.yince.read.edit;

import cn.yince.read.yaml.Typed;
import java.util.List;

/** One thing to be otherwise in a unit file. The steps to it are keys, and numbers from 0 for entries of lists. */
public sealed interface Change {
    /** Where. */
    List<String> steps();

    /**
     * Something is to stand there; what leads there is made where it is not. The entry behind the last of a list adds
     * one.
     *
     * @param value a text, a list of texts, or names with texts
     */
    record Put(List<String> steps, Typed value) implements Change {}

    /**
     * A key, or an entry of a list, is to go with all that stands below it; so does what it leaves empty, short of the
     * parts of the file. It goes quietly when it is not there.
     */
    record Remove(List<String> steps) implements Change {}

    /** A key is to have another name. */
    record Rename(List<String> steps, String name) implements Change {}
}

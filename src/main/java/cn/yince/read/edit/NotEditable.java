package cn.yince.read.edit;

/** A place that can only be changed by hand; the message says in Chinese why. */
public final class NotEditable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For a reason. */
    public NotEditable(String why) {
        super(why, null, false, false);
    }
}

package cn.yince;

import java.nio.file.Path;

/** One press with the templates and fonts as they are, for all tests of a process that do not ask for a new one. */
public final class ShippedPress {
    public static final Press PRESS = new Press(Path.of("templates"), Path.of("fonts"));

    private ShippedPress() {}
}

package cn.yince.cli;

import cn.yince.Press;
import java.nio.file.Path;

/** Where a command runs. */
interface Host {
    /** A process begun for the one command. */
    Host OWN = new Own();

    /** A press for a folder of packs and the bundled fonts. */
    Press press(Path templates, Path fonts);

    /** A press for one booklet, as soon as may be. */
    Press pressForOne(Path templates, Path fonts);

    /**
     * Asked before each step and before anything is written.
     *
     * @throws Abandoned when nobody waits for the command any more
     */
    void goOn();

    /** Whether others run here too, so that what is not about the command's files is another process's to tell. */
    boolean isShared();

    /** Nobody waits for the command. */
    final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A process begun for the one command. */
    final class Own implements Host {
        @Override
        public Press press(Path templates, Path fonts) {
            return new Press(templates, fonts, PrintOptions.PATIENCE);
        }

        @Override
        public Press pressForOne(Path templates, Path fonts) {
            return press(templates, fonts).hurrying();
        }

        @Override
        public void goOn() {
            // ended with its process
        }

        @Override
        public boolean isShared() {
            return false;
        }
    }
}

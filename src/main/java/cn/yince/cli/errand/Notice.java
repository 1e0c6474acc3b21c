package cn.yince.cli.errand;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process that runs errands leaves for the user's own processes, in a file that only the user may read: for
 * which working folder and which program it runs them, for the launcher to see whether it is the one; and the token.
 *
 * @param folder working folder
 * @param home folder of the program
 * @param token opens the door
 * @param surroundings what commands depend on beside their words and files
 */
record Notice(String folder, String home, String token, String surroundings) {
    /** Name of the file of a notice without its ending. */
    static final String ENDING = ".errands";

    private static final String SOCKET = ".socket";
    private static final int LARGEST = 1 << 16;
    private static final int PRIVATE = 077;

    /** The socket that belongs to the file of a notice. */
    static Path socketOf(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + SOCKET);
    }

    /** Whether each of its first lines is one line. */
    boolean isPlain() {
        return (folder + home + token).indexOf('\n') < 0;
    }

    /** Its lines. */
    byte[] bytes() {
        return String.join("\n", folder, home, token, surroundings).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a notice.
     *
     * @throws IOException when it is none, or others than the user may have touched it
     */
    static Notice read(Path file) throws IOException {
        if (!isPrivate(file.getParent()) || !isPrivate(file) || Files.size(file) > LARGEST) {
            throw new IOException("no notice of the user's own");
        }
        String[] lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", 4);
        if (lines.length < 4) {
            throw new IOException("no notice");
        }
        return new Notice(lines[0], lines[1], lines[2], lines[3]);
    }

    /** Whether nobody but its owner may do anything with it, where the system tells. */
    static boolean isPrivate(Path file) throws IOException {
        try {
            return ((int) Files.getAttribute(file, "unix:mode") & PRIVATE) == 0;
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }
}

package cn.yince.cli.errand;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A command to be run in another process. */
public final class Errand {
    /** Longest message with an errand in it, in bytes; what a shell passes on is shorter as a rule. */
    static final int LONGEST = 1 << 20;

    private final String token;
    private final String surroundings;
    private final boolean terminal;
    private final String[] words;

    /**
     * A command.
     *
     * @param token what the process that runs errands left for the user's own processes
     * @param surroundings all that its outcome depends on beside its words and files
     * @param terminal whether it shows its progress on a terminal
     * @param words the command and what belongs to it
     */
    public Errand(String token, String surroundings, boolean terminal, String... words) {
        this.token = token;
        this.surroundings = surroundings;
        this.terminal = terminal;
        this.words = words.clone();
    }

    String token() {
        return token;
    }

    String surroundings() {
        return surroundings;
    }

    /** Whether it shows its progress on a terminal. */
    public boolean isForTerminal() {
        return terminal;
    }

    /** The command and what belongs to it. */
    public String[] words() {
        return words.clone();
    }

    /** As it travels: its length, then its parts. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(bytes);
        to.writeInt(0);
        write(token, to);
        write(surroundings, to);
        to.writeBoolean(terminal);
        to.writeInt(words.length);
        for (String word : words) {
            write(word, to);
        }
        byte[] all = bytes.toByteArray();
        int length = all.length - Integer.BYTES;
        for (int i = 0; i < Integer.BYTES; i++) {
            all[i] = (byte) (length >>> Byte.SIZE * (Integer.BYTES - 1 - i));
        }
        return all;
    }

    /** @throws IOException when it is none, is longer than errands are, or does not come whole */
    static Errand read(DataInputStream from) throws IOException {
        int length = from.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("no errand is of " + length + " bytes");
        }
        byte[] all = new byte[length];
        from.readFully(all);
        DataInputStream parts = new DataInputStream(new ByteArrayInputStream(all));
        String token = text(parts);
        String surroundings = text(parts);
        boolean terminal = parts.readBoolean();
        int count = parts.readInt();
        if (count < 0 || count > length) {
            throw new IOException("no errand has " + count + " words");
        }
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            words[i] = text(parts);
        }
        return new Errand(token, surroundings, terminal, words);
    }

    private static void write(String text, DataOutputStream to) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    private static String text(DataInputStream from) throws IOException {
        int length = from.readInt();
        if (length < 0 || length > from.available()) {
            throw new IOException("a text of " + length + " bytes is not there");
        }
        byte[] bytes = new byte[length];
        from.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

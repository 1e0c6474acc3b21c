package cn.yince.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A unit file with a few things wrong in it. */
public final class Spoilt {
    private static final int MOST = 3;

    private Spoilt() {}

    /**
     * The file as somebody, or a bad disk, left it.
     *
     * @param file a unit file that is sound, in UTF-8
     * @param keys names to put in the place of others
     */
    public static byte[] file(byte[] file, List<String> keys, Random random) {
        int times = 1 + random.nextInt(MOST);
        byte[] spoilt = random.nextInt(4) == 0
                ? Blocks.filledOtherwise(new String(file, StandardCharsets.UTF_8), random)
                        .getBytes(StandardCharsets.UTF_8)
                : file;
        for (int i = 0; i < times; i++) {
            int way = random.nextInt(20);
            if (way == 0) {
                spoilt = bytes(spoilt, random);
            } else {
                String text = new String(spoilt, StandardCharsets.UTF_8);
                String next = way < 13 ? Blocks.spoil(text, keys, random) : text(text, random);
                spoilt = next.getBytes(StandardCharsets.UTF_8);
            }
        }
        return spoilt;
    }

    /** Some bytes turned, dropped, doubled or cut off. */
    public static byte[] bytes(byte[] file, Random random) {
        if (file.length == 0) {
            return file;
        }
        int at = random.nextInt(file.length);
        int length = Math.min(file.length - at, 1 + random.nextInt(8));
        byte[] spoilt = file.clone();
        switch (random.nextInt(5)) {
            case 0 -> spoilt[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> random.ints(length).forEach(b -> spoilt[at + Math.floorMod(b, length)] = (byte) b);
            case 2 -> {
                return join(Arrays.copyOf(file, at), Arrays.copyOfRange(file, at + length, file.length));
            }
            case 3 -> {
                return join(Arrays.copyOf(file, at + length), Arrays.copyOfRange(file, at, file.length));
            }
            default -> {
                return random.nextInt(4) == 0
                        ? Arrays.copyOf(file, at)
                        : join(file, new byte[] {(byte) random.nextInt()});
            }
        }
        return spoilt;
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** Something odd typed into a line, or over a part of it. */
    private static String text(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int number = random.nextInt(lines.size());
        String line = lines.get(number);
        int at = random.nextInt(line.length() + 1);
        int end = random.nextBoolean() ? at : Math.min(line.length(), at + 1 + random.nextInt(6));
        lines.set(number, line.substring(0, at) + Odd.text(random) + line.substring(end));
        return String.join("\n", lines);
    }
}

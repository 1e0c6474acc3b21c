package cn.yince.batch.round;

import cn.yince.batch.register.Register;
import cn.yince.batch.sheet.RegisterWorkbook;
import cn.yince.bind.WholeFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The ledger of an output folder: 台账.json, which counts, and 台账.xlsx, which people read. */
public final class RegisterFiles {
    /** The name of both without ending. */
    public static final String NAME = "台账";

    private static final int LARGEST = 64 << 20;

    private RegisterFiles() {}

    /** The file that counts. */
    public static Path data(Path output) {
        return output.resolve(NAME + ".json");
    }

    /** The file that people read. */
    public static Path sheet(Path output) {
        return output.resolve(NAME + ".xlsx");
    }

    /**
     * The ledger of a folder; a new one when there is none.
     *
     * @throws InputRejected when what stands there cannot be read: it is never written over
     */
    public static Register read(Path output) {
        Path file = data(output);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? readFile(file) : new Register();
    }

    /**
     * A ledger.
     *
     * @throws InputRejected when it is none, or was edited by hand
     */
    public static Register readFile(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw rejected(file, Files.exists(file) ? "不是文件，或太大" : "没有这个文件", null);
            }
            return Register.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw rejected(file, "读不出来", e);
        } catch (RuntimeException e) {
            if (e instanceof InputRejected rejected) {
                throw rejected;
            }
            throw rejected(file, "读不成：" + e.getMessage(), e);
        }
    }

    private static InputRejected rejected(Path file, String what, Exception cause) {
        InputRejected rejected = new InputRejected(Problem.error(
                "B0301", Place.of(file.toString()), "台账" + what, "请从备份、同事的一份或版本库里取回它；不要手改，要改用 yince ledger"));
        if (cause != null) {
            rejected.addSuppressed(cause);
        }
        return rejected;
    }

    /**
     * Writes what changed; the file that counts first.
     *
     * @return the file that could not be written, with the reason; nothing when all is well
     */
    public static Optional<Unwritten> write(Register register, Path output, LocalDate today) {
        Path file = data(output);
        try {
            replace(file, register.text().getBytes(StandardCharsets.UTF_8));
            file = sheet(output);
            replace(file, RegisterWorkbook.of(register, today, output.resolve(".yince")));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Unwritten(file, e));
        }
    }

    /**
     * A file that could not be written.
     *
     * @param file which
     * @param reason why
     */
    public record Unwritten(Path file, IOException reason) {}

    private static void replace(Path file, byte[] content) throws IOException {
        boolean stands = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
        if (!stands) {
            WholeFile.write(file, content);
        }
    }
}

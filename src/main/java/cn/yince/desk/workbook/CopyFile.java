package cn.yince.desk.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Where the marked copy of a workbook goes: beside it, over no file in which somebody typed. */
public final class CopyFile {
    private static final String MARK = "-核对";
    private static final int MOST = 100;

    private CopyFile() {}

    /**
     * The file for the copy.
     *
     * @throws IOException when there are too many already
     */
    public static Path beside(Path original) throws IOException {
        String name =
                original.getFileName().toString().replaceFirst("\\.[^.]*$", "").replaceFirst(MARK + "\\d*$", "");
        for (int number = 1; number <= MOST; number++) {
            Path file = original.resolveSibling(name + MARK + (number == 1 ? "" : number) + ".xlsx");
            if (!Files.exists(file) || !isSame(file, original) && isUntouched(file)) {
                return file;
            }
        }
        throw new IOException("too many copies");
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(other) && Files.isSameFile(one, other);
    }

    private static boolean isUntouched(Path file) {
        try {
            if (!Bulk.isModest(Files.readAllBytes(file))) {
                return false;
            }
            try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                    XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
                return Fingerprint.isUntouched(workbook);
            }
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            return false;
        }
    }
}

package cn.yince.read.sheet;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xml.sax.SAXException;

/**
 * Reads a workbook that is a stream of records (.xls of Excel 97 and later). No record is read twice, so the work is
 * bounded by the size of the file; formulas are passed over.
 */
final class RecordReader {
    private final String file;
    private final Problems problems;

    RecordReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a workbook.
     *
     * @throws InputRejected when it cannot be used
     */
    Workbook read(byte[] bytes) {
        try {
            return workbook(CompoundFile.records(bytes, file));
        } catch (InputRejected e) {
            throw e;
        } catch (IOException | SAXException | RuntimeException | StackOverflowError e) {
            // the library throws whatever its arithmetic on damaged bytes leads to
            throw Refusal.DAMAGED.of(file);
        }
    }

    private Workbook workbook(byte[] stream) throws SAXException {
        WorkbookRecords outline = new WorkbookRecords(file);
        int left = outline.read(new Records(stream, 0, stream.length));
        if (outline.hasLinks()) {
            problems.add(Refusal.links(file));
        }
        List<Grid> grids = new ArrayList<>();
        for (WorkbookRecords.Sheet sheet : outline.sheets()) {
            Records records = new Records(stream, sheet.from(), left);
            SheetRecords cells =
                    new SheetRecords(Place.ofSheet(file, sheet.name(), grids.size() + 1), outline.context());
            int before = records.left();
            cells.read(records);
            left -= before - records.left();
            grids.add(cells.grid(sheet.hidden()));
        }
        return new Workbook(file, List.copyOf(grids), Map.of(), Map.of());
    }
}

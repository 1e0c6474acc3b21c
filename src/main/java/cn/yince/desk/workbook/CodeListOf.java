package cn.yince.desk.workbook;

import cn.yince.read.fillin.Block;
import cn.yince.read.fillin.CodeList;
import cn.yince.read.fillin.Rows;
import java.util.Optional;

/** What the codes of a table are chosen from. */
final class CodeListOf {
    private CodeListOf() {}

    static Optional<CodeList> list(Block.Table table) {
        return table.rows() instanceof Rows.Coded coded ? Optional.of(coded.codes()) : Optional.empty();
    }
}

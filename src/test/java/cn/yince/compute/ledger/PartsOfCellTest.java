package cn.yince.compute.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.compute.ledger.TableForm.Column;
import cn.yince.compute.ledger.TableForm.Part;
import cn.yince.problem.Place;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Exact;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which columns beside a cell it is the sum of: by what was typed, not by what the numbers happen to be. */
class PartsOfCellTest {
    private static final Amount A = typed("1.00");
    private static final Amount B = typed("2.00");
    private static final Amount C = typed("3.00");
    private static final Amount NOTHING = typed("0");

    private final Map<String, Traced> cells = new LinkedHashMap<>();

    private static Amount typed(String wan) {
        return Amount.ofWan(new BigDecimal(wan));
    }

    private PartsOfCellTest cell(String column, Traced number) {
        cells.put(column, number);
        return this;
    }

    /** The parts of a column. */
    private List<String> of(String whole) {
        List<String> names = List.copyOf(cells.keySet());
        List<Column> columns = names.stream()
                .map(name -> new Column(name, new Terms.Zero(), Place.of("表.yaml")))
                .toList();
        FilledRow row = new FilledRow(
                new TableForm("表", "表"), Row.named("合计", "合计"), new Part(List.of(), false, List.of(), columns, ""));
        for (int i = 0; i < names.size(); i++) {
            row.number(i, cells.get(names.get(i)));
        }
        return PartsOfCell.columns(row, names.indexOf(whole));
    }

    @Test
    void theColumnsThatTogetherAreTheCellAreItsParts() {
        cell("合计", A.plus(B).plus(C).named("表.合计.合计"))
                .cell("甲", A.named("表.合计.甲"))
                .cell("别的", typed("1.00"))
                .cell("乙", B.plus(C));
        assertThat(of("合计")).containsExactly("甲", "乙");
        assertThat(of("乙")).isEmpty();
    }

    @Test
    void whatIsCountedAlreadyIsNoPartAgain() {
        assertThat(cell("合计", A.plus(B))
                        .cell("甲", A)
                        .cell("其中", A)
                        .cell("甲乙", A.plus(B))
                        .cell("乙", B)
                        .of("合计"))
                .containsExactly("甲", "乙");
    }

    @Test
    void aCellOfWhichSomethingIsMissingBesideHasNoParts() {
        assertThat(cell("合计", A.plus(B).plus(C)).cell("甲", A).cell("乙", B).of("合计"))
                .isEmpty();
    }

    /** The same numbers, typed elsewhere. */
    @Test
    void equalNumbersAreNotTheSame() {
        assertThat(cell("合计", A.plus(B))
                        .cell("甲", typed("1.00"))
                        .cell("乙", typed("2.00"))
                        .of("合计"))
                .isEmpty();
    }

    @Test
    void aColumnBeforeThatIsTheSameIsNoPartOneBehindIs() {
        cell("小计", A.plus(B)).cell("合计", B.plus(A)).cell("甲", A).cell("乙", B);
        assertThat(of("合计")).containsExactly("甲", "乙");
        assertThat(of("小计")).containsExactly("合计");
    }

    @Test
    void zerosCountsAndMissingCellsAreNoParts() {
        Exact count = Exact.of(3, Origin.UNKNOWN);
        assertThat(cell("合计", A.plus(NOTHING))
                        .cell("零", NOTHING)
                        .cell("辆", count)
                        .cell("没有", Terms.NO_CELL)
                        .cell("甲", A)
                        .of("合计"))
                .containsExactly("甲");
        assertThat(of("零")).isEmpty();
        assertThat(of("辆")).isEmpty();
    }
}

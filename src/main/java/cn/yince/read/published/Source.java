package cn.yince.read.published;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tables that one program wrote in one unit of money: those of a booklet, or the forms behind it. */
final class Source {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final String YUAN = "元";
    private static final int DECIMALS = 2;
    private final Map<KnownTable, Block> blocks;
    private final KnownTables known;
    private final Map<String, OwnTable> own;
    private final Problems problems;
    private final PrintedCells printed;
    private List<Block> inYuan = List.of();
    private boolean fine;

    /**
     * Nothing read yet.
     *
     * @param own the pack's tables before they are filled, by the name they have everywhere
     */
    Source(Map<KnownTable, Block> blocks, KnownTables known, Map<String, OwnTable> own, Problems problems) {
        this.blocks = blocks;
        this.known = known;
        this.own = own;
        this.problems = problems;
        this.printed = new PrintedCells(problems);
    }

    Map<KnownTable, Block> blocks() {
        return blocks;
    }

    PrintedCells printed() {
        return printed;
    }

    /** Reads the tables and tells their unit of money. */
    void read(CodeNames names) {
        blocks.values().forEach(block -> read(block, names));
        if (!blocks.isEmpty()) {
            chooseMoney();
        }
    }

    private void read(Block block, CodeNames names) {
        boolean read = readAsOwn(block, names) || readAsUsual(block, names);
        if (!read && !block.table().software()) {
            problems.error(
                    "Y0508", block.place(), block.table().shown() + " 的表头不认识，这张表没有采用", "请用公开表的表头：科目代码、科目名称和各栏名称");
        } else if (!read && !block.table().layout().isEmpty()) {
            problems.hint("Y0508", block.place(), block.table().shown() + " 的表头不认识，这张表没有采用", "请核对表头，或从公开表取数");
        }
    }

    /** A table with the very heads that the pack prints. */
    private boolean readAsOwn(Block block, CodeNames names) {
        Optional<OwnTable> table = own(block);
        Optional<Integer> first = table.flatMap(each -> each.firstRowIn(block));
        if (first.isEmpty()) {
            return false;
        } else if (table.get().oneRow().isEmpty()) {
            new Body(block, Head.exact(block, table.get(), first.get()), names, printed).read();
        } else {
            new OneRow(block, printed).take(table.get().oneRow(), first.get());
        }
        return true;
    }

    /** A table with heads like those that tables have, or like the pack's if more columns are known by these. */
    private boolean readAsUsual(Block block, CodeNames names) {
        Layout usual = block.table().layout();
        if (!usual.oneRow().isEmpty()) {
            return new OneRow(block, printed).read(usual.oneRow());
        }
        Optional<Head> head = Stream.concat(Stream.of(usual), own(block).map(OwnTable::layout).stream())
                .filter(layout -> !layout.panels().isEmpty())
                .flatMap(layout -> Head.of(block, layout).stream())
                .reduce((one, other) -> other.columns() > one.columns() ? other : one);
        head.ifPresent(found -> readBody(block, names, found));
        return head.isPresent();
    }

    private Optional<OwnTable> own(Block block) {
        return block.table().software()
                ? Optional.empty()
                : Optional.ofNullable(own.get(block.table().form()));
    }

    private void readBody(Block block, CodeNames names, Head head) {
        if (block.table().byItem().isEmpty()) {
            new Body(block, head, names, printed).read();
            new Overlooked(block, head, printed).tell();
        } else {
            new ItemMatrix(block, names, printed).read(head);
        }
    }

    /**
     * A table that the pack prints in 元 may be so among others; 万元 with more decimals than a unit file has is 元,
     * written otherwise.
     */
    private void chooseMoney() {
        List<Block> apart = blocks.values().stream()
                .filter(block -> block.table().yuan() && isInYuan(new Caption(block).money()))
                .toList();
        List<Block> others =
                blocks.values().stream().filter(block -> !apart.contains(block)).toList();
        Optional<Caption.Found> money = Agreement.on(Caption::money, "金额单位", others, problems);
        if (money.isEmpty() && !others.isEmpty()) {
            problems.error("Y0505", whole(), "没有写明金额单位", "请在表头写上“金额单位：万元”或“金额单位：元”");
        } else if (money.isPresent()
                && !money.get().text().equals(YUAN)
                && !money.get().text().equals("万元")) {
            problems.error("Y0505", money.get().place(), "金额单位是“" + money.get().text() + "”", "请换算成元或万元");
        }
        inYuan = isInYuan(money) ? List.copyOf(blocks.values()) : apart;
        fine = printed.all().entrySet().stream().anyMatch(e -> isFine(e.getKey(), e.getValue()));
    }

    private static boolean isInYuan(Optional<Caption.Found> money) {
        return money.filter(found -> found.text().equals(YUAN)).isPresent();
    }

    private boolean isFine(String name, Printed cell) {
        return decimals(cell.value()) > DECIMALS && !known.isCount(name) && !isInYuan(cell);
    }

    private boolean isInYuan(Printed cell) {
        return inYuan.size() == blocks.size() || inYuan.stream().anyMatch(block -> block.holds(cell.place()));
    }

    /** The first sheet. */
    Place whole() {
        return blocks.values().iterator().next().grid().place();
    }

    /** Where the unit of money stands. */
    Place placeOfMoney() {
        return blocks.values().stream()
                .flatMap(block -> new Caption(block).money().stream())
                .findFirst()
                .map(Caption.Found::place)
                .orElseGet(this::whole);
    }

    /** Whether amounts are exact to the 分. */
    boolean isExact() {
        return fine || !blocks.isEmpty() && inYuan.size() == blocks.size();
    }

    /** The booklet's tables whose cells were asked for. */
    Set<String> given() {
        Set<String> given = new LinkedHashSet<>();
        blocks.keySet().forEach(table -> given.addAll(table.gives()));
        return given;
    }

    /** The booklet's tables with any number but zero. */
    Set<String> filled() {
        Set<String> filled = given();
        filled.removeIf(this::isBlank);
        return filled;
    }

    private boolean isBlank(String table) {
        return printed.all().entrySet().stream()
                .noneMatch(e -> e.getKey().startsWith(table + ".")
                        && e.getValue().value().signum() != 0);
    }

    /** Tables that forms may lack without a booklet being better. */
    List<String> dispensable() {
        return known.dispensable();
    }

    /** Whether a cell is one of a table of a booklet. */
    boolean isOfBooklet(String cell) {
        return known.isOfBooklet(cell);
    }

    /**
     * Numbers in the unit of money of the unit file.
     *
     * @param yuan whether that is 元, as it must be where this one's is
     */
    Map<String, Printed> in(boolean yuan, Map<String, Printed> numbers) {
        Map<String, Printed> scaled = new LinkedHashMap<>();
        numbers.forEach((name, cell) ->
                scaled.put(name, known.isCount(name) || yuan == isInYuan(cell) ? cell : scaled(yuan, cell)));
        return scaled;
    }

    private static Printed scaled(boolean yuan, Printed cell) {
        BigDecimal value = yuan
                ? cell.value().multiply(WAN).setScale(DECIMALS, RoundingMode.HALF_UP)
                : cell.value().divide(WAN);
        return new Printed(value, cell.place(), cell.key());
    }

    private static int decimals(BigDecimal value) {
        return value.stripTrailingZeros().scale();
    }
}

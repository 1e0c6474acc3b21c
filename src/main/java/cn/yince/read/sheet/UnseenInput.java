package cn.yince.read.sheet;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The one rule for what people do not see, in workbooks to fill in and in published ones: hidden sheets and what merged
 * cells cover are left; hidden rows and columns, and what is white on white or struck out, are taken; pictures,
 * comments and text boxes cannot print. Whatever is left or taken is told.
 */
public final class UnseenInput {
    private static final int LISTED = 3;
    private static final int SHOWN = 20;
    private final Grid grid;
    private final Problems problems;

    private UnseenInput(Grid grid, Problems problems) {
        this.grid = grid;
        this.problems = problems;
    }

    /** Tells of a sheet that was not read because it is hidden. */
    public static void leave(Grid grid, Problems problems) {
        problems.hint("Y0411", grid.place(), "工作表“" + grid.name() + "”是隐藏的，没有读入", "要读入请取消隐藏；用不着的请删去");
    }

    /**
     * Tells of a sheet that was read.
     *
     * @param taken the cells of which something was taken
     */
    public static void tell(Grid grid, Collection<Cell> taken, Problems problems) {
        UnseenInput input = new UnseenInput(grid, problems);
        Unseen unseen = grid.unseen();
        String filtered = unseen.filtered() ? "隐藏的或被筛选掉的行" : "隐藏的行";
        input.hidden(taken, unseen::hidesRowOf, filtered);
        input.hidden(taken, cell -> unseen.hidesColumnOf(cell) && !unseen.hidesRowOf(cell), "隐藏的列");
        input.hidden(
                taken,
                cell -> cell.kind() == Cell.Kind.NUMBER
                        && cell.shown().isBlank()
                        && cell.number().signum() != 0,
                "格式设成不显示的单元格");
        input.hidden(taken, unseen.ofGround()::contains, "字和底色相同、看不见的单元格");
        input.struckOut(taken.stream().filter(unseen.struckOut()::contains).toList());
        input.left(
                unseen.covered().stream().map(Cell::place).toList(),
                "Y0413",
                "合并单元格下面盖住的内容没有读入：" + input.words(unseen.covered()),
                "要读入请取消合并；不要的请删去");
        input.left(unseen.pictures(), "Y0414", "这里有图片，图片里的字读不到，也不会印出来", "要印出请填文字；只是装饰就不必管");
        unseen.remarks().stream()
                .limit(SHOWN)
                .forEach(remark -> problems.hint(
                        "Y0415",
                        remark.place(),
                        remark.what() + "没有读入，不会印出来：“" + shortened(remark.text()) + "”",
                        "要印出请填进单元格；是给人看的就不必管"));
    }

    private void hidden(Collection<Cell> taken, Predicate<Cell> isHidden, String where) {
        List<Cell> cells = taken.stream().filter(isHidden).toList();
        if (!cells.isEmpty()) {
            problems.hint("Y0412", cells.get(0).place(), where + "里的内容照样读入：" + words(cells), "不要的请删去；要的请取消隐藏，以便核对");
        }
    }

    private void struckOut(List<Cell> cells) {
        if (!cells.isEmpty()) {
            problems.hint("Y0416", cells.get(0).place(), "划了删除线的文字照样读入：" + words(cells), "不要的请真正删去；要的请去掉删除线");
        }
    }

    private void left(List<Place> places, String code, String message, String hint) {
        if (!places.isEmpty()) {
            String more = places.size() == 1 ? "" : "；共 " + places.size() + " 处";
            problems.add(Problem.hint(code, places.get(0), message + more, hint));
        }
    }

    private String words(List<Cell> cells) {
        String first = cells.stream()
                .limit(LISTED)
                .map(cell -> cell.place().cell() + "“" + shortened(cell.text()) + "”")
                .collect(Collectors.joining("、"));
        return first + (cells.size() > LISTED ? "等 " + cells.size() + " 格" : "");
    }

    private static String shortened(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}

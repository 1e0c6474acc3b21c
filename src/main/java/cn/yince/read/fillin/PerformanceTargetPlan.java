package cn.yince.read.fillin;

import static cn.yince.read.fillin.CommonSheets.sheet;

import cn.yince.read.fillin.Block.Item;
import cn.yince.read.fillin.Rows.Label;
import cn.yince.read.shape.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sheets of a budget's projects: their list, what they purchase, and 项目支出绩效目标申报表 for each. */
final class PerformanceTargetPlan {
    private static final String PROJECTS = "项目";
    private static final String NAME = "项目名称";
    private static final String WHICH = "同名第几个";
    private static final Trail EACH = Trail.of(PROJECTS, Trail.NAMED, "绩效目标");
    private static final int SPARE = 15;
    private final Outline top;
    private final Blocks whole;
    private final Outline form;
    private final Blocks blocks;

    PerformanceTargetPlan(Outline outline) {
        this.top = outline;
        this.whole = new Blocks(outline);
        this.form = Outlines.at(outline, EACH.steps()).orElseThrow();
        this.blocks = new Blocks(form);
    }

    SheetPlan list() {
        List<Column> columns = new ArrayList<>(whole.columns(Trail.of(PROJECTS, Trail.ENTRY), apart()));
        columns.add(Column.sum("合计"));
        return sheet(
                PROJECTS,
                "项目支出填报表",
                "项目支出的各个项目和金额，一个一行",
                whole.listed("", "单位、单位编码不填为本单位的。每个项目的申报表另有一张，按项目名称对应。", SPARE, columns));
    }

    /** What has a sheet of its own: all that has parts. */
    private String[] apart() {
        return Outlines.at(top, List.of(PROJECTS, Trail.ENTRY)).stream()
                .flatMap(project -> ((Outline.Fields) project).fields().stream())
                .filter(field -> field.value() instanceof Outline.Entries || Leftovers.hasParts(field.value()))
                .map(Outline.Field::name)
                .toArray(String[]::new);
    }

    SheetPlan services() {
        List<Column> columns = new ArrayList<>(List.of(Column.key(NAME), new Column("", WHICH, new Column.Which())));
        columns.addAll(whole.columns(Trail.of(PROJECTS, Trail.NAMED, "购买服务", Trail.ENTRY)));
        columns.add(Column.sum("合计"));
        return sheet(
                "购买服务",
                "政府购买服务填报表",
                "各项目中的政府购买服务，一项一行",
                new Block.Table("", "项目名称从“项目”表里选。", new Rows.OfNamed(Trail.of(PROJECTS), NAME), columns, SPARE));
    }

    SheetPlan form() {
        return new SheetPlan(
                "申报表",
                "项目支出绩效目标申报填报表",
                "一个项目一张；不够时复制空白的一张，选好项目名称",
                Optional.of(EACH),
                List.of(project(), funds(), texts(), goals(), indicators(), reporter()));
    }

    private Block project() {
        List<Item> items = new ArrayList<>(List.of(new Block.Subject(NAME, WHICH)));
        items.addAll(blocks.blanks(Trail.of(), "主管部门", "实施单位", "项目属性", "项目期"));
        return blocks.form("一、项目基本情况", "项目名称从“项目”表里选。", 2, items);
    }

    private Block funds() {
        List<Column> columns = new ArrayList<>(List.of(Column.key("资金来源")));
        columns.add(blocks.column("实施期资金", "实施期资金", Trail.KEY));
        columns.add(blocks.column("年度资金", "年度资金", Trail.KEY));
        return new Block.Table(
                "二、项目资金",
                "年度资金不填，则本年的金额都是市县（区）财政资金。",
                new Rows.Named(names("年度资金", Outline.Leaf.class), true),
                columns,
                0);
    }

    private Block texts() {
        List<Item> items = new ArrayList<>();
        for (String key : List.of("项目概况", "立项依据", "项目设立必要性", "保证项目实施的制度、措施", "项目实施计划")) {
            items.add(blocks.wide(key, key));
        }
        return blocks.form("三、项目情况", "", 1, items);
    }

    private Block goals() {
        return blocks.form(
                "四、总体目标",
                "",
                1,
                List.of(blocks.wide("实施期总体目标", "实施期目标", "总体目标"), blocks.wide("年度总体目标", "年度目标", "总体目标")));
    }

    private Block indicators() {
        List<Label> labels = new ArrayList<>();
        names("年度目标", Outline.Entries.class).forEach(name -> labels.add(new Label(name, List.of(name), List.of(), 0)));
        List<Column> columns = new ArrayList<>(List.of(Column.key("二级指标")));
        for (String period : List.of("实施期目标", "年度目标")) {
            blocks.columnsOf(labels, Trail.of(period, Trail.KEY, Trail.ENTRY))
                    .forEach(column -> columns.add(new Column(period, column.label(), column.content())));
        }
        return new Block.Table(
                "五、绩效指标", "一行一个三级指标，实施期在左，年度在右；要加行就插入整行，并在第一列选二级指标。", new Rows.Labelled(labels), columns, 0);
    }

    /** The names of a kind of fields below one of the form's. */
    private List<String> names(String field, Class<? extends Outline> kind) {
        return Outlines.at(form, List.of(field)).stream()
                .filter(Outline.Fields.class::isInstance)
                .flatMap(below -> ((Outline.Fields) below).fields().stream())
                .filter(each -> kind.isInstance(each.value()))
                .map(Outline.Field::name)
                .toList();
    }

    private Block reporter() {
        return blocks.form("六、填报", "", 2, blocks.blanks(Trail.of(), "负责人", "经办人", "联系电话", "填报日期"));
    }
}

package cn.yince.read.fillin;

import cn.yince.read.fillin.Block.Item;
import cn.yince.read.fillin.Rows.Label;
import cn.yince.read.shape.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets of 项目支出绩效自评表, one for each project. */
final class SelfEvaluationPlan {
    private static final Trail EACH = Trail.of("绩效自评", Trail.ENTRY);
    private static final String INDICATORS = "指标";
    private static final String SCORE = "得分";
    private final Outline form;
    private final Blocks blocks;

    SelfEvaluationPlan(Outline outline) {
        this.form = Outlines.at(outline, EACH.steps()).orElseThrow();
        this.blocks = new Blocks(form);
    }

    SheetPlan sheet() {
        return new SheetPlan(
                Plan.EVALUATIONS,
                "项目支出绩效自评填报表",
                "一个项目一张；不够时复制空白的一张",
                Optional.of(EACH),
                Stream.of(
                                Optional.of(project()),
                                Optional.of(funds()),
                                Optional.of(goals()),
                                Optional.of(scores()),
                                indicators(),
                                Optional.of(conclusions()),
                                Optional.of(evaluators()),
                                Optional.of(reporter()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<Outline.Field> below(String... steps) {
        return Outlines.at(form, List.of(steps)).orElse(null) instanceof Outline.Fields fields
                ? fields.fields()
                : List.of();
    }

    private Block project() {
        List<Item> items = new ArrayList<>(List.of(blocks.wide("项目名称", "项目名称")));
        items.addAll(blocks.blanks(Trail.of(), "项目负责人", "联系电话", "主管部门", "实施单位", "起止时间", "评价年度", "填报日期", "资金性质"));
        return blocks.form("一、项目基本情况", "", 2, items);
    }

    private Block funds() {
        List<Column> columns = new ArrayList<>(List.of(Column.key("资金来源")));
        columns.addAll(blocks.columns(Trail.of("资金", Trail.KEY)));
        List<String> sources = below("资金").stream().map(Outline.Field::name).toList();
        return new Block.Table("二、项目资金", "没有资金的来源不填。", new Rows.Named(sources, true), columns, 0);
    }

    private Block goals() {
        List<Item> items = new ArrayList<>();
        for (String key : List.of("公共产品和服务的数量", "项目效果", "年度目标", "实际完成情况")) {
            items.add(blocks.wide(key, key));
        }
        return blocks.form("三、项目目标", "", 1, items);
    }

    private Block scores() {
        List<Item> items = new ArrayList<>();
        for (Outline.Field level1 : below(INDICATORS)) {
            if (below(INDICATORS, level1.name()).stream()
                    .anyMatch(field -> field.name().equals(SCORE))) {
                items.add(blocks.wide(level1.name() + SCORE, INDICATORS, level1.name(), SCORE));
            }
        }
        return blocks.form("四、自评得分", "各指标填了得分时不填；执行得分和总分自动得出。", 1, items);
    }

    /** None when people name the lists: a list inside a list has no place in a workbook. */
    private Optional<Block> indicators() {
        List<Label> labels = new ArrayList<>();
        for (Outline.Field level1 : below(INDICATORS)) {
            below(INDICATORS, level1.name()).stream()
                    .filter(level2 -> level2.value() instanceof Outline.Entries)
                    .forEach(level2 ->
                            labels.add(new Label(level2.name(), List.of(level1.name(), level2.name()), List.of(), 0)));
        }
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>(List.of(Column.key("二级指标")));
        Trail indicator = Trail.of("指标", Trail.KEY, Trail.ENTRY);
        blocks.columnsOf(labels, indicator).forEach(columns::add);
        return Optional.of(
                new Block.Table("五、绩效指标", "一行一个三级指标；要加行就插入整行，并在第一列选二级指标。", new Rows.Labelled(labels), columns, 0));
    }

    private Block conclusions() {
        List<Item> items = new ArrayList<>();
        for (String key : List.of(
                "项目实施和预算执行情况", "产出情况", "效益情况", "满意度情况", "自评结论", "主要经验做法", "存在问题与整改措施", "存在的主要问题及原因分析", "下一步改进措施")) {
            items.add(blocks.wide(key, key));
        }
        return blocks.form("六、分析和结论", "文字里可用 {总分}、{执行率}、{项目预算金额}、{实际执行金额} 引用本表的数。", 1, items);
    }

    private Block evaluators() {
        List<Label> labels = List.of(
                new Label("组长", List.of("组长"), List.of(), 0),
                new Label("成员", List.of("成员", Trail.ENTRY), List.of(), 0));
        List<Column> columns = new ArrayList<>(List.of(Column.key("评价人员")));
        columns.addAll(blocks.columnsOf(labels, Trail.of("评价人员", Trail.KEY)));
        return new Block.Table("七、评价人员", "", new Rows.Labelled(labels), columns, 1);
    }

    private Block reporter() {
        return blocks.form("八、填报", "", 2, blocks.blanks(Trail.of(), "填报人", "填报电话"));
    }
}

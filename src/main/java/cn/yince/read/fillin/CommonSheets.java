package cn.yince.read.fillin;

import cn.yince.read.fillin.Block.Item;
import cn.yince.read.fillin.Block.Preset;
import cn.yince.read.fillin.Column.Values;
import cn.yince.read.shape.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sheets that every workbook has. */
final class CommonSheets {
    private static final int SPARE_PARAGRAPHS = 5;
    private static final int SPARE = 12;
    private final Blocks blocks;

    CommonSheets(Blocks blocks) {
        this.blocks = blocks;
    }

    static SheetPlan sheet(String name, String title, String use, Block... blocks) {
        return new SheetPlan(name, title, use, Optional.empty(), List.of(blocks));
    }

    SheetPlan cover() {
        List<Item> file = new ArrayList<>();
        file.add(blocks.blank("模板", "模板"));
        file.add(new Preset("种类", blocks.entry("种类")));
        file.add(blocks.blank("年度", "年度"));
        file.add(blocks.blank("金额单位", "金额单位"));
        file.add(blocks.blank("上年文件", "上年文件"));
        List<Item> unit = new ArrayList<>();
        unit.add(blocks.blank("单位名称", "单位", "名称"));
        unit.add(blocks.blank("单位类型", "单位", "类型"));
        unit.add(blocks.blank("单位性质", "单位", "性质"));
        unit.add(blocks.blank("单位编码", "单位", "编码"));
        unit.add(blocks.blank("封面日期", "封面", "日期"));
        unit.add(blocks.blank("封面编制", "封面", "编制"));
        return sheet(
                Plan.COVER,
                "单位基本情况填报表",
                "模板、年度、金额单位，单位名称和性质，封面",
                blocks.form("（一）公开册", "", 1, file),
                blocks.form("（二）单位和封面", "", 1, unit));
    }

    SheetPlan overview() {
        return sheet(
                "概况",
                "单位概况填报表",
                "单位职责和机构设置，一行一段",
                blocks.paragraphs("（一）单位职责", SPARE_PARAGRAPHS, "概况", "职责"),
                blocks.paragraphs("（二）机构设置", SPARE_PARAGRAPHS, "概况", "机构设置"));
    }

    SheetPlan terms() {
        return sheet(
                "名词解释",
                "名词解释填报表",
                "固定词条之外，本单位补充的词条",
                blocks.listed(
                        "", "规定的词条自动印出，这里只填本单位补充的；解释不写冒号。", SPARE, blocks.columns(Trail.of("名词解释", Trail.ENTRY))));
    }

    SheetPlan published() {
        Entry figure =
                new Entry(Trail.of("公布数", Trail.KEY), (Outline.Leaf) Outline.leaf(Outline.Kind.TEXT), "金额一律按万元，占比写百分数");
        Block.Table table = new Block.Table(
                "",
                "已经批复、公布的数与汇总数有尾数差时才填，如名称填“表号.201.项目支出”，数填 197.69；金额一律按万元，占比填百分数；只能与推算的数相差尾数。",
                new Rows.Named(List.of(), false),
                List.of(Column.key("数的名称"), new Column("", "公布的数", new Values(figure))),
                SPARE);
        return sheet("公布数", "公布数填报表", "已经公布的合计数或占比，通常不填", table);
    }

    /** Names of codes the dictionary lacks; {@code income} when 收入科目 have names too. */
    SheetPlan names(boolean income) {
        List<Block> tables = new ArrayList<>();
        tables.add(names("（一）支出功能分类科目", CodeList.FUNCTIONAL, "功能分类"));
        tables.add(names("（二）支出经济分类科目", CodeList.ECONOMIC, "经济分类"));
        if (income) {
            tables.add(names("（三）收入分类科目", CodeList.INCOME, "收入分类"));
        }
        return sheet("科目补充", "科目补充填报表", "科目表里没有的科目编码和名称", tables.toArray(Block[]::new));
    }

    private Block names(String title, CodeList codes, String key) {
        Column name = new Column("", "补充的名称", new Values(blocks.entry("科目补充", key, Trail.KEY)));
        return new Block.Table(
                title, "只填“科目表”里没有的科目。", new Rows.Coded(codes, false), List.of(Column.key("科目编码"), name), SPARE);
    }
}

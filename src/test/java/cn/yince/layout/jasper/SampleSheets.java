package cn.yince.layout.jasper;

import cn.yince.layout.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sheets of the sizes the published tables have, with invented figures. */
final class SampleSheets {
    private static final String[] KINDS = {
        "一、一般公共服务支出",
        "二、外交支出",
        "三、国防支出",
        "四、公共安全支出",
        "五、教育支出",
        "六、科学技术支出",
        "七、文化旅游体育与传媒支出",
        "八、社会保障和就业支出",
        "九、卫生健康支出",
        "十、节能环保支出",
        "十一、城乡社区支出",
        "十二、农林水支出",
        "十三、交通运输支出",
        "十四、资源勘探工业信息等支出",
        "十五、商业服务业等支出",
        "十六、金融支出",
        "十七、援助其他地区支出",
        "十八、自然资源海洋气象等支出",
        "十九、住房保障支出",
        "二十、粮油物资储备支出",
        "二十一、国有资本经营预算支出",
        "二十二、灾害防治及应急管理支出",
        "二十三、其他支出",
        "二十四、债务还本支出",
        "二十五、债务付息支出",
        "二十六、抗疫特别国债安排的支出"
    };
    private static final String[] NAMES = {"工资福利支出", "机关事业单位基本养老保险缴费", "对民间非营利组织和群众性自治组织补贴", "办公费"};
    private static final String[] ITEMS = {"一般公共服务支出", "其他政府办公厅（室）及相关机构事务支出", "行政运行", "机关事业单位基本养老保险缴费支出"};

    private SampleSheets() {}

    /** All ten, in order. */
    static List<Sheet> all() {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(overview());
        sheets.add(coded("公开02表", "收入决算表", 20, "本年收入合计", "财政拨款收入", "其他收入"));
        sheets.add(coded("公开03表", "支出决算表", 20, "本年支出合计", "基本支出", "项目支出"));
        sheets.add(grants());
        sheets.add(coded("公开05表", "一般公共预算财政拨款支出决算表", 20, "小计", "基本支出", "项目支出"));
        sheets.add(basic());
        sheets.add(coded("公开07表", "政府性基金预算财政拨款收入支出决算表", 1));
        sheets.add(coded("公开08表", "国有资本经营预算财政拨款支出决算表", 1));
        sheets.add(sheet("公开09表", "财政拨款“三公”经费支出决算表", List.of(official())));
        sheets.add(sheet("公开10表", "部门决算公开相关信息统计表", statistics()));
        return sheets;
    }

    static Sheet overview() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < 31; i++) {
            String left = i == 30 ? "总计" : i == 27 ? "使用非财政拨款结余和专用结余" : i == 0 ? "一、一般公共预算财政拨款收入" : "";
            String right = i < KINDS.length ? KINDS[i] : i == 30 ? "总计" : "";
            rows.add(Map.of(
                    "左项目",
                    left,
                    "左行次",
                    "" + (i + 1),
                    "左金额",
                    "535.42",
                    "右项目",
                    right,
                    "右行次",
                    "" + (i + 32),
                    "右金额",
                    "537.66"));
        }
        return sheet("公开01表", "收入支出决算总表", rows);
    }

    private static Sheet grants() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            Map<String, String> row = new HashMap<>();
            row.put("左项目", i == 2 ? "三、国有资本经营预算财政拨款" : i == 27 ? "年初财政拨款结转和结余" : "");
            row.put("左行次", "" + (i + 1));
            row.put("右项目", i < KINDS.length ? KINDS[i] : "年末财政拨款结转和结余");
            row.put("右行次", "" + (i + 33));
            row.put("合计", "12345.67");
            row.put("一般公共预算财政拨款", "12345.67");
            rows.add(row);
        }
        return sheet("公开04表", "财政拨款收入支出决算总表", rows);
    }

    private static Sheet basic() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < 28; i++) {
            Map<String, String> row = new HashMap<>();
            for (int group = 1; group <= 4; group++) {
                row.put("代码" + group, "30" + (group * 100 + i));
                row.put("名称" + group, NAMES[(i + group) % NAMES.length]);
                row.put("决算数" + group, group == 3 ? "——" : "307.17");
            }
            rows.add(row);
        }
        return sheet("公开06表", "一般公共预算财政拨款基本支出决算明细表", rows);
    }

    private static Map<String, String> official() {
        Map<String, String> row = new HashMap<>();
        for (String side : List.of("预算", "决算")) {
            for (String column : List.of("合计", "出国", "车小计", "车购置", "车运维", "接待")) {
                row.put(side + column, "79.19");
            }
        }
        return row;
    }

    private static List<Map<String, String>> statistics() {
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(Map.of("行型", "节", "项目", "一、政府采购情况"));
        rows.add(Map.of("行型", "头", "项目", "项目", "行次", "行次", "统计数", "统计数"));
        for (int i = 1; i < 18; i++) {
            rows.add(Map.of("行型", "数", "项目", "（一）参照公务员法管理事业单位", "行次", "" + i, "统计数", i % 2 == 0 ? "" : "3.03"));
        }
        return rows;
    }

    /** A table by code and name: the total, then further rows. */
    static Sheet coded(String name, String title, int rowCount, String... amounts) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < rowCount; i++) {
            Map<String, String> row = new HashMap<>();
            row.put("科目代码", i == 0 ? "" : "" + (2010600 + i));
            row.put("科目名称", i == 0 ? "合计" : ITEMS[i % ITEMS.length]);
            for (String amount : amounts) {
                row.put(amount, "447.01");
            }
            rows.add(row);
        }
        return sheet(name, title, rows);
    }

    static Sheet sheet(String name, String title, List<Map<String, String>> rows) {
        Map<String, String> labels = new HashMap<>();
        labels.put("标题", title);
        labels.put("表号", name);
        labels.put("名称标签", "部门名称");
        labels.put("单位名称", "某某市国库集中支付中心");
        labels.put("年度", "2023年度");
        labels.put("金额单位标签", "金额单位");
        labels.put("金额单位", "万元");
        labels.put(
                "注", "注：本表反映部门本年度“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；" + "决算数是包括当年财政拨款和以前年度结转资金安排的实际支出。");
        labels.put("说明", "说明：本表无数据");
        labels.put("人员经费合计", "321.08");
        labels.put("公用经费合计", "18.90");
        return new Sheet(name, labels, rows);
    }
}

package cn.yince.desk.reconcile;

import cn.yince.compute.ledger.Ledger;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.codes.CodeBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Writes a unit's final accounts as the software for them exports its forms: in 元, heads merged, codes in 类, 款 and 项.
 */
final class AccountsForms {
    private static final String[] NUMERALS =
            "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二 二十三 二十四 二十五 二十六 二十七 二十八 二十九 三十".split(" ");
    private static final List<String> SOURCES =
            List.of("一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入");
    private static final List<String> FUNDS = List.of("一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款");
    private static final List<String> KINDS = List.of("基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出");
    private final FinalAccounts unit;
    private final Ledger ledger;
    private final CodeBook codes;
    private final Workbook book;
    private final CellStyle money;

    /** Columns of a code: 1, or 3 with heads 类, 款 and 项. */
    private final int wide;

    AccountsForms(FinalAccounts unit, Ledger ledger, CodeBook codes, Workbook book, int wide) {
        this.wide = wide;
        this.unit = unit;
        this.ledger = ledger;
        this.codes = codes;
        this.book = book;
        this.money = book.createCellStyle();
        money.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
    }

    /** All forms, among a cover and one that nobody knows. */
    AccountsForms write() {
        Sheet cover = book.createSheet("FMDM 封面代码");
        texts(cover, 0, "2023年度部门决算报表");
        texts(cover, 1, "单位名称", unit.identity().name());
        Sheet contents = book.createSheet("目录");
        texts(contents, 0, "财决01表", "收入支出决算总表");
        texts(contents, 1, "财决03表", "收入决算表");
        totals();
        fiscalTotals();
        incomeAndExpenditure();
        income();
        expenditure();
        byItem("Z05_1 基本支出决算明细表(财决05-1表)", "基本支出决算明细表", "财决05-1表", "公开03表", "基本支出", false);
        ofFund("Z07 一般公共预算财政拨款收入支出决算表(财决07表", "一般公共预算财政拨款收入支出决算表", "财决07表", "公开05表", "小计", FUNDS.get(0));
        byItem("Z08_1 一般公共预算财政拨款基本支出决算明细表", "一般公共预算财政拨款基本支出决算明细表", "财决08-1表", "公开05表", "基本支出", true);
        ofFund("Z09 政府性基金预算财政拨款收入支出决算表", "政府性基金预算财政拨款收入支出决算表", "财决09表", "公开07表", "小计", FUNDS.get(1));
        ofFund("Z11 国有资本经营预算财政拨款收入支出决算表", "国有资本经营预算财政拨款收入支出决算表", "财决11表", "公开08表", "合计", FUNDS.get(2));
        operation();
        texts(form("Z06 项目收入支出决算表(财决06表)", "项目收入支出决算表", "财决06表", 9), 4, "项目,,,,资金来源,,,支出数,".split(","));
        texts(book.createSheet("F02 资产信息表(财决附02表)"), 0, "资产信息表");
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        book.close();
        return bytes.toByteArray();
    }

    private BigDecimal yuan(String name) {
        return ledger.amount(name).value().movePointRight(4);
    }

    /** Title, number of the form, whose it is. */
    private Sheet form(String sheet, String title, String number, int columns) {
        Sheet form = book.createSheet(sheet);
        texts(form, 0, title);
        form.addMergedRegion(new CellRangeAddress(0, 0, 0, columns - 1));
        form.createRow(1).createCell(columns - 1).setCellValue(number);
        Row caption = form.createRow(2);
        caption.createCell(0).setCellValue("编制单位：" + unit.identity().name());
        caption.createCell(columns / 2).setCellValue(unit.year() + "年度");
        caption.createCell(columns - 1).setCellValue("金额单位：元");
        return form;
    }

    private void totals() {
        Sheet form = form("Z01 收入支出决算总表(财决01表)", "收入支出决算总表", "财决01表", 15);
        head(form, 3, "收入:5", "支出:10");
        String budget = "年初预算数,全年预算数,决算数";
        texts(form, 4, ("项目,行次," + budget + ",项目（按功能分类）,行次," + budget + ",项目（按支出性质和经济分类）,行次," + budget).split(","));
        texts(form, 5, "栏次,,1,2,3,栏次,,4,5,6,栏次,,7,8,9".split(","));
        List<Object[]> left = new ArrayList<>();
        for (int i = 0; i < SOURCES.size(); i++) {
            left.add(new Object[] {NUMERALS[i] + "、" + SOURCES.get(i), yuan("公开01表." + SOURCES.get(i))});
        }
        left.add(new Object[] {"本年收入合计", yuan("公开01表.本年收入合计")});
        left.add(new Object[] {"使用非财政拨款结余（含专用结余）", yuan("公开01表.使用非财政拨款结余")});
        left.add(new Object[] {"年初结转和结余", yuan("公开01表.年初结转和结余")});
        left.add(new Object[] {"    项目支出结转和结余", yuan("公开01表.年初结转和结余")});
        left.add(new Object[] {"总计", yuan("公开01表.收入总计")});
        List<Object[]> right = classes("公开01表.", "");
        right.add(new Object[] {"本年支出合计", yuan("公开01表.本年支出合计")});
        right.add(new Object[] {"结余分配", yuan("公开01表.结余分配")});
        right.add(new Object[] {"其中：提取专用结余", yuan("公开01表.结余分配")});
        right.add(new Object[] {"年末结转和结余", yuan("公开01表.年末结转和结余")});
        right.add(new Object[] {"总计", yuan("公开01表.支出总计")});
        List<Object[]> third = List.of(
                new Object[] {"一、基本支出", yuan("公开03表.合计.基本支出")}, new Object[] {"    人员经费", yuan("公开06表.人员经费合计")});
        for (int i = 0; i < right.size(); i++) {
            Row row = form.createRow(6 + i);
            panel(row, 0, i < left.size() ? left.get(i) : null, i + 1, 3);
            panel(row, 5, right.get(i), i + 32, 3);
            panel(row, 10, i < third.size() ? third.get(i) : null, i + 63, 3);
        }
        texts(form, 7 + right.size(), "注：1.本表依据有关科目填列。");
    }

    private List<Object[]> classes(String table, String column) {
        List<Object[]> rows = new ArrayList<>();
        for (String code : codes.functionalCodes().stream()
                .filter(code -> code.length() == 3)
                .sorted()
                .limit(29)
                .toList()) {
            rows.add(new Object[] {NUMERALS[rows.size()] + "、" + codes.functional(code), yuan(table + code + column)});
        }
        return rows;
    }

    /** A label, the number of the line, numbers of the budget that nobody wants, then the amount. */
    private void panel(Row row, int from, Object[] cells, int line, int amounts) {
        row.createCell(from + 1).setCellValue(line);
        if (cells == null) {
            return;
        }
        row.createCell(from).setCellValue((String) cells[0]);
        for (int i = 2; i < 1 + amounts; i++) {
            row.createCell(from + i).setCellValue("—");
        }
        amount(row, from + 1 + amounts, (BigDecimal) cells[1]);
    }

    private void amount(Row row, int column, BigDecimal yuan) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(money);
        cell.setCellValue(yuan.doubleValue());
    }

    private void fiscalTotals() {
        Sheet form = form("Z01_1 财政拨款收入支出决算总表(财决01-1表)", "财政拨款收入支出决算总表", "财决01-1表", 15);
        head(form, 3, "收入:5", "支出:10");
        head(form, 4, "项目", "行次", "年初预算数", "全年预算数", "决算数", "项目（按功能分类）", "行次", "年初预算数:4", "决算数:4");
        String funds = "小计,一般公共预算财政拨款,政府性基金预算财政拨款,国有资本经营预算财政拨款";
        texts(form, 5, (",,,,,,," + funds + "," + funds).split(","));
        for (int column = 0; column < 7; column++) {
            form.addMergedRegion(new CellRangeAddress(4, 5, column, column));
        }
        texts(form, 6, "栏次,,1,2,3,栏次,,4,5,6,7,8,9,10,11".split(","));
        List<String> left = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        for (int i = 0; i < FUNDS.size(); i++) {
            left.add(NUMERALS[i] + "、" + FUNDS.get(i));
            values.add(yuan("公开04表." + FUNDS.get(i) + "收入"));
        }
        left.add("本年收入合计");
        values.add(yuan("公开04表.本年收入合计"));
        left.add("年初财政拨款结转和结余");
        values.add(yuan("公开04表.年初财政拨款结转和结余"));
        for (int i = 0; i < FUNDS.size(); i++) {
            left.add(NUMERALS[i] + "、" + FUNDS.get(i));
            values.add(yuan("公开04表.年初" + FUNDS.get(i)));
        }
        left.add("总计");
        values.add(yuan("公开04表.收入总计"));
        List<String> right = new ArrayList<>(codes.functionalCodes().stream()
                .filter(code -> code.length() == 3)
                .sorted()
                .limit(29)
                .toList());
        right.addAll(List.of("本年支出合计", "年末财政拨款结转和结余", "支出总计"));
        for (int i = 0; i < right.size(); i++) {
            Row row = form.createRow(7 + i);
            panel(row, 0, i < left.size() ? new Object[] {left.get(i), values.get(i)} : null, i + 1, 3);
            String code = right.get(i);
            row.createCell(5)
                    .setCellValue(
                            code.matches("\\d+")
                                    ? NUMERALS[i] + "、" + codes.functional(code)
                                    : code.replace("支出总计", "总计"));
            row.createCell(6).setCellValue(i + 30);
            List<String> columns =
                    Stream.concat(Stream.of("合计"), FUNDS.stream()).toList();
            for (int c = 0; c < 4; c++) {
                row.createCell(7 + c).setCellValue("—");
                amount(row, 11 + c, yuan("公开04表." + code + "." + columns.get(c)));
            }
        }
    }

    private void income() {
        Sheet form = form("Z03 收入决算表(财决03表)", "收入决算表", "财决03表", 12);
        head(form, 3, "项目:" + (wide + 1), "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入:2", "经营收入", "附属单位上缴收入", "其他收入");
        codeHead(form, 4, Arrays.asList(null, null, null, "小计", "其中：教育收费", null, null, null));
        rows(form, 7, "公开02表", List.of("本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "", "经营收入", "附属单位上缴收入", "其他收入"));
    }

    private void expenditure() {
        Sheet form = form("Z04 支出决算表(财决04表)", "支出决算表", "财决04表", 10);
        head(form, 3, "项目:" + (wide + 1), "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出");
        codeHead(form, 4, Arrays.asList(null, null, null, null, null, null));
        rows(
                form,
                7,
                "公开03表",
                Stream.concat(Stream.of("本年支出合计"), KINDS.stream()).toList());
    }

    private void incomeAndExpenditure() {
        Sheet form = form("Z02 收入支出决算表(财决02表)", "收入支出决算表", "财决02表", 9);
        head(form, 3, "项目:" + (wide + 1), "年初结转和结余", "本年收入", "本年支出", "结余分配", "年末结转和结余");
        codeHead(form, 4, Arrays.asList(null, null, null, null, null));
        rows(form, 7, "公开03表", List.of("", "", "本年支出合计", "", ""));
    }

    /** Balances are all in the 合计 row and in the one code that has them; income as in the ledger's leaves. */
    private void ofFund(String sheet, String title, String number, String table, String spent, String fund) {
        Sheet form = form(sheet, title, number, 17);
        head(form, 3, "项目:" + (wide + 1), "年初结转和结余:3", "本年收入:3", "本年支出:5", "年末结转和结余:3");
        head(
                form,
                4,
                "支出功能分类科目编码:" + wide,
                "科目名称",
                "合计",
                "基本支出结转",
                "项目支出结转和结余",
                "合计",
                "基本支出",
                "项目支出",
                "合计",
                "基本支出:3",
                "项目支出",
                "合计",
                "基本支出结转",
                "项目支出结转和结余");
        texts(form, 5, (",".repeat(wide) + ",,,,,,,,小计,人员经费,日常公用经费,,,,").split(",", -1));
        texts(form, 6, ((wide == 3 ? "类,款,项" : "") + ",栏次,1,2,3,4,5,6,7,8,9,10,11,12,13,14").split(","));
        BiFunction<String, String, BigDecimal> value = (code, column) -> switch (column) {
            case "年初" -> balance(code, fund, true);
            case "收入" -> received(code, fund);
            case "年末" -> balance(code, fund, false);
            default -> yuan(table + "." + code + "." + column);
        };
        List<String> columns =
                List.of("年初", "", "年初", "收入", "", "收入", spent, "基本支出", "基本支出", "", "项目支出", "年末", "", "年末");
        rows(
                form,
                7,
                table,
                code -> columns.stream()
                        .map(column -> column.isEmpty() ? null : value.apply(code, column))
                        .toList());
    }

    private BigDecimal balance(String code, String fund, boolean opening) {
        if (fund.equals(FUNDS.get(1))) {
            return yuan("公开07表." + code + (opening ? ".年初结转和结余" : ".年末结转和结余"));
        }
        String name = opening ? "公开04表.年初" + fund : "公开04表.年末财政拨款结转和结余." + fund;
        return code.equals("合计") ? yuan(name) : BigDecimal.ZERO;
    }

    private BigDecimal received(String code, String fund) {
        return unit.income().entrySet().stream()
                .filter(entry -> code.equals("合计") || entry.getKey().startsWith(code))
                .flatMap(entry -> entry.getValue().entrySet().stream())
                .filter(source -> source.getKey().label().startsWith(fund))
                .map(source -> source.getValue().value().movePointRight(4))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A row for each 功能科目, a column for each 经济科目; the sums of the columns in the row 合计. */
    private void byItem(String sheet, String title, String number, String table, String column, boolean sums) {
        Sheet form = form(sheet, title, number, 20);
        List<String> items = codes.economicCodes().stream()
                .sorted()
                .filter(code -> code.matches("30[123](\\d\\d)?|310(\\d\\d)?|399(\\d\\d)?"))
                .toList();
        List<String> groups = new ArrayList<>(List.of("项目:" + (wide + 1), "合计"));
        List<String> heads = new ArrayList<>();
        for (String group : items.stream().filter(code -> code.length() == 3).toList()) {
            List<String> own =
                    items.stream().filter(code -> code.startsWith(group)).toList();
            groups.add(codes.economic(group) + ":" + own.size());
            own.forEach(code -> heads.add(code.length() == 3 ? "小计" : codes.economic(code)));
        }
        head(form, 3, groups.toArray(String[]::new));
        heads.add(0, null);
        codeHead(form, 4, heads);
        Function<String, List<BigDecimal>> values = code -> {
            List<BigDecimal> row = new ArrayList<>(List.of(yuan(table + "." + code + "." + column)));
            items.forEach(item -> row.add(sums && code.equals("合计") ? yuan("公开06表." + item) : null));
            return row;
        };
        rows(form, 7, table, values);
    }

    private void operation() {
        Sheet form = form("F03 机构运行信息表(财决附03表)", "机构运行信息表", "财决附03表", 8);
        texts(form, 3, "项目,行次,年初预算数,全年预算数,决算数,项目,行次,决算数".split(","));
        texts(form, 4, "栏次,,1,2,3,栏次,,4".split(","));
        List<Object[]> left = spending();
        List<Object[]> right = statistics();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Row row = form.createRow(5 + i);
            Object[] cells = i < left.size() ? left.get(i) : new Object[] {"", null, null};
            row.createCell(0).setCellValue((String) cells[0]);
            row.createCell(1).setCellValue(String.valueOf(i + 1));
            for (int c = 1; c < 3; c++) {
                if (cells[c] == null) {
                    row.createCell(2 + c).setCellValue("—");
                } else {
                    amount(row, 2 + c, (BigDecimal) cells[c]);
                }
            }
            if (i < right.size()) {
                row.createCell(5).setCellValue((String) right.get(i)[0]);
                amount(row, 7, (BigDecimal) right.get(i)[1]);
            }
        }
    }

    private List<Object[]> spending() {
        List<Object[]> rows = new ArrayList<>();
        rows.add(new Object[] {"一、“三公”经费支出", null, null});
        String[] labels = {"（一）支出合计", "1.因公出国（境）费", "2.公务用车购置及运行维护费", "（1）公务用车购置费", "（2）公务用车运行维护费", "3.公务接待费"};
        String[] names = {"合计", "因公出国（境）费", "公务用车购置及运行维护费", "公务用车购置费", "公务用车运行维护费", "公务接待费"};
        for (int i = 0; i < labels.length; i++) {
            rows.add(new Object[] {"　" + labels[i], yuan("公开09表.预算数." + names[i]), yuan("公开09表.决算数." + names[i])});
        }
        var spending = unit.officialSpending();
        rows.add(new Object[] {
            "（1）国内接待费", null, spending.domestic().amount().value().movePointRight(4)
        });
        rows.add(new Object[] {
            "其中：外事接待费", null, spending.foreignAffairs().amount().value().movePointRight(4)
        });
        rows.add(new Object[] {
            "（2）国（境）外接待费", null, spending.foreign().amount().value().movePointRight(4)
        });
        rows.add(new Object[] {"（二）相关统计数", null, null});
        Object[][] counts = {
            {"1.因公出国（境）团组数（个）", spending.groups()},
            {"2.因公出国（境）人次数（人）", spending.travellers()},
            {"3.公务用车购置数（辆）", spending.vehiclesBought()},
            {"4.公务用车保有量（辆）", spending.vehiclesKept()},
            {"5.国内公务接待批次（个）", spending.domestic().times()},
            {"其中：外事接待批次（个）", spending.foreignAffairs().times()},
            {"6.国内公务接待人次（人）", spending.domestic().persons()},
            {"其中：外事接待人次（人）", spending.foreignAffairs().persons()},
            {"7.国（境）外公务接待批次（个）", spending.foreign().times()},
            {"8.国（境）外公务接待人次（人）", spending.foreign().persons()}
        };
        for (Object[] count : counts) {
            rows.add(new Object[] {count[0], null, BigDecimal.valueOf((Integer) count[1])});
        }
        rows.add(new Object[] {"二、会议费", BigDecimal.TEN, BigDecimal.TEN});
        rows.add(new Object[] {"三、课题费", BigDecimal.TEN, BigDecimal.TEN});
        return rows;
    }

    private List<Object[]> statistics() {
        List<Object[]> rows = new ArrayList<>();
        rows.add(new Object[] {"四、机关运行经费", yuan("公开10表.机关运行经费合计")});
        rows.add(new Object[] {"（一）行政单位", yuan("公开10表.行政单位")});
        rows.add(new Object[] {"（二）参照公务员法管理事业单位", yuan("公开10表.参照公务员法管理事业单位")});
        rows.add(new Object[] {"（一）车辆数合计（辆）", count("车辆合计")});
        List<String> vehicles =
                List.of("副部（省）级及以上领导用车", "主要负责人用车", "机要通信用车", "应急保障用车", "执法执勤用车", "特种专业技术用车", "离退休干部服务用车", "其他用车");
        vehicles.forEach(vehicle -> rows.add(new Object[] {rows.size() - 3 + "." + vehicle, count(vehicle)}));
        rows.add(new Object[] {"（二）单价100万元（含）以上设备（不含车辆）", count("单价100万元以上设备")});
        rows.add(new Object[] {"（一）政府采购支出合计", yuan("公开10表.政府采购合计")});
        rows.add(new Object[] {"1.政府采购货物支出", yuan("公开10表.货物")});
        rows.add(new Object[] {"2.政府采购工程支出", yuan("公开10表.工程")});
        rows.add(new Object[] {"3.政府采购服务支出", yuan("公开10表.服务")});
        rows.add(new Object[] {
            "（二）政府采购授予中小企业合同金额", unit.procurement().toSmallAndMedium().value().movePointRight(4)
        });
        rows.add(new Object[] {
            "其中：授予小微企业合同金额", unit.procurement().toSmallAndMicro().value().movePointRight(4)
        });
        return rows;
    }

    private BigDecimal count(String row) {
        return ledger.count("公开10表." + row).number();
    }

    /** The other rows of a head: 类, 款 and 项 below 科目编码; sub-heads or, where there is none, the cell above. */
    private void codeHead(Sheet form, int row, List<String> below) {
        form.createRow(row).createCell(0).setCellValue("支出功能分类科目编码");
        form.getRow(row).createCell(wide).setCellValue("科目名称");
        texts(form, row + 1, wide == 3 ? new String[] {"类", "款", "项"} : new String[] {});
        form.createRow(row + 2).createCell(wide).setCellValue("栏次");
        merge(form, row, wide == 3 ? row : row + 1, 0, wide - 1);
        merge(form, row, row + 1, wide, wide);
        for (int i = 0; i < below.size(); i++) {
            int column = wide + 1 + i;
            if (below.get(i) != null) {
                form.getRow(row).createCell(column).setCellValue(below.get(i));
            }
            form.getRow(row + 2).createCell(column).setCellValue(String.valueOf(i + 1));
            merge(form, below.get(i) == null ? row - 1 : row, row + 1, column, column);
        }
    }

    private static void merge(Sheet form, int top, int bottom, int left, int right) {
        if (top < bottom || left < right) {
            form.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
        }
    }

    private void rows(Sheet form, int from, String table, List<String> columns) {
        rows(
                form,
                from,
                table,
                code -> columns.stream()
                        .map(column -> column.isEmpty() ? null : yuan(table + "." + code + "." + column))
                        .toList());
    }

    private void rows(Sheet form, int from, String table, Function<String, List<BigDecimal>> values) {
        List<String> codesOfTable = new ArrayList<>(List.of("合计"));
        codesOfTable.addAll(ledger.codes(table));
        int at = from;
        for (String code : codesOfTable) {
            Row row = form.createRow(at);
            row.createCell(0).setCellValue(code);
            if (!code.equals("合计")) {
                row.createCell(wide)
                        .setCellValue(" ".repeat(code.length())
                                + codes.functional(code).replaceFirst("^\\d+$", "某科目" + code));
            }
            merge(form, at, at, 0, code.equals("合计") ? wide : wide - 1);
            List<BigDecimal> amounts = values.apply(code);
            for (int i = 0; i < amounts.size(); i++) {
                if (amounts.get(i) == null) {
                    row.createCell(wide + 1 + i).setCellValue("—");
                } else {
                    amount(row, wide + 1 + i, amounts.get(i));
                }
            }
            at++;
        }
    }

    /** A row of heads, each as wide as the number behind its colon says. */
    private static void head(Sheet form, int at, String... heads) {
        Row row = form.createRow(at);
        int column = 0;
        for (String head : heads) {
            int width = head.matches(".*:\\d+") ? Integer.parseInt(head.replaceFirst(".*:", "")) : 1;
            row.createCell(column).setCellValue(head.replaceFirst(":\\d+$", ""));
            if (width > 1) {
                form.addMergedRegion(new CellRangeAddress(at, at, column, column + width - 1));
            }
            column += width;
        }
    }

    private static void texts(Sheet form, int at, String... texts) {
        Row row = form.getRow(at) == null ? form.createRow(at) : form.getRow(at);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
    }
}

package cn.yince.batch.sheet;

import cn.yince.batch.result.Overview;
import cn.yince.batch.result.Overview.Money;
import cn.yince.batch.result.Overview.Share;
import cn.yince.batch.result.Report;
import cn.yince.batch.result.YearOverYear;
import cn.yince.batch.result.YearOverYear.Sum;
import cn.yince.compute.YearChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;

/** The first sheet: the report at one glance, as small tables with a chart beside each. */
final class OverviewSheet {
    private static final String NAME = "总览";

    /** Charts stand to the right of the tables, two beside each other, each so many columns wide and rows high. */
    private static final int CHART_COLUMN = 6;

    private static final int CHART_WIDTH = 9;
    private static final int CHART_HEIGHT = 15;

    /** One for each series, the same as on the page. */
    private static final List<Integer> COLOURS = List.of(0x2F6F8F, 0xC98A2B, 0x7A8B4A, 0x8B5A86);

    private final Overview overview;
    private final Report report;
    private final Sheets sheets;
    private XSSFSheet sheet;
    private int charts;

    OverviewSheet(Report report, Sheets sheets) {
        this.report = report;
        this.overview = new Overview(report);
        this.sheets = sheets;
    }

    void add() {
        sheet = sheets.free(NAME);
        sheets.widths(20, 14, 14, 14, 14, 3);
        sheets.title("单位预决算公开汇总（" + report.all().size() + " 个单位）");
        counts("状态", overview.states(), "单位数", "单位的状态");
        String size = overview.size();
        if (!overview.sizes().isEmpty()) {
            counts(size, overview.sizes(), "单位数", "按" + size + "的大小");
        }
        if (!overview.money().isEmpty()) {
            money(overview.money());
        }
        years(new YearOverYear(report).sums());
        sheets.printed(
                CHART_COLUMN + 2 * CHART_WIDTH + 2,
                Math.max(sheets.height(), 2 + (charts + 1) / 2 * (CHART_HEIGHT + 1)));
    }

    private void counts(String what, List<Share> shares, String of, String title) {
        List<List<Object>> rows = new ArrayList<>();
        shares.forEach(share -> rows.add(List.of(share.label(), share.count())));
        int first = sheets.table(List.of(Column.word(what, 0), Column.count(of)), rows);
        String[] labels = shares.stream().map(Share::label).toArray(String[]::new);
        Double[] counts = shares.stream().map(share -> (double) share.count()).toArray(Double[]::new);
        Plot chart = bars(title, BarGrouping.CLUSTERED, false);
        series(chart.data(), of, labels, counts, first, 1);
        chart.plot();
    }

    private void money(List<Money> all) {
        List<String> parts = all.stream()
                .flatMap(money -> money.parts().keySet().stream())
                .distinct()
                .toList();
        List<String> shares = all.stream()
                .flatMap(money -> money.share().keySet().stream())
                .distinct()
                .toList();
        List<Column> columns = new ArrayList<>(List.of(Column.word("种类年度", 0), Column.money(overview.size() + "（万元）")));
        parts.forEach(part -> columns.add(Column.money(part)));
        shares.forEach(share -> columns.add(new Column(share + "占比", 0, Column.Kind.PER_CENT)));
        List<List<Object>> rows = new ArrayList<>();
        for (Money money : all) {
            List<Object> row = new ArrayList<>(List.of(money.edition(), money.whole()));
            parts.forEach(part -> row.add(money.parts().getOrDefault(part, BigDecimal.ZERO)));
            shares.forEach(share ->
                    row.add(money.share().containsKey(share) ? money.share().get(share) : ""));
            rows.add(row);
        }
        int first = sheets.table(columns, rows);
        if (parts.isEmpty()) {
            return;
        }
        String[] labels = all.stream().map(Money::edition).toArray(String[]::new);
        Plot chart = bars(String.join("、", parts) + "各占多少", BarGrouping.PERCENT_STACKED, true);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            Double[] amounts = all.stream()
                    .map(money ->
                            money.parts().getOrDefault(part, BigDecimal.ZERO).doubleValue())
                    .toArray(Double[]::new);
            series(chart.data(), part, labels, amounts, first, 2 + i);
        }
        chart.plot();
        stack(chart.chart());
    }

    /** How much more than last year, of the units of which both years are known; an edition in each column. */
    private void years(List<Sum> all) {
        List<String> editions = all.stream().map(Sum::edition).distinct().toList();
        List<String> figures = all.stream()
                .filter(sum -> percent(sum).isPresent())
                .map(Sum::figure)
                .distinct()
                .toList();
        if (figures.isEmpty()) {
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(Column.word("与上年相比", 0)));
        editions.forEach(edition -> columns.add(new Column(edition, 0, Column.Kind.PER_CENT)));
        List<List<Object>> rows = new ArrayList<>();
        for (String figure : figures) {
            List<Object> row = new ArrayList<>(List.of(figure));
            editions.forEach(edition -> row.add(
                    percent(all, edition, figure).<Object>map(each -> each).orElse("")));
            rows.add(row);
        }
        int first = sheets.table(columns, rows);
        Plot chart = bars("各单位合计与上年相比（%）", BarGrouping.CLUSTERED, true);
        chart.data().getValueAxes().get(0).setNumberFormat("0");
        chart.data().getCategoryAxis().setTickLabelPosition(AxisTickLabelPosition.LOW);
        for (int i = 0; i < editions.size(); i++) {
            String edition = editions.get(i);
            Double[] values = figures.stream()
                    .map(figure -> percent(all, edition, figure)
                            .map(BigDecimal::doubleValue)
                            .orElse(null))
                    .toArray(Double[]::new);
            series(chart.data(), edition, figures.toArray(String[]::new), values, first, 1 + i);
        }
        chart.plot();
    }

    private static Optional<BigDecimal> percent(Sum sum) {
        return YearChange.percent(sum.before(), sum.now());
    }

    private static Optional<BigDecimal> percent(List<Sum> all, String edition, String figure) {
        return all.stream()
                .filter(sum -> sum.edition().equals(edition) && sum.figure().equals(figure))
                .findFirst()
                .flatMap(OverviewSheet::percent);
    }

    /**
     * Puts the bars of a category on one another; written as it is, since POI's smaller schemas do not know the type of
     * the value.
     */
    private static void stack(XSSFChart chart) {
        try (XmlCursor at = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            String names = at.getName().getNamespaceURI();
            at.toChild(new QName(names, "axId"));
            at.beginElement(new QName(names, "overlap"));
            at.insertAttributeWithValue("val", "100");
        }
    }

    /** A chart with its data, to be plotted when all are there. */
    private record Plot(XSSFChart chart, XDDFChartData data) {
        void plot() {
            chart.plot(data);
        }
    }

    private Plot bars(String title, BarGrouping grouping, boolean legend) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int top = 2 + charts / 2 * (CHART_HEIGHT + 1);
        int left = CHART_COLUMN + charts % 2 * (CHART_WIDTH + 1);
        charts++;
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, left, top, left + CHART_WIDTH, top + CHART_HEIGHT);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        if (legend) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setNumberFormat(legend ? "0%" : "0");
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(grouping);
        data.setVaryColors(false);
        return new Plot(chart, data);
    }

    private void series(XDDFChartData data, String name, String[] labels, Double[] values, int first, int column) {
        int last = first + labels.length - 1;
        XDDFDataSource<String> categories = XDDFDataSourcesFactory.fromArray(labels, range(first, last, 0), 0);
        data.addSeries(categories, XDDFDataSourcesFactory.fromArray(values, range(first, last, column), column))
                .setTitle(name, null);
        int colour = COLOURS.get((column - 1) % COLOURS.size());
        byte[] rgb = {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
        data.getSeries(data.getSeriesCount() - 1).setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb)));
    }

    private static String range(int first, int last, int column) {
        return new CellRangeAddress(first, last, column, column).formatAsString(NAME, true);
    }
}

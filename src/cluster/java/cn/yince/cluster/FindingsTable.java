package cn.yince.cluster;

import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Report;
import cn.yince.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** All that was found, a row each, for those who ask questions of it. */
final class FindingsTable {
    private static final StructType COLUMNS = new StructType()
            .add("单位", DataTypes.StringType)
            .add("编码", DataTypes.StringType)
            .add("模板", DataTypes.StringType)
            .add("种类", DataTypes.StringType)
            .add("年度", DataTypes.IntegerType)
            .add("状态", DataTypes.StringType)
            .add("轻重", DataTypes.StringType)
            .add("代码", DataTypes.StringType)
            .add("文件", DataTypes.StringType)
            .add("行", DataTypes.IntegerType)
            .add("列", DataTypes.IntegerType)
            .add("问题", DataTypes.StringType)
            .add("改法", DataTypes.StringType);

    private FindingsTable() {}

    /** Writes them as Parquet; those of units in the order of the summary, then those across units. */
    static void write(SparkSession spark, Report report, String folder) {
        List<Row> rows = new ArrayList<>();
        for (Outcome outcome : report.all()) {
            outcome.findings().forEach(found -> rows.add(row(outcome, found)));
        }
        report.across().forEach(found -> rows.add(row(null, found)));
        spark.createDataFrame(rows, COLUMNS)
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(folder);
    }

    private static Row row(Outcome outcome, Problem found) {
        Facts facts = outcome == null ? Facts.UNKNOWN : outcome.facts();
        return RowFactory.create(
                facts.unit(),
                facts.code(),
                facts.pack(),
                facts.known() ? facts.kind().label() : "",
                facts.year(),
                outcome == null ? "" : outcome.status().label(),
                found.severity().label(),
                found.code(),
                found.place().whole(),
                found.place().line(),
                found.place().column(),
                found.message(),
                found.hint());
    }
}

package cn.yince.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.file.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units may lie elsewhere than on a disk: in another file system, in tables, in a database. */
@Tag("cluster")
class ClusterPlacesIT {
    private static final String PASSWORD = "not to be told 1";

    private static final List<String> LOCAL = List.of("spark.master=local[2]", "spark.ui.enabled=false");

    @TempDir
    Path folder;

    /** On HDFS, with packages for those who have to mend something; nobody else may write there meanwhile. */
    @Test
    void filesMayLieOnHdfs() throws Exception {
        Path input = Trial.units(folder, 4);
        Path alone = folder.resolve("一台");
        Submitted.ended(Submitted.batch(input, alone, folder.resolve("一台.txt"), "--hand-back"));
        try (SmallHdfs hdfs = SmallHdfs.start(folder.resolve("hdfs"))) {
            hdfs.files("-put", input.toString(), hdfs.file(""));
            String[] words = {hdfs.file("单位"), hdfs.file("册"), "--hand-back", "--zips"};
            killed("3/6 ", words);
            assertThat(cluster(List.of(), words)).contains("另一个 yince batch 正在往");
            // as if two minutes had gone by
            hdfs.files("-touch", "-m", "-t", "20200101:000000", hdfs.file("册/.yince/lock.held"));
            assertThat(cluster(List.of(), words)).containsPattern("：(已印出 [1-3]，)?未变 [1-4]，失败 2");
            assertThat(cluster(List.of(), words)).contains("未变 4");
            Submitted.ended(Submitted.batch(input, alone, folder.resolve("一台.txt"), "--hand-back"));
            Path many = folder.resolve("许多册");
            hdfs.files("-get", hdfs.file("册"), many.toString());

            assertThat(Trial.digests(many)).isEqualTo(Trial.digests(alone)).hasSize(4);
            assertThat(Trial.timeless(many).replace(hdfs.file(""), folder + "/"))
                    .isEqualTo(Trial.timeless(alone));
            assertThat(zipped(many)).isEqualTo(Trial.digests(many));
            assertThat(Trial.names(many.resolve(".yince"))).isEqualTo(Trial.names(alone.resolve(".yince")));
            assertThat(Trial.names(many.resolve("退回")))
                    .isEqualTo(Trial.names(alone.resolve("退回")))
                    .isNotEmpty();
            // what it tells is the same; others are told of by their whole names
            String sent = "10004_云岭市第4中心_2023决算_退回.zip";
            assertThat(many.resolve("退回").resolve(sent))
                    .hasSameBinaryContentAs(alone.resolve("退回").resolve(sent));
        }
    }

    /** Where only Hadoop sees them. */
    @Test
    void tablesAreFilesToo() throws Exception {
        Path input = Trial.units(folder, 4);
        Path alone = folder.resolve("一台");
        Submitted.ended(Submitted.batch(input, alone, folder.resolve("一台.txt"), "--hand-back"));
        StringBuilder rows = new StringBuilder();
        for (String name : Trial.names(input)) {
            rows.append(Json.line(
                            Map.of("name", name.replace(".yaml", ""), "yaml", Files.readString(input.resolve(name)))))
                    .append('\n');
        }
        Files.writeString(folder.resolve("单位.jsonl"), rows);
        List<String> far = List.of("spark.hadoop.fs.viewfs.mounttable.far.link./data=file://" + folder);
        assertThat(cluster(far, "viewfs://far/data/单位.jsonl", "viewfs://far/data/表"))
                .contains("已印出 4");
        assertThat(Trial.digests(folder.resolve("表"))).isEqualTo(Trial.digests(alone));
        assertThat(Trial.names(folder.resolve("表"))).contains("问题.parquet", "单位文件");
    }

    /** Capitals as a database likes them, what is filled in as text; a row that is no unit costs itself. */
    @Test
    void rowsMayLieInADatabase() throws Exception {
        Path input = Trial.units(folder, 3);
        Path alone = folder.resolve("一台");
        Submitted.ended(Submitted.batch(input, alone, folder.resolve("一台.txt")));
        try (Connection database = database();
                Statement statement = database.createStatement()) {
            statement.execute("create table 整份 (name varchar(80), yaml clob)");
            try (PreparedStatement row = database.prepareStatement("insert into 整份 values (?, ?)")) {
                for (String name : Trial.names(input)) {
                    insert(row, name.replace(".yaml", ""), Files.readString(input.resolve(name)));
                }
                String text = Files.readString(input.resolve("单位0001.yaml"));
                insert(row, "两行", text);
                insert(row, "两行", text);
                insert(row, null, text);
                insert(row, "../单位0001", text);
                insert(row, "空的", null);
            }
        }
        Path many = folder.resolve("册");
        String log = cluster(database(folder), address(), many.toString(), "--table", "整份");
        assertThat(log)
                .contains("有 1 行没有名称", "“../单位0001”不能作文件名", "“两行”有 2 行", "“空的”这一行没有“模板”")
                .doesNotContain(PASSWORD);
        assertThat(Files.readString(many.resolve("汇总.json"))).contains("“两行”有 2 行");
        assertThat(Trial.digests(many)).isEqualTo(Trial.digests(alone)).hasSize(4);
        Map<String, ?> before = Trial.times(many);
        assertThat(cluster(database(folder), address(), many.toString(), "--table", "整份"))
                .contains("未变 4");
        assertThat(Trial.times(many)).isEqualTo(before);

        String wrong = cluster(List.of(), address() + ";user=sa;password=" + PASSWORD, many.toString());
        assertThat(wrong).contains("地址里写了用户或口令").doesNotContain("表读不出来");
        assertThat(cluster(database(folder), address(), many.toString(), "--table", "没有"))
                .contains("表读不出来（JdbcSQLSyntaxErrorException")
                .doesNotContain("\tat cn.yince");
    }

    /** Columns by the ways of keys; decimals as a database gives them, and nothing where nothing is. */
    @Test
    void columnsMayBeWhatIsFilledIn() throws Exception {
        Path unit = Files.createDirectories(folder.resolve("单位")).resolve("一.yaml");
        Files.copy(Path.of("data-examples/minimal.yaml"), unit);
        Path alone = folder.resolve("一台");
        Submitted.ended(Submitted.batch(unit, alone, folder.resolve("一台.txt")));
        Map<String, String> values = Flat.of(Files.readString(unit));
        List<String> columns = new ArrayList<>(values.keySet());
        String table = columns.stream()
                .map(column ->
                        '"' + column + "\" " + (isAmount(values.get(column)) ? "decimal(20, 6)" : "varchar(999)"))
                .collect(Collectors.joining(", "));
        try (Connection database = database();
                Statement statement = database.createStatement()) {
            statement.execute("create table 各列 (\"名\" char(9), " + table + ", \"收入.2010699.事业收入\" numeric(20, 4))");
            String marks = columns.stream().map(column -> ", ?").collect(Collectors.joining());
            try (PreparedStatement row = database.prepareStatement("insert into 各列 values (?" + marks + ", null)")) {
                row.setString(1, "一");
                for (int i = 0; i < columns.size(); i++) {
                    String value = values.get(columns.get(i));
                    row.setObject(i + 2, isAmount(value) ? new BigDecimal(value) : value);
                }
                row.execute();
                row.setString(1, "二");
                row.setBigDecimal(columns.indexOf("支出.2010650.一般公共预算财政拨款.基本支出") + 2, new BigDecimal("1E+2"));
                row.execute();
            }
        }
        Path many = folder.resolve("册");
        String log = cluster(database(folder), address(), many.toString(), "--table", "各列", "--name", "名");
        assertThat(log).contains("已印出 1，失败 1");
        String[] books = Stream.of(many, alone).map(ClusterPlacesIT::text).toArray(String[]::new);
        assertThat(books[0]).contains("166.40").isEqualTo(books[1]);
    }

    /** Ends a batch when so much was told of it. */
    private void killed(String told, String... words) throws Exception {
        Path log = folder.resolve("杀掉.txt");
        Process driver = Submitted.cluster(log, LOCAL, words);
        while (driver.isAlive() && !Files.readString(log).contains(told)) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(driver.isAlive()).as(Files.readString(log)).isTrue();
        driver.destroyForcibly().waitFor();
    }

    /** What is in the one archive, as {@link Trial#digests} tells it. */
    private static Map<String, String> zipped(Path output) throws IOException {
        List<String> archives = Trial.names(output).stream()
                .filter(name -> name.startsWith("册集-"))
                .toList();
        assertThat(archives).hasSize(1);
        Map<String, String> digests = new TreeMap<>();
        try (ZipFile archive = new ZipFile(output.resolve(archives.get(0)).toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                digests.put(entry.getName(), DigestUtils.sha256Hex(archive.getInputStream(entry)));
            }
        }
        return digests;
    }

    private static boolean isAmount(String value) {
        return Pattern.matches("[0-9]+\\.[0-9]+", value);
    }

    private static void insert(PreparedStatement row, String name, String text) throws Exception {
        row.setString(1, name);
        row.setString(2, text);
        row.execute();
    }

    private static String text(Path output) {
        try (Stream<Path> files = Files.list(output)) {
            Path only = files.filter(file -> file.toString().endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow();
            try (PDDocument book = Loader.loadPDF(only.toFile())) {
                return new PDFTextStripper().getText(book);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String address() {
        return "jdbc:h2:file:" + folder.resolve("库");
    }

    private Connection database() throws Exception {
        URL jar = Submitted.beside("h2-").toUri().toURL();
        Driver driver = (Driver) new URLClassLoader(new URL[] {jar}, ClusterPlacesIT.class.getClassLoader())
                .loadClass("org.h2.Driver")
                .getConstructor()
                .newInstance();
        Properties who = new Properties();
        who.setProperty("user", "sa");
        who.setProperty("password", PASSWORD);
        return driver.connect(address(), who);
    }

    /** Who may read it, in a file and not among the words of a command. */
    private static List<String> database(Path folder) throws IOException {
        Path settings = folder.resolve("口令.conf");
        Files.writeString(settings, "spark.yince.jdbc.user sa\nspark.yince.jdbc.password " + PASSWORD + "\n");
        return List.of("spark.jars=" + Submitted.beside("h2-"), "--properties-file=" + settings);
    }

    /** What was told by a batch of two cores. */
    private String cluster(List<String> settings, String... words) throws Exception {
        List<String> all = new ArrayList<>(LOCAL);
        all.addAll(settings);
        Path log = folder.resolve("许多.txt");
        Submitted.ended(Submitted.cluster(log, all, words));
        return Files.readString(log);
    }
}

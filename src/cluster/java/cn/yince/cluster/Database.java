package cn.yince.cluster;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RuntimeConfig;
import org.apache.spark.sql.SparkSession;

/** A table of a database. Who may read it is told by settings of Spark only, and told again nowhere. */
final class Database {
    private static final String SETTING = "spark.yince.jdbc.";

    /** An address that tells more than where. */
    private static final Pattern SECRET = Pattern.compile(
            "(?is).*(?:[?;&:,(]\\s*(?:user|user_?name|uid|pwd|\\w*pass\\w*)\\s*=|//[^/?;]*@|:[^:/@]+/[^/@]*@).*");

    /** So that a driver does not hold all rows at once. */
    private static final String ROWS_AT_ONCE = "100";

    private static final String DRIVER = "driver";
    private static final int DEEPEST = 20;

    private Database() {}

    static boolean isOne(String input) {
        return input.startsWith("jdbc:");
    }

    /** As it is told of: where it is, without what else an address may have. */
    static String named(Words words) {
        return words.input().replaceFirst("(?s)[?;].*", "") + " " + words.table();
    }

    /**
     * Its table.
     *
     * @throws InputRejected when its address tells a password
     */
    static Dataset<Row> table(SparkSession spark, Words words, Place place) {
        if (SECRET.matcher(words.input()).matches()) {
            throw new InputRejected(Problem.error(
                    "Y0100",
                    Place.of("jdbc:"),
                    "数据库的地址里写了用户或口令，别人看得见",
                    "请从地址里去掉，写在 Spark 的配置文件里：spark.yince.jdbc.user、spark.yince.jdbc.password"));
        }
        Properties properties = new Properties();
        properties.setProperty("fetchsize", ROWS_AT_ONCE);
        for (String key : List.of("user", "password", DRIVER)) {
            String value = spark.conf().get(SETTING + key, "");
            if (!value.isEmpty()) {
                properties.setProperty(key, value);
            }
        }
        if (!properties.containsKey(DRIVER)) {
            driver(words.input()).ifPresent(found -> properties.setProperty(DRIVER, found));
        }
        return spark.read().jdbc(words.input(), words.table(), properties);
    }

    /** A driver that came with {@code --jars}: Java itself looks only where it began. */
    private static Optional<String> driver(String address) {
        for (Driver each :
                ServiceLoader.load(Driver.class, Thread.currentThread().getContextClassLoader())) {
            try {
                if (each.acceptsURL(address)) {
                    return Optional.of(each.getClass().getName());
                }
            } catch (SQLException e) {
                // not its own
                continue;
            }
        }
        return Optional.empty();
    }

    /** Why a table cannot be read, in the driver's own words but for what nobody is to know. */
    static InputRejected unreadable(Exception thrown, Words words, RuntimeConfig settings, Place place) {
        Throwable cause = Stream.iterate((Throwable) thrown, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(each -> each instanceof SQLException || each instanceof ClassNotFoundException)
                .findFirst()
                .orElse(thrown);
        String told = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        for (String secret : List.of("password", "user")) {
            String value = settings.get(SETTING + secret, "");
            told = value.isEmpty() ? told : told.replace(value, "***");
        }
        told = told.replace(words.input(), named(words));
        String hint = isOne(words.input())
                ? "请核对地址、表名（--table）、用户和口令（spark.yince.jdbc.user、.password），驱动用 --jars 写明"
                : "请核对它在不在、读不读得到";
        return new InputRejected(
                Problem.error("Y0100", place, "表读不出来（" + cause.getClass().getSimpleName() + "：" + told + "）", hint));
    }
}

package cn.yince.cli;

import cn.yince.batch.register.Standing;
import cn.yince.batch.round.Approvals;
import cn.yince.batch.round.Bureau;
import cn.yince.batch.site.Order;
import cn.yince.batch.site.SiteReport;
import cn.yince.batch.site.SiteReport.Shown;
import cn.yince.problem.InputRejected;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What publishing has to do with the ledger: only what is approved goes out, and where it went is written down. */
final class PublishRecord {
    private static final int LONGEST = 300;

    @Option(names = "--all", description = "不看台账：没有审定的也公开")
    private boolean all;

    @Option(
            names = "--address",
            paramLabel = "网址",
            converter = Address.class,
            description = "网站放在哪个网址；公开了的照此记进台账，不写则不记")
    private String address;

    @Option(names = "--by", paramLabel = "谁", description = "谁公开的，记进台账")
    private String who = "";

    /**
     * Leaves out what the ledger of a folder does not approve.
     *
     * @throws InputRejected when the ledger cannot be read
     */
    Order approved(Order order) {
        Optional<Approvals> approvals = Approvals.of(order.output());
        if (approvals.isEmpty() && address != null) {
            throw new OutputFailed("没有公开：" + order.output() + " 里没有台账，--address 没有地方记；请去掉它，或先运行 yince batch", null);
        }
        return all || approvals.isEmpty() ? order : order.without(approvals.orElseThrow()::objection);
    }

    /**
     * Writes down what was published, and what is no longer on the site.
     *
     * @return what was written down; nothing when it was not asked for
     * @throws OutputFailed when the ledger cannot be written
     */
    Optional<String> keep(SiteReport report, Path output, Clock clock) {
        if (address == null) {
            return Optional.empty();
        }
        try (Bureau bureau = Bureau.take(output, Today.of(clock), Optional.empty())) {
            int gone = bureau.withdraw(
                    who,
                    page -> page.startsWith(address) && !report.paths().contains(page.substring(address.length())));
            Map<String, Standing> open = new Approvals(bureau.register())
                    .toRecord(report.pages().stream().map(Shown::sha256).toList());
            report.pages().stream()
                    .filter(page -> open.containsKey(page.sha256()))
                    .forEach(page -> bureau.publish(open.get(page.sha256()), who, address + page.path()));
            bureau.save(Today.of(clock));
            return Optional.of("台账里新记下公开 " + open.size() + " 册" + (gone == 0 ? "" : "，撤下 " + gone + " 册"));
        } catch (InputRejected e) {
            throw new OutputFailed("网站已经换上，台账没有记下：" + e.problems().get(0) + "；改正后再公开一次就会补记", e);
        }
    }

    /** The address of a site, as it is typed; ends with a slash. */
    static final class Address implements ITypeConverter<String> {
        @Override
        public String convert(String typed) {
            String text = typed.strip();
            try {
                URI uri = new URI(text);
                String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
                boolean plain = uri.getRawQuery() == null && uri.getRawFragment() == null;
                if (text.length() <= LONGEST && scheme.matches("https?") && uri.getHost() != null && plain) {
                    return text.endsWith("/") ? text : text + "/";
                }
            } catch (URISyntaxException e) {
                // it is told below
            }
            throw new TypeConversionException("网址“" + typed + "”应以 http:// 或 https:// 开头，写到网站首页所在的一级，如 https://网站/公开/");
        }
    }
}

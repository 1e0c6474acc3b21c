package cn.yince.desk.init;

import cn.yince.desk.sample.InventedFields;
import cn.yince.pack.Pack;
import cn.yince.read.TypedFile;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.BookletKind;
import cn.yince.unit.amount.Address;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An invented unit that shows how everything is typed. */
final class Placeholders {
    private static final Pattern TABLE = Pattern.compile("〔表:([^〕]+)〕");
    private final Typed.Mapping unit;

    private Placeholders(Typed.Mapping unit) {
        this.unit = unit;
    }

    /** The unit as a unit file of a pack for its year. */
    static Placeholders of(Pack pack) {
        boolean scoresEach = pack.settings().rules().getOrDefault("自评表", "").contains("逐项");
        String more = pack.kind() == BookletKind.BUDGET ? "部门" : scoresEach ? "逐项打分自评" : "分组打分自评";
        List<Typed.Entry> entries =
                new ArrayList<>(read(pack.kind().label(), pack).entries());
        entries.addAll(read(more, pack).entries());
        return new Placeholders(InventedFields.added(Trees.mapping(entries, false), pack.fields(), pack.year()));
    }

    private static Typed.Mapping read(String name, Pack pack) {
        try (InputStream file = Placeholders.class.getResourceAsStream(name + ".yaml")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("〔年〕", String.valueOf(pack.year()))
                    .replace("〔上年〕", String.valueOf(pack.year() - 1))
                    .replace("〔次年〕", String.valueOf(pack.year() + 1))
                    .replace("〔模板〕", pack.name());
            return TypedFile.parse(withTables(text, pack).getBytes(StandardCharsets.UTF_8), name, pack.fieldBook());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code 〔表:支出决算表〕} as the pack calls that table. */
    private static String withTables(String text, Pack pack) {
        return TABLE.matcher(text)
                .replaceAll(table -> Matcher.quoteReplacement(
                        pack.names().shown(Address.of(table.group(1))).toString()));
    }

    /** What stands at a path. */
    Optional<Typed> at(String path) {
        Optional<Typed> at = Optional.of(unit);
        for (String key : path.split("\\.")) {
            at = at.flatMap(tree -> Trees.at(tree, key));
        }
        return at;
    }
}

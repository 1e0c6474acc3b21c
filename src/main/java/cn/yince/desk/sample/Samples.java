package cn.yince.desk.sample;

import cn.yince.unit.BookletKind;
import cn.yince.unit.OwnField;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes the files of an order, one at a time; each depends on the seed, its number and its fault alone. Those that are
 * next to each other differ in their 款, and as many as there are 款 have one of each.
 */
final class Samples {
    private static final int MOST_TRIES = 300;
    private static final int LEAST_DIGITS = 4;
    private static final String REMARK = "试用的样例：单位、人名、金额和文字都是虚构的";

    private final SampleOrder order;
    private final Dice dice;
    private final List<Edition> editions;
    private final List<String> sections;
    private final Map<Integer, Fault> faults = new HashMap<>();
    private final String name;
    private final int firstSerial;

    Samples(SampleOrder order, Path templates) {
        this.order = order;
        this.dice = new Dice(order.seed());
        this.editions = dice.shuffled(Edition.all(templates, order.kinds()));
        this.sections = dice.shuffled(editions.stream()
                .flatMap(edition -> edition.stock().sections().stream())
                .distinct()
                .sorted()
                .toList());
        this.name = "%0" + Math.max(LEAST_DIGITS, String.valueOf(order.number()).length()) + "d-%s.yaml";
        this.firstSerial = dice.of(0).from(0, PlaceName.ALL - 1);
        List<Integer> numbers =
                dice.shuffled(IntStream.rangeClosed(1, order.number()).boxed().toList());
        List<Fault> possible = dice.shuffled(Fault.all().stream()
                .filter(fault -> !editionsOf(fault).isEmpty())
                .toList());
        for (int i = 0; i < order.brokenFiles(); i++) {
            faults.put(numbers.get(i), possible.get(i % possible.size()));
        }
    }

    /** The file of a number from 1 on. */
    Sample sample(int number) {
        return Optional.ofNullable(faults.get(number))
                .map(fault -> broken(number, fault))
                .orElseGet(() -> good(number));
    }

    private Sample good(int number) {
        Setting setting = setting(dice.of(number), number, number, editions);
        Node top = top(setting);
        byte[] bytes = Fault.bytes(YamlText.of(REMARK, top));
        return sample(number, setting, top, bytes, Optional.empty(), bytes);
    }

    /** All 款 take turns, and with each the editions that have it, each time round another. */
    private Setting setting(Dice own, int number, int turn, List<Edition> of) {
        String section = sections.get(turn % sections.size());
        List<Edition> having = of.stream()
                .filter(edition -> edition.stock().sections().contains(section))
                .toList();
        return having.isEmpty()
                ? setting(own, number, turn + 1, of)
                : Setting.any(
                        own,
                        having.get((turn + turn / sections.size()) % having.size()),
                        section,
                        firstSerial + number);
    }

    /** Throws until a file comes out that can have the fault; one that no file can have is left out. */
    private Sample broken(int number, Fault fault) {
        List<Edition> possible = editionsOf(fault);
        for (int i = 1; i <= MOST_TRIES; i++) {
            Dice own = dice.of(number + (long) i * Integer.MAX_VALUE);
            Setting setting = setting(own, number, number + i - 1, possible);
            Node top = top(setting);
            byte[] good = Fault.bytes(YamlText.of(REMARK, top));
            Optional<byte[]> bytes = fault.harm().done(REMARK, top, setting);
            if (bytes.isPresent()) {
                return sample(number, setting, top, bytes.get(), Optional.of(fault), good);
            }
        }
        return good(number);
    }

    private Sample sample(int number, Setting setting, Node top, byte[] bytes, Optional<Fault> fault, byte[] mended) {
        int forms = top.list("绩效自评").size() + top.list("项目").size();
        String file = String.format(name, number, setting.who().name());
        return new Sample(
                file,
                bytes,
                setting.edition(),
                setting.business().section(),
                top.at("支出").keys().size(),
                forms,
                fault,
                mended);
    }

    private List<Edition> editionsOf(Fault fault) {
        return editions.stream()
                .filter(edition -> fault.kinds().contains(edition.kind())
                        && fault.codes().stream().noneMatch(edition.unchecked()::contains))
                .toList();
    }

    private static Node top(Setting setting) {
        Node file = setting.edition().kind() == BookletKind.BUDGET
                ? BudgetSample.of(setting)
                : FinalAccountsSample.of(setting);
        setting.edition().unused().forEach(file::removeAt);
        setting.edition()
                .examples()
                .forEach(field -> file.putAt(
                        field.path(),
                        field.from(),
                        OwnField.WORDS.contains(field.kind()) ? field.example() : new Node.Raw(field.example())));
        return file;
    }
}

package cn.yince.sample;

import cn.yince.unit.BookletKind;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the files of an order, one at a time; each depends on the seed, its number and its fault alone. */
final class Samples {
  private static final int MOST_TRIES = 300;
  private static final int LEAST_DIGITS = 4;
  private static final String REMARK = "试用的样例：单位、人名、金额和文字都是虚构的";

  private final SampleOrder order;
  private final Dice dice;
  private final List<Edition> editions;
  private final Map<Integer, Fault> faults = new HashMap<>();
  private final String name;
  private final int firstSerial;

  Samples(SampleOrder order, Path templates) {
    this.order = order;
    this.dice = new Dice(order.seed());
    this.editions = dice.shuffled(Edition.all(templates, order.kinds()));
    this.name = "%0" + Math.max(LEAST_DIGITS, String.valueOf(order.number()).length()) + "d-%s.yaml";
    this.firstSerial = dice.of(0).from(0, PlaceName.ALL - 1);
    List<Integer> numbers = dice.shuffled(IntStream.rangeClosed(1, order.number()).boxed().toList());
    List<Fault> possible = dice.shuffled(Fault.all().stream().filter(fault -> !editionsOf(fault).isEmpty()).toList());
    for (int i = 0; i < order.brokenFiles(); i++) {
      faults.put(numbers.get(i), possible.get(i % possible.size()));
    }
  }

  /** The file of a number from 1 on. */
  Sample sample(int number) {
    return Optional.ofNullable(faults.get(number)).map(fault -> broken(number, fault)).orElseGet(() -> good(number));
  }

  private Sample good(int number) {
    Setting setting = Setting.any(dice.of(number), editions.get(number % editions.size()), firstSerial + number);
    Node top = top(setting);
    return sample(number, setting, top, Fault.bytes(YamlText.of(REMARK, top)), Optional.empty());
  }

  /** Throws until a file comes out that can have the fault; one that no file can have is left out. */
  private Sample broken(int number, Fault fault) {
    List<Edition> possible = editionsOf(fault);
    for (int i = 1; i <= MOST_TRIES; i++) {
      Dice own = dice.of(number + (long) i * Integer.MAX_VALUE);
      Setting setting = Setting.any(own, own.oneOf(possible), firstSerial + number);
      Node top = top(setting);
      Optional<byte[]> bytes = fault.harm().done(REMARK, top, own);
      if (bytes.isPresent()) {
        return sample(number, setting, top, bytes.get(), Optional.of(fault));
      }
    }
    return good(number);
  }

  private Sample sample(int number, Setting setting, Node top, byte[] bytes, Optional<Fault> fault) {
    int forms = top.list("绩效自评").size() + top.list("项目").size();
    String file = String.format(name, number, setting.who().name());
    return new Sample(file, bytes, setting.edition(), top.at("支出").keys().size(), forms, fault);
  }

  private List<Edition> editionsOf(Fault fault) {
    return editions.stream().filter(edition -> fault.kinds().contains(edition.kind())).toList();
  }

  private static Node top(Setting setting) {
    return setting.edition().kind() == BookletKind.BUDGET ? BudgetSample.of(setting) : FinalAccountsSample.of(setting);
  }
}

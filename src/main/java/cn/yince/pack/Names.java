package cn.yince.pack;

import cn.yince.amount.Address;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a pack calls the tables and figures that are named by their meaning everywhere: one province's number for 支出决算表, {@code 三} for
 * 支出结构.
 */
public final class Names {
  private static final Pattern NAMED = Pattern.compile("\\{(?:表|节):([^{}]*[^{}.\\s][^{}]*)\\}");
  private final Map<Address, Address> shown = new LinkedHashMap<>();
  private final Map<Address, Address> meant = new LinkedHashMap<>();

  Names(Settings settings) {
    settings.tables().forEach(table -> add(Address.of(table.form()), Address.of(table.name())));
    settings.aliases().forEach((meaning, alias) -> add(Address.parse(meaning), Address.parse(alias)));
  }

  private void add(Address meaning, Address alias) {
    shown.put(meaning, alias);
    meant.put(alias, meaning);
  }

  /** As this pack says it; as it is when the pack has no other name. */
  public Address shown(Address meaning) {
    return translated(meaning, shown);
  }

  /** By its meaning, whatever it was called; as it is when the pack has no such name. */
  public Address meant(Address name) {
    return translated(name, meant);
  }

  /** A text with {@code {表:支出决算表}} and {@code {节:支出结构}} as this pack says it. */
  public String inWords(String text) {
    return NAMED.matcher(text).replaceAll(named -> Matcher.quoteReplacement(shown(Address.parse(named.group(1).strip())).toString()));
  }

  private static Address translated(Address name, Map<Address, Address> words) {
    for (int length = name.parts().size(); length > 0; length--) {
      Address outer = new Address(name.parts().subList(0, length));
      Address word = words.get(outer);
      if (word != null) {
        return name.below(outer).inside(word);
      }
    }
    return name;
  }
}

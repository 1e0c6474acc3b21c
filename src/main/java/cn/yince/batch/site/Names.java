package cn.yince.batch.site;

import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Outcome;
import cn.yince.unit.BookletKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Names of booklets in addresses: year, kind and 单位编码, which stay as they are from year to year, in letters that no
 * system and no server changes, {@code 年度-accounts-编码}.
 */
final class Names {
    private static final int LONGEST_CODE = 40;
    private static final int DIGEST = 8;

    private Names() {}

    /** One for each unit that is known, by its key; units of one code are told apart by their names. */
    static Map<String, String> of(Collection<Outcome> outcomes) {
        Map<String, Integer> times = new HashMap<>();
        outcomes.forEach(outcome -> times.merge(usual(outcome.facts()), 1, Integer::sum));
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> taken = new HashMap<>();
        for (Outcome outcome : outcomes) {
            Facts facts = outcome.facts();
            String plain = usual(facts);
            String name = times.get(plain) == 1 ? plain : plain + "-" + digest(facts.unit());
            if (facts.known() && taken.putIfAbsent(name, outcome.key()) == null) {
                names.put(outcome.key(), name);
            }
        }
        return names;
    }

    /** Of a unit when no other has its code. */
    static String usual(Facts facts) {
        String code = facts.code().replaceAll("[^0-9A-Za-z]+", "-").replaceAll("^-+|-+$", "");
        String safe = code.isEmpty() || code.length() > LONGEST_CODE ? digest(facts.code() + facts.unit()) : code;
        String kind = facts.kind() == BookletKind.BUDGET ? "budget" : "accounts";
        return facts.year() + "-" + kind + "-" + safe + (facts.department() ? "-department" : "");
    }

    private static String digest(String text) {
        return DigestUtils.sha256Hex(text).substring(0, DIGEST);
    }
}

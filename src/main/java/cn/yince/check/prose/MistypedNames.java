package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0233: the name of a unit with one character another than everywhere else in the file, a code before a name that
 * belongs to another one, and an abbreviation a letter off.
 */
final class MistypedNames implements Rule {
    static final RuleCard CARD = RuleCard.hint(
            "T0233", "单位名称、代码前后不一", "同一单位的名称前后一致，不差一个字；名称前的代码与别处相同；英文缩写前后一致；说汇总的单位是下属单位", "单位文件各处的单位名称、代码");
    private static final String BODY = "(?:局|委员会|办公室|中心|馆|院|所|站|支队|大队|厅|学校|中学|小学|委)";
    private static final Pattern CODED =
            Pattern.compile("^(\\d{3,12})\\s{0,2}[-—－–_]{1,2}\\s{0,2}([\u4e00-\u9fa5（）]{4,40})$");
    private static final String LAST_OF_BODY = "局会室心馆院所站队厅校学委";
    private static final Pattern NAME = Pattern.compile("^[\u4e00-\u9fa5（）]{4,40}" + BODY + "$");
    private static final Pattern LETTERS = Pattern.compile("(?<![A-Za-z0-9])[A-Z][A-Z0-9]{2,7}(?![A-Za-z0-9])");
    private static final Pattern KNOWN_LETTERS = Pattern.compile(
            "APP|PPT|GPS|GIS|LED|LCD|VPN|CNG|LNG|LPG|IPV\\d|USB|UPS|UPC|USA|WPS|PDF|CAD|CAR|CPU|GPU|CT[AP]?|PC[RBT]|VOC[SS]?|EM[CS]|CCTV");
    /** Characters that tell one of several of a kind from another. */
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("[一二三四五六七八九十东西南北中上下大小新老甲乙丙丁男女市县区镇乡村省旗]");
    /** Real offices, of which one may be a character away from another. */
    private static final Set<String> REAL = Set.of(
            "民政局", "财政局", "市政局", "邮政局", "审计局", "统计局", "教育局", "体育局", "水利局", "水务局", "农业局", "林业局", "渔业局", "林草局", "商务局",
            "税务局", "公务局", "法务局", "事务局", "信访局", "住建局", "城建局", "城管局", "交通局", "文旅局", "文化局", "文物局", "卫健局", "卫生局", "医保局",
            "社保局", "人社局", "公安局", "司法局", "环保局", "气象局", "地震局", "档案局", "机关局", "能源局", "粮食局", "工信局", "科技局", "科学局", "招商局",
            "金融局", "国资局", "老干局", "应急局", "消防局", "房管局", "房产局", "规划局", "国土局", "土地局", "公路局", "铁路局", "海事局", "海关局", "烟草局",
            "盐务局", "港务局", "政务局");

    private static final String SUPERIOR = "主管部门";
    private static final int REAL_LENGTH = 3;
    private static final int LEAST = 6;
    private static final int MOST_NAMES = 40;
    private static final int MOST_PASSAGES = 20_000;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        if (facts.passages().size() > MOST_PASSAGES) {
            return;
        }
        Map<String, Map<String, List<Passage>>> codesOfName = new TreeMap<>();
        Map<String, Map<String, List<Passage>>> namesOfCode = new TreeMap<>();
        Map<String, List<Passage>> superiors = new TreeMap<>();
        Map<String, Integer> names = new HashMap<>();
        Map<String, List<Passage>> letters = new TreeMap<>();
        for (Passage passage : facts.passages()) {
            String text = passage.text().strip();
            Matcher coded = CODED.matcher(text.isEmpty() || !Character.isDigit(text.charAt(0)) ? "" : text);
            String name = coded.matches() ? coded.group(2) : text;
            if (coded.matches()) {
                add(codesOfName, name, coded.group(1), passage);
                add(namesOfCode, coded.group(1), name, passage);
            }
            if (passage.slot().equals(SUPERIOR) && !coded.matches()) {
                superiors.computeIfAbsent(name, n -> new ArrayList<>()).add(passage);
            }
            if (name.length() >= LEAST
                    && LAST_OF_BODY.indexOf(name.charAt(name.length() - 1)) >= 0
                    && NAME.matcher(name).matches()) {
                names.merge(name, 1, Integer::sum);
            }
            letters(text, passage, letters);
        }
        codesOfName.forEach((name, codes) -> minority(codes, "“" + name + "”别处的代码是 %s", "请核对代码和单位名称", findings));
        namesOfCode.forEach((code, all) -> minority(all, "代码 " + code + " 别处是“%s”", "请核对代码和单位名称", findings));
        if (superiors.size() == 2 && superiors.values().stream().anyMatch(at -> at.size() > 2)) {
            minority(superiors, "别的表的" + SUPERIOR + "都是“%s”", "请核对" + SUPERIOR, findings);
        }
        letters.forEach((said, at) -> abbreviation(said, at, letters, findings));
        names(known(names, facts), facts, findings);
    }

    private static void add(Map<String, Map<String, List<Passage>>> all, String key, String value, Passage passage) {
        all.computeIfAbsent(key, k -> new TreeMap<>())
                .computeIfAbsent(value, v -> new ArrayList<>())
                .add(passage);
    }

    /** What is said once where everywhere else, more than once, something else is. */
    private static void minority(Map<String, List<Passage>> said, String message, String hint, Findings findings) {
        Optional<Map.Entry<String, List<Passage>>> most = said.entrySet().stream()
                .max(Comparator.comparingInt(each -> each.getValue().size()));
        said.forEach((value, at) -> {
            if (at.size() == 1 && most.orElseThrow().getValue().size() > 1) {
                Passage passage = at.get(0);
                findings.reportUnlessTold(
                        CARD,
                        passage,
                        0,
                        passage.text().length(),
                        message.formatted(most.orElseThrow().getKey()),
                        hint);
            }
        });
    }

    private static void letters(String text, Passage passage, Map<String, List<Passage>> letters) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
                Matcher said = LETTERS.matcher(text);
                while (said.find(i)) {
                    letters.computeIfAbsent(said.group(), s -> new ArrayList<>())
                            .add(passage);
                    i = said.end();
                }
                return;
            }
        }
    }

    private static void abbreviation(
            String said, List<Passage> at, Map<String, List<Passage>> letters, Findings findings) {
        if (at.size() > 1 || KNOWN_LETTERS.matcher(said).matches()) {
            return;
        }
        letters.forEach((other, often) -> {
            if (often.size() > 2
                    && other.length() == said.length()
                    && apart(other, said, 0) == 1
                    && !KNOWN_LETTERS.matcher(other).matches()) {
                Passage passage = at.get(0);
                int from = passage.text().indexOf(said);
                findings.reportUnlessTold(
                        CARD, passage, from, from + said.length(), "别处都写“" + other + "”", "请核对是否打错了字母");
            }
        });
    }

    /** The unit's own name, with its place and without, and names that are typed more than once. */
    private static Set<String> known(Map<String, Integer> names, Facts facts) {
        Set<String> known = new TreeSet<>();
        names.entrySet().stream()
                .filter(name -> name.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMES)
                .forEach(name -> known.add(name.getKey()));
        known.add(facts.name());
        String stem = OtherUnit.stem(facts.name());
        known.add(stem);
        known.removeIf(name -> name.length() < LEAST);
        return known;
    }

    private static void names(Set<String> known, Facts facts, Findings findings) {
        for (Passage passage : facts.passages()) {
            for (String name : known) {
                if (passage.text().length() >= name.length() && look(name, known, passage, findings)) {
                    break;
                }
            }
        }
    }

    /** Whether a text has a name but for one character. */
    private static boolean look(String name, Set<String> known, Passage passage, Findings findings) {
        String text = passage.text();
        int half = name.length() / 2;
        String first = name.substring(0, half);
        String last = name.substring(half);
        for (int i = text.indexOf(first); i >= 0; i = text.indexOf(first, i + 1)) {
            if (isMistyped(name, i, known, text)) {
                report(name, i, passage, findings);
                return true;
            }
        }
        for (int i = text.indexOf(last); i >= 0; i = text.indexOf(last, i + 1)) {
            if (isMistyped(name, i - half, known, text)) {
                report(name, i - half, passage, findings);
                return true;
            }
        }
        return false;
    }

    private static boolean isMistyped(String name, int at, Set<String> known, String text) {
        if (at < 0 || at + name.length() > text.length() || apart(name, text, at) != 1) {
            return false;
        }
        String said = text.substring(at, at + name.length());
        int where = 0;
        while (said.charAt(where) == name.charAt(where)) {
            where++;
        }
        char one = said.charAt(where);
        boolean han = one >= '\u4e00' && one <= '\u9fa5';
        String end = said.substring(said.length() - REAL_LENGTH);
        return han
                && where < name.length() - 1
                && !known.contains(said)
                && known.stream().noneMatch(other -> other.endsWith(said) || said.endsWith(other))
                && !REAL.contains(end)
                && !(ONE_OF_SEVERAL.matcher(said.substring(where, where + 1)).matches()
                        && ONE_OF_SEVERAL
                                .matcher(name.substring(where, where + 1))
                                .matches())
                && where >= placeLength(name);
    }

    /** How long the place before a name is: another place is another rule's. */
    private static int placeLength(String name) {
        int length = 0;
        for (int i = 1; i < name.length() - LEAST + 2; i++) {
            length = Places.LEVELS.indexOf(name.charAt(i)) >= 0 ? i + 1 : length;
        }
        return length;
    }

    /** How many characters of a name are others in a text. */
    private static int apart(String name, String text, int at) {
        int apart = 0;
        for (int i = 0; i < name.length() && apart < 2; i++) {
            apart += name.charAt(i) == text.charAt(at + i) ? 0 : 1;
        }
        return apart;
    }

    private static void report(String name, int at, Passage passage, Findings findings) {
        findings.reportUnlessTold(
                CARD, passage, at, at + name.length(), "与别处的“" + name + "”差一个字", "请核对单位名称；确是别的单位就不必管");
    }
}

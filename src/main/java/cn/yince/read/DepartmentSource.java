package cn.yince.read;

import cn.yince.problem.Place;
import cn.yince.unit.Budget;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Where everything stands that a department takes from the files of its units. */
final class DepartmentSource {
    private static final String PROJECTS = "项目";
    private static final String ASSETS = "国有资产";
    private static final String REASON = "三公经费.原因";
    private static final String LAST_YEAR = "上年数";

    /** What adds up; the place of a sum is that of its first part. */
    private static final Set<String> SUMMED = Set.of(
            "支出",
            "上年结转",
            "年终结转",
            "基本支出经济分类",
            "政府性基金收入",
            "国有资本经营收入",
            "三公经费",
            "政府采购",
            "机关运行经费",
            PROJECTS,
            ASSETS,
            "科目补充");

    /**
     * Of what adds up, what does not: a department says its own reason, and last year's figures add up only where all
     * units have theirs.
     */
    private static final Pattern OF_ITS_OWN = Pattern.compile("三公经费\\.(?:原因|[^.]+\\.上年预算)");

    /** Of the rest of a unit's file, what prints in the department's booklet. */
    private static final Set<String> PRINTED = Set.of("机关运行经费", "科目补充");

    private static final Set<String> IDENTITY = Set.of("单位.名称", "单位.编码");

    private final NavigableMap<String, Place> places;
    private final List<Source.Text> texts;
    private final Map<String, Origin.Typed> numbers;
    private int projects;
    private int assets;
    private int units;

    private DepartmentSource(Source own) {
        places = new TreeMap<>(own.places());
        texts = new ArrayList<>(own.texts());
        numbers = new HashMap<>(own.numbers());
    }

    /** The department's own source with what its units add: projects and assets are counted on from unit to unit. */
    static Source of(Source own, List<Budget> units) {
        DepartmentSource source = new DepartmentSource(own);
        units.forEach(source::add);
        return new Source(
                own.file(),
                Collections.unmodifiableNavigableMap(source.places),
                List.copyOf(source.texts),
                Map.copyOf(source.numbers),
                blanks(own),
                List.of());
    }

    /** What a department would say itself is missing from its own file, not from that of a unit. */
    private static Map<String, Place> blanks(Source own) {
        Map<String, Place> blanks = new HashMap<>(own.blanks());
        blanks.putIfAbsent(REASON, own.placeOf(REASON));
        if (!own.places().containsKey(LAST_YEAR)) {
            blanks.putIfAbsent(LAST_YEAR, own.placeOf(ParticularsOf.UNITS));
        }
        return Map.copyOf(blanks);
    }

    private void add(Budget unit) {
        units++;
        unit.source().places().forEach(this::addPlace);
        unit.source().texts().forEach(this::addText);
        unit.source().numbers().forEach(this::addNumber);
        projects += unit.projects().size();
        assets += unit.assets().size();
    }

    private void addPlace(String path, Place place) {
        if (isCounted(path)) {
            places.put(recounted(path), place);
        } else if (SUMMED.contains(first(path)) && !OF_ITS_OWN.matcher(path).matches()) {
            places.putIfAbsent(path, place);
        }
    }

    private void addText(Source.Text text) {
        if (isCounted(text.path())) {
            texts.add(new Source.Text(recounted(text.path()), text.text(), text.place()));
        } else if (PRINTED.contains(first(text.path()))) {
            texts.add(text);
        } else if (IDENTITY.contains(text.path())) {
            texts.add(
                    new Source.Text(ParticularsOf.UNITS + "." + units + "." + text.path(), text.text(), text.place()));
        }
    }

    private void addNumber(String path, Origin.Typed number) {
        if (isCounted(path)) {
            numbers.put(recounted(path), number);
        }
    }

    private static boolean isCounted(String path) {
        return path.startsWith(PROJECTS + ".") || path.startsWith(ASSETS + ".");
    }

    private String recounted(String path) {
        String[] parts = path.split("\\.", 3);
        int before = parts[0].equals(PROJECTS) ? projects : assets;
        parts[1] = String.valueOf(before + Integer.parseInt(parts[1]));
        return String.join(".", parts);
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}

package cn.yince.desk.explain;

import cn.yince.unit.amount.Address;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a number was made, as people of the field write it. */
final class Formula {
    private static final int MOST_TERMS = 6;
    private static final String SUM = "Σ";
    private static final Pattern CODE = Pattern.compile("\\d{3}|\\d{5}|\\d{7}");
    private static final Map<Integer, String> LEVELS = new TreeMap<>(Map.of(3, "各类", 5, "各款", 7, "各项"));
    private final Address owner;

    private Formula(Address owner) {
        this.owner = owner;
    }

    /** The right side of the formula of a number that has a name. */
    static String of(Traced number) {
        String name = number.origin() instanceof Origin.Named named ? named.name() : "";
        return new Formula(Address.parse(name).outer()).whole(Operands.stored(number));
    }

    private String whole(Traced number) {
        Origin origin = number.origin();
        if (origin instanceof Origin.Typed) {
            return "所填的数";
        } else if (origin instanceof Origin.Absent) {
            return "没有填写，按零计";
        } else if (origin instanceof Origin.Published published) {
            return "公布数取代推算值 " + Value.plain(published.derived()) + "（" + whole(published.derived()) + "）";
        }
        return expression(number);
    }

    private String expression(Traced number) {
        Origin origin = number.origin();
        if (origin instanceof Origin.Named named) {
            return shortened(named.name());
        } else if (origin instanceof Origin.Typed typed) {
            return typed.path();
        } else if (origin instanceof Origin.Absent) {
            return "0";
        } else if (origin instanceof Origin.Sum) {
            return sum(Operands.terms(number));
        } else if (origin instanceof Origin.Difference difference) {
            return factor(difference.from()) + " − " + factor(difference.less());
        } else if (origin instanceof Origin.Magnitude magnitude) {
            return "|" + expression(magnitude.of()) + "|";
        } else if (origin instanceof Origin.Quotient quotient) {
            return factor(quotient.part()) + " ÷ " + factor(quotient.whole()) + " × 100";
        } else if (origin instanceof Origin.NoQuotient none) {
            return "0（" + expression(none.whole()) + " 为零，不作除）";
        } else if (origin instanceof Origin.PointsOf points) {
            return "%d × %s ÷ 100，不超过 %d，保留 %d 位小数"
                    .formatted(points.points(), expression(points.rate()), points.points(), points.decimals());
        } else if (origin instanceof Origin.Number counted) {
            return counted.what() + "的个数";
        } else if (origin instanceof Origin.Mean mean) {
            return "%d 张%s总分之和 ÷ %d，保留 %d 位小数"
                    .formatted(mean.of().size(), mean.what(), mean.of().size(), mean.decimals());
        }
        return "来历不明";
    }

    /** An expression that stays whole beside a sign. */
    private String factor(Traced number) {
        boolean whole = !(number.origin() instanceof Origin.Sum) && !(number.origin() instanceof Origin.Difference);
        return whole ? expression(number) : "（" + expression(number) + "）";
    }

    private String sum(List<Traced> terms) {
        boolean typed = terms.stream().allMatch(term -> term.origin() instanceof Origin.Typed);
        if (terms.size() > MOST_TERMS || typed) {
            return SUM + level(terms) + "（" + (typed ? "所填的 " : "") + terms.size() + " 个数）";
        }
        return terms.stream().map(this::expression).collect(Collectors.joining(" + "));
    }

    /** 各类, 各款 or 各项 when every term is of such a code. */
    private static String level(List<Traced> terms) {
        List<Integer> digits = terms.stream()
                .map(term -> digits(Value.nameOf(term)))
                .distinct()
                .toList();
        return digits.size() == 1 ? LEVELS.getOrDefault(digits.get(0), "") : "";
    }

    private static int digits(String name) {
        for (String part : Address.parse(name).parts()) {
            if (CODE.matcher(part).matches()) {
                return part.length();
            }
        }
        return 0;
    }

    private String shortened(String name) {
        Address address = Address.parse(name);
        return address.outer().isWithin(owner) ? address.below(owner).toString() : name;
    }
}

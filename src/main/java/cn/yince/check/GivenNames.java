package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Source;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import cn.yince.unit.codes.CodeEntry;
import cn.yince.unit.codes.CodesOfYear;
import cn.yince.unit.codes.SameName;
import java.util.List;
import java.util.Optional;

/**
 * J0204: a name a unit gives to a code is the one the code has in the booklet's year.
 *
 * @param <U> what the unit discloses
 */
record GivenNames<U extends Unit>() implements Rule<U> {
    private static final String CODE = "J0204";
    private static final String KEY = "科目补充.";

    @Override
    public List<RuleCard> cards() {
        return List.of(RuleCard.hint(CODE, "科目名称", "“科目补充”给已有的科目写的名称与当年的科目表相同", "政府收支分类科目"));
    }

    @Override
    public void check(SummedUnit<U> checked, CodeBook codes, Problems problems) {
        check(codes.functional(), checked.unit().source(), problems);
        check(codes.economic(), checked.unit().source(), problems);
    }

    private static void check(CodesOfYear codes, Source source, Problems problems) {
        codes.own().keySet().stream()
                .sorted()
                .forEach(code -> codes.entry(code).ifPresent(entry -> compare(entry, codes, source, problems)));
    }

    private static void compare(CodeEntry entry, CodesOfYear codes, Source source, Problems problems) {
        String given = codes.own().get(entry.code());
        if (isSame(given, entry.name())) {
            return;
        }
        Optional<CodeEntry> other = codes.classification().of(entry.code()).stream()
                .filter(one -> isSame(given, one.name()))
                .findFirst();
        String what = other.map(one -> changed(one, entry, codes.year())).orElse("与科目表的“" + entry.name() + "”不同");
        problems.hint(
                CODE,
                source.placeOf(KEY + codes.classification().name() + "." + entry.code()),
                "科目 %s 写作“%s”，%s".formatted(entry.code(), given, what),
                "现按写的印；应当用科目表的名称时，删去这里写的名称");
    }

    private static String changed(CodeEntry given, CodeEntry now, int year) {
        return given.years().last() < year
                ? "这是 %d 年度以前的名称，%d 年度起是“%s”"
                        .formatted(given.years().last() + 1, given.years().last() + 1, now.name())
                : "这是 %d 年度起的名称，%d 年度是“%s”".formatted(given.years().first(), year, now.name());
    }

    private static boolean isSame(String a, String b) {
        return SameName.of(a.strip()).equals(SameName.of(b));
    }
}

package cn.yince.pack;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.ReportYear;
import java.util.OptionalInt;

/**
 * A pack as a person names it: {@code 省}, {@code 省/市}, with or without {@code @年度}.
 *
 * @param name {@code 省} or {@code 省/市}
 * @param year the year of the booklets, when named
 */
public record PackReference(String name, OptionalInt year) {
    /**
     * Reads what was typed.
     *
     * @throws InputRejected M0103 when it cannot be the name of a pack
     */
    public static PackReference parse(String typed) {
        String[] parts = typed.strip().replaceAll("[/\\\\]+$", "").split("@", 2);
        if (!parts[0].matches("[^/@.\\s]+(/[^/@.\\s]+)?")) {
            throw new InputRejected(
                    Problem.error("M0103", Place.of(typed), "不是模板的名称", "请写成 省、省/市 或 省/市@年度，例如 yince pack list 列出的名称"));
        }
        if (parts.length > 1 && !ReportYear.isOne(parts[1])) {
            throw new InputRejected(Problem.error(
                    "M0103", Place.of(typed), "“@”后面的“" + parts[1] + "”不是年度", "请写 " + ReportYear.words() + " 之间的四位数字"));
        }
        OptionalInt year = parts.length == 1 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts[1]));
        return new PackReference(parts[0], year);
    }

    @Override
    public String toString() {
        return year.isPresent() ? name + "@" + year.getAsInt() : name;
    }
}

package cn.yince.read.published;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file says of the tables in it, where prescribed forms leave no room for it:
 * {@code 某单位××××年度单位决算公开.xlsx}.
 *
 * @param unit the name of the unit
 * @param year of the tables
 */
record FileTitle(String unit, String year) {
    static final String ADVICE = "或把文件叫作“单位名称××××年度单位决算公开.xlsx”";

    private static final Pattern TITLE =
            Pattern.compile("(?<unit>[^\\d_]\\S{1,80}?)[_—-]?(?<year>(?:19|20)\\d\\d)年度?(?:单位|部门)?(?:决算|预算)\\S*");

    /** What the name of a file says; nothing when it is no such title. */
    static Optional<FileTitle> of(String file) {
        String name = Path.of(file).getFileName().toString().replaceFirst("\\.[A-Za-z]+$", "");
        Matcher title = TITLE.matcher(name);
        return title.matches()
                ? Optional.of(new FileTitle(title.group("unit"), title.group("year")))
                : Optional.empty();
    }

    /** What the tables of a file do not say, from its name; told, since somebody may have named it otherwise. */
    static Optional<Caption.Found> in(Place whole, String what, Function<FileTitle, String> part, Problems problems) {
        Optional<String> found = of(whole.file()).map(part);
        found.ifPresent(
                text -> problems.hint("Y0505", whole, "表里没有写明" + what + "，按文件名取作“" + text + "”", "请核对，不对的在写出的单位文件里改"));
        return found.map(text -> new Caption.Found(text, whole));
    }
}

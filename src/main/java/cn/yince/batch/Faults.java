package cn.yince.batch;

import cn.yince.batch.result.Outcome;
import cn.yince.bind.Unwritten;
import cn.yince.problem.InputRejected;
import cn.yince.problem.InternalFault;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.WantOfMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What went wrong with one unit, in words, whatever it was. */
final class Faults {
    private static final String MEMORY = "B0203";

    private Faults() {}

    /** Whether a unit failed because there was no memory for it. */
    static boolean isWantOfMemory(Outcome outcome) {
        return outcome.findings().stream().anyMatch(problem -> problem.code().equals(MEMORY));
    }

    static List<Problem> of(Throwable fault, Path unitFile) {
        Place place = Place.of(unitFile.toString());
        if (fault instanceof InputRejected rejected && !rejected.problems().isEmpty()) {
            return rejected.problems();
        } else if (WantOfMemory.in(fault)) {
            return List.of(Problem.error(MEMORY, place, "内存不够，没有印出", "请减少 --jobs，或用 YINCE_JAVA_OPTS=-Xmx2g 给更多内存"));
        } else if (fault instanceof StackOverflowError) {
            return List.of(Problem.error("B0204", place, "内容嵌套太深，没有印出", "请检查单位文件和模板"));
        }
        if (fault instanceof InternalFault) {
            return List.of(Problem.error(
                    "B0205",
                    place,
                    "印出来的与要印的不符：" + fault.getMessage(),
                    "字太长、表太宽、标题移了位置的，请改短这处文字，或改这一页的模板；看不出原因的，请把这一行和单位文件一起发给维护人员"));
        }
        return List.of(Problem.error("B0205", place, "程序内部出错：" + words(fault), "请把这一行和单位文件一起发给维护人员"));
    }

    /** A booklet or a note of it that could not be written. */
    static Problem unwritable(Path file, IOException e) {
        if (WantOfMemory.in(e)) {
            return Problem.error(
                    MEMORY,
                    Place.of(file.toString()),
                    "内存不够，没有写出这个文件",
                    "已印出的册不受影响；请用 YINCE_JAVA_OPTS=-Xmx2g 给更多内存再运行一次");
        }
        return Problem.error("B0202", Place.of(file.toString()), "写不出文件", Unwritten.advice(file, e));
    }

    private static String words(Throwable fault) {
        String where = Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("cn.yince"))
                .findFirst()
                .map(frame -> "（" + frame + "）")
                .orElse("");
        return String.valueOf(fault).replaceAll("\\s+", " ") + where;
    }
}

package cn.yince.serve.http;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import java.util.List;

/** What is wrong with a unit or a pack, as an answer. */
final class Rejections {
    private static final int MOST = 500;

    private Rejections() {}

    static Answer answer(InputRejected rejected) {
        List<Problem> problems = rejected.problems();
        String first = problems.isEmpty() ? "" : problems.get(0).message();
        return new Refused(422, "不能印", first, "请照列出的各处改正")
                .with(
                        "findings",
                        problems.stream().limit(MOST).map(FindingJson::of).toList())
                .answer();
    }
}

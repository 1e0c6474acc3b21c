package cn.yince.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Of one code no more are kept than people can read. */
class ManyProblemsTest {
    private static Problems of(int count) {
        Problems problems = new Problems();
        for (int line = 1; line <= count; line++) {
            problems.error("Y0203", new Place("甲.yaml", line, 1), "没有这一项", "");
        }
        problems.hint("J0005", new Place("甲.yaml", 3, 1), "没有印出", "");
        return problems;
    }

    @Test
    void theRestIsCounted() {
        List<Problem> found = of(200_000).inOrder();

        assertThat(found).hasSize(502);
        assertThat(found.get(501))
                .isEqualTo(Problem.error(
                        "Y0199", new Place("甲.yaml", 501, 1), "[Y0203] 这样的问题还有 199500 处，没有列出", "请先改正列出的，再运行一次"));
        assertThat(of(500).inOrder())
                .hasSize(501)
                .noneMatch(problem -> problem.code().equals("Y0199"));
    }

    @Test
    void takenOverFromOthersTheyAreTheSame() {
        Problems all = new Problems();
        of(3000).inOrder().forEach(all::add);

        assertThat(all.inOrder()).isEqualTo(of(3000).inOrder());
        assertThat(all.haveErrors()).isTrue();
    }
}

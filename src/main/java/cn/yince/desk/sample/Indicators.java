package cn.yince.desk.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** 三级指标 by 二级指标. */
final class Indicators {
    private static final Pattern CELLS = Pattern.compile("\\|");
    private final Dice dice;
    private final Wording wording;

    Indicators(Dice dice, Wording wording) {
        this.dice = dice;
        this.wording = wording;
    }

    /** What is measured, what it should be, what it came to. */
    record Measured(String name, String target, String reached) {}

    /** Puts up to so many 三级指标 of each 二级指标 into a mapping. */
    void put(Node into, List<String> level2, int most, Function<Measured, Node> form) {
        for (String name : level2) {
            List<Node> typed = wording.some(name, dice.from(1, most)).stream()
                    .map(Indicators::measured)
                    .map(form)
                    .toList();
            into.put(name, typed);
        }
    }

    /** The same for a form that scores each of them: the points of a 一级指标 are shared out exactly. */
    void putScored(Node into, List<String> level2, int points) {
        List<Node> all = new ArrayList<>();
        put(into, level2, 2, measured -> scored(measured, all));
        for (int i = 0; i < all.size(); i++) {
            int own = points / all.size() + (i < points % all.size() ? 1 : 0);
            BigDecimal score = BigDecimal.valueOf(dice.chance(80) ? own : own - 1L);
            all.get(i).put("分值", own).put("得分", score);
        }
    }

    private static Node scored(Measured measured, List<Node> all) {
        Node node = Node.of("指标", measured.name(), "调整后指标值", measured.target(), "实际完成值", measured.reached());
        all.add(node);
        return node;
    }

    private static Measured measured(String words) {
        String[] cells = CELLS.split(words);
        return new Measured(cells[0], cells[1], cells[2]);
    }
}

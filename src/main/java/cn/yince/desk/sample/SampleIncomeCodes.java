package cn.yince.desk.sample;

import java.util.List;

/** 收入科目 of the funds, which a file has to name. */
final class SampleIncomeCodes {
    private static final List<List<String>> ALL = Table.rows("收入科目");

    private SampleIncomeCodes() {}

    /** Some of those of one fund. */
    static List<String> some(String fund, Dice dice, int number) {
        return dice.some(
                ALL.stream()
                        .filter(row -> row.get(2).equals(fund))
                        .map(row -> row.get(0))
                        .toList(),
                number);
    }

    /** 科目补充: the names of those typed. */
    static Node names(List<String> typed) {
        Node added = new Node();
        ALL.stream().filter(row -> typed.contains(row.get(0))).forEach(row -> added.put(row.get(0), row.get(1)));
        return added;
    }
}

package cn.yince.layout.change;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.layout.change.Stretch.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Texts compared word by word. */
class WordChangesTest {
    private static String told(String old, String now) {
        return WordChanges.between(old, now).stream()
                .map(each -> switch (each.kind()) {
                    case BOTH -> each.text();
                    case OLD -> "[" + each.text();
                    case NEW -> "+" + each.text() + "]";
                })
                .collect(Collectors.joining());
    }

    @Test
    void onlyTheWordThatChanged() {
        assertThat(told("配合做好日常管理；", "协助做好日常管理；")).isEqualTo("[配合+协助]做好日常管理；");
        assertThat(told("财务科、人事科", "财务科、人事科、办公室")).isEqualTo("财务科、人事科+、办公室]");
        assertThat(told("本年没有发生该项目支出", "本年没有支出")).isEqualTo("本年没有[发生该项目支出");
    }

    @Test
    void aNumberIsOneWord() {
        assertThat(told("支出134.33万元，占12.5%。", "支出134.38万元，占12.6%。")).isEqualTo("支出[134.33+134.38]万元，占[12.5%+12.6%]。");
        assertThat(told("1,511.86", "1,511.85")).isEqualTo("[1,511.86+1,511.85]");
        assertThat(told("运行ABC系统", "运行ABD系统")).isEqualTo("运行[ABC+ABD]系统");
    }

    @Test
    void differencesWithHardlyAnythingBetweenThemAreOne() {
        assertThat(told("比上年度增加了不少，很多", "比上年度减少了许多，很多")).isEqualTo("比上年度[增加了不少+减少了许多]，很多");
        assertThat(told("一二三四五六七八九十", "子丑寅卯五午未申酉戌")).isEqualTo("[一二三四五六七八九十+子丑寅卯五午未申酉戌]");
    }

    @Test
    void blanksDoNotCount() {
        assertThat(WordChanges.isAny(WordChanges.between("支出 合计\n为零", "支出合计　为零")))
                .isFalse();
    }

    @Test
    void aWholeTextMayBeNewOrGone() {
        assertThat(told("", "新的")).isEqualTo("+新的]");
        assertThat(told("旧的", "")).isEqualTo("[旧的");
        assertThat(WordChanges.between("", "")).isEmpty();
    }

    @Test
    void nothingOfEitherTextIsLost() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String old = text(random);
            String now = text(random);
            List<Stretch> stretches = WordChanges.between(old, now);
            assertThat(of(stretches, Kind.OLD)).as("%s → %s", old, now).isEqualTo(now);
            assertThat(of(stretches, Kind.NEW)).as("%s → %s", old, now).isEqualTo(old);
        }
    }

    /** What one reads who leaves out the other's parts. */
    private static String of(List<Stretch> stretches, Kind other) {
        return stretches.stream()
                .filter(each -> each.kind() != other)
                .map(Stretch::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0, 12)
                .mapToObj(each -> "甲乙丙丁，。12.A%戊".substring(each, each + 1))
                .collect(Collectors.joining());
    }

    @Test
    void hostileTextsTakeNoTime() {
        Random random = new Random(7);
        String old = noise(random);
        String now = noise(random);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(of(WordChanges.between(old, now), Kind.OLD)).isEqualTo(now));
    }

    private static String noise(Random random) {
        return random.ints(150_000, 0x4e00, 0x4f00)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}

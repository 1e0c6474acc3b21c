package cn.yince.read.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void linesThatEndASentenceAreParagraphs() {
        assertThat(Folding.paragraphs("一是推迟。\n二是改变了\n办法；\n\n  三是（暂停。）\nIn all\ntwo"))
                .isEqualTo("一是推迟。\n二是改变了办法；\n三是（暂停。）\nIn all two");
    }

    @Test
    void aTextOfOneParagraphStaysOne() {
        assertThat(Folding.paragraphs("设备到货\n推迟")).isEqualTo("设备到货推迟");
        assertThat(Folding.paragraphs("")).isEmpty();
        assertThat(Folding.fold("一是推迟。\n二是改变。")).isEqualTo("一是推迟。二是改变。");
    }
}

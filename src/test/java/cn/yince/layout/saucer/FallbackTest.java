package cn.yince.layout.saucer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class FallbackTest {
    @Test
    void rareCharactersAreDrawnWithTheRareFont() throws IOException {
        Painted page = Painted.of("p { font-family: 仿宋; text-align: justify }", "<p>吉：𤨁；名：𬭊、䶮、㑇。</p>");
        assertThat(page.lines()).containsExactly("吉：𤨁；名：𬭊、䶮、㑇。");
        assertThat(fonts(page)).anyMatch(name -> name.contains("NotoSerifSC"));
    }

    @Test
    void copiedTextHasNoRadicals() {
        String text = "支立一二长马鸟鱼龙人入大小山川工己巾干广弓手文方日月木水火父牛田白皮目石示竹米羊老耳肉臣自至舌色虫血行衣见角言谷豆赤走足身车辛里金门阜雨青非面音页风飞食首香高";
        assertThat(String.join("", Painted.of("", "<p>" + text + "</p>").lines()))
                .isEqualTo(text);
    }

    private static Set<String> fonts(Painted page) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument pdf = Loader.loadPDF(page.pdf())) {
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                names.add(pdf.getPage(0).getResources().getFont(name).getName());
            }
        }
        return names;
    }
}

package cn.yince.layout.jasper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.layout.Sheet;
import cn.yince.problem.InputRejected;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.util.JRSaver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileFormsTest {
    private static final Path FORMS = Path.of("templates/山西/决算/公开表");

    @TempDir
    Path folder;

    @Test
    void theBuildHasCompiledEveryForm() throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            List<Path> forms =
                    files.filter(file -> file.toString().endsWith(".jrxml")).toList();
            assertThat(forms).hasSize(10);
            assertThat(forms)
                    .allSatisfy(form -> assertThat(getClass()
                                    .getResource("/forms/"
                                            + FormSource.read(form, ProjectForms::find)
                                                    .hash() + ".jasper"))
                            .isNotNull());
        }
    }

    /** Nothing in it is drawn by chance, so that the program is the same wherever it is built. */
    @Test
    void theSameFormCompilesToTheSameBytes() throws IOException, JRException {
        FormSource form = FormSource.read(ProjectForms.find("公开01表.jrxml"), ProjectForms::find);
        assertThat(saved(form)).isEqualTo(saved(form));
    }

    private static byte[] saved(FormSource form) throws JRException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JRSaver.saveObject(FormCompiler.compile(form), bytes);
        return bytes.toByteArray();
    }

    @Test
    void aChangedFormIsCompiledWhenItIsUsed() throws IOException {
        String form = Files.readString(ProjectForms.find("公开08表.jrxml")).replace("[栏次]", "[第几栏]");
        assertThat(textOf(form)).contains("第几栏123");
    }

    @Test
    void aFormWithoutFontsIsSetInSongti() throws IOException {
        String form = """
        <jasperReport name="素" language="java" pageWidth="842" pageHeight="595" columnWidth="756" leftMargin="43" rightMargin="43"
            topMargin="56" bottomMargin="40">
          <field name="科目名称" class="java.lang.String"/>
          <detail><band height="20">
            <element kind="textField" x="0" y="0" width="200" height="20">
              <expression><![CDATA["〔" + $F{科目名称} + "〕第" + $V{PAGE_NUMBER} + "页"]]></expression>
            </element>
            <element kind="line" x="0" y="19" width="200" height="1"/>
            <element kind="rectangle" x="210" y="0" width="20" height="10" mode="Opaque" backcolor="#FF0000"/>
            <element kind="frame" x="240" y="0" width="50" height="20">
              <box><pen lineWidth="1.0"/></box>
              <element kind="staticText" x="2" y="0" width="40" height="20"><text>框内</text></element>
            </element>
          </band></detail>
        </jasperReport>
        """;
        assertThat(textOf(form)).isEqualTo("〔合计〕第1页框内");
    }

    @Test
    void aFormWithAnUnknownStyleIsRefused() throws IOException {
        String form = Files.readString(ProjectForms.find("公开08表.jrxml")).replace("style=\"表头\"", "style=\"没有此样式\"");
        assertThatThrownBy(() -> textOf(form))
                .isInstanceOf(InputRejected.class)
                .hasMessageContainingAll("M0408", "表.jrxml", "没有此样式");
    }

    private String textOf(String form) throws IOException {
        Files.writeString(folder.resolve("表.jrxml"), form);
        Files.copy(ProjectForms.find("公开表样式.jrtx"), folder.resolve("公开表样式.jrtx"));
        TableForms forms = TableForms.open(folder::resolve);
        Sheet sheet = new Sheet("表", Map.of(), List.of(Map.of("科目代码", "", "科目名称", "合计")));
        return PageText.of(OneBooklet.of(List.of(forms.set(sheet, ProjectFonts.FONTS))))
                .get(0);
    }
}

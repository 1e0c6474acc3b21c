package cn.yince.layout.jasper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates come from strangers: whatever could run code or fetch something is refused with its place. */
class FormGateTest {
    private static final String FORM = """
      <?xml version="1.0" encoding="UTF-8"?>
      <jasperReport name="试" language="java" pageWidth="842" pageHeight="595" columnWidth="756" leftMargin="43" rightMargin="43"
          topMargin="56" bottomMargin="40"%s>
      	<parameter name="标题" class="java.lang.String"/>
      	<field name="项目" class="java.lang.String"/>
      	%s
      	<detail>
      		<band height="16">
      			%s
      		</band>
      	</detail>
      </jasperReport>
      """;

    @TempDir
    Path folder;

    private List<Problem> problems(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("坏.jrxml"), content);
        InputRejected rejected = catchThrowableOfType(
                InputRejected.class, () -> FormCompiler.compile(FormSource.read(file, file::resolveSibling)));
        assertThat(rejected).as("must be refused").isNotNull();
        return rejected.problems();
    }

    @Test
    void theMarkThatNotepadPutsBeforeAFormIsNotSeen() throws IOException {
        String form = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<jasperReport name=\"甲\"/>";
        Path file = Files.writeString(folder.resolve("好.jrxml"), "\uFEFF" + form);
        FormSource source = FormSource.read(file, file::resolveSibling);
        assertThat(source.problems().inOrder()).isEmpty();
        assertThat(source.file().content()).isEqualTo(form.getBytes(StandardCharsets.UTF_8));
    }

    private static String form(String attributes, String declarations, String element) {
        return FORM.formatted(attributes, declarations, element);
    }

    private static String textField(String expression) {
        return "<element kind=\"textField\" x=\"0\" y=\"0\" width=\"90\" height=\"16\"><expression><![CDATA["
                + expression + "]]></expression></element>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Runtime.getRuntime().exec(\"id\")",
                "Runtime.getRuntime()",
                "new java.io.File(\"x\")",
                "$F{项目}.getClass()",
                "$F{项目}.length()",
                "\"a\".getClass().forName(\"b\")",
                "$P{REPORT_CONNECTION}",
                "$P{REPORT_CLASS_LOADER}",
                "$F{没有}",
                "$R{key}",
                "$P!{标题}",
                "msg(\"a\", 1)",
                "$F{项目} == \"文字\"",
                "1; System.exit(0)",
                "$F{项目} = \"a\"",
                "(Object) $F{项目}",
                "\"\\u0041\"",
                "this.equals(1)",
                "$F{项目}[0]",
                ""
            })
    void refusesExpressionsThatAreMoreThanText(String expression) throws IOException {
        List<Problem> problems = problems(form("", "", textField(expression)));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("M0405");
        assertThat(problems.get(0).place().line()).isEqualTo(9);
        assertThat(problems.get(0).message()).contains(expression);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$F{项目} + \"（\" + $P{标题} + \"）\"",
                "$F{项目}.isEmpty() ? \"——\" : $F{项目}",
                "!$F{项目}.equals(\"合计\") && ($P{标题} != null || $V{PAGE_NUMBER} == 1) ? \"a\" : \"b\"",
                "\"第 \" + ($V{PAGE_NUMBER} + 1) + \" 页\"",
                "\"引号 \\\" 与反斜线 \\\\\""
            })
    void admitsTheSubset(String expression) throws IOException {
        Path file = Files.writeString(folder.resolve("好.jrxml"), form("", "", textField(expression)));
        assertThatCode(() -> FormCompiler.compile(FormSource.read(file, file::resolveSibling)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M0404| scriptletClass=\"x.Y\"",
                "M0404| formatFactoryClass=\"x.Y\"",
                "M0404| resourceBundle=\"x\"",
                "M0404| language=\"groovy\""
            })
    void refusesReportsThatLoadClasses(String code, String attribute) throws IOException {
        String content = form(" " + attribute, "", textField("$F{项目}"));
        assertThat(problems(attribute.contains("groovy") ? content.replace("language=\"java\"", "") : content))
                .extracting(Problem::code)
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scriptlet name=\"s\" class=\"x.Y\"/>",
                "<import><![CDATA[java.lang.*]]></import>",
                "<query language=\"sql\"><![CDATA[drop table x]]></query>",
                "<dataset name=\"d\"/>",
                "<property name=\"net.sf.jasperreports.text.measurer.factory\" value=\"x.Y\"/>",
                "<parameter name=\"p\" class=\"java.io.File\"/>",
                "<field name=\"f\" class=\"x.Y\"/>",
                "<variable name=\"v\" class=\"java.lang.String\" incrementerFactoryClass=\"x.Y\"/>",
                "<template><![CDATA[\"../别处.jrtx\"]]></template>",
                "<template><![CDATA[\"http://x/y.jrtx\"]]></template>",
                "<style name=\"s\" markup=\"html\"/>",
                "<style name=\"s\" pdfFontName=\"/etc/passwd\"/>"
            })
    void refusesDeclarationsThatReachOutside(String declaration) throws IOException {
        assertThat(problems(form("", declaration, textField("$F{项目}")))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<element kind=\"subreport\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"><expression>\"a\"</expression></element>",
                "<element kind=\"image\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"><expression>\"file:///etc/passwd\"</expression></element>",
                "<element kind=\"chart\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/>",
                "<element kind=\"component\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/>",
                "<element kind=\"generic\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/>",
                "<element kind=\"crosstab\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/>",
                "<element kind=\"staticText\" x=\"0\" y=\"0\" width=\"9\" height=\"9\" markup=\"html\"><text>a</text></element>",
                "<element kind=\"textField\" x=\"0\" y=\"0\" width=\"9\" height=\"9\" linkType=\"Reference\"><expression>\"a\"</expression>"
                        + "<hyperlinkReferenceExpression>\"http://x\"</hyperlinkReferenceExpression></element>",
                "<element kind=\"staticText\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"><text>a</text>"
                        + "<printWhenExpression>System.exit(1) == null</printWhenExpression></element>",
                "<element kind=\"staticText\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"><text>a</text><propertyExpression name=\"n\">"
                        + "\"a\"</propertyExpression></element>"
            })
    void refusesElementsThatAreNotTextOrLines(String element) throws IOException {
        assertThat(problems(form("", "", element))).isNotEmpty();
    }

    @Test
    void refusesDocumentTypes() throws IOException {
        String content = form("", "", textField("$F{项目}"))
                .replace(
                        "<jasperReport",
                        "<!DOCTYPE jasperReport [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><jasperReport");
        assertThat(problems(content)).extracting(Problem::code).contains("M0402");
    }

    @Test
    void refusesOtherEncodings() throws IOException {
        String content = form("", "", textField("$F{项目}"));
        assertThat(problems(content.replace("UTF-8", "UTF-7")))
                .extracting(Problem::code)
                .contains("M0402");
        Path file = Files.writeString(folder.resolve("宽.jrxml"), content, StandardCharsets.UTF_16);
        assertThat(FormSource.read(file, file::resolveSibling).problems().haveErrors())
                .isTrue();
    }

    @Test
    void refusesExpressionsTooDeepForTheStack() throws IOException {
        assertThat(problems(form("", "", textField("(".repeat(100_000) + "1"))))
                .extracting(Problem::code)
                .contains("M0405");
    }

    @Test
    void refusesStyleFilesThatAreMoreThanStyles() throws IOException {
        Files.writeString(
                folder.resolve("样式.jrtx"),
                "<jasperTemplate><template>\"x.jrtx\"</template><style name=\"a\" pattern=\"0\"/></jasperTemplate>");
        String content = form("", "<template><![CDATA[\"样式.jrtx\"]]></template>", textField("$F{项目}"));
        assertThat(problems(content)).extracting(Problem::code).contains("M0404");
    }

    @Test
    void saysWhichFileIsMissing() {
        InputRejected rejected = catchThrowableOfType(
                InputRejected.class, () -> FormSource.read(folder.resolve("没有.jrxml"), folder::resolve));
        assertThat(rejected.getMessage()).contains("没有.jrxml", "M0401");
    }

    @Test
    void saysWhereTheXmlBreaks() throws IOException {
        assertThat(problems("<jasperReport>\n<detail>\n</jasperReport>")
                        .get(0)
                        .place()
                        .line())
                .isEqualTo(3);
    }

    @Test
    void reportsEverythingAtOnce() throws IOException {
        String content = form(" scriptletClass=\"x.Y\"", "<scriptlet name=\"s\" class=\"x.Y\"/>", textField("a()"));
        assertThat(problems(content)).extracting(Problem::code).contains("M0403", "M0404", "M0405");
    }
}

package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.yince.problem.InputRejected;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pack is data from a stranger: every known trick ends in a message, with nothing printed, fetched or given away. */
@Tag("slow")
class StrangerPackTest {
    private static final String SECRET = "天机不可泄露";
    private static final String COVER = "阳泉/章节/封面.ftl";
    private static final String SHELL = "阳泉/章节/册.ftl";
    private static final String SETTINGS = "阳泉/设置.yaml";
    private static final String STYLE = "版式.css";
    private static final String FORM = "决算/公开表/公开09表.jrxml";

    @TempDir
    Path folder;

    private Path province;
    private Path secret;
    private ServerSocket server;

    /** @param place where a stranger puts it, below the province; @param text URL and FILE are filled in */
    record Payload(String place, String text) {}

    @BeforeEach
    void copyTemplates() throws IOException {
        FileUtils.copyDirectory(
                Path.of("templates").toFile(), folder.resolve("templates").toFile());
        province = folder.resolve("templates/山西");
        secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        server.setSoTimeout(1);
    }

    @AfterEach
    void nobodyCalled() throws IOException {
        assertThat(catchThrowable(server::accept)).isInstanceOf(SocketTimeoutException.class);
        server.close();
    }

    private static Stream<Payload> payloads() {
        return Stream.of(injections(), inclusions(), bombs(), documents(), references(), forms(), settings())
                .flatMap(s -> s);
    }

    private static Stream<Payload> all(String place, String... texts) {
        return Stream.of(texts).map(text -> new Payload(place, text));
    }

    private static Stream<Payload> injections() {
        return all(
                COVER,
                "<#assign x = 'freemarker.template.utility.Execute'?new()>${x('touch FILE')}",
                "<#assign x = 'freemarker.template.utility.ObjectConstructor'?new()>${x('java.io.File', 'FILE')}",
                "<#assign x = 'freemarker.template.utility.JythonRuntime'?new()><@x>import os</@x>",
                "${'Execute'?eval}",
                "${'{\"a\": 1}'?eval_json.a}",
                "<#assign x = '<#include \"FILE\">'?interpret><@x/>",
                "${单位?api.class.protectionDomain.classLoader}",
                "${单位.getClass()}",
                "${单位.名称.class.forName('java.lang.Runtime')}",
                "${.data_model['class']}",
                "${.data_model.单位.class.protectionDomain}",
                "${.vars['单位'].getClass()}",
                "${statics['java.lang.Runtime'].getRuntime()}",
                "${.now}");
    }

    private static Stream<Payload> inclusions() {
        return all(
                COVER,
                "<#include '../设置.yaml'>",
                "<#include '../../../../secret.txt'>",
                "<#include 'FILE'>",
                "<#include 'file://FILE'>",
                "<#include 'URL/a.ftl'>",
                "<#import '../../../../secret.txt' as x>",
                "<#import 'URL/a.ftl' as x>",
                "${.get_optional_template('FILE').include()}",
                "<#include '*/../secret.txt'>");
    }

    private static Stream<Payload> bombs() {
        return all(
                COVER,
                "<#macro 环><@环/></#macro><@环/>",
                "<#function 环><#return 环()></#function>${环()}",
                "<#include '封面.ftl'>",
                "<#list 1.. as x></#list>",
                "<#list 1..99999 as x><#list 1..99999 as y></#list></#list>",
                "<#list 1..99999999 as x>一二三四五六七八九十</#list>",
                "<#assign 长 = '甲'><#list 1..60 as x><#assign 长 = 长 + 长></#list>",
                "${'甲'?left_pad(2000000000)}",
                "${" + "(".repeat(20000) + "1" + ")".repeat(20000) + "}");
    }

    private static Stream<Payload> documents() {
        return all(
                SHELL,
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file://FILE\">]><html><body>&x;</body></html>",
                "<!DOCTYPE html [<!ENTITY a \"哈\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><html><body>&b;</body></html>",
                "<!DOCTYPE html [<!ENTITY % p SYSTEM \"URL/p.dtd\"> %p;]><html><body>甲</body></html>",
                "<!DOCTYPE html PUBLIC \"-//x\" \"URL/x.dtd\"><html><body>甲</body></html>",
                "<?xml-stylesheet href=\"URL/x.css\" type=\"text/css\"?><html><body>甲</body></html>",
                "<html><body>一本没有表的册子</body></html>",
                "<html><body>" + "<div>".repeat(5000) + "</div>".repeat(5000) + "</body></html>");
    }

    private static Stream<Payload> references() {
        return Stream.concat(
                all(
                        COVER,
                        "<img src='URL/a.png'/>",
                        "<img src='file://FILE'/>",
                        "<img src='FILE'/>",
                        "<img src='../../../../secret.txt'/>",
                        "<img src='../设置.yaml'/>",
                        "<img src='data:image/png;base64," + "A".repeat(100_000) + "'/>",
                        "<link rel='stylesheet' href='URL/a.css'/>",
                        "<style>@import url(URL/a.css);</style>",
                        "<p style='background: url(file://FILE)'>甲</p>",
                        "<object data='URL/a.svg'></object>",
                        "<script src='URL/a.js'></script>",
                        "<form action='URL'><input name='a'/></form>",
                        "<iframe src='URL'></iframe>",
                        "<svg xmlns='http://www.w3.org/2000/svg'><image href='URL/a.png'/></svg>",
                        "<table><tr><td colspan='2000000000'>甲</td></tr></table>"),
                all(
                        STYLE,
                        "@import url(URL/a.css);",
                        "@font-face { font-family: 甲; src: url(file://FILE) }",
                        "body { background-image: url(URL/a.png) }",
                        "ul { list-style-image: url(URL/a.png) } p { display: list-item; list-style-image: url(URL/a.png) }"));
    }

    private static Stream<Payload> forms() {
        String text =
                "<element kind=\"textField\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"><expression>%s</expression></element>";
        return all(
                FORM,
                text.formatted("Runtime.getRuntime().exec(\"touch FILE\")"),
                text.formatted("$P{REPORT_CLASS_LOADER}.loadClass(\"x\")"),
                text.formatted("new java.net.URL(\"URL\").getContent()"),
                "<element kind=\"subreport\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"><expression>\"URL/a.jasper\"</expression></element>",
                "<element kind=\"image\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"><expression>\"URL/a.png\"</expression></element>",
                "<element kind=\"generic\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/>",
                "<property name=\"net.sf.jasperreports.compiler.java\" value=\"x.Y\"/>",
                "<scriptlet name=\"甲\" class=\"x.Y\"/>");
    }

    private static Stream<Payload> settings() {
        return all(
                SETTINGS,
                "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n",
                "a: &a {b: *a}\n",
                "册名: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"URL\"]]]]\n",
                "册名: !甲 乙\n",
                "? [a, b]\n: c\n",
                "- a\n",
                "a: " + "[".repeat(2000) + "]".repeat(2000),
                "a: \"\\uD800\u0007\"\n",
                "章节: [../../../../secret]\n",
                "章节: [FILE]\n",
                "章节: ['URL/a']\n",
                "字体: {宋体: ../../../secret.txt}\n",
                "字体: {宋体: FILE}\n",
                "后备字体: ['URL/a.ttf']\n",
                "公开表: {../../secret: {标题: a, 目录: a, 名称标签: a, 金额标签: a, 注: a, 无数据: a}}\n",
                "版式: {正文字体: \"宋体; background: url(URL/a.png)\"}\n",
                "数字: 1\n",
                "标题: [甲]\n");
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void isRefusedWithAMessage(Payload payload) throws IOException {
        String text = payload.text()
                .replace("URL", "http://127.0.0.1:" + server.getLocalPort())
                .replace("FILE", secret.toString());
        Path file = province.resolve(payload.place());
        Files.createDirectories(file.getParent());
        Files.writeString(file, placed(file, text));
        assertRefused();
        assertThat(secret).hasContent(SECRET);
    }

    /** Style sheets and forms stay as they are but for the payload. */
    private static String placed(Path file, String text) throws IOException {
        if (file.endsWith(STYLE)) {
            return text + "\n" + Files.readString(Path.of("templates/全国").resolve(STYLE)) + "\n" + text;
        } else if (file.endsWith(FORM)) {
            String form = Files.readString(file);
            int at = text.startsWith("<element") ? form.indexOf("<element") : form.indexOf("<parameter");
            return form.substring(0, at) + text + form.substring(at);
        }
        return text;
    }

    private void assertRefused() {
        Throwable end = catchThrowable(this::print);
        assertThat(end).as("how it ended").isInstanceOf(InputRejected.class);
        assertThat(end).hasMessageContaining("错误[M0").hasMessageNotContaining(SECRET);
    }

    private void print() {
        new Press(folder.resolve("templates"), Path.of("fonts"), Duration.ofMinutes(1))
                .print(Path.of("data-examples/minimal.yaml"), step -> {})
                .booklet()
                .pdf();
    }

    @Test
    void cellsBeyondTheHeadingAreRefused() throws IOException {
        Path table = folder.resolve("templates/全国/决算/公开表/三公经费支出决算表.tsv");
        Files.writeString(table, Files.readString(table).stripTrailing() + "\t=甲".repeat(500) + "\n");
        assertRefused();
    }

    @Test
    void aFontThatIsNoFontIsRefused() throws IOException {
        Path font = Files.createDirectories(province.resolve("阳泉/字体")).resolve("甲.ttf");
        Files.writeString(font, SECRET);
        Files.writeString(province.resolve(SETTINGS), "字体: {宋体: 甲.ttf}\n");
        assertRefused();
    }

    @Test
    void linksOutOfTheTemplatesAreNotFollowed() throws IOException {
        for (String place : new String[] {
            COVER, "阳泉/决算/章节/封面.ftl", "阳泉/公开表/公开09表.tsv", SETTINGS, "阳泉/决算/2023/设置.yaml", "公开表/公开表样式.jrtx"
        }) {
            Path link = province.resolve(place);
            Path kept = folder.resolve("kept");
            Files.createDirectories(link.getParent());
            boolean there = Files.exists(link);
            if (there) {
                Files.move(link, kept);
            }
            Files.createSymbolicLink(link, secret);
            assertRefused();
            Files.delete(link);
            if (there) {
                Files.move(kept, link);
            }
        }
    }

    @Test
    void aFolderThatIsALinkOutwardsIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside/章节"));
        Files.writeString(outside.resolve("封面.ftl"), SECRET);
        for (String place : new String[] {"阳泉/章节", "阳泉/决算/章节"}) {
            Path link = Files.createSymbolicLink(province.resolve(place), outside);
            assertRefused();
            Files.delete(link);
        }
        Files.createSymbolicLink(province.resolve("阳泉/决算/2023"), outside.getParent());
        assertRefused();
    }
}

package cn.yince.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes the picture of the page that the README shows, when asked to. */
@EnabledIfSystemProperty(named = "yince.picture.write", matches = "true")
class ReadmePictureIT {
    private static final Path PICTURE = Path.of("src/docs/网页.png");
    private static final long LARGEST = 200 * 1024;

    @TempDir
    Path folder;

    @TempDir
    Path profile;

    /** A number is being changed; the booklet beside it stands where it prints. */
    @Test
    void itIsTaken() throws Exception {
        Files.copy(Path.of("data-examples/yangquan-treasury-2023.yaml"), folder.resolve("国库集中支付中心-2023.yaml"));
        try (RunningDesk desk = new RunningDesk(folder);
                Browser browser = new Browser(profile.resolve("profile"), profile)) {
            browser.look(1280, 720, false);
            browser.open(desk.address());
            browser.clickNamed("阳泉市国库集中支付中心");
            browser.await(
                    "no page is drawn",
                    () -> Optional.of(browser.shows(".sheet canvas")).filter(Boolean::booleanValue));
            browser.script("""
                    [...document.querySelectorAll('.rail button')].find((each) => each.innerText.trim().startsWith('支出')).click();
                    """);
            browser.type("/支出/2010601/一般公共预算财政拨款/基本支出", "249.78");
            browser.awaitText(".balances", "1.00");
            browser.click(() -> browser.at("/支出/2010601/一般公共预算财政拨款/基本支出"));
            browser.script("return new Promise((done) => setTimeout(done, 4000));");
            browser.picture(PICTURE);
        }
        assertThat(Files.size(PICTURE)).isLessThan(LARGEST);
    }
}

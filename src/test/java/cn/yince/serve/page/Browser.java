package cn.yince.serve.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A real browser without a window, used as its user would: by what stands on the page. */
final class Browser implements AutoCloseable {
    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> QUIET = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long PAUSE = 40;

    private final Chromedriver service;
    private final RemoteWebDriver driver;

    /** A browser with that empty folder for its own files. */
    Browser(Path profile, Path downloads) throws IOException {
        service = new Chromedriver(program(List.of("chromedriver")).orElseThrow(), fonts(profile));
        List<String> arguments = new ArrayList<>(QUIET);
        arguments.addAll(List.of("--user-data-dir=" + profile, "--lang=zh-CN", "--window-size=1280,900"));
        driver = service.session(Map.of(
                "binary",
                program(PROGRAMS).orElseThrow().toString(),
                "args",
                arguments,
                "prefs",
                Map.of("download.default_directory", downloads.toString())));
        driver.manage().timeouts().scriptTimeout(PATIENCE);
    }

    /** A machine for building may have no Chinese font; the project's own make pictures that can be looked at. */
    private static Path fonts(Path profile) throws IOException {
        String all = """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir>
                <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
                <alias binding="same"><family>Microsoft YaHei</family><prefer><family>Yince Hei</family></prefer></alias>
                </fontconfig>
                """.formatted(Path.of("fonts").toAbsolutePath(), profile.resolveSibling("fontcache"));
        Files.createDirectories(profile.toAbsolutePath().getParent());
        return Files.writeString(profile.resolveSibling("fonts.conf"), all);
    }

    /** Whether this machine has the browser and its driver, and they are wanted. */
    static boolean isInstalled() {
        return !"false".equals(System.getProperty("yince.browser"))
                && program(PROGRAMS).isPresent()
                && program(List.of("chromedriver")).isPresent();
    }

    private static Optional<Path> program(List<String> names) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> names.stream().map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    void open(String address) {
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** The size of the page and whether its reader likes it dark. */
    void look(int width, int height, boolean dark) {
        service.tell(
                driver,
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        service.tell(driver, "Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    /** The first element of that selector that is shown, waited for. */
    WebElement find(String css) {
        return await(
                "nothing shown for " + css,
                () -> driver.findElements(By.cssSelector(css)).stream()
                        .filter(Browser::isShown)
                        .findFirst());
    }

    /** The button, link or label with that text, waited for; in a dialog while one is open. */
    WebElement named(String text) {
        String is = "[self::button or self::a or self::label or self::summary][normalize-space(.)='" + text
                + "' or @aria-label='" + text + "']";
        return await("nothing named " + text, () -> {
            String from = shows("dialog[open]") ? "//dialog[@open]//*" : "//*";
            return driver.findElements(By.xpath(from + is)).stream()
                    .filter(Browser::isShown)
                    .findFirst();
        });
    }

    /** The control that a label of that text is for, waited for. */
    WebElement field(String label) {
        String byLabel = "const found = [...document.querySelectorAll('label')].find(each => each.htmlFor"
                + " && each.offsetParent && each.childNodes[0].textContent === arguments[0]);"
                + "return found ? document.getElementById(found.htmlFor) : null;";
        return await("no field " + label, () -> Optional.ofNullable((WebElement) script(byLabel, label)));
    }

    /** Clicks the first element of that selector that is shown. */
    void clickOn(String css) {
        click(() -> find(css));
    }

    /** Clicks the button, link or label with that text. */
    void clickNamed(String text) {
        click(() -> named(text));
    }

    void click(Supplier<WebElement> found) {
        await("nothing can be clicked", () -> {
            found.get().click();
            return Optional.of(true);
        });
    }

    /** The control of what stands at that path of the unit file, waited for. */
    WebElement at(String path) {
        return find("[data-path='" + path + "']:is(input, textarea, select)");
    }

    /** Types into what stands at a path instead of what it holds, and leaves it; again if it was just drawn anew. */
    void type(String path, String text) {
        await("nothing can be typed at " + path, () -> {
            type(at(path), text);
            return Optional.of(path);
        });
    }

    /** Types into a control instead of what it holds, and leaves it. */
    void type(WebElement control, String text) {
        control.clear();
        control.sendKeys(text, Keys.TAB);
    }

    /** Chooses what has that text. */
    void choose(WebElement select, String text) {
        script("""
                const [select, text] = arguments;
                const option = [...select.options].find((each) => each.text.includes(text));
                select.value = option.value;
                select.dispatchEvent(new Event('change', { bubbles: true }));
                """, select, text);
    }

    /** Pastes rows as a spreadsheet puts them on the clipboard. */
    void paste(WebElement control, String rows) {
        script("""
                const [control, rows] = arguments;
                control.focus();
                const clipboardData = new DataTransfer();
                clipboardData.setData('text/plain', rows);
                control.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                """, control, rows);
    }

    private static boolean isShown(WebElement element) {
        try {
            return element.isDisplayed();
        } catch (StaleElementReferenceException e) {
            return false;
        }
    }

    boolean shows(String css) {
        return driver.findElements(By.cssSelector(css)).stream().anyMatch(Browser::isShown);
    }

    /** Waits until the element of that selector says that. */
    String awaitText(String css, String part) {
        return await(
                "“" + part + "” does not come in " + css + ": " + textOf(css),
                () -> Optional.of(textOf(css)).filter(text -> text.contains(part)));
    }

    /** All that the elements of that selector say, hidden ones left out. */
    String textOf(String css) {
        return (String)
                script("return [...document.querySelectorAll(arguments[0])].map(e => e.innerText).join('\\n');", css);
    }

    /** Runs a script in the page. */
    Object script(String text, Object... given) {
        return ((JavascriptExecutor) driver).executeScript(text, given);
    }

    /** Runs a script whose last argument is to be called with its answer. */
    Object later(String text, Object... given) {
        return ((JavascriptExecutor) driver).executeAsyncScript(text, given);
    }

    /** Waits for something; what is missing is told when it does not come. */
    <T> T await(String missing, Supplier<Optional<T>> what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<T> found = tried(what);
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new TimeoutException(missing + "\n" + textOf("body"));
            }
            pause();
        }
    }

    private static <T> Optional<T> tried(Supplier<Optional<T>> what) {
        try {
            return what.get();
        } catch (StaleElementReferenceException | ElementNotInteractableException redrawn) {
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A picture of what is in view. */
    void picture(Path png) throws IOException {
        Files.createDirectories(png.getParent());
        Files.write(png, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** What a checker of accessibility finds at least serious, a line each. */
    List<String> barriers() throws IOException {
        String axe = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
        try (var in = Browser.class.getResourceAsStream(axe)) {
            driver.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        @SuppressWarnings("unchecked")
        List<String> found = (List<String>) later("""
                const done = arguments[0];
                const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
                axe.run(document, { runOnly: tags }).then((result) => done(result.violations
                    .filter((each) => each.impact === 'serious' || each.impact === 'critical')
                    .flatMap((each) => each.nodes.map((node) => each.id + ' ' + node.html.slice(0, 200)))));
                """);
        return found;
    }

    /** What the page complained of in the browser's own log; an answer that refuses is the server's to give. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(Object::toString)
                .filter(text -> !text.contains("Failed to load resource"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
        service.close();
    }
}

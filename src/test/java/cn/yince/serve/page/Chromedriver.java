package cn.yince.serve.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.ImmutableCapabilities;
import org.openqa.selenium.remote.CommandInfo;
import org.openqa.selenium.remote.HttpCommandExecutor;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpMethod;

/** The program that drives the browser. Selenium's own way of starting it would bring 10 MB that fetch browsers. */
final class Chromedriver implements AutoCloseable {
    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
    private static final String TELL = "tellBrowser";
    private static final CommandInfo TOLD = new CommandInfo("/session/:sessionId/goog/cdp/execute", HttpMethod.POST);

    private final Process process;
    private final URI address;

    /** Starts it on a free port; what it starts finds its fonts by that file of fontconfig's. */
    Chromedriver(Path program, Path fonts) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "--port=0").redirectErrorStream(true);
        builder.environment().put("FONTCONFIG_FILE", fonts.toString());
        process = builder.start();
        address = URI.create("http://127.0.0.1:" + port());
    }

    private String port() throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return started.group(1);
            }
        }
        throw new IOException("chromedriver does not start");
    }

    /** A browser with these options. */
    RemoteWebDriver session(Map<String, Object> options) throws IOException {
        HttpCommandExecutor executor =
                new HttpCommandExecutor(Map.of(TELL, TOLD), address.toURL(), ClientConfig.defaultConfig());
        ImmutableCapabilities wanted = new ImmutableCapabilities(
                "browserName", "chrome", "goog:chromeOptions", options, "goog:loggingPrefs", Map.of("browser", "ALL"));
        return new Driver(executor, wanted);
    }

    /** Tells the browser something that only its own protocol knows. */
    void tell(RemoteWebDriver driver, String command, Map<String, ?> how) {
        ((Driver) driver).tell(command, how);
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static final class Driver extends RemoteWebDriver {
        Driver(HttpCommandExecutor executor, ImmutableCapabilities wanted) {
            super(executor, wanted);
        }

        void tell(String command, Map<String, ?> how) {
            execute(TELL, Map.of("cmd", command, "params", how));
        }
    }
}

package uk.kindred.browser;

import java.io.File;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Headless Chromium. Each way of running it is started once for the whole test run. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_STOPS = 80;
    private static final JsonMapper JSON = new JsonMapper();
    private static @Nullable Browser withScripts;
    private static @Nullable Browser withoutScripts;

    private final ChromeDriver driver;
    private URI site = URI.create("http://localhost");

    private Browser(ChromeOptions options) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .build();
        this.driver = new ChromeDriver(service, options);
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit, "close-browser"));
    }

    /** @param port where the application listens on this machine */
    static synchronized Browser onPort(int port) {
        if (withScripts == null) {
            withScripts = new Browser(options());
        }
        return withScripts.forSite(port);
    }

    /** At a desktop, whatever a test before looked at. */
    static synchronized Browser withoutJavaScript(int port) {
        if (withoutScripts == null) {
            withoutScripts = new Browser(options()
                    .setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2)));
        }
        Browser browser = withoutScripts.forSite(port);
        browser.look(View.DESKTOP_LIGHT);
        return browser;
    }

    private static ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900");
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private Browser forSite(int port) {
        site = URI.create("http://localhost:" + port);
        return this;
    }

    /** A first-time visitor at a desktop, in light colours, with nothing noted so far. */
    Browser fresh() {
        driver.manage().deleteAllCookies();
        look(View.DESKTOP_LIGHT);
        driver.get(site + "/robots.txt");
        driver.executeScript("localStorage.clear(); sessionStorage.clear();");
        driver.get("about:blank");
        messages();
        requests();
        return this;
    }

    /** Loads a page and waits until it is live. */
    void open(String path) {
        load(path);
        awaitLive();
    }

    /** Loads a page as its first HTML. */
    void load(String path) {
        driver.get(site + path);
    }

    /** Loads a page as its first HTML, of which no script ever runs: afterwards only those of the test do. */
    void loadWithoutScripts(String path) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            load(path);
        } finally {
            driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    void awaitLive() {
        until(page -> Boolean.TRUE.equals(
                run("return document.readyState === 'complete' && !document.getElementById('first-html')"
                        + " && document.querySelector('#outlet h1') !== null")));
    }

    void look(View view) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", view.width(), "height", view.height(), "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", view.colours()),
                                Map.of("name", "forced-colors", "value", view.forced() ? "active" : "none"),
                                Map.of(
                                        "name",
                                        "prefers-contrast",
                                        "value",
                                        view.moreContrast() ? "more" : "no-preference"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** The first that is shown, waited for. @param css a selector */
    WebElement find(String css) {
        return firstShown(By.cssSelector(css));
    }

    /** The browser's own judgement: Selenium's takes all within a closed details element for hidden. */
    private boolean isShown(WebElement element) {
        return Boolean.TRUE.equals(driver.executeScript("return arguments[0].checkVisibility()", element));
    }

    /** As the mouse does it, in the middle of the window: at its edges a bar may lie over what is to be clicked. */
    void click(WebElement element) {
        bringIntoView(element);
        new Actions(driver).moveToElement(element).click().perform();
    }

    /** Waits until it stays where it is: cards are laid out only as they come near, and what is below them moves. */
    private void bringIntoView(WebElement element) {
        List<Object> before = new ArrayList<>();
        until(page -> {
            Object top = driver.executeScript("""
                    arguments[0].scrollIntoView({block: 'center', behavior: 'instant'});
                    return String(arguments[0].getBoundingClientRect().top);""", element);
            boolean still = before.contains(top);
            before.clear();
            before.add(top);
            return still;
        });
    }

    List<WebElement> findAll(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** The link with these words, waited for. */
    WebElement link(String words) {
        // the driver's own way takes all within a closed <details> for hidden, also where wide screens show it
        return firstShown(By.xpath("//a[contains(normalize-space(), \"" + words + "\")]"));
    }

    private WebElement firstShown(By by) {
        until(page -> shown(by).findAny().isPresent());
        return shown(by).findFirst().orElseThrow();
    }

    private Stream<WebElement> shown(By by) {
        return driver.findElements(by).stream().filter(this::isShown);
    }

    /** Follows a link and waits for the page it leads to. */
    void follow(WebElement link) {
        String before = path();
        click(link);
        until(page -> !path().equals(before));
        awaitLive();
    }

    /** A device that keeps passkeys, until it is closed. */
    Authenticator authenticator() {
        return new Authenticator(driver);
    }

    /** The value of a cookie is only for the test: no script of the page could read it. */
    void setCookie(String name, String value) {
        driver.manage().addCookie(new Cookie(name, value));
    }

    void back() {
        driver.navigate().back();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void tab() {
        press(Keys.TAB);
    }

    /** Goes on with the tab key until the focus is on what matches. @param css a selector */
    void tabTo(String css) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            tab();
            if (Boolean.TRUE.equals(run("return document.activeElement.matches(arguments[0])", css))) {
                return;
            }
        }
        throw new AssertionError("no way to " + css + " with the tab key");
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Path and query of the page that is open. */
    String path() {
        URI uri = URI.create(String.valueOf(driver.getCurrentUrl()));
        return uri.getRawQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getRawQuery();
    }

    /** As it is seen: Selenium's own takes all within a closed details element for hidden. */
    static String textOf(WebElement element) {
        return String.valueOf(element.getDomProperty("innerText"));
    }

    String heading() {
        return find("h1").getText();
    }

    String text() {
        return find("main").getText();
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    @Nullable
    Object runAsync(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    <T> T until(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                // the live page replaces what it shows
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }

    /** The page that is open, on paper of the size that it asks for, else A4. */
    Printed print() {
        Map<String, Object> answer = driver.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69));
        return Printed.of(Base64.getDecoder().decode(String.valueOf(answer.get("data"))));
    }

    /** What the browser complained of since this was last asked: script errors, refused content, failed requests. */
    List<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** The addresses asked for over the network since this was last asked. */
    List<URI> requests() {
        List<URI> addresses = new ArrayList<>();
        driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> {
            JsonNode message = JSON.readTree(entry.getMessage()).path("message");
            String url = message.at("/params/request/url").asString("");
            if (message.path("method").asString("").equals("Network.requestWillBeSent") && url.startsWith("http")) {
                addresses.add(URI.create(url.replaceAll("[|\\[\\]{}]", "_")));
            }
        });
        return addresses;
    }

    String origin() {
        return site.toString();
    }
}

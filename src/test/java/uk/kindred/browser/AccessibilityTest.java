package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.OutputType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.testing.KindredTest;

/** WCAG 2.2 AA as far as axe can tell, on every kind of page, in every way of looking at it. */
@KindredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void visit() {
        browser = Browser.onPort(port).fresh();
    }

    Stream<String> pages() {
        return Pages.all(new SampleListings(jdbc));
    }

    /** Opened once for all, since there are many pages. */
    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsWholeOnItsOwnWithoutAFaultAndFitsTheNarrowestScreen(String page) {
        browser.open(page);

        assertSoftly(softly -> {
            softly.assertThat(browser.requests())
                    .isNotEmpty()
                    .allSatisfy(address -> assertThat(address.toString()).startsWith(browser.origin()));
            softly.assertThat(browser.messages())
                    .filteredOn(message -> !isTheStatusOf(page, message))
                    .isEmpty();
        });
        SoundPage.check(browser);
    }

    @Test
    void theSystemsOwnColoursReachEveryButtonAndField() {
        browser.look(View.FORCED_COLOURS);
        browser.open("/search?near=Leeds");

        Object borders = browser.run("""
                return [...document.querySelectorAll('main button, main input[type=text], main select')]
                    .filter(field => field.offsetParent)
                    .map(field => getComputedStyle(field).borderTopWidth + ' ' + getComputedStyle(field).borderTopStyle)""");
        assertThat(borders)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isNotEmpty()
                .allSatisfy(border ->
                        assertThat(border.toString()).endsWith("solid").doesNotStartWith("0px"));
    }

    /** Where it lays a box of the page's colour behind words of that colour, only a picture shows it. */
    @Test
    void inTheSystemsOwnColoursTheWordsOnAButtonAreSeen() throws IOException {
        browser.load("/plan");
        browser.look(View.FORCED_COLOURS);

        byte[] picture = browser.find("main button.button").getScreenshotAs(OutputType.BYTES);

        BufferedImage button = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture)));
        int middle = button.getHeight() / 2;
        assertThat(IntStream.range(1, button.getWidth())
                        .filter(x -> button.getRGB(x, middle) != button.getRGB(x - 1, middle)))
                .as("edges of borders, and of letters between them")
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?near=Leeds&kind=nursing-home",
                "/search?near=Leeds&kind=home-care&plan=visits:mon-fri@0830x30;nights:2&maxWeekly=lots&sort=cost",
                "/search?near=Sheffeild",
                "/kinds-of-care",
                "/urgent-help",
                "/no-such-page"
            })
    void whoAsksForMoreContrastGetsIt(String page) {
        browser.open(page);
        for (View view : List.of(View.MORE_CONTRAST_LIGHT, View.MORE_CONTRAST_DARK, View.FORCED_COLOURS)) {
            browser.look(view);

            assertThat(Axe.faintText(browser)).as("%s, %s", page, view).isEmpty();
        }
    }

    @Test
    void moreContrastIsInThePagesOwnColours() {
        browser.open("/search?near=Leeds");
        Object usual = inkAndPaper();
        browser.look(View.MORE_CONTRAST_LIGHT);
        Object onWhite = inkAndPaper();
        browser.look(View.MORE_CONTRAST_DARK);

        assertThat(usual).isNotEqualTo(onWhite);
        assertThat(onWhite).isEqualTo("rgb(0, 0, 0) on rgb(255, 255, 255)");
        assertThat(inkAndPaper()).isEqualTo("rgb(255, 255, 255) on rgb(0, 0, 0)");
    }

    @Test
    void theSystemsOwnColoursStillTellTheChosenOrder() {
        browser.open("/search?near=Leeds");
        browser.look(View.FORCED_COLOURS);

        assertThat(browser.run("""
                return [...document.querySelectorAll('.sort a')]
                    .filter(link => getComputedStyle(link).borderBottomWidth !== '0px')
                    .map(link => link.ariaCurrent).join()""")).isEqualTo("true");
    }

    @Nullable
    private Object inkAndPaper() {
        return browser.run("""
                const style = getComputedStyle(document.body);
                return style.color + ' on ' + style.backgroundColor;""");
    }

    @Test
    void axeWouldFindAFault() {
        browser.open("/about");
        browser.run("document.querySelector('main').append(Object.assign(new Image(), {src: '/images/icon.svg'}))");

        assertThat(Axe.faults(browser)).anySatisfy(fault -> assertThat(fault).startsWith("image-alt"));
    }

    /** The browser notes a page's own 404 or 410 as a failed request. */
    private static boolean isTheStatusOf(String page, String message) {
        return message.contains(page.replace("'", "%27"))
                && message.contains("the server responded with a status of 4");
    }
}

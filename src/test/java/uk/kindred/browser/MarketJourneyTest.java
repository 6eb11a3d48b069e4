package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.market.supply.SupplyRounds;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;

/** A council's market in a browser: without a script, by keyboard, on the narrowest screen, and for its officers. */
@KindredTest
class MarketJourneyTest {

    private static final String PAGE = "/councils/E06000024/market";
    private static final List<View> VIEWS = List.of(View.NARROW, View.PHONE_LIGHT, View.WIDE);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WholeRegister register;

    @Autowired
    private SupplyRounds rounds;

    @BeforeEach
    void reckon() {
        register.awaitSearchable();
        rounds.renew();
    }

    @Test
    void fromTheListOfCouncilsToAFigureWithoutAScript() {
        Browser plain = Browser.withoutJavaScript(port);
        plain.load("/councils");
        plain.click(plain.link("North Somerset"));
        plain.until(page -> plain.path().equals(PAGE));
        assertThat(plain.heading()).isEqualTo("Care and support in North Somerset");
        assertThat(plain.path()).isEqualTo(PAGE);
        plain.click(plain.find("details:has(.market-form) > summary"));
        plain.find("select[name=with]").sendKeys("Leeds");
        plain.find("select[name=months]").sendKeys("The last 3");
        plain.click(plain.find(".market-form button"));
        plain.until(page -> plain.path().contains("with=E08000035"));
        assertThat(plain.path()).contains("months=3");
        assertThat(plain.findAll("#supply .chart-key"))
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(key.getText()).contains("North Somerset", "South West", "England", "Leeds"));
    }

    @Test
    void thePageIsSoundInEveryView() {
        Browser browser = Browser.onPort(port).fresh();
        browser.load(PAGE + "?with=E08000035,E08000032");
        for (View view : VIEWS) {
            browser.look(view);
            assertThat(Axe.faults(browser)).as("%s", view).isEmpty();
            assertThat(tooWide(browser)).as("%s", view).isEqualTo(0L);
            assertThat(smallOrCutOff(browser)).as("%s", view).isEqualTo(List.of());
        }
        SoundPage.check(browser);
        for (View view : List.of(View.MORE_CONTRAST_LIGHT, View.MORE_CONTRAST_DARK, View.FORCED_COLOURS)) {
            browser.look(view);
            assertThat(Axe.faintText(browser)).as("%s", view).isEmpty();
        }
    }

    @Test
    void theListOfCouncilsIsSound() {
        Browser browser = Browser.onPort(port).fresh();
        browser.load("/councils");
        SoundPage.check(browser);
    }

    @Test
    void theSystemsOwnColoursStillDrawEveryBar() {
        Browser browser = Browser.onPort(port).fresh();
        browser.load(PAGE);
        browser.look(View.FORCED_COLOURS);
        assertThat(browser.run("""
                const paper = getComputedStyle(document.body).backgroundColor;
                return [...document.querySelectorAll('.chart-drawing .chart-fill')]
                    .filter(bar => getComputedStyle(bar).stroke === paper).length""")).isEqualTo(0L);
    }

    @Test
    void aTableIsOpenedByKeyboard() {
        Browser browser = Browser.onPort(port).fresh();
        browser.load(PAGE);
        browser.tabTo(".chart-table > summary");
        browser.press(Keys.ENTER);
        assertThat(browser.findAll("details.chart-table[open]")).hasSize(1);
    }

    @Test
    void theOfficersDeskIsSoundInEveryView() {
        Browser browser = Browser.onPort(port).fresh();
        browser.load("/about");
        SignedInFixture people = new SignedInFixture(context);
        browser.setCookie(
                "kindred-sign-in",
                people.signIn(people.somebody(new Role.CouncilOfficer("E06000024")), new AccountVisitor(port)));
        browser.load("/officer/market");
        assertThat(browser.heading()).isEqualTo("The market in North Somerset");
        for (View view : VIEWS) {
            browser.look(view);
            assertThat(Axe.faults(browser)).as("%s", view).isEmpty();
            assertThat(tooWide(browser)).as("%s", view).isEqualTo(0L);
        }
        browser.tabTo(".market-tabs a[aria-current]");
        SoundPage.check(browser);
    }

    private static @Nullable Object tooWide(Browser browser) {
        return browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Words of drawings that are smaller than others, or that reach beyond the screen. */
    private static @Nullable Object smallOrCutOff(Browser browser) {
        return browser.run("""
                return [...document.querySelectorAll('.chart-drawing text')].filter(words => {
                  const box = words.getBoundingClientRect();
                  return parseFloat(getComputedStyle(words).fontSize) < 16
                      || box.left < 0 || box.right > document.documentElement.clientWidth;
                }).map(words => words.textContent)""");
    }
}

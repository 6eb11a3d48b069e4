package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.market.board.BoardFixture;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.ShippedRegister;

/**
 * A provider reads what people look for and asks for mails; an officer writes the statement, publishes it and invites
 * somebody: by keyboard alone, or without scripts, on pages without an accessibility fault.
 */
@KindredTest
class MarketBoardJourneyTest {

    private static final String LEEDS = "E08000035";
    private static final String MARKET = "/councils/" + LEEDS + "/market";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private BoardFixture board;
    private SignedInFixture people;

    @BeforeEach
    void begin() {
        ShippedRegister.await(jdbc);
        board = new BoardFixture(context);
        board.forget();
        board.tellSome(LEEDS);
        board.tellUnmet(LEEDS);
        people = new SignedInFixture(context);
    }

    @AfterEach
    void end() {
        board.forget();
        jdbc.sql("delete from market_statement").update();
        jdbc.sql("delete from market_invitation").update();
    }

    @Test
    void aProviderNarrowsTheBoardAndAsksForMailsByKeyboard() {
        Browser browser = Browser.onPort(port).fresh();
        browser.load("/list-your-service");
        browser.tabTo("#wanted-near");
        browser.press("LS6 3AA", Keys.ENTER);
        browser.until(page -> browser.path().equals(MARKET + "/wanted"));
        assertSound(browser, "wanted");
        browser.tabTo(".board-form summary");
        browser.press(Keys.ENTER);
        browser.tabTo("input[name=kind][value=nursing-home]");
        browser.press(Keys.SPACE);
        browser.tabTo(".board-form button");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().contains("kind=nursing-home"));
        assertThat(browser.findAll(".wanted-lines > li")).hasSize(2);
        assertSound(browser, "wanted-kind");

        browser.tabTo("a[href*='/wanted/mails']");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().contains("/mails"));
        assertSound(browser, "mails");
        browser.tabTo("main form.stack > .button");
        browser.press(Keys.ENTER);
        browser.until(page -> !browser.findAll(".problem").isEmpty());
        assertSound(browser, "mails-problem");
        String somebody = "jo-" + UUID.randomUUID() + "@people.example";
        browser.tabTo("input[name=email]");
        browser.press(somebody, Keys.ENTER);
        browser.until(page -> browser.heading().equals("Look into your mail"));
        assertThat(SentMails.await(somebody, 1).text()).contains("What people look for in Leeds: Nursing home");
    }

    @Test
    void withoutScriptsTheBoardIsReadAndNarrowed() {
        Browser browser = Browser.withoutJavaScript(port);
        browser.load(MARKET + "/wanted");
        assertThat(browser.text()).contains("At least 10 searches for home care services in Punjabi");
        browser.find("select[name=by]").sendKeys("Language");
        browser.click(browser.find(".board-form button"));
        browser.until(page -> browser.path().contains("by=language"));
        assertThat(browser.findAll(".wanted-lines > li")).hasSize(1);
    }

    @Test
    void anOfficerWritesPublishesAndInvitesByKeyboard() {
        Browser browser = Browser.onPort(port).fresh();
        browser.load("/about");
        browser.setCookie(
                "kindred-sign-in",
                people.signIn(people.somebody(new Role.CouncilOfficer(LEEDS)), new AccountVisitor(port)));
        browser.load("/officer/market/statement");
        assertSound(browser, "draft");
        type(browser, "textarea[name=introduction]", "Leeds wants more help at home.");
        type(browser, "textarea[name=words-supply]", "There are enough nursing homes.");
        press(browser, "button[value=save]");
        browser.until(page -> browser.path().contains("told=saved"));
        assertSound(browser, "draft-saved");
        press(browser, "main a[href*='/versions/1']");
        browser.until(page -> browser.path().contains("/versions/1"));
        assertSound(browser, "preview");
        press(browser, "form[action*='/publish'] button");
        browser.until(page -> browser.path().contains("told=published"));
        browser.load("/officer/market/statement/versions");
        assertSound(browser, "versions");
        browser.load(MARKET + "/statement");
        assertThat(browser.text()).contains("Leeds wants more help at home.");
        assertSound(browser, "statement");
        Printed printed = browser.print();
        assertThat(printed.text())
                .contains("Leeds wants more help at home.", "Services by kind")
                .doesNotContain("As a PDF");
        assertThat(printed.ink()).isGreaterThan(0.005);

        browser.load("/officer/market/statement/versions/1");
        press(browser, ".panel summary");
        assertSound(browser, "published-version");
        press(browser, "form[action*='/withdraw'] button");
        browser.until(page -> browser.path().contains("told=withdrawn"));
        browser.load(MARKET + "/statement");
        assertThat(browser.text())
                .contains("Leeds City Council took back on")
                .doesNotContain("Leeds wants more help at home.");
        assertSound(browser, "statement-taken-back");
        browser.load("/officer/market/statement/versions/1");
        press(browser, "form[action*='/restore'] button");
        browser.until(page -> browser.path().contains("told=restored"));

        browser.load("/officer/market/invite");
        assertSound(browser, "invite");
        press(browser, "main form.stack > .button");
        browser.until(page -> !browser.findAll(".problem").isEmpty());
        assertSound(browser, "invite-problem");
        String baker = "baker-" + UUID.randomUUID() + "@people.example";
        type(browser, "input[name=email]", baker);
        type(browser, "textarea[name=note]", "We met at the market.");
        browser.tabTo("input[name=known]");
        browser.press(Keys.SPACE);
        press(browser, "main form.stack > .button");
        browser.until(page -> browser.path().contains("told=sent"));
        browser.load(SentMails.await(baker, 1).link("/invited/"));
        assertSound(browser, "invited");
    }

    @Test
    void thePublicPagesAreReadWithoutScripts() {
        Browser browser = Browser.withoutJavaScript(port);
        browser.load("/about");
        browser.setCookie(
                "kindred-sign-in",
                people.signIn(people.somebody(new Role.CouncilOfficer(LEEDS)), new AccountVisitor(port)));
        browser.load("/officer/market/statement");
        browser.find("textarea[name=introduction]").sendKeys("Written without scripts.");
        browser.click(browser.find("button[value=save]"));
        browser.until(page -> browser.path().contains("told=saved"));
        browser.load("/officer/market/statement/versions/1");
        browser.click(browser.find("form[action*='/publish'] button"));
        browser.until(page -> browser.path().contains("told=published"));
        browser.load(MARKET + "/statement");
        assertThat(browser.text()).contains("Written without scripts.", "Who lives here");
        assertThat(browser.findAll("figure.chart svg")).isNotEmpty();
    }

    private static void type(Browser browser, String css, String words) {
        browser.tabTo(css);
        browser.press(words);
    }

    private static void press(Browser browser, String css) {
        browser.tabTo(css);
        browser.press(Keys.ENTER);
    }

    private static void assertSound(Browser browser, String name) {
        SoundPage.check(browser);
        for (View view : new View[] {View.PHONE_LIGHT, View.TABLET_LIGHT, View.WIDE}) {
            browser.look(view);
            assertThat(browser.run(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("pixels too wide: " + name + ", " + view)
                    .isEqualTo(0L);
        }
        browser.look(View.DESKTOP_LIGHT);
    }
}

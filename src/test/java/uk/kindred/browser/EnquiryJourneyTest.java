package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.enquiries.KeptListings;
import uk.kindred.enquiries.KeptListings.Kept;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;

/** An enquiry and its answer, by keyboard alone, on pages without an accessibility fault; and without JavaScript. */
@KindredTest
class EnquiryJourneyTest {

    private final String person = "jo-" + UUID.randomUUID() + "@people.example";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private KeptListings listings;
    private Browser browser;

    @BeforeEach
    void begin() {
        new SampleListings(jdbc);
        listings = new KeptListings(jdbc);
        browser = Browser.onPort(port).fresh();
    }

    @AfterEach
    void end() {
        listings.forget();
    }

    @Test
    void anEnquiryAndItsAnswerByKeyboard() {
        Kept service = listings.keep(3);
        browser.open("/listings/" + service.slug());
        browser.tabTo("a[href^='/enquire']");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().startsWith("/enquire"));
        assertThat(browser.heading()).isEqualTo("Ask " + service.name());
        assertSound();

        browser.tabTo("button[type=submit]");
        browser.press(Keys.ENTER);
        browser.until(page -> !browser.findAll(".problem").isEmpty());
        assertSound();
        browser.tabTo(".problem a[href='/enquire#words']");

        browser.tabTo("textarea");
        browser.press("Do you have a room from January?");
        browser.tabTo("input[name=visit]");
        browser.press(Keys.SPACE);
        browser.tabTo("input[name=name]");
        browser.press("Jo");
        browser.tabTo("input[name=email]");
        browser.press(person);
        browser.tabTo("input[name=consent]");
        browser.press(Keys.SPACE);
        browser.tabTo("button[type=submit]");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().startsWith("/enquiries/"));
        assertThat(browser.text()).contains("Your enquiry is sent", "Do you have a room from January?");
        assertSound();
        String own = browser.path();

        browser.load(SentMails.await(service.contact(), 1).link("/enquiries/answer/"));
        assertSound();
        browser.tabTo("textarea");
        browser.press("Yes. Come on Monday.");
        browser.tabTo("#answer button");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.text().contains("You wrote on"));
        assertSound();

        browser.load(own);
        assertThat(browser.text()).contains(service.name() + " wrote on", "Yes. Come on Monday.");
        browser.tabTo("summary");
        browser.press(Keys.ENTER);
        browser.tabTo("input[type=radio]");
        browser.press(Keys.SPACE);
        assertSound();
        browser.tabTo("details button");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.find("summary").getText().equals("It led to care or support"));
    }

    @Test
    void whatCannotBeAskedAndWhatToAskAreSoundPages() {
        Kept kept = listings.keep(3);
        Kept other = listings.nobodyKeeps(4);
        for (String page : List.of(
                "/enquire",
                "/enquire?ids=" + other.id(),
                "/enquire?ids=" + kept.id() + "," + other.id(),
                "/enquiries/" + "0".repeat(26))) {
            browser.load(page);
            assertSound();
        }
        for (String page : List.of("/questions-to-ask", "/questions-to-ask/nursing-home")) {
            browser.open(page);
            assertSound();
        }
    }

    @Test
    void theQuestionsArePrintedWithoutTheRest() {
        browser.open("/questions-to-ask/home-care");
        Printed paper = browser.print();

        assertThat(paper.text())
                .contains("What is the shortest visit", "May we see the contract", "Printed from Kindred");
        assertThat(paper.text()).doesNotContain("Lists for each kind");
    }

    @Test
    void withoutJavaScriptAShortlistIsAskedAndFollowed() {
        Kept first = listings.keep(3);
        Kept second = listings.keep(6);
        Browser plain = Browser.withoutJavaScript(port);
        plain.load("/shortlist?ids=" + first.id() + "," + second.id());
        plain.click(plain.link("Ask these services"));
        plain.until(page -> plain.path().startsWith("/enquire"));
        plain.click(plain.find("input[name=service][value='" + second.id() + "']"));
        plain.find("textarea").sendKeys("Do you help at night?");
        plain.find("input[name=email]").sendKeys(person);
        plain.click(plain.find("input[name=consent]"));
        plain.click(plain.find("form.enquiry-form button[type=submit]"));
        plain.until(page -> plain.path().startsWith("/enquiries/"));

        assertThat(plain.text()).contains("Your enquiry is sent", first.name()).doesNotContain(second.name());
        assertThat(SentMails.await(first.contact(), 1).text()).contains("> Do you help at night?");
    }

    private void assertSound() {
        SoundPage.check(browser);
        browser.look(View.DESKTOP_LIGHT);
    }
}

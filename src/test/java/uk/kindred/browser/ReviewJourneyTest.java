package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.enquiries.KeptListings;
import uk.kindred.enquiries.KeptListings.Kept;
import uk.kindred.reviews.Channel;
import uk.kindred.reviews.Incentive;
import uk.kindred.reviews.NewReview;
import uk.kindred.reviews.Quarter;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.Recommends;
import uk.kindred.reviews.ReviewContent;
import uk.kindred.reviews.Reviews;
import uk.kindred.reviews.Sender;
import uk.kindred.reviews.ShownReviews;
import uk.kindred.reviews.Writer;
import uk.kindred.testing.KindredTest;

/** A review from the listing's page to its private page, by keyboard alone, on sound pages; and in Easy Read without scripts. */
@KindredTest
class ReviewJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reviews reviews;

    private Kept service;
    private ShownReviews shown;

    @BeforeEach
    void begin() {
        new SampleListings(jdbc);
        service = new KeptListings(jdbc).nobodyKeeps(21);
        shown = new ShownReviews(jdbc, service.databaseId());
    }

    @AfterEach
    void end() {
        shown.forget();
    }

    @Test
    void aReviewByKeyboard() {
        Browser browser = Browser.onPort(port).fresh();
        Steps steps = new Steps(browser);
        browser.open("/listings/" + service.slug());
        browser.tabTo("a[href^='/reviews/write']");
        browser.press(Keys.ENTER);
        steps.await("Write about " + service.name());
        assertSound(browser);

        steps.goOn("Write about " + service.name());
        assertSound(browser);
        steps.tick("input[name=writer][value=person]");
        steps.type("select[name=from]", "April");
        steps.type("select[name=to]", "July");
        steps.tick("input[name=incentive][value=none]");
        steps.goOn("How is life, with this support?");
        assertSound(browser);
        steps.tick("input[name='says-listened-to']");
        steps.goOn("What does it help with?");
        assertSound(browser);
        steps.goOn("All in all");
        steps.tick("input[name=recommends]");
        steps.type("textarea[name=words]", "A nurse called Janet left me on the floor.");
        steps.enter(".step-buttons button");
        browser.until(page -> !browser.findAll("#pointed-out").isEmpty());
        assertThat(browser.text()).contains("Call 999", "Janet");
        assertSound(browser);
        steps.enter(".step-buttons button[value=anyway]");
        steps.await("What you decide");
        assertSound(browser);
        steps.goOn("Check what you wrote");
        assertSound(browser);
        steps.tick("input[name=agree]");
        steps.goOn("Your review");
        assertThat(browser.text()).contains("Your review is sent.", "One thing is missing: proof");
        assertSound(browser);

        browser.load(browser.path().replaceFirst("\\?.*", "") + "/edit");
        assertSound(browser);
    }

    @Test
    void easyReadWithoutScripts() {
        Browser plain = Browser.withoutJavaScript(port);
        plain.load("/reviews/write?listing=" + service.id());
        plain.click(plain.link("Answer in Easy Read"));
        plain.until(page -> plain.heading().startsWith("Tell us about"));
        plain.click(plain.find("input[name=writer][value=family]"));
        plain.click(plain.find("input[name=period]"));
        plain.click(plain.find(".step-buttons button"));
        plain.until(page -> !plain.findAll(".problem").isEmpty());
        assertThat(plain.find("input[name=writer][value=family]").isSelected()).isTrue();

        String step = "/reviews/write/" + draft() + "/life";
        plain.load(step);
        assertThat(plain.text()).contains("They can do the things that matter to them.", "A bit");
        plain.click(plain.find("input[name='says-belonging']"));
        plain.click(plain.find(".step-buttons button"));
        plain.until(page -> plain.heading().equals("Being told things"));
        plain.load(step);
        assertThat(plain.find("input[name='says-belonging']").isSelected()).isTrue();

        // the same pages once more as axe sees them, which needs scripts of its own
        Browser browser = Browser.onPort(port).fresh();
        browser.load("/reviews/write/easy?listing=" + service.id());
        assertSound(browser);
        browser.load(step);
        assertSound(browser);
    }

    @Test
    void easyReadUpToTheProof() {
        Browser browser = Browser.onPort(port).fresh();
        String token = draft();
        Quarter quarter = new Quarter(2026, 2);
        reviews.save(new NewReview(
                token,
                service.id(),
                Channel.EASY_READ,
                new ReviewContent(
                        Writer.PERSON,
                        quarter,
                        quarter,
                        Map.of(),
                        Recommends.GOOD,
                        "",
                        Incentive.NONE,
                        true,
                        null,
                        null),
                null));
        reviews.send(token, new Sender(null, "203.0.113.9"));
        browser.load("/reviews/own/" + token);
        assertSound(browser);
        assertThat(browser.text()).contains("One thing is missing", "Way 1: a code");
        browser.load("/reviews/own/" + token + "/edit");
        assertSound(browser);
        browser.load("/reviews/write/easy/what-happens");
        assertSound(browser);
    }

    /** In Easy Read, by a relative. @return the secret of its link */
    private String draft() {
        String token = Reviews.freshToken();
        Quarter quarter = new Quarter(2026, 2);
        reviews.save(new NewReview(
                token,
                service.id(),
                Channel.EASY_READ,
                new ReviewContent(
                        Writer.FAMILY, quarter, quarter, Map.of(), null, "", Incentive.NONE, true, null, null),
                null));
        return token;
    }

    @Test
    void readingAndReporting() {
        Browser browser = Browser.onPort(port).fresh();
        shown.publish(12);
        shown.tell(Question.COMMUNITY);
        browser.open("/listings/" + service.slug());
        SoundPage.check(browser);
        browser.look(View.DESKTOP_LIGHT);
        browser.follow(browser.link("Read the 12 reviews"));
        assertThat(browser.heading()).isEqualTo("What people say about " + service.name());
        assertSound(browser);
        assertThat(browser.print().text())
                .contains("Helped 41 of 47 people", "says relative", "Printed from Kindred")
                .doesNotContain("Report this review");

        browser.tabTo("a[href^='/reviews/report/']");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.heading().equals("Report this review"));
        assertSound(browser);
    }

    private static void assertSound(Browser browser) {
        SoundPage.check(browser);
        browser.look(View.DESKTOP_LIGHT);
    }
}

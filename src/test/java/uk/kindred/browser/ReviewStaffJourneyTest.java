package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.providers.selfservice.KeptFixture;
import uk.kindred.reviews.ReviewProofs;
import uk.kindred.reviews.staff.ReviewsOnShow;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;

/**
 * A keeper replies, a moderator refuses, the keeper appeals, another moderator lets it through, an officer types a letter in:
 * by keyboard alone, on pages without an accessibility fault.
 */
@KindredTest
class ReviewStaffJourneyTest {

    private static final String LEEDS = "E08000035";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private KeptFixture kept;
    private SignedInFixture people;
    private ReviewsOnShow shown;
    private OrganisationId organisation;
    private ListingDetails listing;
    private Browser browser;

    @BeforeEach
    void begin() {
        kept = new KeptFixture(context, port);
        people = new SignedInFixture(context);
        shown = new ReviewsOnShow(context);
        organisation = kept.organisation();
        listing = shown.of(kept.own(organisation, SupportKind.HOME_CARE));
        browser = Browser.onPort(port).fresh();
        browser.load("/about");
    }

    @AfterEach
    void end() {
        shown.forget();
        kept.forget();
    }

    @Test
    void aReplyIsWrittenRefusedAppealedAndShown() {
        shown.publishSome(listing, 5);
        UUID review = shown.publish(listing, "They come late and say so to nobody.", "Sam’s sister");
        Person editor = kept.editor(organisation);
        signIn(editor);
        String own = "/provider/listings/" + listing.summary().id() + "/reviews";
        browser.load(own);
        assertSound();
        browser.load(own + "/" + review);
        assertSound();
        press("form[action$='/reply'] button");
        browser.until(page -> !browser.findAll(".problem").isEmpty());
        assertSound();
        type("textarea[name=reply]", "We are sorry, and ring now when we are late.");
        press("form[action$='/reply'] button");
        browser.until(page -> browser.path().equals(own + "?told=replied"));

        decide("review-reply", false, "Tell what you have changed.");
        signIn(editor);
        browser.load(SentMails.await(editor.email().value(), 1).link("/decisions/"));
        assertSound();
        type("main textarea", "We have: we ring now.");
        press("main form button");
        browser.until(page -> browser.text().contains("You appealed on"));
        assertSound();

        decide("appeal", true, "It says what has changed.");
        signIn(editor);
        browser.load(own);
        assertThat(browser.text()).contains("Your reply", "We are sorry, and ring now when we are late.");
    }

    @Test
    void aLetterIsTypedInAndInvitationsAreMade() {
        signIn(people.somebody(new Role.CouncilOfficer(LEEDS)));
        browser.load("/officer/reviews");
        assertSound();
        type("input[name=find]", listing.summary().name());
        press("form[action$='#found'] button");
        browser.until(page -> !browser.findAll("#found a").isEmpty());
        assertSound();
        press("#found a[href='/officer/reviews/" + listing.summary().id() + "/type-in']");
        browser.until(page -> browser.path().endsWith("/type-in"));
        assertSound();
        tick("input[name=channel][value=letter]");
        second("input[name=writer]");
        choose("select[name=from]");
        choose("select[name=to]");
        tick("input[name=answer-community][value=yes]");
        type("textarea[name=words]", "Doreen is out every day.");
        tick("input[name=incentive][value=none]");
        press("form.stack > .button");
        browser.until(page -> !browser.findAll(".problem").isEmpty());
        assertSound();
        second("input[name=recommends]");
        press("form.stack > .button");
        browser.until(page -> !browser.findAll("#pointed-out").isEmpty());
        assertSound();
        press("form.stack > .button[value=anyway]");
        browser.until(page -> !browser.findAll(".secret-address").isEmpty());
        assertSound();

        browser.load("/officer/reviews/" + listing.summary().id() + "/invitations");
        assertSound();
        choose("select[name=from]");
        choose("select[name=to]");
        type("input[name=people]", "12");
        tick("input[name=everybody]");
        press("form[action$='/invitations'] .button");
        browser.until(page -> browser.findAll(".slips .code").size() == 12);
        assertSound();
        browser.load("/officer/reviews/" + listing.summary().id() + "/invitations");
        assertSound();
    }

    /** Of a review that was held: refused, appealed by its writer from the private page, and decided by somebody else. */
    @Test
    void aReviewIsHeldRefusedAppealedByItsWriterAndLetGo() {
        String token = shown.write(listing);
        shown.holdAsWritten(token, listing);
        browser.load("/reviews/own/" + token);
        assertSound();
        decide("review", false, "We could not confirm it.");

        browser.load("/reviews/own/" + token);
        assertThat(browser.text()).contains("It is not published", "We could not confirm it.");
        assertSound();
        press("form[action$='/appeal'] button");
        browser.until(page -> !browser.findAll(".problem").isEmpty());
        assertSound();
        type("textarea[name=appeal]", "I have lived with them for a year.");
        press("form[action$='/appeal'] button");
        browser.until(page -> browser.text().contains("Your appeal is sent."));
        assertSound();

        decide("appeal", true, "The writer has told more.");
        browser.load("/reviews/own/" + token);
        assertThat(browser.text())
                .contains("It goes out with the next round", "What happened so far", "The writer has told more.")
                .contains("We could not confirm it.");
        assertSound();
    }

    @Test
    void aDocumentIsJudgedOnASoundPage() {
        String token = shown.write(listing);
        context.getBean(ReviewProofs.class).byDocument(token, "%PDF".getBytes(StandardCharsets.UTF_8));
        browser.load("/reviews/own/" + token);
        assertSound();
        signIn(people.somebody(new Role.Moderator()));
        browser.load("/moderation/matters/" + matter("review-document"));
        assertSound();
    }

    @Test
    void aModeratorsPagesOfReviewsAreSound() {
        UUID held = shown.hold(listing, "The same words as others.");
        signIn(people.somebody(new Role.Moderator()));
        browser.load("/moderation/matters/" + matter("review"));
        assertSound();
        assertThat(browser.text()).contains("What the checks found");
        assertThat(held).isNotNull();
    }

    private void decide(String kind, boolean accept, String reason) {
        signIn(people.somebody(new Role.Moderator()));
        browser.load("/moderation/matters/" + matter(kind));
        assertSound();
        if (accept) {
            tick("input[value=accept]");
        } else {
            second("input[name=decision]");
        }
        type("main textarea", reason);
        press("#decide form > .button");
        browser.until(page -> browser.path().startsWith("/moderation?decided"));
    }

    private UUID matter(String kind) {
        return jdbc.sql("""
                        select id from moderation_matter
                        where kind = ? and listing_id = ? and decided_at is null
                        """)
                .params(kind, listing.summary().databaseId())
                .query(UUID.class)
                .single();
    }

    private void signIn(Person person) {
        browser.setCookie("kindred-sign-in", kept.signIn(person));
    }

    private void type(String css, String words) {
        browser.tabTo(css);
        browser.press(words);
    }

    private void tick(String css) {
        browser.tabTo(css);
        browser.press(Keys.SPACE);
    }

    /** The second of several round buttons, of which none is chosen yet. */
    private void second(String css) {
        browser.tabTo(css);
        browser.press(Keys.ARROW_DOWN);
    }

    /** The newest that is offered. */
    private void choose(String css) {
        browser.tabTo(css);
        browser.press(Keys.ARROW_DOWN);
    }

    private void press(String css) {
        browser.tabTo(css);
        browser.press(Keys.ENTER);
    }

    private void assertSound() {
        SoundPage.check(browser);
        browser.look(View.DESKTOP_LIGHT);
    }
}

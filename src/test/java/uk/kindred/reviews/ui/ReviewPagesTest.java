package uk.kindred.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.base.Secrets;
import uk.kindred.enquiries.KeptListings;
import uk.kindred.enquiries.KeptListings.Kept;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.ShownReviews;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.ShippedRegister;

/** Writing a review, keeping it and reading others, without scripts and without an account. */
@KindredTest
class ReviewPagesTest {

    private static final String CODE = "H7KM-2Q9X-TB4W";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private FormVisitor visitor;
    private Kept service;
    private ShownReviews shown;

    @BeforeEach
    void begin() {
        ShippedRegister.await(jdbc);
        service = new KeptListings(jdbc).nobodyKeeps(20);
        shown = new ShownReviews(jdbc, service.databaseId());
        visitor = new FormVisitor(port);
    }

    @AfterEach
    void end() {
        shown.forget();
        jdbc.sql("delete from invitation_batch where listing_id = ?")
                .param(service.databaseId())
                .update();
    }

    @Test
    void aReviewIsWrittenStepByStepCheckedAndSent() {
        begun().press("Save and go on");
        visitor.choose("says-safe-at-home", "yes").press("Save and go on");
        visitor.choose("recommends", "good")
                .type("words", "My mother laughs again.")
                .press("Save and go on");
        visitor.press("Save and go on");

        assertThat(visitor.text())
                .contains("Check what you wrote", "My mother laughs again.", "A family member or friend")
                .contains("Feeling safe and getting around at home Yes");

        visitor.press("Send my review");
        assertThat(visitor.status()).isEqualTo(422);
        visitor.tick("agree", "yes", true).press("Send my review");

        assertThat(visitor.path()).startsWith("/reviews/own/");
        assertThat(visitor.text()).contains("Your review is sent.", "One thing is missing: proof");
    }

    @Test
    void nothingTypedIsLostWhereSomethingIsMissingOrTheFormWasForged() {
        begun().press("Save and go on");
        visitor.press("Save and go on");
        visitor.type("words", "The food is good.").press("Save and go on");

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select("textarea[name=words]").text()).isEqualTo("The food is good.");
        assertThat(visitor.page().select("#recommends-error").text()).isNotBlank();

        visitor.choose("recommends", "good").forgetCookies().press("Save and go on");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select("textarea[name=words]").text()).isEqualTo("The food is good.");
        assertThat(visitor.page().select("input[name=recommends][value=good]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void namesRoomsAndDaysArePointedOutAndMayStayAsTheyAre() {
        atWords()
                .type("words", "A nurse called Janet in room 12 was kind on 3 May.")
                .press("Save and go on");

        assertThat(visitor.page().select("#pointed-out li").eachText())
                .hasSize(3)
                .allSatisfy(advice -> assertThat(advice).containsAnyOf("Janet", "room 12", "3 May"));

        visitor.press("Leave it as it is, and go on");
        assertThat(visitor.text()).contains("What you decide");
    }

    @Test
    void whoWritesOfHarmIsToldWhoHelpsAtOnceAndMayStillGoOn() {
        atWords().type("words", "They left her on the floor all night.").press("Save and go on");

        assertThat(visitor.text()).contains("Call 999", "adult safeguarding team", "Kindred does not investigate");
        visitor.press("Leave it as it is, and go on").press("Save and go on");
        assertThat(visitor.text()).contains("Check what you wrote", "Call 999");
    }

    @Test
    void aDraftThatIsStoppedGoesOnByItsPrivatePage() {
        begun().press("Save and stop for now");

        assertThat(visitor.text()).contains("It is not sent yet");
        visitor.open(visitor.page().select("a:contains(Go on with it)").attr("href"));
        assertThat(visitor.text()).contains("Check what you wrote");
    }

    @Test
    void easyReadAsksTheSameWithADrawingBesideEachAnswer() {
        visitor.open("/reviews/write/easy?listing=" + service.id());
        visitor.choose("writer", "person");
        visitor.page().expectFirst("main input[name=period]").attr("checked", "checked");
        visitor.choose("incentive", "none").press("Next");

        assertThat(visitor.page().select("legend").eachText()).contains("I can do the things that matter to me.");
        assertThat(visitor.page().select("label.choice svg use")).hasSize(12);
        visitor.choose("says-important-things", "in-part").press("Next");
        for (int step = 0; step < 5; step++) {
            visitor.press("Next");
        }
        visitor.choose("recommends", "good").press("Next").press("Next");

        assertThat(visitor.text()).contains("Is this right?", "I can do the things that matter to me. A bit");
        visitor.tick("agree", "yes", true).press("Send");
        assertThat(jdbc.sql("select channel from review where listing_id = ?")
                        .param(service.databaseId())
                        .query(String.class)
                        .single())
                .isEqualTo("easy-read");

        String own = visitor.path();
        assertThat(visitor.page().select("main").attr("class")).contains("easy-read");
        assertThat(visitor.page().select("main").text())
                .contains("You have sent it. Thank you.", "One thing is missing", "Choose one way. One is enough.")
                .doesNotContain("proof", "moderator", "next round", "document", "confirm", "anonymous");
        assertThat(visitor.page().select(".proof h3 svg use")).hasSizeBetween(3, 4);
        visitor.upload("bill.pdf", "%PDF-1.7 a bill".getBytes(StandardCharsets.UTF_8));
        assertThat(visitor.text()).contains("We look at your paper", "Then we delete it.");
        visitor.open(visitor.page()
                .select("a:contains(What happens to what you write)")
                .attr("href"));
        assertThat(visitor.page().select(".easy-line svg use")).hasSizeGreaterThan(6);
        visitor.open(own + "/edit");
        assertThat(visitor.page().select("h2").eachText()).contains("What it helps with", "Your words");
    }

    @Test
    void aCodeProvesItAndAWrongOneIsSaidAndStaysTyped() {
        invite();
        sent().type("code", "H7KM-2Q9X-AAAA").press("Use this code");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select("input[name=code]").attr("value")).isEqualTo("H7KM-2Q9X-AAAA");

        visitor.type("code", CODE.toLowerCase(Locale.ROOT)).press("Use this code");
        assertThat(visitor.text())
                .contains(
                        "nothing is missing any more", "It goes out with the next round", "a code from an invitation");
    }

    @Test
    void anEnquiryThatDidNotLeadToCareAndAFileThatIsNoneAreRefusedInWords() {
        sent().type("enquiry", "https://kindred.example/enquiries/" + "0".repeat(26))
                .press("Use this enquiry");
        assertThat(visitor.page().select("#enquiry-error").text()).contains("This enquiry can’t be used");

        visitor.upload("bill.txt", "a bill".getBytes(StandardCharsets.UTF_8));
        assertThat(visitor.page().select("#document-error").text()).contains("Send a PDF");

        visitor.upload("bill.pdf", "%PDF-1.7 a bill".getBytes(StandardCharsets.UTF_8));
        assertThat(visitor.text()).contains("A moderator looks at it");
        visitor.open(visitor.path().replaceFirst("\\?.*", ""));
        assertThat(visitor.page().expectFirst("h2").text()).isEqualTo("Your document waits for a moderator");
    }

    @Test
    void anEnquiryThatLedToCareInvitesToWriteAndIsTheProof() {
        KeptListings kept = new KeptListings(jdbc);
        kept.keep(20);
        visitor.open("/enquire?ids=" + service.id())
                .type("words", "Do you have a room?")
                .type("email", "jo-" + UUID.randomUUID() + "@people.example")
                .tick("consent", "yes", true)
                .press("Send it");
        String enquiry = visitor.path();
        assertThat(visitor.page().select("a[href^=/reviews/write]")).isEmpty();
        jdbc.sql("""
                        update enquiry_thread set outcome = 'care', answered_at = now(), sent_at = now() - interval '20 days'
                        where listing_id = ?
                        """).param(service.databaseId()).update();

        visitor.open(enquiry);
        visitor.open(visitor.page().select("a[href^=/reviews/write]").attr("href"));
        fillFirst().press("Save and go on").press("Save and go on");
        visitor.choose("recommends", "good").press("Save and go on").press("Save and go on");
        visitor.tick("agree", "yes", true).press("Send my review");

        assertThat(visitor.text()).contains("It goes out with the next round", "an enquiry on Kindred led to support");
        kept.forget();
    }

    @Test
    void theCouncilGetsACodeThatIsShownOnce() {
        sent().press("Get a code for the council");
        assertThat(visitor.page().select(".proof-code").text()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    @Test
    void itsWriterAloneChangesDelaysAndTakesItBack() {
        Document own = sent().page();
        String address = visitor.path();
        visitor.type("notBefore", "2027-01-15").press("Save the day");
        assertThat(visitor.text()).contains("The day is saved.");

        visitor.type("email", "not an address").press("Save the address");
        assertThat(visitor.page().select("input[name=email]").attr("value")).isEqualTo("not an address");

        assertThat(visitor.text()).doesNotContain("Your proof stays");
        visitor.open(address + "/edit");
        assertThat(visitor.page().select("h2").eachText())
                .containsSequence("The people who give support", "What does it help with?", "All in all");
        visitor.type("words", "The food has got better.").press("Save the changes");
        assertThat(visitor.text()).contains("Your changes are saved.", "The food has got better.");

        visitor.press("Take it back");
        assertThat(visitor.status()).isEqualTo(422);
        visitor.tick("sure", "yes", true).press("Take it back");
        assertThat(visitor.text()).contains("You have taken it back").doesNotContain("The food has got better.");
        assertThat(own.select("main").text()).contains("The food is good.");
    }

    @Test
    void whyARefusedReviewIsNotPublishedIsTold() {
        sent();
        String address = visitor.path();
        jdbc.sql("""
                        update review set state = 'refused', ended_at = now(), reason = 'It names somebody.'
                        where listing_id = ?
                        """).param(service.databaseId()).update();

        visitor.open(address);
        assertThat(visitor.text()).contains("It is not published", "It names somebody.");
        assertThat(visitor.page().select("a[href=/reviews/policy#rules]")).hasSize(1);
    }

    @Test
    void figuresStandOnTheListingsPageAndWordsOnTheirOwnPageByPage() {
        shown.publish(12);
        shown.tell(Question.COMMUNITY);
        shown.tellInRough(Question.SAFE_AT_HOME);

        visitor.open("/listings/" + service.slug());
        assertThat(visitor.page().select("section[aria-labelledby=people-say]").text())
                .contains(
                        "Helped 41 of 47 people get out and about.",
                        "Half or fewer of those who answered say that it helps them feel safe at home.",
                        "Better than is usual: it helps people get out and about.",
                        "Read the 12 reviews",
                        "How these figures are worked out");

        visitor.open("/listings/" + service.slug() + "/reviews");
        assertThat(visitor.page().select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(visitor.page().select(".review")).hasSize(10);
        assertThat(visitor.page().expectFirst(".review").text())
                .contains(
                        "A family member or friend",
                        "About April to September 2026.",
                        service.name() + " replied:",
                        "Checked with a code from an invitation.",
                        "a small thank-you that everybody gets");
        visitor.open("/listings/" + service.slug() + "/reviews?page=2");
        assertThat(visitor.page().select(".review")).hasSize(2);
    }

    @Test
    void underFiveNothingIsToldNotEvenHowMany() {
        visitor.open("/listings/" + service.slug());
        String nobody =
                visitor.page().select("section[aria-labelledby=people-say]").text();
        shown.publish(4);
        visitor.open("/listings/" + service.slug());

        assertThat(visitor.page().select("section[aria-labelledby=people-say]").text())
                .isEqualTo(nobody)
                .contains("Fewer than five people have written so far, or nobody has.");
        visitor.open("/listings/" + service.slug() + "/reviews");
        assertThat(visitor.text()).doesNotContain("says relative", "4");
    }

    @Test
    void aProvidersFiguresAreTheSumOfWhatIsToldExactlyOfItsServicesAndOfNothingElse() {
        KeptListings register = new KeptListings(jdbc);
        SameProvider sisters = new SameProvider(jdbc, service, register.nobodyKeeps(21), register.nobodyKeeps(22));
        ShownReviews other = new ShownReviews(jdbc, sisters.other().databaseId());
        ShownReviews small = new ShownReviews(jdbc, sisters.small().databaseId());
        try {
            shown.tell(Question.COMMUNITY);
            assertThat(together()).as("one service is no sum").isEmpty();

            other.tell(Question.COMMUNITY);
            String told = together();
            assertThat(told)
                    .contains("Helped 82 of 94 people get out and about, in 2 services.")
                    .contains("one could work out what their few people said");

            small.tellInRough(Question.COMMUNITY);
            small.tellInRough(Question.SAFE_AT_HOME);
            assertThat(together()).as("whatever a service under the limit says").isEqualTo(told);

            sisters.makeOtherAHousehold();
            assertThat(together()).isEmpty();
        } finally {
            other.forget();
            small.forget();
            sisters.part();
        }
    }

    private String together() {
        visitor.open("/listings/" + service.slug());
        return visitor.page()
                .select("section[aria-labelledby=people-say] details")
                .text();
    }

    @Test
    void anybodyMayReportAReview() {
        UUID review = shown.publish(5);
        visitor.open("/reviews/report/" + review).press("Send");
        assertThat(visitor.status()).isEqualTo(422);

        visitor.choose("topic", "names-somebody")
                .type("words", "It names a nurse.")
                .press("Send");
        assertThat(visitor.text()).contains("A moderator looks at the review");
        visitor.open("/listings/" + service.slug() + "/reviews");
        assertThat(visitor.page().select(".review")).hasSize(5);
    }

    @Test
    void whereNoReviewCanBeWrittenItIsSaidWhyAndNothingIsKept() {
        visitor.open("/reviews/write");
        assertThat(visitor.text()).contains("Find the service first");
        visitor.open("/reviews/write?listing=K-NONE");
        assertThat(visitor.status()).isEqualTo(404);
        visitor.open("/reviews/own/" + "0".repeat(26));
        assertThat(visitor.status()).isEqualTo(404);
        visitor.post(
                "/reviews/write",
                Map.of("listing", List.of(service.id()), "writer", List.of("person"), "from", List.of("2026-Q3")));
        assertThat(jdbc.sql("select count(*) from review where listing_id = ?")
                        .param(service.databaseId())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** At the second step, of a review by a relative. */
    private FormVisitor begun() {
        visitor.open("/reviews/write?listing=" + service.id());
        return fillFirst();
    }

    private FormVisitor fillFirst() {
        return visitor.choose("writer", "family")
                .choose("from", "2026-Q2")
                .choose("to", "2026-Q3")
                .choose("incentive", "none")
                .press("Go on");
    }

    private FormVisitor atWords() {
        return begun().press("Save and go on").press("Save and go on").choose("recommends", "good");
    }

    /** On the private page of a review that lacks its proof. */
    private FormVisitor sent() {
        return atWords()
                .type("words", "The food is good.")
                .press("Save and go on")
                .press("Save and go on")
                .tick("agree", "yes", true)
                .press("Send my review");
    }

    private void invite() {
        UUID batch = UUID.randomUUID();
        jdbc.sql("""
                        insert into invitation_batch (id, listing_id, organisation_id, made_by, made_at, expires_at, people,
                          drawn_from, drawn_to, state, doubts)
                        values (?, ?, ?, ?, now(), now() + interval '60 days', 20, '2026-04-01', '2026-07-01', 'good', '{}')
                        """)
                .params(batch, service.databaseId(), UUID.randomUUID(), UUID.randomUUID())
                .update();
        jdbc.sql("insert into invitation_code (code_hash, batch_id) values (?, ?)")
                .params(Secrets.hash(CODE.replace("-", "")), batch)
                .update();
    }
}

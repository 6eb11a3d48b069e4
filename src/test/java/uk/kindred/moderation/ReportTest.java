package uk.kindred.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.json.JsonContent;
import uk.kindred.accounts.Person;
import uk.kindred.base.vault.Vaults;
import uk.kindred.directory.ListingDetails;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.SentMails.Sent;
import uk.kindred.testing.ShippedRegister;
import uk.kindred.testing.Visitor;

/** Somebody reports a listing without an account or a script, and learns what came of it. */
@KindredTest
class ReportTest {

    private static final String IN_LEEDS = "council_gss = 'E08000035'";
    private static final String WORDS = "The price is £950 a week, not £900.";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private ModerationWorld world;
    private FormVisitor visitor;
    private String person;

    @BeforeEach
    void begin() {
        ShippedRegister.await(jdbc);
        world = new ModerationWorld(context, port);
        world.forget();
        visitor = new FormVisitor(port);
        person = world.address();
    }

    @AfterEach
    void end() {
        world.forget();
    }

    @Test
    void fromTheListingsPageToTheOutcome() {
        ListingDetails listing = world.registered(IN_LEEDS);
        visitor.open("/listings/" + listing.summary().slug());
        visitor.open(visitor.page().expectFirst("a[href$='about=wrong']").attr("href"));
        visitor.tick("what", "price", true)
                .type("words", WORDS)
                .type("email", person)
                .press("Send");
        assertThat(visitor.text()).contains("We have it", WORDS, "A moderator has not decided yet");

        Sent receipt = SentMails.await(person, 1);
        assertThat(receipt.text())
                .contains("Price: " + listing.summary().name())
                .doesNotContain("950");
        assertThat(new FormVisitor(port).open(receipt.link("/decisions/")).text())
                .contains(WORDS);

        decide(world.moderator(), matter(), "accept", "The new price is shown now.");

        Sent outcome = SentMails.await(person, 2);
        assertThat(outcome.subject()).isEqualTo("What came of your report");
        assertThat(outcome.text())
                .contains("There was something in what you reported", "> The new price is shown now.")
                .doesNotContain("950", "Another moderator");
        visitor.open(outcome.link("/decisions/"));
        assertThat(visitor.text()).contains("The new price is shown now.").doesNotContain("Do you think that");
        assertThat(jdbc.sql("select act from audit_entry where subject = ?")
                        .param(matter().toString())
                        .query(String.class)
                        .single())
                .isEqualTo("matter-accepted");
    }

    @Test
    void whatIsMissingIsToldAndAllThatWasTypedIsKept() {
        ListingDetails listing = world.registered(IN_LEEDS);
        visitor.open("/report/" + listing.summary().id() + "?about=wrong")
                .type("words", WORDS)
                .type("email", "jo@nowhere")
                .press("Send");

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select(".problem li").eachText())
                .containsExactly("Choose what is wrong.", "This is no email address. One looks like name@example.org.");
        assertThat(visitor.page().select("textarea").text()).isEqualTo(WORDS);
        assertThat(visitor.page().select("[name=email]").attr("value")).isEqualTo("jo@nowhere");
        assertThat(matters()).isZero();

        visitor.tick("what", "phone", true).type("email", "").forgetCookies().press("Send");
        assertThat(visitor.text()).contains("Please press the button again");
        Document form = visitor.page().clone();
        visitor.press("Send");
        assertThat(visitor.text()).contains("We have it");
        visitor.show(form).press("Send");
        assertThat(matters()).isOne();
    }

    @Test
    void aWorryFirstOfAllShowsWhoHelpsAndSaysThatKindredDoesNotInvestigate() {
        ListingDetails listing = world.registered(IN_LEEDS);
        visitor.open("/report/" + listing.summary().id() + "?about=worry");

        assertThat(visitor.page().select("main a[href^=tel:]").eachAttr("href"))
                .containsExactly("tel:999", "tel:01132224401", "tel:101", "tel:03000616161");
        assertThat(visitor.text()).contains("Leeds City Council", "Kindred does not investigate");
        assertThat(visitor.text().indexOf("Call 999")).isLessThan(visitor.text().indexOf("What worries you?"));
        assertThat(visitor.page().select(".who-helps ~ section form")).hasSize(1);

        Person moderator = world.aModerator();
        visitor.type("words", "Nobody answers the bell at night.").press("Tell Kindred too");
        assertThat(visitor.text()).contains("We have it", "Call 999", "Kindred does not investigate");
        Sent call = SentMails.await(moderator.email().value(), 1);
        assertThat(call.link("/moderation")).isEqualTo("/moderation");
        assertThat(call.text()).doesNotContain("bell", listing.summary().name());
        assertThat(world.matter(matter()).urgent()).isTrue();
    }

    @Test
    void noNumberIsMadeUpWhereTheCouncilsIsNotKnown() {
        ListingDetails listing = world.registered("council_gss = 'E08000016'");
        visitor.open("/report/" + listing.summary().id() + "?about=worry");

        assertThat(visitor.page().select("main a[href^=tel:]").eachAttr("href"))
                .containsExactly("tel:999", "tel:101", "tel:03000616161");
        assertThat(visitor.text())
                .contains(
                        "Tell Barnsley Metropolitan Borough Council",
                        "We do not have its safeguarding number",
                        "Call CQC");
        assertThat(visitor.page().select("main a").eachAttr("href"))
                .contains("https://www.barnsley.gov.uk/", "https://www.gov.uk/report-abuse-of-older-person");
    }

    @Test
    void aModeratorHasTheListingAndTheCouncilsNumberBeforeThemWhereTheyDecide() {
        ListingDetails listing = world.registered(IN_LEEDS);
        UUID worry = world.report(listing, ReportTopic.WORRY, "Nobody answers the bell.", "");
        Document known = world.moderator().page(ModerationWorld.at(worry));
        assertThat(known.select(".who-helps").text()).contains("adult safeguarding team of Leeds City Council");
        assertThat(known.select(".who-helps a[href^=tel:]").eachAttr("href")).containsExactly("tel:01132224401");
        assertThat(known.select(".evidence").text()).contains(listing.summary().name(), "CQC");
        assertThat(known.select("#decide form")).hasSize(1);

        UUID elsewhere = world.report(
                world.registered("council_gss = 'E08000016'"), ReportTopic.WORRY, "Nobody answers the bell.", "");
        Document unknown = world.moderator().page(ModerationWorld.at(elsewhere));
        assertThat(unknown.select(".who-helps a[href^=tel:]")).isEmpty();
        assertThat(unknown.select(".who-helps").text())
                .contains("Barnsley Metropolitan Borough Council", "We do not have its safeguarding number");
    }

    @Test
    void oneAddressIsNotWrittenToWithoutEnd() {
        ListingDetails listing = world.registered(IN_LEEDS);
        for (int i = 0; i < 5; i++) {
            world.report(listing, ReportTopic.OTHER, "Something", person);
        }
        visitor.open("/report/" + listing.summary().id() + "?about=worry")
                .type("words", WORDS)
                .type("email", person)
                .press("Tell Kindred too");
        assertThat(visitor.text()).contains("Very many reports came with this email address", "Call 999");
        assertThat(matters()).isEqualTo(5);

        visitor.type("email", "").press("Tell Kindred too");
        assertThat(visitor.text()).contains("We have it");
    }

    @Test
    void whatIsUnknownOrOnlyAnExampleCannotBeReported() {
        assertThat(visitor.open("/report/1-none?about=worry").status()).isEqualTo(404);
        assertThat(visitor.text()).contains("Call 999");
        assertThat(visitor.open("/decisions/" + "0".repeat(26)).status()).isEqualTo(404);
        ListingDetails listing = world.registered(IN_LEEDS);
        assertThat(visitor.open("/report/" + listing.summary().id()).page().select("main p a[href*='about=']"))
                .hasSize(2);
    }

    @Test
    void aPrivatePageIsKeptByNobodyAndToldToNoOtherSite() {
        UUID id = world.report(world.registered(IN_LEEDS), ReportTopic.OTHER, WORDS, person);
        String own = SentMails.await(person, 1).link("/decisions/");
        assertThat(world.matter(id).words()).isEqualTo(WORDS);

        var headers = new Visitor(port).get(own).headers();
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(jdbc.sql("select count(*) from moderation_link where encode(token_hash, 'escape') like ?")
                        .param("%" + own.substring(own.lastIndexOf('/') + 1) + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void wordsAndAddressesAreDeletedAfterTheDecisionAndNotBeforeAnAppealIsDecided() {
        UUID id = world.report(world.registered(IN_LEEDS), ReportTopic.OTHER, WORDS, person);
        String own = SentMails.await(person, 1).link("/decisions/");
        later(400).look();
        assertThat(world.matter(id).words()).isEqualTo(WORDS);

        decide(world.moderator(), id, "refuse", "Nothing is wrong.");
        visitor.open(own).type("words", "Look again.").press("Appeal");
        later(91).look();
        assertThat(visitor.open(own).text()).contains(WORDS);

        UUID appeal = jdbc.sql("select id from moderation_matter where kind = 'appeal'")
                .query(UUID.class)
                .single();
        decide(world.moderator(), appeal, "refuse", "It stays.");
        later(89).look();
        assertThat(visitor.open(own).text()).contains(WORDS);
        later(91).look();
        assertThat(visitor.open(own).text())
                .contains("What was written is deleted", "Nothing is wrong.")
                .doesNotContain(WORDS);
        assertThat(jdbc.sql("""
                        select count(*) from moderation_matter
                        where coalesce(words, asker_email) is not null or asker_mark is not null
                        """).query(Long.class).single()).isZero();
    }

    @Test
    void whatSomebodyReportedIsInTheirFileAndGoesWithTheirAccount() {
        Person jo = world.people().somebody();
        String email = jo.email().value();
        UUID waiting = world.report(world.registered(IN_LEEDS), ReportTopic.WORRY, "It waits", email);
        UUID id = world.report(world.registered(IN_LEEDS), ReportTopic.OTHER, WORDS, email);
        decide(world.moderator(), id, "accept", "So it is.");
        world.report(world.registered(IN_LEEDS), ReportTopic.OTHER, "Another's", person);
        AccountVisitor browser = world.signedIn(jo);

        HttpResponse<String> file = browser.get("/account/data.json");
        assertThat(new JsonContent(file.body()))
                .extractingPath("$.askedOfModerators[0].words")
                .isEqualTo(WORDS);
        assertThat(file.body()).doesNotContain("Another's");

        browser.post("/account/erase");
        assertThat(world.matter(id).words()).isNull();
        assertThat(world.matter(id).asker()).isNull();
        assertThat(world.matter(waiting).asker()).isNull();
        assertThat(world.matter(waiting).words()).isEqualTo("It waits");
    }

    private MatterErasure later(int days) {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
        ModerationProperties settings = context.getBean(ModerationProperties.class);
        return new MatterErasure(jdbc, new MatterWrites(jdbc, context.getBean(Vaults.class), later), settings, later);
    }

    private static void decide(AccountVisitor moderator, UUID matter, String decision, String reason) {
        moderator.post("/moderation/matters/" + matter, "version", "0", "decision", decision, "reason", reason);
    }

    private UUID matter() {
        return jdbc.sql("select id from moderation_matter").query(UUID.class).single();
    }

    private long matters() {
        return jdbc.sql("select count(*) from moderation_matter")
                .query(Long.class)
                .single();
    }
}

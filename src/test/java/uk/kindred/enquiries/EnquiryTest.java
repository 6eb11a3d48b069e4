package uk.kindred.enquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.enquiries.KeptListings.Kept;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.SentMails.Sent;
import uk.kindred.testing.Visitor;

/** A person asks services, without scripts, over the real mail server. */
@KindredTest
class EnquiryTest {

    private final String person = "jo-" + UUID.randomUUID() + "@people.example";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private KeptListings listings;
    private FormVisitor visitor;

    @BeforeEach
    void begin() {
        listings = new KeptListings(jdbc);
        awaitRegister();
        visitor = new FormVisitor(port);
    }

    @AfterEach
    void end() {
        listings.forget();
    }

    @Test
    void aServiceAnswersByMailAndThePersonWritesBackThoughNeitherSeesTheOthersAddress() {
        Kept service = listings.keep(0);
        fill(service).tick("visit", "yes", true).type("visit-when", "Friday").press("Send");
        assertThat(visitor.text()).contains("Your enquiry is sent", "Is there a room", "No answer yet");

        Sent asked = SentMails.await(service.contact(), 1);
        assertThat(asked.subject()).isEqualTo("Enquiry about " + service.name() + " from Jo");
        assertThat(asked.text()).contains("> Is there a room", "What suits them: Friday");
        assertThat(asked.raw()).doesNotContain(person);

        answerByMail(service.contact(), asked.replyTo(), "1", """
                Yes, there is.
                Write to me at %s or to %s.

                On Fri, 27 Nov 2026 at 10:00, Jo through Kindred
                <%s> wrote:
                > Is there a room
                """.formatted(
                        service.contact(), asked.replyTo(), asked.replyTo()));
        Sent answer = SentMails.await(person, 2);
        assertThat(answer.subject()).isEqualTo(service.name() + " has answered you");
        assertThat(answer.text()).contains("> Yes, there is.").doesNotContain("Is there a room", "wrote:");
        assertThat(answer.raw()).doesNotContain(service.contact(), asked.replyTo());

        answerByMail(person, answer.replyTo(), "2", "Thank you. We come on Friday.");
        Sent back = SentMails.await(service.contact(), 2);
        assertThat(back.text()).contains("> Thank you. We come on Friday.");
        assertThat(back.raw()).doesNotContain(person, answer.replyTo());
        assertThat(back.replyTo()).isEqualTo(asked.replyTo());

        visitor.open(SentMails.to(person).getFirst().link("/enquiries/"));
        assertThat(visitor.text()).contains("Yes, there is.", "Thank you. We come on Friday.");
    }

    @Test
    void aServiceAnswersAndEndsItByItsPrivateLink() {
        Kept service = listings.keep(0);
        fill(service).type("phone", "0113 496 0123").press("Send");
        String own = visitor.path();
        FormVisitor manager =
                new FormVisitor(port).open(SentMails.await(service.contact(), 1).link("/enquiries/answer/"));
        assertThat(manager.text())
                .contains("Jo wrote on", "Is there a room", "0113 496 0123")
                .doesNotContain(person);

        manager.press("Send");
        assertThat(manager.status()).isEqualTo(422);
        assertThat(manager.text()).contains("Write something first.");
        manager.type("words", "Yes: <b>two</b>\nrooms.").press("Send");
        assertThat(manager.text()).contains("You wrote on", "Yes: <b>two</b> rooms.");
        // of two mails that leave at the same moment either may come first
        SentMails.await(person, 2);
        manager.press("End this enquiry");
        assertThat(manager.text()).contains("ended this on");
        assertThat(manager.page().select("main textarea")).isEmpty();

        visitor.open(own);
        assertThat(visitor.text()).contains(service.name() + " wrote on", "Yes: <b>two</b> rooms.", "ended this on");
        assertThat(SentMails.await(person, 3).subject()).isEqualTo(service.name() + " has ended the enquiry");
    }

    @Test
    void onlyTheServicesThatAreTickedAreAsked() {
        Kept first = listings.keep(0);
        Kept second = listings.keep(1);
        Kept third = listings.keep(2);
        visitor.open("/enquire?ids=" + first.id() + "," + second.id() + "," + third.id());
        fillRest().tick("service", second.id(), false).press("Send");

        assertThat(visitor.page().select("section.thread h2 a").eachText()).containsExactly(first.name(), third.name());
        SentMails.await(first.contact(), 1);
        SentMails.await(third.contact(), 1);
        assertThat(SentMails.to(second.contact())).isEmpty();
        assertThat(SentMails.await(person, 1).text()).contains(first.name(), third.name());
    }

    @Test
    void whatIsMissingIsToldAtOnceAndAllThatWasTypedIsKept() {
        Kept first = listings.keep(0);
        Kept second = listings.keep(1);
        visitor.open("/enquire?ids=" + first.id() + "&ids=" + second.id());
        visitor.tick("service", second.id(), false)
                .type("words", "Line one\nLine \"two\" & <three>")
                .tick("visit", "yes", true)
                .type("visit-when", "Fridays")
                .type("name", "Jo")
                .type("email", "jo@nowhere")
                .press("Send");

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select(".problem li").eachText())
                .containsExactly(
                        "This is no email address. One looks like name@example.org.",
                        "We may pass nothing on unless you agree. Tick the box if you do.");
        assertThat(visitor.page().select("textarea").text()).contains("Line \"two\" & <three>");
        assertThat(visitor.page().select("[name=visit-when]").attr("value")).isEqualTo("Fridays");
        assertThat(visitor.page().select("[name=email]").attr("value")).isEqualTo("jo@nowhere");
        assertThat(visitor.page().select("[name=email]").attr("aria-invalid")).isEqualTo("true");
        assertThat(visitor.page().select("[name=service][checked]").eachAttr("value"))
                .containsExactly(first.id());
        assertThat(visitor.page().select("[name=visit][checked]")).hasSize(1);
        assertThat(enquiries()).isZero();

        visitor.type("email", person).tick("consent", "yes", true).press("Send");
        assertThat(visitor.text()).contains("Your enquiry is sent");
    }

    @Test
    void aFormWithoutOurSecretSendsNothingAndIsShownAgainAsItWas() {
        Kept service = listings.keep(0);
        fill(service).forgetCookies().press("Send");

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text()).contains("press the button again");
        assertThat(visitor.page().select("textarea").text()).contains("Is there a room");
        assertThat(enquiries()).isZero();

        visitor.press("Send");
        assertThat(visitor.text()).contains("Your enquiry is sent");
        assertThat(visitor.cookieNames()).containsExactly("kindred-form");
    }

    @Test
    void theButtonPressedTwiceSendsOnce() {
        Kept service = listings.keep(0);
        Document form = fill(service).page().clone();
        String own = visitor.press("Send").path();
        assertThat(visitor.show(form).press("Send").path()).isEqualTo(own);
        assertThat(enquiries()).isOne();
        assertThat(visitor.page().select("section.thread h2 a")).hasSize(1);
    }

    @Test
    void aServiceThatNobodyKeepsShowsItsPhoneNumberInsteadOfAFormThatGoesNowhere() {
        Kept service = listings.nobodyKeeps(5);
        visitor.open("/enquire?ids=" + service.id());
        assertThat(visitor.text()).contains("a form would go nowhere", "Call 0");
        assertThat(visitor.page().select("main form[method=post]")).isEmpty();

        visitor.open("/listings/" + service.slug());
        assertThat(visitor.text()).contains("questions can’t be sent from it");
        assertThat(visitor.page().select("a[href^=/enquire]")).isEmpty();

        Kept kept = listings.keep(0);
        fill(kept);
        visitor.page().expectFirst("[name=service]").attr("value", service.id());
        visitor.press("Send");
        assertThat(visitor.text()).contains("can’t be asked from here");
        assertThat(enquiries()).isZero();
    }

    @Test
    void endedAndDeletedByThePersonNothingOfItIsLeft() {
        Kept service = listings.keep(0);
        fill(service).press("Send");
        String own = visitor.path();
        String answer = SentMails.await(service.contact(), 1).link("/enquiries/answer/");
        Sent asked = SentMails.to(service.contact()).getFirst();

        visitor.press("End and delete all of it");
        assertThat(visitor.text()).contains("Is there a room");
        visitor.tick("sure", "yes", true).press("End and delete all of it");
        assertThat(visitor.text())
                .contains("all that was written in it is deleted")
                .doesNotContain("Is there a room");
        assertThat(new FormVisitor(port).open(answer).text()).doesNotContain("Is there a room");
        assertThat(jdbc.sql("""
                        select count(*) from enquiry where coalesce(name, email, phone, words, visit_when) is not null
                        or email_hash is not null
                        """).query(Long.class).single()).isZero();
        assertThat(SentMails.await(service.contact(), 2).subject()).endsWith("has ended the enquiry");

        answerByMail(service.contact(), asked.replyTo(), "late-1", "Hello?");
        assertThat(SentMails.await(service.contact(), 3).subject()).isEqualTo("Your message was not passed on");
        answerByMail(service.contact(), asked.replyTo(), "late-2", "Hello??");
        assertThat(visitor.open(own).text()).doesNotContain("Hello");
    }

    @Test
    void filesAreRefusedPolitelyAndOutOfOfficeNotesGoNowhere() {
        Kept service = listings.keep(0);
        fill(service).press("Send");
        Sent asked = SentMails.await(service.contact(), 1);
        SentMails.deliver(
                service.contact(), asked.replyTo(), """
                From: %s
                To: %s
                Auto-Submitted: auto-replied
                Message-ID: <away-%s>

                I am away.
                """.formatted(service.contact(), asked.replyTo(), asked.replyTo()));
        SentMails.deliver(
                service.contact(), asked.replyTo(), """
                From: %s
                To: %s
                Message-ID: <file-%s>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                Our fees are in the file.
                --b
                Content-Type: application/pdf; name=fees.pdf

                %%PDF
                --b--
                """.formatted(service.contact(), asked.replyTo(), asked.replyTo()));

        assertThat(SentMails.await(person, 2).text())
                .contains("> Our fees are in the file.")
                .doesNotContain("PDF");
        assertThat(SentMails.await(service.contact(), 2).subject())
                .isEqualTo("Your message was passed on without its files");
        visitor.open(SentMails.to(person).getFirst().link("/enquiries/"));
        assertThat(visitor.text()).contains("Our fees are in the file.").doesNotContain("I am away");
    }

    @Test
    void aPrivateLinkIsKeptAsAHashIsNotStoredByAnybodyAndToldToNoOtherSite() {
        Kept service = listings.keep(0);
        fill(service).press("Send");
        String own = visitor.path();
        assertThat(jdbc.sql("select count(*) from enquiry_link where encode(token_hash, 'escape') like ?")
                        .param("%" + own.substring(own.lastIndexOf('/') + 1) + "%")
                        .query(Long.class)
                        .single())
                .isZero();

        var headers = new Visitor(port).get(own).headers();
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        value -> assertThat(value).contains("script-src 'self'").doesNotContain("unsafe-eval"));

        assertThat(new FormVisitor(port).open("/enquiries/" + "0".repeat(26)).status())
                .isEqualTo(404);
        assertThat(new FormVisitor(port)
                        .open("/enquiries/answer/" + own.substring(own.lastIndexOf('/') + 1))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anEnquiryEndsAfterItsTimeAndItsWordsAreDeletedLater() {
        Kept service = listings.keep(0);
        fill(service).press("Send");
        String own = visitor.path();
        EnquiryProperties settings = new EnquiryProperties(Duration.ofDays(90), Duration.ofDays(30), limits());

        endsAfter(89, settings).look();
        assertThat(visitor.open(own).page().select("main textarea")).hasSize(1);
        endsAfter(91, settings).look();
        assertThat(visitor.open(own).text()).contains("Its time was over", "Is there a room");
        assertThat(visitor.page().select("main textarea")).isEmpty();
        endsAfter(122, settings).look();
        assertThat(visitor.open(own).text()).contains("is deleted").doesNotContain("Is there a room");
    }

    private EnquiryEnds endsAfter(int days, EnquiryProperties settings) {
        var later = Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
        return new EnquiryEnds(jdbc, new EnquiryWrites(jdbc, settings, later), settings, later);
    }

    private static EnquiryProperties.Limits limits() {
        return new EnquiryProperties.Limits(6, 20, 40, 20);
    }

    @Test
    void oneAddressCannotBeUsedToFloodServices() {
        Kept service = listings.keep(0);
        for (int i = 0; i < 10; i++) {
            fill(service).press("Send");
            assertThat(visitor.status()).isEqualTo(200);
        }
        fill(service).press("Send");
        assertThat(visitor.text()).contains("Very many enquiries came from your internet connection");
        assertThat(visitor.page().select("textarea").text()).contains("Is there a room");
        assertThat(enquiries()).isEqualTo(10);
    }

    @Test
    void howQuicklyAServiceAnswersIsShownFromTenEnquiriesOn() {
        Kept service = listings.keep(0);
        ask(service, 9, "3 hours");
        assertThat(visitor.open("/listings/" + service.slug()).text()).doesNotContain("Answers 1");

        ask(service, 1, null);
        assertThat(visitor.open("/listings/" + service.slug()).text())
                .contains("Answers 90% of what it is asked here, half of it within 3 hours (10 enquiries in a year).");
    }

    private void ask(Kept service, int times, @Nullable String answeredAfter) {
        for (int i = 0; i < times; i++) {
            jdbc.sql("""
                            with asked as (
                              insert into enquiry (sent_at, expires_at, consent, consented_at, visit)
                              values (now() - interval '5 days', now() + interval '85 days', 'yes', now(), false)
                              returning id, sent_at)
                            insert into enquiry_thread (enquiry_id, listing_id, public_id, slug, name, example,
                              person_mailbox, service_mailbox, sent_at, answered_at)
                            select id, :listing, :publicId, :slug, :name, false, :mailbox || 'p', :mailbox || 's', sent_at,
                              sent_at + :after::interval from asked
                            """)
                    .param("listing", service.databaseId())
                    .param("publicId", service.id())
                    .param("slug", service.slug())
                    .param("name", service.name())
                    .param("mailbox", UUID.randomUUID().toString())
                    .param("after", answeredAfter)
                    .update();
        }
    }

    private FormVisitor fill(Kept service) {
        visitor.open("/enquire?ids=" + service.id());
        return fillRest();
    }

    private FormVisitor fillRest() {
        return visitor.type("words", "Is there a room for my mother?")
                .type("name", "Jo")
                .type("email", person)
                .tick("consent", "yes", true);
    }

    private static void answerByMail(String from, String to, String id, String words) {
        SentMails.deliver(from, to, """
                From: Manager <%s>
                To: %s
                Message-ID: <%s-%s>
                Content-Type: text/plain; charset=utf-8

                %s
                """.formatted(from, to, id, to, words));
    }

    private long enquiries() {
        return jdbc.sql("select count(*) from enquiry").query(Long.class).single();
    }

    private void awaitRegister() {
        await().atMost(Duration.ofMinutes(5))
                .until(() -> jdbc.sql("select count(*) from listing")
                                .query(Long.class)
                                .single()
                        > 10_000);
    }
}

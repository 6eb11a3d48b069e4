package uk.kindred.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kindred.base.vault.Vaults;
import uk.kindred.enquiries.KeptListings.Kept;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.SentMails.Sent;

/** What passes between a person and a service over the real mail server, and how it ends. */
@KindredTest
class RelayTest extends EnquiryPages {

    @Autowired
    private Vaults vaults;

    @Test
    void aServiceAnswersByMailAndThePersonWritesBackThoughNeitherSeesTheOthersAddress() {
        Kept service = listings.keep(0);
        world.fill(service)
                .tick("visit", "yes", true)
                .type("visit-when", "Friday")
                .press("Send");
        assertThat(visitor.text()).contains("Your enquiry is sent", "Is there a room", "No answer yet");
        assertThat(visitor.text()).contains("When a visit suits you: Friday");

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
    void anAnswerBelowTheQuotedMailReachesThePersonAndWhoeverSendsNoWordsIsTold() {
        Kept service = listings.keep(0);
        world.fill(service).press("Send");
        Sent asked = SentMails.await(service.contact(), 1);
        String quoted = "On Fri, 27 Nov 2026 at 10:00, Jo through Kindred <%s> wrote:\n> Is there a room"
                .formatted(asked.replyTo());
        answerByMail(service.contact(), asked.replyTo(), "below", quoted + "\n\nYes, come on Friday at 2.");
        assertThat(SentMails.await(person, 2).text()).contains("> Yes, come on Friday at 2.");

        String outlook = "-----Original Message-----\nFrom: Jo <%s>\nSent: Friday\n\n%s\nRing at the side door."
                .formatted(asked.replyTo(), asked.text().replace("> ", ""));
        answerByMail(service.contact(), asked.replyTo(), "unmarked", outlook);
        assertThat(SentMails.await(person, 3).text())
                .contains("> Ring at the side door.")
                .doesNotContain("/enquiries/answer/", "Is there a room", "simply answer this mail.\n>");

        answerByMail(service.contact(), asked.replyTo(), "empty", quoted);
        Sent told = SentMails.await(service.contact(), 2);
        assertThat(told.subject()).isEqualTo("Your message was not passed on");
        assertThat(told.text()).contains("nothing in it but what it quotes");

        answerByMail(service.contact(), asked.replyTo(), "long", "Every room has a view.\n".repeat(1_000));
        assertThat(SentMails.await(person, 4).text()).contains("Its rest could not be passed on.");
        assertThat(SentMails.await(service.contact(), 3).subject())
                .isEqualTo("Your message was passed on only in part");
    }

    @Test
    void aServiceAnswersAndEndsItByItsPrivateLink() {
        Kept service = listings.keep(0);
        world.fill(service).type("phone", "0113 496 0123").press("Send");
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
    void endedAndDeletedByThePersonNothingOfItIsLeft() {
        Kept service = listings.keep(0);
        world.fill(service).press("Send");
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
                        or email_mark is not null
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
        world.fill(service).press("Send");
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
    void anEnquiryEndsAfterItsTimeAndItsWordsAreDeletedLater() {
        Kept service = listings.keep(0);
        world.fill(service).press("Send");
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
        return new EnquiryEnds(jdbc, new EnquiryWrites(jdbc, vaults, settings, later), settings, later);
    }

    private static EnquiryProperties.Limits limits() {
        return new EnquiryProperties.Limits(6, 20, 40, 20);
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
}

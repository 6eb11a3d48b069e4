package uk.kindred.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kindred.base.EmailAddress;
import uk.kindred.enquiries.KeptListings.Kept;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.ReturnedMails;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.SentMails.Sent;

/** Mail that comes back leaves nobody waiting, and whoever keeps a listing no more reads no more of what people ask. */
@KindredTest
class LostEnquiriesTest extends EnquiryPages {

    @Autowired
    private ListingContactBook contacts;

    @AfterEach
    void writeToAllAgain() {
        jdbc.sql("delete from mail_block").update();
    }

    @Test
    void anEnquiryThatComesBackIsToldToThePersonAndNotCountedAgainstTheService() {
        Kept service = listings.keep(0);
        world.fill(service).press("Send");
        String own = visitor.path();
        SentMails.await(service.contact(), 1);

        ReturnedMails.comesBack(jdbc, service.contact());

        Sent told = SentMails.await(person, 2);
        assertThat(told.subject()).isEqualTo("Your message did not reach " + service.name());
        assertThat(told.text()).contains("Please call them");
        assertThat(visitor.open(own).text())
                .contains("nobody may have read this")
                .doesNotContain("No answer yet");
        assertThat(visitor.open("/enquire?ids=" + service.id()).text())
                .as("until somebody there reads mail again")
                .contains("a form would go nowhere");
    }

    @Test
    void whereAColleagueReadsItNobodyIsAlarmed() {
        Kept service = listings.keep(0);
        contacts.addClaimant(service.databaseId(), EmailAddress.parse("zoe-" + service.contact()));
        world.fill(service).press("Send");
        String own = visitor.path();
        SentMails.await(service.contact(), 1);
        SentMails.await("zoe-" + service.contact(), 1);

        ReturnedMails.comesBack(jdbc, service.contact());
        assertThat(visitor.open(own).text()).contains("No answer yet");
        ReturnedMails.comesBack(jdbc, "zoe-" + service.contact());
        assertThat(SentMails.await(person, 2).subject()).isEqualTo("Your message did not reach " + service.name());
    }

    @Test
    void theServiceLearnsThatNoMailReachesThePerson() {
        Kept service = listings.keep(0);
        world.fill(service).type("phone", "0113 496 0123").press("Send");
        SentMails.await(person, 1);
        String answer = SentMails.await(service.contact(), 1).link("/enquiries/answer/");

        ReturnedMails.comesBack(jdbc, person);

        Sent told = SentMails.await(service.contact(), 2);
        assertThat(told.subject()).isEqualTo("Mail to Jo comes back");
        assertThat(told.text()).contains("0113 496 0123").doesNotContain(person);
        assertThat(new FormVisitor(port).open(answer).text()).contains("No email reaches them");

        world.fill(service).press("Send");
        assertThat(visitor.text()).contains("No mail goes to " + person, "Keep the address of this page");
    }

    @Test
    void whoeverKeepsAListingNoMoreReadsNoMoreOfWhatPeopleAskAndWhoStaysGoesOn() {
        Kept service = listings.keep(0);
        EmailAddress leaving = EmailAddress.parse("leaving-" + service.contact());
        contacts.addClaimant(service.databaseId(), leaving);
        world.fill(service).press("Send");
        String own = visitor.path();
        Sent before = SentMails.await(leaving.value(), 1);
        SentMails.await(service.contact(), 1);

        contacts.removeClaimants(service.databaseId());

        assertThat(new FormVisitor(port).open(before.link("/enquiries/answer/")).status())
                .isEqualTo(404);
        mail(leaving.value(), before.replyTo(), "This is no longer mine to say.");
        Sent after = SentMails.await(service.contact(), 2);
        assertThat(after.text()).contains("Who answers for " + service.name() + " on Kindred has changed");
        assertThat(after.replyTo()).isNotEqualTo(before.replyTo());
        mail(service.contact(), after.replyTo(), "Yes, there is a room.");
        assertThat(SentMails.await(person, 2).text()).contains("> Yes, there is a room.");
        assertThat(visitor.open(own).text()).contains("Yes, there is a room.").doesNotContain("no longer mine");
        assertThat(new FormVisitor(port).open(after.link("/enquiries/answer/")).text())
                .contains("Is there a room for my mother?");
    }

    @Test
    void anEnquiryEndsWithWhoeverAnsweredIt() {
        Kept service = listings.nobodyKeeps(0);
        EmailAddress claimant = EmailAddress.parse("claimant-" + person);
        contacts.addClaimant(service.databaseId(), claimant);
        world.fill(service).press("Send");
        String own = visitor.path();
        SentMails.await(claimant.value(), 1);

        contacts.removeClaimants(service.databaseId());

        assertThat(visitor.open(own).text()).contains(service.name() + " ended this on");
        assertThat(SentMails.await(person, 2).subject()).isEqualTo(service.name() + " has ended the enquiry");
    }

    @Test
    void aVisitHasItsQuestionsToAskAtHand() {
        Kept service = listings.keep(0);
        world.fill(service).tick("visit", "yes", true);
        assertThat(visitor.page().select("fieldset a[href^=/questions-to-ask/]"))
                .isNotEmpty();

        visitor.press("Send");

        assertThat(visitor.page().select("a[href=/questions-to-ask]").text())
                .isEqualTo("Questions to ask on your visit, to print");
        assertThat(SentMails.await(person, 1).link("/questions-to-ask")).isEqualTo("/questions-to-ask");
    }

    private static void mail(String from, String to, String words) {
        SentMails.deliver(from, to, """
                From: %s
                To: %s
                Message-ID: <%s-%s>
                Content-Type: text/plain; charset=utf-8

                %s
                """.formatted(from, to, words.hashCode(), to, words));
    }
}

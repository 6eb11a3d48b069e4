package uk.kindred.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kindred.directory.NewListingBuilder;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.SupportKind;
import uk.kindred.enquiries.KeptListings.Kept;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.Visitor;

/** A person asks services, without scripts. */
@KindredTest
class EnquiryTest extends EnquiryPages {

    @Autowired
    private OwnListings own;

    @Test
    void onlyTheServicesThatAreTickedAreAsked() {
        Kept first = listings.keep(0);
        Kept second = listings.keep(1);
        Kept third = listings.keep(2);
        visitor.open("/enquire?ids=" + first.id() + "," + second.id() + "," + third.id());
        world.fillRest().tick("service", second.id(), false).press("Send");

        assertThat(visitor.page().select("section.thread h2 a").eachText()).containsExactly(first.name(), third.name());
        SentMails.await(first.contact(), 1);
        SentMails.await(third.contact(), 1);
        assertThat(SentMails.to(second.contact())).isEmpty();
        assertThat(SentMails.await(person, 1).text()).contains(first.name(), third.name());
    }

    @Test
    void theReceiptSaysThatAnExampleWasNotAsked() {
        Kept service = listings.keep(0);
        String example = "K-EXAMPLE-ENQUIRY";
        own.save(NewListingBuilder.listing(example, SupportKind.HOME_CARE)
                .name("Made-up Support")
                .example()
                .stated("Made up for a test", LocalDate.of(2026, 11, 30))
                .build());
        try {
            visitor.open("/enquire?ids=" + service.id() + "," + example);
            world.fillRest().press("Send");
            assertThat(SentMails.await(person, 1).text())
                    .contains(
                            "was passed on to:",
                            "* " + service.name(),
                            "It was not passed on to these.",
                            "Made-up Support");

            visitor.open("/enquire?ids=" + example);
            world.fillRest().press("Send");
            assertThat(SentMails.await(person, 2).text())
                    .contains("passed on to nobody", "Made-up Support")
                    .doesNotContain("was passed on to:");
        } finally {
            own.closeAll(List.of(example));
        }
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
        world.fill(service).forgetCookies().press("Send");

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
        Document form = world.fill(service).page().clone();
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
        world.fill(kept);
        visitor.page().expectFirst("[name=service]").attr("value", service.id());
        visitor.press("Send");
        assertThat(visitor.text()).contains("can’t be asked from here");
        assertThat(enquiries()).isZero();
    }

    @Test
    void aPrivateLinkIsKeptAsAHashIsNotStoredByAnybodyAndToldToNoOtherSite() {
        Kept service = listings.keep(0);
        world.fill(service).press("Send");
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
    void oneAddressCannotBeUsedToFloodServices() {
        Kept service = listings.keep(0);
        for (int i = 0; i < 10; i++) {
            world.fill(service).press("Send");
            assertThat(visitor.status()).isEqualTo(200);
        }
        world.fill(service).press("Send");
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

    private long enquiries() {
        return jdbc.sql("select count(*) from enquiry").query(Long.class).single();
    }
}

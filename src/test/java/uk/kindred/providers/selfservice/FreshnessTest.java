package uk.kindred.providers.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.base.SoleTasks;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.directory.Offer;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceSource;
import uk.kindred.providers.Keepers;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.SentMails.Sent;
import uk.kindred.testing.ShippedRegister;

/** Facts fade: a mail once a month, over the real mail server, a private link in it, and an end after two months. */
@KindredTest
class FreshnessTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FreshnessRows rows;

    @Autowired
    private FreshnessMails mails;

    @Autowired
    private AvailabilityLinks links;

    @Autowired
    private ListingEdits edits;

    @Autowired
    private Listings listings;

    @Autowired
    private Grants grants;

    @Autowired
    private People people;

    @Autowired
    private Keepers keepers;

    @Autowired
    private SoleTasks tasks;

    @Autowired
    private TransactionTemplate transactions;

    private KeptFixture kept;
    private OrganisationId organisation;
    private Person editor;
    private ListingDetails listing;

    @BeforeEach
    void begin() {
        ShippedRegister.await(jdbc);
        kept = new KeptFixture(context, port);
        organisation = kept.organisation();
        editor = kept.editor(organisation);
        listing = kept.own(organisation, SupportKind.HOME_CARE);
    }

    @AfterEach
    void end() {
        kept.forget();
    }

    @Test
    void whoeverKeepsAListingIsAskedOnceAMonthWhenNobodyConfirmsIt() {
        said(29);
        later(0).look();
        assertThat(SentMails.to(email())).isEmpty();

        said(30);
        later(0).look();
        later(0).look();
        Sent mail = SentMails.await(email(), 1);
        assertThat(mail.subject())
                .isEqualTo("Is there a place at " + listing.summary().name() + "?");
        assertThat(mail.text()).contains("2 places free", "Not confirmed since", "no longer shown from");
        assertThat(mail.raw()).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");

        later(29).look();
        later(30).look();
        later(30).look();
        SentMails.await(email(), 2);
        assertThat(SentMails.to(email())).hasSize(2);
    }

    @Test
    void theLinkSaysWithoutSigningInWhetherThereIsAPlaceAndNothingElse() {
        String link = asked();
        FormVisitor visitor = new FormVisitor(port).open(link);
        assertThat(visitor.text()).contains("2 places free", "Still 2 free", "1 fewer: 1 free");
        assertThat(availability().confirmedOn()).as("opening changes nothing").isBefore(LocalDate.now());
        assertThat(new FormVisitor(port).open(link + "/tap").status()).isEqualTo(405);

        visitor.press("Still 2 free");
        assertThat(visitor.text()).contains("Thank you");
        assertThat(availability().confirmedOn()).isEqualTo(LocalDate.now());
        assertThat(availability().places()).isEqualTo(2);
        visitor.tick("whose", "council", true).press("1 fewer");
        assertThat(availability().payers()).containsExactly(Payer.COUNCIL);
        visitor.press("Full");
        assertThat(availability().status()).isEqualTo(AvailabilityStatus.FULL);
        visitor.press("10 hours a week free");
        assertThat(availability().hoursAWeek()).isEqualTo(10);
        assertThat(kept.visitor(editor)
                        .open("/provider/listings/" + listing.summary().id() + "/history")
                        .text())
                .contains("You, by the link in our mail");
        assertThat(visitor.open("/provider/listings/" + listing.summary().id()).path())
                .as("signs nobody in")
                .isEqualTo("/sign-in");
    }

    @Test
    void withoutOurSecretThePressIsNotTaken() {
        String link = asked();
        FormVisitor visitor = new FormVisitor(port);
        visitor.post(link + "/tap", Map.of("tap", List.of("full"), "seen", List.of("")));
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text()).contains("Please press the button again");
        assertThat(availability().status()).isEqualTo(AvailabilityStatus.AVAILABLE);
    }

    @Test
    void aLinkEndsWithItsTimeWithItsHoldersRoleAndWhenItIsEnded() {
        String token = asked().replace("/still-free/", "");
        assertThat(links.find(token)).isPresent();
        assertThat(new AvailabilityLinks(jdbc, keepers, grants, clock(63)).find(token))
                .isEmpty();

        grants.revoke(editor.id(), grants.list(editor.id()).getFirst().id(), "for a test");
        assertThat(links.find(token)).isEmpty();
        assertThat(new FormVisitor(port).open("/still-free/" + token).status()).isEqualTo(404);

        Person other = kept.editor(organisation);
        String second = links.add(listing.summary().databaseId(), other.id());
        assertThat(links.find(second)).isPresent();
        kept.visitor(other)
                .open("/provider/listings/" + listing.summary().id())
                .press("End the links in mails already sent");
        assertThat(links.find(second)).isEmpty();

        String third = links.add(listing.summary().databaseId(), other.id());
        new FormVisitor(port).open("/still-free/" + third).press("End this link");
        assertThat(links.find(third)).isEmpty();
    }

    @Test
    void onePressInTheMailProgramEndsTheMailsAndThePageBringsThemBack() {
        String link = asked();
        new FormVisitor(port).post(link + "/unsubscribe", Map.of("List-Unsubscribe", List.of("One-Click")));
        later(31).look();
        assertThat(rows.isStopped(editor.id(), organisation)).isTrue();
        assertThat(SentMails.to(email())).hasSize(1);

        kept.visitor(editor)
                .open("/provider/listings/" + listing.summary().id())
                .press("Send me such mails");
        later(31).look();
        SentMails.await(email(), 2);
    }

    @Test
    void freePlacesThatNobodyConfirmedForTwoMonthsAreWithdrawnAndThatCanBeTakenBack() {
        said(60);
        later(0).look();
        assertThat(kept.now(listing.summary().id()).offer().availability()).isNotNull();
        later(1).look();
        assertThat(kept.now(listing.summary().id()).offer().availability()).isNull();
        FormVisitor visitor = kept.visitor(editor)
                .open("/provider/listings/" + listing.summary().id() + "/history");
        assertThat(visitor.text()).contains("Kindred, ", "Free places: not known, before 2 free");
    }

    @Test
    void freePlacesOfAListingThatNobodyKeepsAnyMoreAreWithdrawnToo() {
        said(61);
        keepers.take(listing.summary().databaseId());
        later(0).look();
        assertThat(kept.now(listing.summary().id()).offer().availability()).isNull();
    }

    private String asked() {
        said(30);
        later(0).look();
        return SentMails.await(email(), 1).link("/still-free/");
    }

    private void said(int daysAgo) {
        kept.offer(
                listing.summary().id(),
                Keeping.withAvailability(
                        Offer.NOTHING_SAID,
                        new Availability(
                                AvailabilityStatus.AVAILABLE,
                                2,
                                null,
                                null,
                                PriceSource.PROVIDER,
                                LocalDate.now().minusDays(daysAgo))));
    }

    private Availability availability() {
        return Objects.requireNonNull(kept.now(listing.summary().id()).offer().availability());
    }

    private String email() {
        return editor.email().value();
    }

    private static Clock clock(int days) {
        return Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
    }

    private FreshnessRounds later(int days) {
        return new FreshnessRounds(
                rows, mails, links, edits, listings, grants, people, tasks, transactions, clock(days));
    }
}

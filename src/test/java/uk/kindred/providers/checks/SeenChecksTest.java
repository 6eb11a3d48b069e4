package uk.kindred.providers.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.AuditFilter;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Features;
import uk.kindred.directory.Listings;
import uk.kindred.directory.NewListing;
import uk.kindred.directory.Offer;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportDetails.Check;
import uk.kindred.directory.SupportKind;
import uk.kindred.providers.Keepers;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;

/** An officer of the listing's council, or the registered scheme that a carer names, and nobody else says what was seen. */
@KindredTest
class SeenChecksTest {

    private static final String LEEDS = "E08000035";
    private static final String YORK = "E06000014";
    private static final String LIST = "/officer/checks";
    private static final String OF_SCHEMES = "/provider/checks";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OwnListings own;

    @Autowired
    private Offers offers;

    @Autowired
    private Listings listings;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private final String id =
            "K-SEEN-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String page = LIST + "/" + id;

    @BeforeEach
    void list() {
        own.save(listing(SupportKind.MICRO_ENTERPRISE));
        List<Check> checks = List.of(new Check("Enhanced DBS", null, null), new Check("First aid", null, null));
        offers.save(
                id,
                offer(new SupportDetails.MicroEnterprise(
                        1, List.of("company"), checks, List.of(), Set.of(), List.of())));
    }

    private NewListing listing(SupportKind kind) {
        return new NewListing(
                id,
                "Jam Today",
                List.of(kind),
                List.of(),
                List.of(),
                List.of(),
                null,
                "LS6",
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                "the people who run it",
                LocalDate.of(2026, 11, 1));
    }

    private static Offer offer(SupportDetails details) {
        return new Offer("Jam and company.", details, Features.NONE, AreaServed.UNKNOWN, List.of(), null, null);
    }

    @AfterEach
    void takeOff() {
        own.closeAll(List.of(id));
    }

    @Test
    void anOfficerOfItsCouncilMarksACheckAndTakesItBack() {
        SignedInFixture fixture = new SignedInFixture(context);
        Person officer = fixture.somebody(new Role.CouncilOfficer(LEEDS));
        AccountVisitor browser = new AccountVisitor(port);
        fixture.signIn(officer, browser);
        assertThat(browser.page(page).select("main").text()).contains("Jam Today", "Enhanced DBS: they say so");

        browser.post(page, "what", "Enhanced DBS", "seen", "yes");

        assertThat(checks()).extracting(Check::seenBy).containsExactly("Leeds City Council", null);
        assertThat(listings.findByPublicId(id).orElseThrow().offer().description())
                .as("all else stays")
                .isEqualTo("Jam and company.");
        assertThat(browser.page("/listings/"
                                + listings.findByPublicId(id)
                                        .orElseThrow()
                                        .summary()
                                        .slug())
                        .text())
                .contains("Enhanced DBS: seen by Leeds City Council in");
        browser.post(page, "what", "Passport", "seen", "yes");
        browser.post(page, "what", "Enhanced DBS", "seen", "no");
        assertThat(checks()).extracting(Check::seenBy).containsOnlyNulls();
        assertThat(audit.list(AuditFilter.about(officer.id()), Long.MAX_VALUE, 10))
                .extracting(entry -> entry.deed().act() + " " + entry.deed().subject() + " "
                        + entry.deed().scope())
                .startsWith("check-not-seen " + id + " " + LEEDS, "check-seen " + id + " " + LEEDS);
    }

    @Test
    void nobodyElseDoes() {
        SignedInFixture fixture = new SignedInFixture(context);
        for (Person person : List.of(
                fixture.somebody(),
                fixture.somebody(new Role.CouncilOfficer(YORK)),
                fixture.somebody(new Role.Moderator()))) {
            AccountVisitor browser = new AccountVisitor(port);
            fixture.signIn(person, browser);
            assertThat(browser.get(page).statusCode()).isEqualTo(403);
            assertThat(browser.post(page, "what", "Enhanced DBS", "seen", "yes").statusCode())
                    .isEqualTo(403);
        }
        assertThat(checks()).extracting(Check::seenBy).containsOnlyNulls();
    }

    @Test
    void anOfficerFindsAListingByItsNumberAndSeesWhatTheirCouncilHasRecorded() {
        SignedInFixture fixture = new SignedInFixture(context);
        AccountVisitor browser = signedIn(fixture, new Role.CouncilOfficer(LEEDS));
        AccountVisitor colleague = signedIn(fixture, new Role.CouncilOfficer(LEEDS));
        AccountVisitor elsewhere = signedIn(fixture, new Role.CouncilOfficer(YORK));
        assertThat(AccountVisitor.location(browser.get(LIST + "?listing=" + id.toLowerCase(Locale.ROOT))))
                .isEqualTo(page);
        assertThat(elsewhere.get(LIST + "?listing=" + id).body()).contains("no listing of this number");
        assertThat(browser.page("/account").select("a[href=" + LIST + "]")).hasSize(1);

        browser.post(page, "what", "Enhanced DBS", "seen", "yes");
        assertThat(text(browser, LIST)).contains("Jam Today", "Enhanced DBS: recorded by you on");
        assertThat(text(colleague, LIST)).contains("Enhanced DBS: recorded by a colleague on");
        assertThat(text(elsewhere, LIST)).doesNotContain("Jam Today");
        assertThat(browser.get("/account/data.json").body()).contains("checksSeen", "Enhanced DBS");

        colleague.post(page, "what", "Enhanced DBS", "seen", "no");
        assertThat(text(browser, LIST)).doesNotContain("Jam Today");
    }

    @Test
    void aRegisteredSchemeSaysWhatItHasSeenOfACarerWhoNamesItAndNoOtherDoes() {
        SignedInFixture fixture = new SignedInFixture(context);
        Keepers keepers = context.getBean(Keepers.class);
        await().atMost(Duration.ofMinutes(5))
                .until(() -> registered("'shared-lives' = any(kinds)").isPresent());
        // a scheme, and a service that is none
        List<String> registered = Stream.of("'shared-lives' = any(kinds)", "care_home and 'shared-lives' <> all(kinds)")
                .map(which -> registered(which).orElseThrow())
                .toList();
        OrganisationId organisation = keepers.found("A scheme");
        OrganisationId other = keepers.found("Another scheme");
        keepers.give(keyOf(registered.getFirst()), organisation);
        keepers.give(keyOf(registered.getLast()), other);
        try {
            String name = listings.findByPublicId(registered.getFirst())
                    .orElseThrow()
                    .summary()
                    .name();
            becomeCarerOf(name.toUpperCase(Locale.ROOT));
            AccountVisitor coordinator = signedIn(fixture, new Role.Provider(organisation, Role.Standing.EDITOR));
            AccountVisitor stranger = signedIn(fixture, new Role.Provider(other, Role.Standing.OWNER));
            AccountVisitor officer = signedIn(fixture, new Role.CouncilOfficer(LEEDS));

            assertThat(AccountVisitor.location(coordinator.get(OF_SCHEMES + "?listing=" + id)))
                    .isEqualTo(OF_SCHEMES + "/" + id);
            coordinator.post(OF_SCHEMES + "/" + id, "what", "Enhanced DBS", "seen", "yes");
            assertThat(checks()).extracting(Check::seenBy).containsExactly(null, name);
            assertThat(text(coordinator, OF_SCHEMES)).contains("Jam Today", "Enhanced DBS: recorded by you");

            assertThat(stranger.get(OF_SCHEMES + "/" + id).statusCode()).isEqualTo(403);
            assertThat(text(stranger, OF_SCHEMES)).doesNotContain("Jam Today");
            officer.post(page, "what", "Enhanced DBS", "seen", "no");
            assertThat(checks())
                    .as("not theirs to take back")
                    .extracting(Check::seenBy)
                    .containsExactly(null, name);
        } finally {
            registered.forEach(service -> keepers.take(keyOf(service)));
        }
    }

    private Optional<String> registered(String which) {
        return jdbc.sql("""
                        select public_id from listing where status = 'open' and not example and public_id not like 'K-%'
                          and
                        """ + which + " order by public_id limit 1")
                .query(String.class)
                .optional();
    }

    private AccountVisitor signedIn(SignedInFixture fixture, Role role) {
        AccountVisitor browser = new AccountVisitor(port);
        fixture.signIn(fixture.somebody(role), browser);
        return browser;
    }

    private static String text(AccountVisitor browser, String address) {
        return browser.page(address).select("main").text();
    }

    private long keyOf(String publicId) {
        return listings.findByPublicId(publicId).orElseThrow().summary().databaseId();
    }

    private void becomeCarerOf(String scheme) {
        own.save(listing(SupportKind.SHARED_LIVES_CARER));
        offers.save(
                id,
                offer(new SupportDetails.SharedLives(
                        true,
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                new Check(SupportDetails.APPROVED_BY + scheme, null, null),
                                new Check("Enhanced DBS", null, null)))));
    }

    private List<Check> checks() {
        SupportDetails details =
                listings.findByPublicId(id).orElseThrow().offer().details();
        return details == null ? List.of() : details.checks();
    }
}

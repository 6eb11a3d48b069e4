package uk.kindred.providers.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.kindred.accounts.AuditFilter;
import uk.kindred.accounts.AuditLog;
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
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;

/** An officer of the listing's council, and nobody else, says which checks were seen. */
@KindredTest
class SeenChecksTest {

    private static final String LEEDS = "E08000035";
    private static final String YORK = "E06000014";

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

    private final String id =
            "K-SEEN-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String page = "/officer/checks/" + id;

    @BeforeEach
    void list() {
        own.save(new NewListing(
                id,
                "Jam Today",
                List.of(SupportKind.MICRO_ENTERPRISE),
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
                LocalDate.of(2026, 11, 1)));
        List<Check> checks = List.of(new Check("Enhanced DBS", null, null), new Check("First aid", null, null));
        offers.save(
                id,
                new Offer(
                        "Jam and company.",
                        new SupportDetails.MicroEnterprise(
                                1, List.of("company"), checks, List.of(), Set.of(), List.of()),
                        Features.NONE,
                        AreaServed.UNKNOWN,
                        List.of(),
                        null,
                        null));
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

    private List<Check> checks() {
        SupportDetails details =
                listings.findByPublicId(id).orElseThrow().offer().details();
        return details == null ? List.of() : details.checks();
    }
}

package uk.kindred.providers.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.SignInMethod;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Listings;
import uk.kindred.directory.NewListingBuilder;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.SupportKind;
import uk.kindred.moderation.MatterDecided;
import uk.kindred.moderation.MatterKind;
import uk.kindred.providers.Keepers;
import uk.kindred.testing.AccountVisitor;

/** Services that nobody keeps, people who claim them, and what is left of it taken away in the end. */
public final class ClaimWorld {

    private final ApplicationContext context;
    private final SignedInFixture fixture;
    private final JdbcClient jdbc;
    private final int port;
    private final List<ListingSummary> made = new ArrayList<>();

    public ClaimWorld(ApplicationContext context, int port) {
        this.context = context;
        this.fixture = new SignedInFixture(context);
        this.jdbc = context.getBean(JdbcClient.class);
        this.port = port;
    }

    /** Somebody in a browser of their own. */
    public record Visitor(Person person, AccountVisitor browser) {

        public String email() {
            return person.email().value();
        }

        /** What the main part of a page says. */
        public String text(String path) {
            return browser.page(path).select("main").text();
        }

        public int status(String path) {
            return browser.get(path).statusCode();
        }
    }

    public Visitor somebody(Role... roles) {
        Person person = fixture.somebody(roles);
        AccountVisitor browser = new AccountVisitor(port);
        fixture.signIn(person, browser);
        return new Visitor(person, browser);
    }

    /** In Leeds, with a phone number and an address. */
    public ListingSummary service(@Nullable String website) {
        String id = "K-CLAIM-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        context.getBean(OwnListings.class)
                .save(NewListingBuilder.listing(id, SupportKind.HOME_CARE)
                        .name("Willow Support " + id.substring(8))
                        .reachedAt("0113 496 0123", website)
                        .build());
        ListingSummary listing =
                context.getBean(Listings.class).findByPublicId(id).orElseThrow().summary();
        made.add(listing);
        return listing;
    }

    /** A domain that nobody else has. */
    public static String freshDomain() {
        return "willow-" + UUID.randomUUID().toString().substring(0, 13) + ".co.uk";
    }

    /** Begins a claim as the form does. */
    public void start(Visitor claimant, ListingSummary listing, String organisation) {
        assertThat(claimant.browser()
                        .post("/claim/" + listing.id(), "name", organisation, "sure", "yes")
                        .statusCode())
                .isEqualTo(303);
    }

    /** An organisation that keeps the listing, with one owner. */
    public OrganisationId keep(Visitor owner, ListingSummary listing, String name) {
        Keepers keepers = context.getBean(Keepers.class);
        OrganisationId organisation = inTransaction(() -> {
            OrganisationId founded = keepers.found(name);
            keepers.give(listing.databaseId(), founded);
            return founded;
        });
        context.getBean(Grants.class)
                .grant(null, owner.person().id(), new Role.Provider(organisation, Role.Standing.OWNER), "for a test");
        return organisation;
    }

    public Optional<OrganisationId> keeperOf(ListingSummary listing) {
        return context.getBean(Keepers.class).findKeeper(listing.databaseId());
    }

    public boolean isOwner(Visitor visitor, OrganisationId organisation) {
        return context.getBean(Grants.class)
                .held(visitor.person().id())
                .contains(new Role.Provider(organisation, Role.Standing.OWNER));
    }

    public List<String> contactsOf(ListingSummary listing) {
        return jdbc.sql("select email from listing_contact where listing_id = ? order by email")
                .param(listing.databaseId())
                .query((row, number) -> row.getString("email"))
                .list();
    }

    public UUID claimOf(Visitor claimant, ListingSummary listing) {
        return jdbc.sql("""
                        select id from listing_claim where person_id = ? and listing_id = ? order by made_at desc limit 1
                        """)
                .params(claimant.person().id().value(), listing.databaseId())
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
    }

    public String stateOf(Visitor claimant, ListingSummary listing) {
        return jdbc.sql("select state from listing_claim where id = ?")
                .param(claimOf(claimant, listing))
                .query((row, number) -> row.getString("state"))
                .single();
    }

    public boolean waitsForModerator(String reference) {
        return jdbc.sql("""
                        select count(*) from moderation_matter
                        where kind = 'claim' and reference = ? and decided_at is null and withdrawn_at is null
                        """).param(reference).query(Integer.class).single() > 0;
    }

    /** Where a moderator decides. */
    public String decisionPage(String reference) {
        return "/moderation/matters/"
                + jdbc.sql("select id from moderation_matter where reference = ? and decided_at is null")
                        .param(reference)
                        .query(UUID.class)
                        .single();
    }

    /** As the moderators' queue does it. */
    public void decide(Visitor moderator, String reference, boolean accepted, String reason) {
        Actor actor = new Actor(
                moderator.person(),
                context.getBean(Grants.class).held(moderator.person().id()),
                UUID.randomUUID(),
                SignInMethod.LINK,
                Instant.now());
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of()));
        try {
            inTransaction(() -> {
                context.publishEvent(new MatterDecided(MatterKind.CLAIM, reference, accepted, reason));
                return true;
            });
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .execute(status -> work.get()));
    }

    public void forget() {
        for (ListingSummary listing : made) {
            for (String table : List.of("listing_claim", "listing_keeper", "listing_contact", "moderation_matter")) {
                jdbc.sql("delete from " + table + " where listing_id = ?")
                        .param(listing.databaseId())
                        .update();
            }
        }
        context.getBean(OwnListings.class)
                .closeAll(made.stream().map(ListingSummary::id).toList());
    }
}

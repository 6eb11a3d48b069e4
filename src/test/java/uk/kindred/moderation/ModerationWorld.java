package uk.kindred.moderation;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.directory.NewListingBuilder;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.SupportKind;
import uk.kindred.providers.Keepers;
import uk.kindred.testing.AccountVisitor;

/** Moderators, reports and a listing of Kindred's own, for the length of a test. */
public final class ModerationWorld {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final SignedInFixture fixture;
    private final int port;

    public ModerationWorld(ApplicationContext context, int port) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        this.fixture = new SignedInFixture(context);
        this.port = port;
    }

    public SignedInFixture people() {
        return fixture;
    }

    /** Somebody signed in, with these roles. */
    public AccountVisitor signedIn(Role... roles) {
        return signedIn(fixture.somebody(roles));
    }

    public AccountVisitor signedIn(Person person) {
        AccountVisitor browser = new AccountVisitor(port);
        fixture.signIn(person, browser);
        return browser;
    }

    public AccountVisitor moderator() {
        return signedIn(aModerator());
    }

    public Person aModerator() {
        return fixture.somebody(new Role.Moderator());
    }

    /** A listing that no register knows, in Leeds. */
    public ListingDetails ownListing() {
        String id = "K-MOD-" + COUNT.incrementAndGet();
        context.getBean(OwnListings.class)
                .save(NewListingBuilder.listing(id, SupportKind.MICRO_ENTERPRISE)
                        .name("Bramble Support")
                        .address()
                        .postcode("LS6")
                        .stated("Its provider", LocalDate.of(2026, 11, 1))
                        .build());
        return find(id);
    }

    public ListingDetails find(String publicId) {
        return context.getBean(Listings.class).findByPublicId(publicId).orElseThrow();
    }

    /** A listing of the register. @param condition on the table listing */
    public ListingDetails registered(String condition) {
        return find(jdbc.sql("select public_id from listing where status = 'open' and not example and "
                        + "public_id not like 'K-%' and " + condition + " order by public_id limit 1")
                .query(String.class)
                .single());
    }

    /** The listing is theirs from now on. */
    public OrganisationId keeperOf(ListingDetails listing) {
        Keepers keepers = context.getBean(Keepers.class);
        OrganisationId organisation = keepers.found("Bramble");
        keepers.give(listing.summary().databaseId(), organisation);
        return organisation;
    }

    public String address() {
        return "jo-" + UUID.randomUUID() + "@people.example";
    }

    /** Without going through a page. @return the matter's id */
    public UUID report(ListingDetails listing, ReportTopic topic, String words, String email) {
        String token = Secrets.fresh();
        context.getBean(Reports.class)
                .send(
                        new NewReport(
                                token,
                                listing.summary(),
                                topic,
                                words,
                                EmailAddress.read(email).orElse(null)),
                        () -> true);
        return context.getBean(Appeals.class).find(token).orElseThrow().matter().id();
    }

    /** As another module asks. @return the matter's id */
    public UUID ask(NewMatter matter) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> context.getBean(Moderation.class).ask(matter));
        return jdbc.sql(
                        "select id from moderation_matter where kind = ? and reference = ? order by asked_at desc limit 1")
                .params(matter.kind().slug(), matter.reference())
                .query(UUID.class)
                .single();
    }

    public Matter matter(UUID id) {
        return context.getBean(MatterRows.class).find(id).orElseThrow();
    }

    public void forget() {
        jdbc.sql("delete from moderation_link").update();
        jdbc.sql("delete from moderation_matter").update();
        jdbc.sql(
                        "delete from listing_keeper where listing_id in (select id from listing where public_id like 'K-MOD-%')")
                .update();
        context.getBean(OwnListings.class)
                .closeAll(jdbc.sql("select public_id from listing where public_id like 'K-MOD-%'")
                        .query((row, number) -> row.getString("public_id"))
                        .list());
    }

    UUID id(String reference) {
        return jdbc.sql("select id from moderation_matter where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    /** Where moderators see it. */
    static String at(UUID id) {
        return "/moderation/matters/" + id;
    }

    static HttpResponse<String> decide(AccountVisitor moderator, UUID id, String decision) {
        return decide(moderator, id, decision, "");
    }

    static HttpResponse<String> decide(AccountVisitor moderator, UUID id, String decision, String reason) {
        return moderator.post(at(id), "version", "0", "decision", decision, "reason", reason);
    }
}

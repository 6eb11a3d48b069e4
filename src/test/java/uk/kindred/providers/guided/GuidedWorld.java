package uk.kindred.providers.guided;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.SupportKind;
import uk.kindred.moderation.MatterDecided;
import uk.kindred.moderation.MatterKind;
import uk.kindred.testing.AccountVisitor;

/** Somebody who lists a service of a name that nobody else's has, and what becomes of it. */
final class GuidedWorld {

    private final ApplicationContext context;
    private final int port;
    private final JdbcClient jdbc;
    private final SignedInFixture people;
    private final String name = "Kettle " + UUID.randomUUID().toString().substring(0, 8);
    private final Person person;
    private final AccountVisitor browser;

    GuidedWorld(ApplicationContext context, int port) {
        this.context = context;
        this.port = port;
        this.jdbc = context.getBean(JdbcClient.class);
        this.people = new SignedInFixture(context);
        this.person = people.somebody();
        this.browser = signedIn(person);
    }

    String name() {
        return name;
    }

    Person person() {
        return person;
    }

    AccountVisitor browser() {
        return browser;
    }

    /** Another browser of theirs. */
    AccountVisitor signedIn(Person who) {
        AccountVisitor visitor = new AccountVisitor(port);
        people.signIn(who, visitor);
        return visitor;
    }

    AccountVisitor somebodyElse(Role... roles) {
        return signedIn(people.somebody(roles));
    }

    GuidedForm begin(SupportKind kind) {
        return GuidedForm.begin(browser, kind.slug());
    }

    GuidedForm filledIn(SupportKind kind) {
        return begin(kind).fillAll(FilledIn.of(kind, name));
    }

    void decide(GuidedForm form, boolean accepted, String reason) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status ->
                        context.publishEvent(new MatterDecided(MatterKind.NEW_LISTING, form.id(), accepted, reason)));
    }

    /** The public id of the open listing of this name; null while there is none. */
    @Nullable
    String open() {
        return jdbc.sql("select public_id from listing where name = ? and status = 'open'")
                .param(name)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    ListingDetails listing() {
        return context.getBean(Listings.class)
                .findByPublicId(String.valueOf(open()))
                .orElseThrow();
    }

    /** What the main part of a listing's page says. */
    String page(ListingDetails listing) {
        return browser.page("/listings/" + listing.summary().slug())
                .select("main")
                .text();
    }

    /** What waits for a moderator; null if nothing does. */
    @Nullable
    String waiting(GuidedForm form) {
        return jdbc.sql("""
                        select title from moderation_matter
                        where reference = ? and decided_at is null and withdrawn_at is null
                        """).param(form.id()).query(String.class).optional().orElse(null);
    }

    /** The address of the page on which a moderator decides. */
    String matter(GuidedForm form) {
        return "/moderation/matters/"
                + jdbc.sql("select id from moderation_matter where reference = ? and decided_at is null")
                        .param(form.id())
                        .query(UUID.class)
                        .single();
    }

    String stored(GuidedForm form) {
        return jdbc.sql("select parts::text from listing_draft where id = ?::uuid")
                .param(form.id())
                .query(String.class)
                .single();
    }

    static List<String> errors(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select("main .error").eachText();
    }

    void takeOff() {
        context.getBean(OwnListings.class)
                .closeAll(jdbc.sql("select public_id from listing where name like ?")
                        .param(name + "%")
                        .query((row, number) -> row.getString("public_id"))
                        .list());
    }
}

package uk.kindred.reviews;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.SignInMethod;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.directory.NewListingBuilder;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.SupportKind;
import uk.kindred.moderation.Decisions;
import uk.kindred.moderation.Verdict;
import uk.kindred.providers.Keepers;

/** Listings, people who write, those who keep and those who moderate, for the length of a test. */
public final class ReviewWorld {

    public static final String LEEDS = "E08000035";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final SignedInFixture people;

    public ReviewWorld(ApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        this.people = new SignedInFixture(context);
    }

    /** In Leeds, of Kindred's own. */
    public ListingDetails listing(SupportKind kind) {
        String id = "K-REV-" + COUNT.incrementAndGet();
        context.getBean(OwnListings.class)
                .save(NewListingBuilder.listing(id, kind).name("Bramble Days").build());
        jdbc.sql("update listing set council_gss = ? where public_id = ?")
                .params(LEEDS, id)
                .update();
        return context.getBean(Listings.class).findByPublicId(id).orElseThrow();
    }

    public Actor actor(Role... roles) {
        return actor(people.somebody(roles), roles);
    }

    public Actor actor(Person person, Role... roles) {
        return new Actor(person, Set.of(roles), UUID.randomUUID(), SignInMethod.LINK, Instant.now());
    }

    /** Somebody who acts for the organisation that keeps the listing from now on. @param domain of their address */
    public Actor keeperOf(ListingDetails listing, String domain) {
        Keepers keepers = context.getBean(Keepers.class);
        OrganisationId organisation = keepers.found("Bramble");
        keepers.give(listing.summary().databaseId(), organisation);
        Role role = new Role.Provider(organisation, Role.Standing.OWNER);
        Person person = context.getBean(People.class).welcome(EmailAddress.parse(UUID.randomUUID() + "@" + domain));
        context.getBean(Grants.class).grant(null, person.id(), role, "for a test");
        return actor(person, role);
    }

    /** What somebody says who is content with all but what is given. */
    public static ReviewContent content(Recommends recommends, String words, Map<Question, Answer> others) {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        answers.put(Question.SAFE_AT_HOME, Answer.YES);
        answers.put(Question.COMMUNITY, Answer.IN_PART);
        answers.put(Question.CARING, Answer.NOT_FOR_ME);
        answers.putAll(others);
        Quarter quarter = Quarter.of(LocalDate.now(ZoneId.of("Europe/London")));
        return new ReviewContent(
                Writer.FAMILY, quarter, quarter, answers, recommends, words, Incentive.NONE, true, null, null);
    }

    /** From a device and a connection that nobody else has. */
    public static Sender sender() {
        int number = COUNT.incrementAndGet();
        return new Sender("device " + number, "192.0.2." + number);
    }

    /** Sent, and waiting for proof. @return the secret of its private link */
    public String sent(ListingDetails listing, ReviewContent content, @Nullable EmailAddress email) {
        String token = Secrets.fresh();
        Reviews reviews = context.getBean(Reviews.class);
        reviews.save(new NewReview(token, listing.summary().id(), Channel.WEB, content, email));
        reviews.send(token, sender());
        return token;
    }

    /** Proven with the code of an invitation to thirty people, and waiting for the next round. */
    public String proven(ListingDetails listing, ReviewContent content) {
        return proven(listing, content, null);
    }

    public String proven(ListingDetails listing, ReviewContent content, @Nullable EmailAddress email) {
        String token = sent(listing, content, email);
        Invitations.Made made = context.getBean(Invitations.class)
                .make(
                        actor(new Role.CouncilOfficer(LEEDS)),
                        listing.summary().id(),
                        30,
                        Quarter.of(LocalDate.now(ZoneId.of("Europe/London"))),
                        Quarter.of(LocalDate.now(ZoneId.of("Europe/London"))));
        context.getBean(ReviewProofs.class).byCode(token, made.codes().getFirst(), sender());
        return token;
    }

    /** So many that say this, out already. @return their secrets */
    public List<String> published(ListingDetails listing, int count, ReviewContent content) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tokens.add(proven(listing, content));
        }
        round(listing);
        return tokens;
    }

    /** What waits about this listing has waited long enough, a fortnight between each, and a round is held. */
    public void round(ListingDetails listing) {
        List<Long> waiting = jdbc.sql(
                        "select id from review where listing_id = ? and state = 'waiting-for-check' order by id")
                .param(listing.summary().databaseId())
                .query((row, number) -> row.getLong("id"))
                .list();
        Instant at = Instant.now().minus(Duration.ofDays(8));
        for (long id : waiting) {
            jdbc.sql("update review set complete_at = ? where id = ?")
                    .params(Timestamp.from(at), id)
                    .update();
            at = at.minus(Duration.ofDays(14));
        }
        context.getBean(PublicationRounds.class).run(Instant.now());
    }

    /** What is done each hour: samples are drawn, and what is over is deleted. */
    public void tidy() {
        context.getBean(ReviewEnds.class).look();
    }

    public Review review(String token) {
        return context.getBean(Reviews.class).find(token).orElseThrow();
    }

    /** A moderator who has nothing to do with it decides. @param reference of what is decided */
    public Decisions.Outcome decide(String reference, boolean accept, String reason) {
        record Waiting(UUID id, int version) {}
        Waiting waiting = jdbc.sql("""
                        select id, version from moderation_matter
                        where reference = ? and decided_at is null and withdrawn_at is null
                        """)
                .param(reference)
                .query((row, number) -> new Waiting(row.getObject("id", UUID.class), row.getInt("version")))
                .single();
        return context.getBean(Decisions.class)
                .decide(
                        actor(new Role.Moderator()),
                        waiting.id(),
                        waiting.version(),
                        new Verdict(accept, reason, false));
    }

    public void forget() {
        jdbc.sql(
                        "delete from review_figure where listing_id in (select id from listing where public_id like 'K-REV-%')")
                .update();
        jdbc.sql(
                        "delete from review_cohort where listing_id in (select id from listing where public_id like 'K-REV-%')")
                .update();
        jdbc.sql("""
                        delete from moderation_link where matter_id in (
                          select m.id from moderation_matter m join listing l on l.id = m.listing_id
                          where l.public_id like 'K-REV-%')
                        """).update();
        jdbc.sql("""
                        delete from moderation_matter m using listing l
                        where l.id = m.listing_id and l.public_id like 'K-REV-%' and m.appealed_id is not null
                        """).update();
        jdbc.sql(
                        "delete from moderation_matter m using listing l where l.id = m.listing_id and l.public_id like 'K-REV-%'")
                .update();
        jdbc.sql("delete from review where listing_id in (select id from listing where public_id like 'K-REV-%')")
                .update();
        jdbc.sql(
                        "delete from invitation_batch where listing_id in (select id from listing where public_id like 'K-REV-%')")
                .update();
        jdbc.sql("delete from review_keeper_trace").update();
        jdbc.sql(
                        "delete from listing_keeper where listing_id in (select id from listing where public_id like 'K-REV-%')")
                .update();
        context.getBean(OwnListings.class)
                .closeAll(jdbc.sql("select public_id from listing where public_id like 'K-REV-%'")
                        .query((row, number) -> row.getString("public_id"))
                        .list());
    }
}

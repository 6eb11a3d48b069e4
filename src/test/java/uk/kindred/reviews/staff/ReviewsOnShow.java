package uk.kindred.reviews.staff;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.base.vault.Vaults;
import uk.kindred.directory.ListingDetails;
import uk.kindred.moderation.Leaning;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Moderation;
import uk.kindred.moderation.NewMatter;
import uk.kindred.reviews.Answer;
import uk.kindred.reviews.Channel;
import uk.kindred.reviews.CouncilOfficers;
import uk.kindred.reviews.Incentive;
import uk.kindred.reviews.NewReview;
import uk.kindred.reviews.Quarter;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.Recommends;
import uk.kindred.reviews.ReviewColumns;
import uk.kindred.reviews.ReviewContent;
import uk.kindred.reviews.Reviews;
import uk.kindred.reviews.Sender;
import uk.kindred.reviews.Writer;

/** Reviews in every state that staff meet, of listings of a test; taken away again. */
public final class ReviewsOnShow {

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final List<Long> listings = new ArrayList<>();

    public ReviewsOnShow(ApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
    }

    /** As a round publishes it. @param knownAs null for one that is anonymous to the service */
    public UUID publish(ListingDetails listing, String words, @Nullable String knownAs) {
        return add(listing, "published", words, knownAs);
    }

    /** So many that words are shown. */
    public void publishSome(ListingDetails listing, int number) {
        for (int i = 0; i < number; i++) {
            publish(listing, "The visits come when they should, most days. " + i, null);
        }
    }

    /** Held, with what speaks against it, changed once, and a moderator asked. */
    public UUID hold(ListingDetails listing, String words) {
        UUID review = add(listing, "held", words, null);
        jdbc.sql("""
                        insert into review_finding (review_id, signal, points, words, found_at)
                        select id, 'near-copy', 5.5, 'Its words are nearly those of another review.', now() from review
                        where public_id = ?
                        """).param(review).update();
        jdbc.sql("""
                        insert into review_version (review_id, version, replaced_at, content)
                        select id, 0, now(), '{"words": "What it said at first."}' from review where public_id = ?
                        """).param(review).update();
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(Moderation.class)
                        .ask(new NewMatter(
                                        MatterKind.REVIEW,
                                        review.toString(),
                                        listing.summary().databaseId(),
                                        "A review that is held",
                                        null)
                                .leaning(Leaning.CRITICISM)));
        return review;
    }

    /** What somebody wrote on the web. @return the secret of its private link */
    public String write(ListingDetails listing) {
        listings.add(listing.summary().databaseId());
        Reviews reviews = context.getBean(Reviews.class);
        String token = Reviews.freshToken();
        reviews.save(new NewReview(token, listing.summary().id(), Channel.WEB, content(), null));
        reviews.send(token, new Sender(null, "203.0.113.7"));
        return token;
    }

    /** Proven, and held by a check. @param token of what somebody wrote */
    public void holdAsWritten(String token, ListingDetails listing) {
        UUID review = context.getBean(Reviews.class).find(token).orElseThrow().publicId();
        jdbc.sql("""
                        update review set state = 'held', proof = 'council', complete_at = now(), reason = 'It is like another.'
                        where public_id = ?
                        """).param(review).update();
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(Moderation.class)
                        .ask(new NewMatter(
                                MatterKind.REVIEW,
                                review.toString(),
                                listing.summary().databaseId(),
                                "A review that is held",
                                null)));
    }

    /** The code that its writer reads out to the council. */
    public String codeForCouncil(String token) {
        return context.getBean(CouncilOfficers.class).askCouncil(token).orElseThrow();
    }

    private static ReviewContent content() {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        answers.put(Question.COMMUNITY, Answer.YES);
        Quarter last = Quarter.of(LocalDate.now()).plus(-1);
        return new ReviewContent(
                Writer.PERSON,
                last,
                last,
                answers,
                Recommends.POOR,
                "Nobody tells us when it changes.",
                Incentive.NONE,
                true,
                null,
                null);
    }

    private UUID add(ListingDetails listing, String state, String words, @Nullable String knownAs) {
        listings.add(listing.summary().databaseId());
        UUID id = UUID.randomUUID();
        Quarter last = Quarter.of(LocalDate.now()).plus(-1);
        jdbc.sql("""
                        insert into review (public_id, listing_id, state, written_by, channel, experienced_from,
                          experienced_to, incentive, anonymous, known_as, words, made_at, complete_at, proof, published_at,
                          recommends, reason)
                        values (:id, :listing, :state, 'family', 'web', :quarter, :quarter, 'none', :anonymous, :knownAs,
                          :words, :then, :then, 'invitation', :published, 'poor', :reason)
                        """)
                .param("id", id)
                .param("listing", listing.summary().databaseId())
                .param("state", state)
                .param("quarter", last.firstDay())
                .param("anonymous", knownAs == null)
                .param(
                        "knownAs",
                        ReviewColumns.vault(context.getBean(Vaults.class)).lockIfAny(knownAs))
                .param("words", words)
                .param("then", Timestamp.from(Instant.now().minusSeconds(864_000)))
                .param("published", state.equals("published") ? Timestamp.from(Instant.now()) : null)
                .param("reason", state.equals("held") ? "It is like another." : null)
                .update();
        return id;
    }

    public void forget() {
        for (Long listing : listings.stream().distinct().toList()) {
            jdbc.sql(
                            "delete from moderation_link where matter_id in (select id from moderation_matter where listing_id = ?)")
                    .param(listing)
                    .update();
            jdbc.sql("delete from moderation_matter where listing_id = ?")
                    .param(listing)
                    .update();
            jdbc.sql("delete from review where listing_id = ?").param(listing).update();
            jdbc.sql("delete from invitation_batch where listing_id = ?")
                    .param(listing)
                    .update();
        }
        listings.clear();
    }

    /** Of a listing whose invitations are to be taken away too. */
    public ListingDetails of(ListingDetails listing) {
        listings.add(listing.summary().databaseId());
        return listing;
    }
}

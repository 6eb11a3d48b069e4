package uk.kindred.reviews;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reviews of one listing that are out, with figures of them, as a round leaves them; for the length of a test. */
public final class ShownReviews {

    private final JdbcClient jdbc;
    private final long listing;

    public ShownReviews(JdbcClient jdbc, long listing) {
        this.jdbc = jdbc;
        this.listing = listing;
    }

    /** @param count of reviews, each with words, written by a relative. @return the public id of the newest */
    public UUID publish(int count) {
        for (int number = 1; number <= count; number++) {
            jdbc.sql("""
                            insert into review (public_id, listing_id, state, written_by, channel, experienced_from,
                              experienced_to, incentive, anonymous, words, recommends, made_at, complete_at, proof, published_at)
                            values (?, ?, 'published', 'family', 'web', '2026-04-01', '2026-07-01', ?, true, ?, 'good',
                              now() - interval '40 days', now() - interval '39 days', 'invitation',
                              now() - make_interval(days => ?))
                            """)
                    .params(
                            id(number),
                            listing,
                            number == 1 ? "small-thanks" : "none",
                            "My mother is listened to here, says relative " + number + ".",
                            number)
                    .update();
        }
        jdbc.sql("""
                        insert into review_reply (review_id, version, organisation_id, words, state, sent_at)
                        select id, version, ?, 'Thank you. We pass it on to the team.', 'published', now() from review where public_id = ?
                        """).params(UUID.randomUUID(), id(1)).update();
        return id(1);
    }

    /** 41 of 47 say yes: surely better than is usual. */
    public void tell(Question question) {
        jdbc.sql("""
                        insert into review_figure (listing_id, question, answers, band, yes, in_part, no, estimate, low, high,
                          usual, compared_with)
                        values (?, ?, 47, 'most', 41, 4, 2, 88.2, 80.1, 93.9, 71.4, 'nursing homes in Leeds')
                        """).params(listing, question.slug()).update();
    }

    /** Of seven answers. */
    public void tellInRough(Question question) {
        jdbc.sql("insert into review_figure (listing_id, question, answers, band) values (?, ?, 7, 'half-or-fewer')")
                .params(listing, question.slug())
                .update();
    }

    public void forget() {
        jdbc.sql("delete from review_figure where listing_id = ?")
                .param(listing)
                .update();
        jdbc.sql("delete from review_trace where listing_id = ?").param(listing).update();
        jdbc.sql("""
                        delete from moderation_matter where reference in
                          (select r.id::text from review_report r join review on review.id = review_id where listing_id = ?)
                        """).param(listing).update();
        jdbc.sql("delete from review where listing_id = ?").param(listing).update();
    }

    private UUID id(int number) {
        return UUID.nameUUIDFromBytes((listing + " " + number).getBytes(StandardCharsets.UTF_8));
    }
}

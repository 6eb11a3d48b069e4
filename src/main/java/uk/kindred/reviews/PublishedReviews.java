package uk.kindred.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read of reviews: docs/decisions/076-figures-that-tell-on-nobody.md */
@Service
@Transactional(readOnly = true)
public class PublishedReviews {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private static final String SELECT = """
            select r.public_id, r.written_by, r.experienced_from, r.experienced_to, r.published_at, r.words, r.proof,
              r.incentive, coalesce(b.to_everybody, false) as everybody, reply.words as reply,
              coalesce(reply.version < r.version, false) as reply_to_earlier
            from review r left join invitation_batch b on b.id = r.batch_id
              left join lateral (select words, version from review_reply
              where review_id = r.id and state = 'published' order by version desc limit 1) reply on true
            where r.state = 'published' and r.words <> ''
            """;

    private final JdbcClient jdbc;

    PublishedReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether so many people have written about a listing that words are shown. */
    public boolean areShown(long listingId) {
        return published(listingId) >= SmallSettings.BAND_FROM;
    }

    /** @param page from 1 */
    public ReviewPage list(long listingId, int page, int size) {
        int all = published(listingId);
        if (all < SmallSettings.BAND_FROM) {
            return new ReviewPage(null, List.of());
        }
        long total = jdbc.sql(
                        "select count(*) from review where listing_id = ? and state = 'published' and words <> ''")
                .param(listingId)
                .query(Long.class)
                .single();
        List<PublishedReview> reviews = jdbc.sql(SELECT + """
                        and r.listing_id = ? order by r.published_at desc, r.public_id limit ? offset ?
                        """)
                .params(listingId, size, (page - 1L) * size)
                .query((row, number) -> review(row, all >= SmallSettings.SCORE_FROM))
                .list();
        return new ReviewPage(total, reviews);
    }

    /** One that everybody sees. */
    public Optional<PublishedReview> find(UUID publicId) {
        return jdbc.sql("select listing_id from review where public_id = ? and state = 'published'")
                .param(publicId)
                .query(Long.class)
                .optional()
                .map(this::published)
                .filter(all -> all >= SmallSettings.BAND_FROM)
                .flatMap(all -> jdbc.sql(SELECT + "and r.public_id = ?")
                        .param(publicId)
                        .query((row, number) -> review(row, all >= SmallSettings.SCORE_FROM))
                        .optional());
    }

    private int published(long listingId) {
        return jdbc.sql("""
                        select count(*) from review r join listing l on l.id = r.listing_id
                        where r.listing_id = ? and r.state = 'published' and not %s
                        """.formatted(SmallSettings.HOUSEHOLD))
                .param(listingId)
                .query(Integer.class)
                .single();
    }

    /** @param many whether so many have written that who, when and how it was checked are told */
    private static PublishedReview review(ResultSet row, boolean many) throws SQLException {
        return new PublishedReview(
                row.getObject("public_id", UUID.class),
                many ? Coded.get(Writer.values(), row.getString("written_by")) : null,
                many ? Quarter.of(row.getObject("experienced_from", LocalDate.class)) : null,
                many ? Quarter.of(row.getObject("experienced_to", LocalDate.class)) : null,
                Quarter.of(LocalDate.ofInstant(row.getTimestamp("published_at").toInstant(), ENGLAND)),
                row.getString("words"),
                many ? Coded.get(Proof.values(), row.getString("proof")) : null,
                row.getBoolean("everybody"),
                Coded.get(Incentive.values(), row.getString("incentive")) == Incentive.SMALL_THANKS,
                row.getString("reply"),
                row.getBoolean("reply_to_earlier"));
    }
}

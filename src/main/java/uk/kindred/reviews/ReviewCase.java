package uk.kindred.reviews;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.directory.Listings;

/** All that a moderator sees of a review: what it says, what it said before, and what speaks against it. */
@Service
public class ReviewCase {

    private final ReviewRows rows;
    private final Findings findings;
    private final ReviewDocuments documents;
    private final Listings listings;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    ReviewCase(
            ReviewRows rows,
            Findings findings,
            ReviewDocuments documents,
            Listings listings,
            AuditLog audit,
            JdbcClient jdbc) {
        this.rows = rows;
        this.findings = findings;
        this.documents = documents;
        this.listings = listings;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** What speaks against a review. @param points of the five from which on a person looks */
    public record Found(String signal, double points, String words) {}

    /** @param content as it was, as JSON */
    public record Earlier(int version, Instant replacedAt, String content) {}

    /** @param listing its name */
    public record Case(Review review, String listing, List<Found> findings, List<Earlier> earlier, boolean document) {
        public Case {
            findings = List.copyOf(findings);
            earlier = List.copyOf(earlier);
        }
    }

    /** A file as it was sent, to be shown and never run. */
    public record Document(String mediaType, byte[] content) {}

    /** @param reference of a matter of the kind REVIEW, or a review's public id */
    @Transactional(readOnly = true)
    public Optional<Case> find(String reference) {
        return rows.find(ReviewVerdicts.reviewOf(reference))
                .map(review -> new Case(
                        review,
                        listings.findByDatabaseId(review.listingId())
                                .orElseThrow()
                                .summary()
                                .name(),
                        findings.list(review.id()).stream()
                                .map(found -> new Found(found.signal(), found.points(), found.words()))
                                .toList(),
                        earlier(review),
                        documents.find(review.id()).isPresent()));
    }

    private List<Earlier> earlier(Review review) {
        return jdbc.sql(
                        "select version, replaced_at, content from review_version where review_id = ? order by version desc")
                .param(review.id())
                .query((row, number) -> new Earlier(
                        row.getInt("version"), row.getTimestamp("replaced_at").toInstant(), row.getString("content")))
                .list();
    }

    /** That somebody has looked is written down. @throws AccessDeniedException for whoever is no moderator */
    @Transactional
    public Optional<Document> document(Actor moderator, UUID publicId) {
        if (!moderator.isModerator()) {
            throw new AccessDeniedException("for moderators");
        }
        Optional<Document> found = rows.find(publicId)
                .flatMap(review -> documents.find(review.id()))
                .map(document -> new Document(document.mediaType(), document.content()));
        if (found.isPresent()) {
            audit.note(moderator.id(), Deed.of("review-document-seen").to(publicId));
        }
        return found;
    }
}

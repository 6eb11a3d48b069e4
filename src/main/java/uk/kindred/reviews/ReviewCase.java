package uk.kindred.reviews;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final InvitationRows invitations;
    private final ReviewDocuments documents;
    private final Listings listings;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    ReviewCase(
            ReviewRows rows,
            Findings findings,
            InvitationRows invitations,
            ReviewDocuments documents,
            Listings listings,
            AuditLog audit,
            JdbcClient jdbc) {
        this.rows = rows;
        this.findings = findings;
        this.invitations = invitations;
        this.documents = documents;
        this.listings = listings;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** What speaks against a review. @param points of the four from which on a person looks */
    public record Found(String signal, double points, String words) {}

    /** @param content as it was, as JSON */
    public record Earlier(int version, Instant replacedAt, String content) {}

    /** @param listing its name. @param invitation whose code proved it; null of any other proof */
    public record Case(
            Review review,
            String listing,
            @Nullable InvitationBatch invitation,
            List<Found> findings,
            List<Earlier> earlier) {
        public Case {
            findings = List.copyOf(findings);
            earlier = List.copyOf(earlier);
        }
    }

    /** What a document is to show: that somebody knew this service in this time. @param listing its name */
    public record Proof(UUID review, String listing, Quarter from, Quarter to) {}

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
                        Optional.ofNullable(review.batch())
                                .flatMap(invitations::find)
                                .orElse(null),
                        findings.list(review.id()).stream()
                                .map(found -> new Found(found.signal(), found.points(), found.words()))
                                .toList(),
                        earlier(review)));
    }

    /** @param reference of a matter of the kind REVIEW_DOCUMENT. Empty once the document is deleted */
    @Transactional(readOnly = true)
    public Optional<Proof> findProof(String reference) {
        return rows.find(ReviewVerdicts.reviewOf(reference))
                .filter(review -> documents.find(review.id()).isPresent())
                .map(review -> new Proof(
                        review.publicId(),
                        listings.findByDatabaseId(review.listingId())
                                .orElseThrow()
                                .summary()
                                .name(),
                        review.content().from(),
                        review.content().to()));
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

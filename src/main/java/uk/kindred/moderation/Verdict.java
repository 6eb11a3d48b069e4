package uk.kindred.moderation;

/**
 * What a moderator decides.
 *
 * @param reason for whoever asked
 * @param closeListing whether to take the listing off as well, which only a report that is accepted can bring about
 */
public record Verdict(boolean accepted, String reason, boolean closeListing) {

    public Verdict {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a decision has a reason");
        }
    }
}

package uk.kindred.moderation;

import java.util.Locale;

/** Kinds of matters as people read them. */
public final class MatterWords {

    private MatterWords() {}

    /** "New listing" */
    public static String kind(MatterKind kind) {
        return switch (kind) {
            case NEW_LISTING -> "New listing";
            case PHOTO -> "Photo";
            case CLAIM -> "Claim";
            case REPORT -> "Report";
            case APPEAL -> "Appeal";
            case REVIEW -> "Review";
            case REVIEW_DOCUMENT -> "Document as proof of a review";
            case REVIEW_REPLY -> "Reply to a review";
            case REVIEW_REPORT -> "Report of a review";
            case REVIEW_INVITATIONS -> "Invitations to review";
        };
    }

    /** "your new listing" */
    public static String yours(MatterKind kind) {
        return "your " + kind(kind).toLowerCase(Locale.ROOT);
    }

    /** What a decision means, for whoever asked. */
    public static String outcome(MatterKind kind, boolean accepted) {
        return switch (kind) {
            case NEW_LISTING ->
                accepted
                        ? "Your listing can be found on Kindred."
                        : "Your listing is not on Kindred. All that you wrote is kept: sign in, change it and send it again.";
            case PHOTO -> accepted ? "Your photo is shown." : "Your photo is not shown.";
            case CLAIM -> accepted ? "Your claim was accepted." : "Your claim was not accepted.";
            case REPORT ->
                accepted ? "There was something in what you reported." : "We did not act on what you reported.";
            case APPEAL ->
                accepted ? "Your appeal was right: the first decision was turned round." : "The first decision stands.";
            case REVIEW -> accepted ? "The review goes out with the next round." : "The review does not go out.";
            case REVIEW_DOCUMENT ->
                accepted ? "The document shows what it should." : "The document does not show what it should.";
            case REVIEW_REPLY -> accepted ? "Your reply is shown below the review." : "Your reply is not shown.";
            case REVIEW_REPORT ->
                accepted ? "You were right: what you reported is not shown any more." : "The review stays as it is.";
            case REVIEW_INVITATIONS ->
                accepted
                        ? "The codes of your invitations can be used."
                        : "The codes of your invitations can’t be used any more.";
        };
    }
}

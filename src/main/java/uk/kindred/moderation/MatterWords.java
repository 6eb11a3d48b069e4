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
        };
    }
}

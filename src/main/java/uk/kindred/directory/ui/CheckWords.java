package uk.kindred.directory.ui;

import uk.kindred.base.ui.Dates;
import uk.kindred.directory.SupportDetails.Check;

/** Which checks somebody has seen, and that we never show the documents. */
public final class CheckWords {

    private CheckWords() {}

    /** "Enhanced DBS: seen by Leeds City Council in March 2026." */
    public static String of(Check check) {
        String what = check.what() + ": ";
        if (check.seenBy() == null) {
            return what + "they say so" + (check.seenOn() == null ? "" : ", dated " + Dates.month(check.seenOn()))
                    + "; we do not know that anybody has seen it.";
        }
        return what + "seen by " + check.seenBy()
                + (check.seenOn() == null ? "; we do not know when." : " in " + Dates.month(check.seenOn()) + ".");
    }
}

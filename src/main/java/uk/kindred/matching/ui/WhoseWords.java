package uk.kindred.matching.ui;

import uk.kindred.matching.NeedAsked;
import uk.kindred.matching.Parcel;
import uk.kindred.matching.ParcelWords;

/** Whose need something is, where there are two people; where there is one, nothing is said of it. */
final class WhoseWords {

    private WhoseWords() {}

    /** "Shopping (for your partner)" */
    static String label(NeedAsked.Key need, boolean couple) {
        return need.help().label() + (couple ? " (" + ParcelWords.forWhom(need.whose()) + ")" : "");
    }

    /** "Shopping; meals and drinks (for your partner)" */
    static String helps(Parcel parcel, boolean couple) {
        return WhoDoesWhat.helps(parcel) + (couple ? " (" + ParcelWords.forWhom(parcel.whose()) + ")" : "");
    }
}

package uk.kindred.enquiries.ui;

import org.jspecify.annotations.Nullable;
import uk.kindred.base.web.FormCheck;

/**
 * What was typed as an answer and could not be sent.
 *
 * @param problem why; null if nothing was typed yet
 */
record Reply(String words, @Nullable String problem) {

    static final Reply NONE = new Reply("", null);
    static final String EMPTY = "Write something first.";
    static final String TOO_LONG = "Please shorten this to " + MessageForm.LONGEST + " characters.";
    static final String REFUSED = "This was not sent: the enquiry has ended, or there were too many messages today.";

    /** Null for words that can be sent. */
    static @Nullable String problemWith(String words, boolean notOurs) {
        if (words.isBlank()) {
            return EMPTY;
        }
        if (words.length() > MessageForm.LONGEST) {
            return TOO_LONG;
        }
        return notOurs ? FormCheck.PRESS_AGAIN : null;
    }
}

package uk.kindred.enquiries.ui;

import org.jspecify.annotations.Nullable;

/**
 * What was typed as an answer and could not be sent.
 *
 * @param problem why; null if nothing was typed yet
 */
record Reply(String words, @Nullable String problem) {

    static final Reply NONE = new Reply("", null);
    static final String EMPTY = "Write something first.";
    static final String TOO_LONG = "Please shorten this to " + Forms.LONGEST_MESSAGE + " characters.";
    static final String NOT_OURS = "Please press the button again. Your browser has forgotten this form, or takes no cookies.";
    static final String REFUSED = "This was not sent: the enquiry has ended, or there were too many messages today.";

    /** Null for words that can be sent. */
    static @Nullable String problemWith(String words, boolean notOurs) {
        if (words.isBlank()) {
            return EMPTY;
        }
        if (words.length() > Forms.LONGEST_MESSAGE) {
            return TOO_LONG;
        }
        return notOurs ? NOT_OURS : null;
    }
}

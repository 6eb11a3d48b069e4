package uk.kindred.notifications;

import java.util.regex.Pattern;
import uk.kindred.base.EmailAddress;

/**
 * One mail to one address.
 *
 * @param key the same for the same mail: put twice, it is sent once
 * @param purpose why it is sent, as "sign-in-link"; the only part that shows in counts and logs
 * @param subject one line
 */
public record Mail(String key, EmailAddress to, String purpose, String subject, MailBody body, MailOptions options) {

    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_SUBJECT = 200;
    private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+");

    public Mail {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a mail's key has 1 to " + LONGEST_KEY + " characters");
        }
        if (!PURPOSE.matcher(purpose).matches()) {
            throw new IllegalArgumentException("a mail's purpose is a short slug");
        }
        subject = oneLine(subject);
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("a mail needs a subject");
        }
    }

    /** From Kindred itself, not to be answered by a machine. */
    public Mail(String key, EmailAddress to, String purpose, String subject, MailBody body) {
        this(key, to, purpose, subject, body, MailOptions.AUTOMATIC);
    }

    /** What would begin another header becomes a space. */
    private static String oneLine(String text) {
        String line = NOT_IN_A_LINE.matcher(text).replaceAll(" ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}

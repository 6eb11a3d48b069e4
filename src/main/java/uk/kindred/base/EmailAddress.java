package uk.kindred.base;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to. Whether somebody reads it, only a mail can tell.
 *
 * @param value as it was typed, its domain in lower case
 */
public record EmailAddress(String value) {

    /** RFC 5321: 64 before the @, 255 after, 254 in all. */
    private static final int LONGEST = 254;

    private static final int LONGEST_LOCAL = 64;
    private static final Pattern ALPHABET = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~@-]+");
    private static final Pattern LOCAL = Pattern.compile("[^.@]+(\\.[^.@]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    public EmailAddress {
        if (!isAddress(value)) {
            throw new IllegalArgumentException("not an email address");
        }
    }

    /** Spaces around it do not matter. */
    public static EmailAddress parse(String typed) {
        return read(typed).orElseThrow(() -> new IllegalArgumentException("not an email address"));
    }

    /** As {@link #parse}, empty for what cannot be an address. */
    public static Optional<EmailAddress> read(String typed) {
        if (typed.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String bare = typed.strip();
        int at = bare.lastIndexOf('@');
        String address = bare.substring(0, at + 1) + bare.substring(at + 1).toLowerCase(Locale.ROOT);
        return isAddress(address) ? Optional.of(new EmailAddress(address)) : Optional.empty();
    }

    public String localPart() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    /** The same for all spellings that reach the same person with every common provider. */
    public String comparable() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Never the address itself, so that it gets into no log by accident. */
    @Override
    public String toString() {
        return "an address at " + domain();
    }

    private static boolean isAddress(String text) {
        int at = text.lastIndexOf('@');
        return text.length() <= LONGEST
                && at > 0
                && at <= LONGEST_LOCAL
                && ALPHABET.matcher(text).matches()
                && LOCAL.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(text.substring(at + 1)).matches();
    }
}

package uk.kindred.places;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A well-formed British postcode; whether it exists is for {@link Places} to say.
 *
 * @param outward "OL1", also the name of its district
 * @param inward "1AA"
 */
public record Postcode(String outward, String inward) {

    private static final int LONGEST_TYPED = 16;
    private static final Pattern NOISE = Pattern.compile("[\\s.,-]");
    private static final Pattern ALPHABET = Pattern.compile("[A-Z0-9]{5,7}");
    /** Royal Mail's six outward layouts; the two inward letters never use C, I, K, M, O or V. */
    private static final Pattern SYNTAX = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][ABD-HJLNP-UW-Z]{2})");

    public Postcode {
        if (!SYNTAX.matcher(outward + inward).matches()) {
            throw new IllegalArgumentException("not a postcode");
        }
    }

    /** Any case, spaces anywhere. */
    public static Postcode parse(String typed) {
        return read(typed).orElseThrow(() -> new IllegalArgumentException("not a postcode"));
    }

    /** As {@link #parse}, empty for what cannot be a postcode. */
    public static Optional<Postcode> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String bare = NOISE.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        if (!ALPHABET.matcher(bare).matches()) {
            return Optional.empty();
        }
        Matcher parts = SYNTAX.matcher(bare);
        return parts.matches() ? Optional.of(new Postcode(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** "OL". */
    public String area() {
        return Character.isLetter(outward.charAt(1)) ? outward.substring(0, 2) : outward.substring(0, 1);
    }

    /** "OL1". */
    public String district() {
        return outward;
    }

    /** "OL1 1". */
    public String sector() {
        return outward + " " + inward.charAt(0);
    }

    /** As Royal Mail writes it: "OL1 1AA". */
    @Override
    public String toString() {
        return outward + " " + inward;
    }
}

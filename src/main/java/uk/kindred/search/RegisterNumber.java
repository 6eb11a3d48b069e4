package uk.kindred.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CQC's number of a location, as its letters and reports print it: "1-119238580". It is the listing's id here. */
public final class RegisterNumber {

    private static final Pattern ALONE =
            Pattern.compile("(?:(?:cqc|location|id|no|number)[\\s.:]*)*(1-[0-9]{6,12})", Pattern.CASE_INSENSITIVE);

    private RegisterNumber() {}

    /** Empty unless the words are such a number and nothing else. */
    public static Optional<String> find(String words) {
        Matcher matcher = ALONE.matcher(words.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}

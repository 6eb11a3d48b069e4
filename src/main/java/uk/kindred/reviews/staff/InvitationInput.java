package uk.kindred.reviews.staff;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kindred.reviews.Quarter;

/** How many people are invited, and the time in which they drew on the service. */
record InvitationInput(int people, Quarter from, Quarter to) {

    static final String PEOPLE = "people";
    static final String FROM = "from";
    static final String TO = "to";
    static final String EVERYBODY = "everybody";
    static final String YES = "yes";

    static final int MOST_PEOPLE = 2_000;

    private static final Pattern SAMPLED = Pattern.compile("letter([1-9]\\d{0,3})");

    /** Null if something is wrong, which is noted. */
    static @Nullable InvitationInput read(Typed typed, LocalDate today) {
        String people = typed.line(PEOPLE).replace(",", "");
        if (!people.matches("[1-9]\\d{0,3}") || Integer.parseInt(people) > MOST_PEOPLE) {
            typed.wrong(PEOPLE, "Give a whole number from 1 to 2,000.");
        }
        Quarter from = Quarter.read(typed.line(FROM)).orElse(null);
        Quarter to = Quarter.read(typed.line(TO)).orElse(null);
        if (from == null) {
            typed.wrong(FROM, "Choose when the time begins.");
        }
        if (to == null) {
            typed.wrong(TO, "Choose when the time ends.");
        } else if (from != null && from.compareTo(to) > 0 || to.compareTo(Quarter.of(today)) > 0) {
            typed.wrong(TO, "The time must not end before it begins, and not after today.");
        }
        if (!typed.line(EVERYBODY).equals(YES)) {
            typed.wrong(EVERYBODY, "Invitations go to everybody or to nobody. Say that it is everybody.");
        }
        return from == null || to == null || !typed.isSound()
                ? null
                : new InvitationInput(Integer.parseInt(people), from, to);
    }

    /** The field for whoever has this place in the list of people. */
    static String field(int number) {
        return "letter" + number;
    }

    static @Nullable Integer numberOf(String field) {
        Matcher matcher = SAMPLED.matcher(field);
        return matcher.matches() ? (Integer) Integer.parseInt(matcher.group(1)) : null;
    }
}

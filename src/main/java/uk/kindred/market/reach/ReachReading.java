package uk.kindred.market.reach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.TypedText;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Need;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Pounds;

/**
 * Reads a question from an address. What can't be read is a problem by its parameter, in a sentence, and is asked as usual
 * instead; what was typed stays.
 */
public final class ReachReading {

    public static final String KIND = "kind";
    public static final String NEED = "need";
    public static final String PAYER = "payer";
    public static final String MOST = "maxWeekly";
    public static final String WITHIN = "within";
    public static final String AT_LEAST = "atLeast";

    private static final int LONGEST = 60;
    private static final String MILES = "\\d{1,3}(\\.\\d{1,3})?";

    private final Map<String, List<String>> query;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final ReachAsked asked;

    private ReachReading(Map<String, List<String>> query) {
        this.query = query;
        SupportKind kind = choice(KIND, SupportKind::findBySlug, slugs(SupportKind.values(), SupportKind::slug))
                .orElse(ReachAsked.USUAL.kind());
        double miles = miles();
        Need need =
                choice(NEED, Need::findBySlug, slugs(Need.values(), Need::slug)).orElse(null);
        Long most = most();
        Payer payer = choice(PAYER, Payer::findBySlug, slugs(Payer.values(), Payer::slug))
                // as a search does where nobody says who pays
                .orElse(most == null ? null : Payer.SELF_FUNDER);
        this.asked = new ReachAsked(kind, new ReachQuestion(miles, need, payer, most, false), atLeast());
    }

    public static ReachReading of(Map<String, List<String>> query) {
        return new ReachReading(query);
    }

    public ReachAsked asked() {
        return asked;
    }

    /** Sentences, in the order of the fields; empty if all could be read. */
    public Map<String, String> problems() {
        return problems;
    }

    /** As it was typed, on one line; blank for nothing. */
    public String typed(String parameter) {
        String first =
                query.getOrDefault(parameter, List.of()).stream().findFirst().orElse("");
        String line = TypedText.oneLine(first);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    private <T> Optional<T> choice(String parameter, Function<String, Optional<T>> find, String values) {
        String typed = typed(parameter);
        Optional<T> found = find.apply(typed);
        if (found.isEmpty() && !typed.isEmpty()) {
            problems.put(
                    parameter, "“" + typed + "” is not a value of “" + parameter + "”. Its values are " + values + ".");
        }
        return found;
    }

    private static <T> String slugs(T[] values, Function<T, String> slug) {
        return Stream.of(values).map(slug).collect(Collectors.joining(", "));
    }

    private double miles() {
        String typed = typed(WITHIN);
        if (typed.isEmpty()) {
            return ReachAsked.USUAL_MILES;
        }
        double miles = typed.matches(MILES) ? Double.parseDouble(typed) : 0;
        if (miles > 0 && miles <= AreaServed.MOST_MILES) {
            return miles;
        }
        problems.put(
                WITHIN,
                "Miles are a number above 0, up to " + AreaServed.MOST_MILES + ", such as 5 or 2.5, not “" + typed
                        + "”.");
        return ReachAsked.USUAL_MILES;
    }

    private @Nullable Long most() {
        String typed = typed(MOST);
        if (typed.isEmpty()) {
            return null;
        }
        OptionalLong pence = Pounds.findPence(typed);
        if (pence.isPresent() && pence.getAsLong() > 0) {
            return pence.getAsLong();
        }
        problems.put(MOST, "The most a week is a sum of pounds, such as 800, not “" + typed + "”.");
        return null;
    }

    private int atLeast() {
        String typed = typed(AT_LEAST);
        Optional<Integer> known = AreaReach.STEPS.stream()
                .filter(step -> step.toString().equals(typed))
                .findFirst();
        if (known.isEmpty() && !typed.isEmpty()) {
            problems.put(AT_LEAST, "At least 1, 3, 5 or 10 options are told, not “" + typed + "”.");
        }
        return known.orElse(ReachAsked.USUAL.atLeast());
    }
}

package uk.kindred.search.ui;

import java.text.NumberFormat;
import java.util.Locale;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Pounds;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SortOrder;

/** What was found, as a sentence: "214 nursing homes set up for dementia within 10 miles of Leeds". */
public final class ResultSentence {

    private ResultSentence() {}

    static String of(SearchCriteria criteria, long total) {
        StringBuilder sentence =
                new StringBuilder(total == 0 ? "No" : count(total)).append(' ').append(things(criteria, total));
        sentence.append(NeedWords.of(criteria));
        if (criteria.hasText()) {
            sentence.append(" for “").append(criteria.text()).append('”');
        }
        addCost(sentence, criteria.wishes(), total);
        if (criteria.placeUnknown()) {
            sentence.append(total == 1 ? " whose place is not known" : " whose places are not known");
        }
        if (criteria.near() != null) {
            sentence.append(place(criteria, criteria.near().label(), total));
        }
        if (criteria.bounds() != null) {
            sentence.append(comersCount(criteria) ? ", in the area of the map" : " in the area of the map");
        }
        return sentence.toString();
    }

    private static void addCost(StringBuilder sentence, OfferWishes wishes, long total) {
        Long most = wishes.maxWeeklyPence();
        if (wishes.costUnknown()) {
            sentence.append(total == 1 ? " whose price is not known" : " whose prices are not known");
        } else if (most != null) {
            sentence.append(" for up to ").append(Pounds.inWords(most)).append(" a week");
        }
    }

    private static String place(SearchCriteria criteria, String label, long total) {
        if (criteria.withinMiles() != null) {
            return criteria.wishes().sureToServe()
                    ? (total == 1 ? " that comes to " : " that come to ") + label
                    : " within " + Miles.inWords(criteria.withinMiles()) + " of " + label + comers(criteria, total);
        }
        if (criteria.placeUnknown()) {
            return "";
        }
        if (total < 2) {
            return " near " + label;
        }
        boolean nearestFirst =
                criteria.sort() == SortOrder.DISTANCE || (criteria.sort() == SortOrder.BEST && !criteria.hasText());
        return nearestFirst ? ", nearest to " + label + " first" : " at any distance from " + label;
    }

    /** Who comes from farther away counts as well. */
    private static String comers(SearchCriteria criteria, long total) {
        if (!comersCount(criteria)) {
            return "";
        }
        boolean goOut = criteria.kinds().isEmpty() || criteria.kinds().stream().anyMatch(SupportKind::goesOut);
        String many = goOut ? "come to you there" : "serve it";
        String one = goOut ? "comes to you there" : "serves it";
        return ", or that " + (total == 1 ? one : many);
    }

    /** Whether some of what is found within a distance may be farther away, because it says that it comes to the place. */
    private static boolean comersCount(SearchCriteria criteria) {
        return criteria.withinMiles() != null
                && !criteria.placeUnknown()
                && !criteria.wishes().sureToServe()
                && (criteria.kinds().isEmpty() || criteria.kinds().stream().anyMatch(SupportKind::mayServeAnArea));
    }

    /** The question alone: "Nursing homes near Leeds, within 10 miles". */
    public static String question(SearchCriteria criteria) {
        String things = things(criteria, 2);
        StringBuilder question = new StringBuilder(things.substring(0, 1).toUpperCase(Locale.UK) + things.substring(1));
        question.append(NeedWords.of(criteria));
        if (criteria.hasText()) {
            question.append(" for “").append(criteria.text()).append('”');
        }
        if (criteria.near() != null) {
            question.append(" near ").append(criteria.near().label());
        }
        if (criteria.withinMiles() != null) {
            question.append(", within ").append(Miles.inWords(criteria.withinMiles()));
        }
        return question.toString();
    }

    /** "10,569" */
    static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }

    /** "care services", "nursing home" */
    static String things(SearchCriteria criteria, long total) {
        String plural = "care services";
        if (criteria.kinds().size() == 1) {
            plural = criteria.kinds().iterator().next().plural();
        } else if (criteria.kinds().size() == 2) {
            plural = criteria.kinds().stream()
                    .sorted()
                    .map(SupportKind::plural)
                    .reduce((one, other) -> one + " and " + other)
                    .orElse(plural);
        }
        return total == 1 && criteria.kinds().size() < 2 ? singular(plural) : plural;
    }

    /** Every plural of a kind ends in "s". */
    private static String singular(String plural) {
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - "ies".length()) + "y"
                : plural.substring(0, plural.length() - 1);
    }
}

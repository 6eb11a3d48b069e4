package uk.kindred.matching.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.kindred.base.ui.Series;
import uk.kindred.directory.SupportKind;
import uk.kindred.matching.NeedResult;
import uk.kindred.matching.SupportWeek;
import uk.kindred.matching.Weeks;
import uk.kindred.pricing.Pounds;
import uk.kindred.pricing.PriceRange;

/** What is said of a week in a few words. */
final class WeekWords {

    private static final int WHOLE_PERCENT = 100;

    private WeekWords() {}

    /** "Personal assistant, home care and day opportunities" */
    static String mix(SupportWeek week) {
        List<String> kinds = week.parts().stream()
                .map(part -> part.candidate().kind())
                .distinct()
                .map(WeekWords::kind)
                .toList();
        return kinds.isEmpty() ? "Only what is there already" : WhenWords.capital(Series.of(kinds));
    }

    private static String kind(SupportKind kind) {
        boolean name = kind.label().startsWith("Shared Lives") || kind.label().startsWith("Homeshare");
        return name ? kind.label() : kind.label().toLowerCase(Locale.UK);
    }

    static String chosen(SupportWeek.Chosen chosen) {
        return switch (chosen) {
            case BEST -> "Does the most";
            case OTHER_MIX -> "Another mix";
            case CHEAPEST -> "Costs the least";
        };
    }

    /** "£312 a week" */
    static String cost(PriceRange cost) {
        return cost.inWords() + " a week";
    }

    /** "£38 of £350 is left", "All of £350 is spent" */
    static String left(SupportWeek week) {
        String budget = Pounds.inWords(week.budgetPence());
        return week.leftPence() == 0
                ? "All of " + budget + " is spent"
                : Pounds.inWords(week.leftPence()) + " of " + budget + " is left";
    }

    /** "All 5 needs met", "4 of 5 needs met, 1 in part" */
    static String needs(SupportWeek week) {
        int all = week.needs().size();
        long met = week.needs().stream().filter(NeedResult::isMet).count();
        if (met == all) {
            return all == 1 ? "The need is met" : "All " + all + " needs are met";
        }
        long partly = week.needs().stream()
                .filter(need -> !need.isMet() && need.percent() > 0)
                .count();
        return met + " of " + all + " needs met in full" + (partly == 0 ? "" : ", " + partly + " in part");
    }

    /** "All 3 things that matter to you", "1 of 3 things that matter to you"; empty where nobody asked for any. */
    static Optional<String> matters(SupportWeek week, int asked) {
        if (asked == 0) {
            return Optional.empty();
        }
        int met = week.met().size();
        if (asked == 1) {
            return Optional.of(met == 1 ? "Has what matters to you" : "Lacks what matters to you");
        }
        String some = met == asked ? (asked == 2 ? "Both" : "All " + asked) : met + " of " + asked;
        return Optional.of(some + " things that matter to you");
    }

    /** What is missing: "Short of shopping and company"; empty if nothing is. */
    static String missing(SupportWeek week) {
        List<String> labels = week.needs().stream()
                .filter(need -> !need.isMet())
                .map(need -> HelpInWords.inSentence(need.need().help().label()))
                .toList();
        return labels.isEmpty() ? "" : "Short of: " + Series.of(labels);
    }

    /** How far a need is met. */
    static String how(NeedResult need) {
        List<String> who = Stream.concat(need.there().stream(), need.by().stream())
                .distinct()
                .toList();
        if (need.isMet()) {
            return who.isEmpty() ? "Met" : "Met by " + Series.of(who);
        }
        if (need.percent() == 0) {
            return "Not met";
        }
        return Math.min(need.percent(), WHOLE_PERCENT - 1) + "% of it met"
                + (who.isEmpty() ? "" : " by " + Series.of(who));
    }

    /** Said again whenever the budget moves: what there is for it. */
    static String answer(Weeks weeks) {
        String budget = Pounds.inWords(weeks.request().budgetPence()) + " a week: ";
        return weeks.best()
                .map(best -> budget
                        + (weeks.fits()
                                ? counted(weeks.weeks().size())
                                : "no week has all that you cannot do without. The closest")
                        + (weeks.fits() ? " The first costs " : " costs ")
                        + best.cost().inWords() + ". " + needs(best) + ".")
                .orElse(budget + "no week fits.");
    }

    private static String counted(int weeks) {
        return weeks == 1 ? "one week to look at." : weeks + " weeks to choose from.";
    }
}

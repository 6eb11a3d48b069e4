package uk.kindred.matching.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.base.ui.Series;
import uk.kindred.directory.SupportKind;
import uk.kindred.matching.Importance;
import uk.kindred.matching.Matter;
import uk.kindred.matching.NeedResult;
import uk.kindred.matching.ParcelWords;
import uk.kindred.matching.SupportWeek;
import uk.kindred.matching.Unmet;
import uk.kindred.matching.Weeks;
import uk.kindred.pricing.Pounds;
import uk.kindred.pricing.PriceRange;

/** What is said of a week in a few words. */
final class WeekWords {

    private static final int WHOLE_PERCENT = 100;

    /** So many weeks are a choice. */
    private static final int A_CHOICE = 3;

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
            case OTHER_SERVICE -> "Other services";
            case CHEAPEST -> "Costs the least for what you cannot do without";
        };
    }

    /** "£312 a week" */
    static String cost(PriceRange cost) {
        return cost.inWords() + " a week";
    }

    /** "£38 of £350 is left", "All of £350 is spent" */
    static String left(SupportWeek week) {
        if (week.funds().size() > 1) {
            return week.funds().stream().map(FundWords::left).collect(Collectors.joining("; "));
        }
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
    static Optional<String> matters(SupportWeek week, Set<Matter> all) {
        // how few people come is told by what it is
        List<Matter> asked =
                all.stream().filter(matter -> matter != Matter.CONTINUITY).toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        int met = week.met().size();
        if (asked.size() == 1) {
            String what = HelpInWords.inSentence(asked.getFirst().label());
            return Optional.of((met == 1 ? "Has what matters to you: " : "Lacks what matters to you: ") + what);
        }
        String some = met == asked.size() ? (met == 2 ? "Both" : "All " + met) : met + " of " + asked.size();
        return Optional.of(some + " things that matter to you");
    }

    /** "1 service, always the same person", "3 services; 2 of them may send several people". */
    static String services(SupportWeek week) {
        int all = week.services();
        int several = week.servicesOfSeveral();
        if (all == 1) {
            return several == 0
                    ? "1 service, always the same person"
                    : "1 service, which may send several people by turns";
        }
        String start = all + " different services";
        if (several == 0) {
            return start + ", always the same " + all + " people";
        }
        return start + "; " + (several == all ? "each" : several + " of them") + " may send several people by turns";
    }

    /** What is missing: "Short of: shopping and company"; empty if nothing is. */
    static String missing(SupportWeek week) {
        List<String> labels = week.needs().stream()
                .filter(need -> !need.isMet() && need.need().importance() != Importance.MUST)
                .map(need -> inSentence(week, need))
                .toList();
        return labels.isEmpty() ? "" : "Short of: " + Series.of(labels);
    }

    /** What must be and is not, with its days: "Missing, and you cannot do without it: using the toilet (Sunday at 7:30)". */
    static String missingMusts(SupportWeek week) {
        String musts = week.needs().stream()
                .filter(need -> !need.isMet() && need.need().importance() == Importance.MUST)
                .map(need -> inSentence(week, need) + " (" + missingTimes(need) + ")")
                .collect(Collectors.joining("; "));
        return musts.isEmpty() ? "" : "Missing, and you cannot do without it: " + musts;
    }

    private static String inSentence(SupportWeek week, NeedResult need) {
        return HelpInWords.inSentence(WhoseWords.label(need.need().key(), week.isOfCouple()));
    }

    private static String missingTimes(NeedResult need) {
        return ParcelWords.times(need.unmet().stream().map(Unmet::parcel).toList());
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
                + (who.isEmpty() ? "" : " by " + Series.of(who)) + "; missing: " + missingTimes(need);
    }

    /** Said again whenever the budget moves: what there is for it. */
    static String answer(Weeks weeks) {
        String budget = Pounds.inWords(weeks.request().budgetPence()) + " a week: ";
        if (weeks.isAllThere()) {
            return budget + "all is met by what is there already. Nothing has to be bought.";
        }
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

    /** Where there are fewer weeks than one would like to choose from: that there are no others. */
    static Optional<String> fewer(Weeks weeks) {
        int count = weeks.weeks().size();
        if (count == 0 || count >= A_CHOICE || weeks.isAllThere()) {
            return Optional.empty();
        }
        return Optional.of((count == 1 ? "There is no other week" : "There are no more weeks")
                + " that would be a real choice: nobody else within reach and budget does a good part of this and"
                + " leaves out little.");
    }
}

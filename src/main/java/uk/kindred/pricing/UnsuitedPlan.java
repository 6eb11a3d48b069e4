package uk.kindred.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Says of a plan that asks a service for what it is not, what the service is priced by. */
final class UnsuitedPlan {

    private UnsuitedPlan() {}

    static String inWords(Plan plan, Collection<PricedBy> ways) {
        return "This plan asks for " + asked(plan) + ", which is not how this service is used. Say "
                + ways.stream()
                        .map(UnsuitedPlan::wanted)
                        .distinct()
                        .reduce((one, next) -> one + ", or " + next)
                        .orElse("")
                + ".";
    }

    private static String asked(Plan plan) {
        List<String> asked = new ArrayList<>();
        plan.asked().forEach(way -> asked.add(plan.inWords(way)));
        if (plan.room() != null) {
            asked.add("a room in a care home");
        }
        CareBand band = plan.band();
        if (band != null) {
            asked.add("the level “" + band.label() + "”");
        }
        if (plan.tenure() != null) {
            asked.add("a home to rent or buy");
        }
        return PlanWords.joined(asked);
    }

    private static String wanted(PricedBy way) {
        return switch (way) {
            case CARE_HOME -> "which room and how much care (room:single, band:" + firstBand(way) + ")";
            case HOURS -> "how many hours or visits a week (hours:14)";
            case LIVE_IN -> "how many days of live-in care a week (live-in:7)";
            case DAYS -> "how many days or sessions a week (days:2)";
            case STAYS -> "how many nights away in a year (stay:14)";
            case SHARED_LIVES -> "the level of support (band:" + firstBand(way) + ")";
            case HOMESHARE -> "nothing: the programme asks the same of everybody";
            case HOUSING -> "whether to rent or buy (home:rent)";
        };
    }

    private static String firstBand(PricedBy way) {
        return Arrays.stream(CareBand.values())
                .filter(CareBand.listFor(way)::contains)
                .findFirst()
                .map(CareBand::slug)
                .orElse("");
    }
}

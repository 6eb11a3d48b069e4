package uk.kindred.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What plans take, by way of pricing, written by hand from the published method: no code of the product. */
final class OraclePlans {

    /** @param count pieces, or minutes of an hour's price */
    record Term(String key, long count, boolean minutes) {

        long pence(long price) {
            return minutes ? (count * price + 30) / 60 : count * price;
        }
    }

    private static final List<Term> FIXED = List.of(of("fixed-weekly", 1));

    private static final Map<String, List<Term>> TYPICAL = Map.of(
            "care-home", List.of(of("week_any_any", 1)),
            "hours", List.of(minutes("hour_weekday", 600), of("each-visit", 10), of("fixed-weekly", 1)),
            "live-in", List.of(of("live-in-week", 1)),
            "days", List.of(of("day", 2), of("fixed-weekly", 1)),
            "stays", List.of(of("stay-week_any", 1)),
            "shared-lives", List.of(of("shared-lives-week_any", 1)),
            "homeshare", List.of(of("homeshare-week", 1)),
            "housing", List.of(of("housing-week_any", 1)));

    private static final Map<String, Map<String, List<Term>>> PLANS = Map.ofEntries(
            Map.entry(
                    "hours:14",
                    Map.of("hours", List.of(minutes("hour_weekday", 840), of("each-visit", 14), FIXED.getFirst()))),
            Map.entry(
                    "hours:7.5",
                    Map.of("hours", List.of(minutes("hour_weekday", 450), of("each-visit", 8), FIXED.getFirst()))),
            Map.entry(
                    "hours:10.25;weekend-hours:3h20",
                    Map.of(
                            "hours",
                            List.of(
                                    minutes("hour_weekday", 615),
                                    minutes("hour_weekend", 200),
                                    of("each-visit", 15),
                                    FIXED.getFirst()))),
            Map.entry(
                    "visits:mon-fri@0800x30,daily@1800x45",
                    Map.of(
                            "hours",
                            List.of(
                                    of("visit-30_weekday", 5),
                                    of("visit-45_weekday", 5),
                                    of("visit-45_weekend", 2),
                                    FIXED.getFirst()))),
            Map.entry(
                    "visits:daily@0900x20;nights:2",
                    Map.of(
                            "hours",
                            List.of(
                                    minutes("hour_weekday", 100),
                                    minutes("hour_weekend", 40),
                                    of("each-visit", 7),
                                    of("waking-night", 2),
                                    FIXED.getFirst()))),
            Map.entry(
                    "hours:0h50;sleep-ins:7",
                    Map.of(
                            "hours",
                            List.of(
                                    minutes("hour_weekday", 50),
                                    of("each-visit", 1),
                                    of("sleep-in", 7),
                                    FIXED.getFirst()))),
            Map.entry("live-in:7", Map.of("live-in", List.of(of("live-in-week", 1)))),
            Map.entry("live-in:4", Map.of("live-in", List.of(of("live-in-day", 4), FIXED.getFirst()))),
            Map.entry(
                    "hours:20;live-in:3",
                    Map.of(
                            "live-in", List.of(of("live-in-day", 3), FIXED.getFirst()),
                            "hours", List.of(minutes("hour_weekday", 1200), of("each-visit", 20), FIXED.getFirst()))),
            Map.entry(
                    "days:2;stay:9",
                    Map.of("stays", List.of(of("stay-week_any", 1)), "days", List.of(of("day", 2), FIXED.getFirst()))),
            Map.entry("days:3", Map.of("days", List.of(of("day", 3), FIXED.getFirst()))),
            Map.entry("days:1;sessions:4", Map.of("days", List.of(of("day", 1), of("session", 4), FIXED.getFirst()))),
            Map.entry("stay:5", Map.of("stays", List.of(of("stay-night_any", 5)))),
            Map.entry(
                    "room:single;band:nursing",
                    Map.of(
                            "care-home", List.of(of("week_single_nursing", 1)),
                            "stays", List.of(of("stay-week_nursing", 1)))),
            Map.entry(
                    "band:high",
                    Map.of(
                            "shared-lives", List.of(of("shared-lives-week_high", 1)),
                            "stays", List.of(of("stay-week_high", 1)))),
            Map.entry("home:buy", Map.of("housing", List.of(of("housing-week_buy", 1)))));

    /** What each plan says how much of, the first that a service has going before the others. */
    private static final Map<String, List<String>> ASKED = Map.of(
            "live-in:7", List.of("live-in"),
            "live-in:4", List.of("live-in"),
            "hours:20;live-in:3", List.of("live-in", "hours"),
            "days:2;stay:9", List.of("stays", "days"),
            "days:3", List.of("days"),
            "days:1;sessions:4", List.of("days"),
            "stay:5", List.of("stays"),
            "room:single;band:nursing", List.of(),
            "band:high", List.of(),
            "home:buy", List.of());

    private static final Map<String, Set<String>> KINDS = Map.of(
            "live-in", Set.of("home-care", "live-in-care"),
            "hours", Set.of("home-care", "supported-living", "micro-enterprise", "personal-assistant"),
            "stays", Set.of("residential-care-home", "nursing-home", "shared-lives", "shared-lives-carer", "respite"),
            "days",
                    Set.of(
                            "shared-lives",
                            "shared-lives-carer",
                            "micro-enterprise",
                            "day-opportunities",
                            "community-support",
                            "respite"));

    private OraclePlans() {}

    /** The way of pricing that a listing of these kinds is reckoned by; its own if the plan asks for none of theirs. */
    static @Nullable String way(@Nullable String plan, Set<String> kinds, @Nullable String own) {
        List<String> asked = plan == null ? List.of() : ASKED.getOrDefault(plan, List.of("hours"));
        return asked.stream()
                .filter(way -> KINDS.getOrDefault(way, Set.of()).stream().anyMatch(kinds::contains))
                .findFirst()
                .orElse(own);
    }

    static List<String> list() {
        return PLANS.keySet().stream().sorted().toList();
    }

    /** @param plan as a URL has it; null for the typical one */
    static List<Term> terms(@Nullable String plan, String pricedBy) {
        List<Term> typical = TYPICAL.getOrDefault(pricedBy, List.of());
        return plan == null ? typical : PLANS.getOrDefault(plan, Map.of()).getOrDefault(pricedBy, typical);
    }

    /** The whole cost of a week; null if a price is missing, or no price is in force. */
    static @Nullable Long weekly(@Nullable String plan, @Nullable String pricedBy, Map<String, Long> prices) {
        if (pricedBy == null) {
            return null;
        }
        long sum = 0;
        for (Term term : terms(plan, pricedBy)) {
            Long price = prices.get(term.key);
            if (price == null) {
                return null;
            }
            sum += term.pence(price);
        }
        return sum;
    }

    /** Whether any price that the plan takes is questioned. */
    static boolean isQuestioned(@Nullable String plan, @Nullable String pricedBy, Set<String> questioned) {
        return pricedBy != null && terms(plan, pricedBy).stream().anyMatch(term -> questioned.contains(term.key));
    }

    private static Term of(String key, long count) {
        return new Term(key, count, false);
    }

    private static Term minutes(String key, long count) {
        return new Term(key, count, true);
    }
}

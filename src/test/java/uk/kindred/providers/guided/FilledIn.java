package uk.kindred.providers.guided;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kindred.directory.SupportKind;

/** What somebody of each kind types, step by step. */
final class FilledIn {

    static final String HOME_POSTCODE = "LS6 3HN";

    private FilledIn() {}

    static Map<String, List<String>> of(SupportKind kind, String name) {
        Map<String, List<String>> steps = new LinkedHashMap<>();
        steps.put("name", List.of("name", name, "description", "Plain words about what it is like."));
        switch (kind) {
            case MICRO_ENTERPRISE -> microEnterprise(steps);
            case PERSONAL_ASSISTANT -> assistant(steps);
            case DAY_OPPORTUNITIES, COMMUNITY_SUPPORT, RESPITE -> activities(kind, steps);
            case HOMESHARE -> homeshare(steps);
            case SHARED_LIVES, SHARED_LIVES_CARER -> sharedLives(kind, steps);
            default -> housing(kind, steps);
        }
        steps.put("contact", List.of("phone", "0113 496 0123", "website", "www.example.org"));
        return steps;
    }

    private static void microEnterprise(Map<String, List<String>> steps) {
        steps.put("law", List.of("care", "no"));
        steps.put("place", List.of("postcode", HOME_POSTCODE, "miles", "5", "districts", "ls16, LS17"));
        steps.put("people", List.of("needs", "older-people", "needs", "dementia", "features", "pets"));
        steps.put("match", List.of("languages", "punjabi", "genders", "woman"));
        steps.put(
                "work", List.of("does", "cooking and meals", "does", "gardening", "also", "jam making", "people", "2"));
        steps.put("times", List.of("days", "monday", "days", "tuesday", "times", "mornings"));
        steps.put(
                "prices",
                List.of(
                        "hour",
                        "£18.50",
                        "payers",
                        "self-funder",
                        "payers",
                        "direct-payment",
                        "included",
                        "materials"));
        steps.put("terms", List.of("notice", "7", "cancellation", "24", "contract", "yes"));
        steps.put("free", List.of("free", "available", "places", "2", "free-hours", "6", "note", "mornings only"));
        steps.put(
                "checks",
                List.of("dbs", "Enhanced DBS", "dbs-on", "2026-03-15", "insurance", "5", "training", "First aid"));
    }

    private static void assistant(Map<String, List<String>> steps) {
        steps.put("law", List.of("care", "yes", "directed", "yes"));
        steps.put("place", List.of("postcode", HOME_POSTCODE, "councils", "Leeds, Bradford"));
        steps.put("people", List.of("needs", "physical-disability"));
        steps.put("match", List.of());
        steps.put("work", List.of("does", "washing and dressing", "employed", "yes", "years", "12", "drives", "yes"));
        steps.put("times", List.of());
        steps.put("prices", List.of("hour", "16", "payers", "self-funder", "payers", "direct-payment"));
        steps.put("terms", List.of("notice", "28"));
        steps.put("free", List.of());
        steps.put("checks", List.of("dbs", "none"));
    }

    private static void activities(SupportKind kind, Map<String, List<String>> steps) {
        boolean respite = kind == SupportKind.RESPITE;
        steps.put(
                "law", respite ? List.of("breaks", "overnight", "breaks", "day", "care", "no") : List.of("care", "no"));
        steps.put("place", List.of("address", "3 Garden Street", "town", "Leeds", "postcode", "LS1 1UR"));
        steps.put("people", List.of("needs", "learning-disability-or-autism", "features", "wheelchair-access"));
        steps.put("match", List.of("languages", "punjabi"));
        steps.put(
                "activities",
                List.of(
                        "days",
                        "tuesday",
                        "days",
                        "thursday",
                        "activities",
                        "cookery",
                        "also-activities",
                        "pottery",
                        "transport",
                        "yes",
                        "meals",
                        "yes"));
        steps.put(
                "prices",
                respite
                        ? List.of(
                                "night", "95", "week", "630", "day", "62", "payers", "self-funder", "payers", "council")
                        : List.of(
                                "day",
                                "58",
                                "session",
                                "32",
                                "lunch",
                                "6.50",
                                "fetching",
                                "9",
                                "payers",
                                "self-funder"));
        steps.put("terms", List.of("notice", "14", "cancellation", "48", "deposit", "0"));
        steps.put(
                "free",
                List.of("free", "available", "free-for-council", "2", "free-for-self-funder", "1", "places", "3"));
    }

    private static void homeshare(Map<String, List<String>> steps) {
        steps.put("law", List.of("care", "no"));
        steps.put("place", List.of("postcode", HOME_POSTCODE, "england", "yes"));
        steps.put("people", List.of("needs", "older-people", "services", "matching, monthly visits"));
        steps.put("match", List.of());
        steps.put("work", List.of("does", "company", "hours", "10"));
        steps.put("prices", List.of("month", "150", "joining", "100", "sharer-month", "165"));
        steps.put("terms", List.of("notice", "28", "trial", "14", "deposit", "0", "review", "Each April"));
        steps.put("free", List.of("free", "waiting-list"));
        steps.put("checks", List.of("dbs", "Enhanced DBS"));
    }

    private static void sharedLives(SupportKind kind, Map<String, List<String>> steps) {
        boolean scheme = kind == SupportKind.SHARED_LIVES;
        steps.put("law", scheme ? List.of("registered", "yes") : List.of("scheme", "Leeds Shared Lives"));
        steps.put(
                "place",
                scheme
                        ? List.of(
                                "address",
                                "1 Office Street",
                                "town",
                                "Leeds",
                                "postcode",
                                "LS1 1UR",
                                "councils",
                                "Leeds")
                        : List.of("postcode", HOME_POSTCODE));
        steps.put("people", List.of("needs", "learning-disability-or-autism"));
        steps.put("match", List.of());
        steps.put(
                "work",
                scheme
                        ? List.of("stays", "long", "stays", "short", "carers", "40")
                        : List.of("stays", "long", "household", "A bungalow, two adults and a cat"));
        steps.put("prices", List.of("week-low", "420", "night", "70", "payers", "council"));
        steps.put("terms", List.of("notice", "28"));
        steps.put("free", List.of("free", "full"));
        if (!scheme) {
            steps.put("checks", List.of("dbs", "Enhanced DBS with barred lists"));
        }
    }

    private static void housing(SupportKind kind, Map<String, List<String>> steps) {
        if (kind == SupportKind.EXTRA_CARE_HOUSING) {
            steps.put("law", List.of("registered", "yes"));
        }
        steps.put("place", List.of("address", "2 Garden Street", "town", "Leeds", "postcode", "LS1 1UR"));
        steps.put("people", List.of("needs", "older-people"));
        steps.put("homes", List.of("tenures", "Leasehold", "homes", "40", "least-age", "60", "shared", "lounge"));
        steps.put(
                "prices",
                List.of(
                        "purchase",
                        "180,000",
                        "purchase-to",
                        "240,000",
                        "service-charge",
                        "310",
                        "ground-rent",
                        "0",
                        "fee-percent",
                        "1.5",
                        "included",
                        "gardens, the lift"));
        steps.put("terms", List.of("notice", "30", "deposit", "0"));
        steps.put("free", List.of("free", "available", "places", "1", "from", "2027-01-15"));
    }
}

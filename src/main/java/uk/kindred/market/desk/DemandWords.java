package uk.kindred.market.desk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.kindred.directory.Language;
import uk.kindred.directory.Need;
import uk.kindred.directory.PartOfDay;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.demand.Breakdown;
import uk.kindred.pricing.Payer;

/** What the values of demand mean, for pages and files. */
public final class DemandWords {

    private static final Map<String, String> KINDS = Map.of(
            "care-home", "Care home of either kind",
            "several", "Several kinds at once",
            "any", "Any kind",
            "plan", "A whole week of support");

    private static final Map<String, String> BANDS = Map.of(
            "none", "No limit named",
            "under-250", "Under £250",
            "250-499", "£250 to £499",
            "500-999", "£500 to £999",
            "1000-1499", "£1,000 to £1,499",
            "1500-or-more", "£1,500 or more");

    private static final Map<String, String> FOUND = Map.ofEntries(
            Map.entry("20-or-more", "20 or more"),
            Map.entry("5-19", "5 to 19"),
            Map.entry("1-4", "1 to 4"),
            Map.entry("0", "None, whatever was left out"),
            Map.entry("0-within", "None so near; some farther away"),
            Map.entry("0-need", "None set up for the need"),
            Map.entry("0-kind", "None of the kind"),
            Map.entry("0-rating", "None with the rating"),
            Map.entry("0-maxWeekly", "None at the price"),
            Map.entry("0-available", "None with a place free"),
            Map.entry("0-serves", "None that comes there"),
            Map.entry("0-when", "None at the time"),
            Map.entry("0-language", "None that speaks the language"),
            Map.entry("0-faith", "None of the faith"),
            Map.entry("0-worker", "None with the care worker asked for"),
            Map.entry("0-feature", "None with the feature"),
            Map.entry("0-q", "None for the words"),
            Map.entry("0-other", "None, for another wish"));

    private DemandWords() {}

    /** @param kind as the figures of demand have it */
    public static String kind(String kind) {
        return SupportKind.findBySlug(kind).map(SupportKind::label).orElseGet(() -> KINDS.getOrDefault(kind, kind));
    }

    public static String value(Breakdown breakdown, String value) {
        return switch (breakdown) {
            case NEED -> one(value, Need.findBySlug(value).map(Need::label), "No need named");
            case PAYER -> one(value, Payer.findBySlug(value).map(Payer::label), "Not said");
            case MOST_A_WEEK -> BANDS.getOrDefault(value, value);
            case FOUND -> FOUND.getOrDefault(value, value);
            case LANGUAGE -> one(value, Language.findBySlug(value).map(Language::label), "No language named");
            case TIME -> one(value, PartOfDay.findBySlug(value).map(PartOfDay::label), "No time named");
            case TOGETHER -> together(value);
            case DISTRICT ->
                switch (value) {
                    case "none" -> "No district named";
                    case "other" -> "Smaller districts together";
                    default -> value;
                };
        };
    }

    /** "Punjabi, in the evening, M40" */
    private static String together(String cell) {
        return Breakdown.partsOf(cell).entrySet().stream()
                .map(part -> value(part.getKey(), part.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Whether nothing that fits was found. */
    public static boolean isNotFound(Breakdown breakdown, String value) {
        return breakdown == Breakdown.FOUND && (value.equals("0") || value.startsWith("0-"));
    }

    private static String one(String value, Optional<String> label, String none) {
        return switch (value) {
            case "none" -> none;
            case "several" -> "Several";
            default -> label.orElse(value);
        };
    }
}

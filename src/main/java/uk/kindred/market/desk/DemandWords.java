package uk.kindred.market.desk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;
import uk.kindred.directory.Language;
import uk.kindred.directory.Need;
import uk.kindred.directory.PartOfDay;
import uk.kindred.market.board.FoundWords;
import uk.kindred.market.board.KindWords;
import uk.kindred.market.demand.Breakdown;
import uk.kindred.pricing.Payer;

/** What the values of demand mean, for pages and files. */
public final class DemandWords {

    private static final Map<String, String> BANDS = Map.of(
            "none", "No limit named",
            "under-250", "Under £250",
            "250-499", "£250 to £499",
            "500-999", "£500 to £999",
            "1000-1499", "£1,000 to £1,499",
            "1500-or-more", "£1,500 or more");

    private DemandWords() {}

    /** @param kind as the figures of demand have it */
    public static String kind(String kind) {
        return KindWords.label(kind);
    }

    public static String value(Breakdown breakdown, String value) {
        return switch (breakdown) {
            case NEED -> one(value, Need.findBySlug(value).map(Need::label), "No need named");
            case PAYER -> one(value, Payer.findBySlug(value).map(Payer::label), "Not said");
            case MOST_A_WEEK -> BANDS.getOrDefault(value, value);
            case FOUND -> FoundWords.find(value).map(StringUtils::capitalize).orElse(value);
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

package uk.kindred.market.board;

import java.util.Locale;
import java.util.stream.Collectors;
import uk.kindred.directory.Language;
import uk.kindred.directory.Need;
import uk.kindred.directory.PartOfDay;
import uk.kindred.market.demand.Breakdown;
import uk.kindred.pricing.Payer;

/** What a value of a breakdown adds to a sentence: "in Punjabi", "that found nothing near enough". */
final class ValueWords {

    private ValueWords() {}

    static String of(Breakdown breakdown, String value) {
        return switch (breakdown) {
            case NEED -> need(value);
            case LANGUAGE ->
                "in " + Language.findBySlug(value).map(Language::label).orElse(value);
            case TIME -> PartOfDay.findBySlug(value).map(PartOfDay::label).orElse(value);
            case PAYER -> "paid by " + Payer.findBySlug(value).map(Payer::who).orElse(value);
            case MOST_A_WEEK -> band(value);
            case FOUND -> "that found " + FoundWords.find(value).orElse(FoundWords.OTHER);
            case DISTRICT -> "in " + value;
            case TOGETHER ->
                Breakdown.partsOf(value).entrySet().stream()
                        .map(part -> of(part.getKey(), part.getValue()))
                        .collect(Collectors.joining(", "));
        };
    }

    private static String need(String value) {
        String label = Need.findBySlug(value).map(Need::label).orElse(value);
        return "set up for " + label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }

    private static String band(String value) {
        return switch (value) {
            case "under-250" -> "for less than £250 a week";
            case "250-499" -> "for £250 to £499 a week at the most";
            case "500-999" -> "for £500 to £999 a week at the most";
            case "1000-1499" -> "for £1,000 to £1,499 a week at the most";
            default -> "for £1,500 a week at the most, or more";
        };
    }
}

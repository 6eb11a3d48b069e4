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
            case FOUND -> "that found " + found(value);
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

    private static String found(String value) {
        return switch (value) {
            case "20-or-more" -> "20 services or more";
            case "5-19" -> "5 to 19 services";
            case "1-4" -> "1 to 4 services";
            case "0" -> "nothing";
            case "0-within" -> "nothing near enough, but something farther away";
            case "0-need" -> "nothing for what is needed, but something for other needs";
            case "0-kind" -> "nothing of that kind, but another kind";
            case "0-rating" -> "nothing with the rating asked for, but something with another";
            case "0-maxWeekly" -> "nothing for that money, but something dearer";
            case "0-available" -> "nothing with a free place, but something without one";
            case "0-serves" -> "nothing that surely comes to the place, but something that may";
            case "0-when" -> "nothing at that time, but something at others";
            case "0-language" -> "nobody who speaks the language, but others";
            case "0-faith" -> "nobody who knows the faith, but others";
            case "0-worker" -> "nobody like the worker asked for, but others";
            case "0-feature" -> "nothing that has what was asked for, but something without it";
            case "0-q" -> "nothing with the words typed, but something without them";
            default -> "nothing, but something with one wish less";
        };
    }
}

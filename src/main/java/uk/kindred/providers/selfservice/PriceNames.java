package uk.kindred.providers.selfservice;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.base.ui.Dates;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;

/** Prices in the words of those who set them. */
public final class PriceNames {

    private PriceNames() {}

    /** "Room and care: single room, nursing care" */
    public static String of(PriceItem price) {
        String details = Stream.of(
                        price.room() == null ? "" : price.room().label(),
                        price.band() == null ? "" : price.band().label())
                .filter(words -> !words.isEmpty())
                .map(words -> words.toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        return details.isEmpty() ? price.name() : price.name() + ": " + details;
    }

    /** "Room and care: single room, £1,240 a week for people who pay themselves, from 1 April 2026" */
    public static String whole(PriceItem price) {
        return of(price) + ", " + price.inWords() + " for " + payers(price) + ", from " + Dates.day(price.validFrom())
                + (price.validTo() == null ? "" : " to " + Dates.day(price.validTo()));
    }

    public static String payers(PriceItem price) {
        return price.payers().size() == Payer.values().length
                ? "everybody"
                : price.payers().stream().sorted().map(Payer::who).collect(Collectors.joining(", "));
    }

    /** Whether both are prices of one thing, so that one may have taken the other's place. */
    public static boolean areOfOneThing(PriceItem one, PriceItem other) {
        return one.what() == other.what()
                && one.room() == other.room()
                && one.band() == other.band()
                && one.name().equals(other.name())
                && one.payers().stream().anyMatch(other.payers()::contains);
    }
}

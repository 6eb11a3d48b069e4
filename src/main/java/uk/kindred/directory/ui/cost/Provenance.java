package uk.kindred.directory.ui.cost;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.directory.Freshness;
import uk.kindred.pricing.PriceBasis;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.QuoteLine;

/** Who said it and when: beside every price, term and free place. */
public final class Provenance {

    private Provenance() {}

    /** "Confirmed in October 2026 by the provider." */
    public static String sentence(PriceSource source, LocalDate confirmedOn) {
        String month = Dates.month(confirmedOn);
        return switch (source) {
            case PROVIDER -> "Confirmed in " + month + " by the provider.";
            case COUNCIL -> "Confirmed in " + month + " by the council.";
            case OBSERVED -> "Read in " + month + " where it was published; the provider has not confirmed it.";
            case EXAMPLE -> "An example, made up for " + month + ".";
        };
    }

    /** The same where it matters how fresh it is: "Not confirmed by the provider since 3 May 2026." after a month. */
    public static String sentence(PriceSource source, LocalDate confirmedOn, LocalDate today) {
        return source == PriceSource.PROVIDER && Freshness.isStale(confirmedOn, today)
                ? "Not confirmed by the provider since " + Dates.day(confirmedOn) + "."
                : sentence(source, confirmedOn);
    }

    /** For a card: "Prices from the provider, confirmed 3 May 2026", "…, not confirmed since 3 May 2026" after a month. */
    public static String ofPrices(PriceBasis basis, LocalDate today) {
        String day = Dates.day(basis.confirmedOn());
        String confirmed = Freshness.isStale(basis.confirmedOn(), today) ? "not confirmed since " : "confirmed ";
        return switch (basis.source()) {
            case PROVIDER -> "Prices from the provider, " + confirmed + day;
            case COUNCIL -> "Prices from the council, " + confirmed + day;
            case OBSERVED -> "Prices read where they were published, " + day;
            case EXAMPLE -> "Example prices, made up for " + day;
        };
    }

    /** "Given by the provider, October 2026", or that it follows from the terms. */
    static String of(@Nullable PriceSource source, @Nullable LocalDate confirmedOn) {
        if (source == null || confirmedOn == null) {
            return "From the terms";
        }
        return source.label() + ", " + Dates.month(confirmedOn);
    }

    /** Of the price confirmed longest ago: a sum is as old as its oldest part. Blank if no line has a price. */
    public static String ofOldest(List<QuoteLine> lines) {
        return lines.stream()
                .filter(line -> line.confirmedOn() != null && line.source() != null)
                .min(Comparator.comparing(line -> line.confirmedOn() == null ? LocalDate.MAX : line.confirmedOn()))
                .map(Provenance::sentenceOf)
                .orElse("");
    }

    private static String sentenceOf(QuoteLine line) {
        PriceSource source = line.source();
        LocalDate confirmedOn = line.confirmedOn();
        return source == null || confirmedOn == null ? "" : sentence(source, confirmedOn);
    }
}

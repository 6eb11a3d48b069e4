package uk.kindred.directory.ui.cost;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.base.ui.Dates;
import uk.kindred.directory.Freshness;
import uk.kindred.pricing.LineOrigin;
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

    /** "Given by the provider, October 2026"; for what the contract or the law says, that it does. */
    static String of(LineOrigin origin) {
        return switch (origin) {
            case LineOrigin.OfPrice price -> of(price.source(), price.confirmedOn());
            case LineOrigin.OfTerms terms -> "From the terms. " + of(terms.source(), terms.confirmedOn());
            case LineOrigin.OfLaw law ->
                "Set by law: " + law.rule() + ". " + Dates.taxYear(law.taxYear()) + " figures, from "
                        + law.publishedAt() + ", entered " + Dates.day(law.confirmedOn());
        };
    }

    static String of(PriceSource source, LocalDate confirmedOn) {
        return source.label() + ", " + Dates.month(confirmedOn);
    }

    /**
     * Of the price or term confirmed longest ago, since a sum is as old as its oldest part, and of what the law adds.
     * Blank if there are no lines.
     */
    public static String ofOldest(List<QuoteLine> lines) {
        return Stream.concat(
                        lines.stream()
                                .map(QuoteLine::origin)
                                .filter(origin -> !(origin instanceof LineOrigin.OfLaw))
                                .min(Comparator.comparing(LineOrigin::confirmedOn))
                                .map(Provenance::sentenceOf)
                                .stream(),
                        lines.stream()
                                .map(QuoteLine::origin)
                                .filter(LineOrigin.OfLaw.class::isInstance)
                                .map(law -> of(law) + ".")
                                .distinct())
                .collect(Collectors.joining(" "));
    }

    private static String sentenceOf(LineOrigin origin) {
        return switch (origin) {
            case LineOrigin.OfPrice price -> sentence(price.source(), price.confirmedOn());
            case LineOrigin.OfTerms terms -> sentence(terms.source(), terms.confirmedOn());
            case LineOrigin.OfLaw law -> of(law) + ".";
        };
    }
}

package uk.kindred.pricing;

import java.time.LocalDate;

/** Where a line of a whole cost comes from, and when that was last confirmed. */
public sealed interface LineOrigin {

    LocalDate confirmedOn();

    /** A price; of several the one confirmed longest ago. */
    record OfPrice(PriceSource source, LocalDate confirmedOn) implements LineOrigin {

        static OfPrice of(PriceItem item) {
            return new OfPrice(item.source(), item.confirmedOn());
        }
    }

    /** What the contract says, and no price. */
    record OfTerms(PriceSource source, LocalDate confirmedOn) implements LineOrigin {

        static OfTerms of(StatedTerms stated) {
            return new OfTerms(stated.source(), stated.confirmedOn());
        }
    }

    /**
     * What the law asks of everybody in this position.
     *
     * @param rule its name
     * @param taxYear of the figures, the year in which it begins in April
     * @param publishedAt where the figures are published
     * @param confirmedOn when the figures were entered into the dated table
     */
    record OfLaw(String rule, int taxYear, String publishedAt, LocalDate confirmedOn) implements LineOrigin {

        static OfLaw of(String rule, YearlyFigure figure) {
            return new OfLaw(rule, figure.year(), figure.source(), figure.confirmedOn());
        }
    }
}

package uk.kindred.market.rates;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.kindred.funding.Figure;
import uk.kindred.funding.FundingRates;

/**
 * Prices at which a service can go on, only from sources that can be read: what the council's own cost of care exercise found,
 * and the dated figure that administrators keep for an hour of home care. There is none of any other item, and none is
 * reckoned.
 */
@Component
class SustainablePrices {

    private static final String NAME = "the Homecare Association’s minimum price";

    private final FundingRates figures;
    private final Clock clock;

    SustainablePrices(FundingRates figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** As it counts today in the present year, and on its last day in any other. */
    Optional<SustainablePrice> findPublished(int year) {
        return figures.history(Figure.HOME_CARE_MINIMUM)
                .findOn(dayIn(year))
                .map(figure -> new SustainablePrice(
                        RateItem.HOME_CARE,
                        CouncilRate.yearOf(figure.from()),
                        figure.pence(),
                        NAME,
                        figure.source(),
                        figure.confirmedOn()));
    }

    private LocalDate dayIn(int year) {
        LocalDate today = LocalDate.now(clock);
        return CouncilRate.yearOf(today) == year ? today : LocalDate.of(year + 1, Month.MARCH, 31);
    }

    /**
     * The council's own first, of the year asked for, or of the last one before it that is known.
     *
     * @param stated the council's figures that count
     * @param published what {@link #findPublished} has for the year
     */
    static List<SustainablePrice> list(
            RateItem item, int year, List<CouncilRate> stated, Optional<SustainablePrice> published) {
        Optional<SustainablePrice> own = stated.stream()
                .filter(rate -> rate.item() == item && rate.sort() == RateSort.COST && rate.year() <= year)
                .max(Comparator.comparingInt(CouncilRate::year))
                .map(rate -> new SustainablePrice(
                        item,
                        rate.year(),
                        Objects.requireNonNull(rate.pence()),
                        "the council’s own cost of care exercise",
                        rate.source(),
                        rate.statedOn()));
        return Stream.of(own, published.filter(price -> price.item() == item))
                .flatMap(Optional::stream)
                .toList();
    }
}

package uk.kindred.market.supply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Council;

/** What there is in a council's area and what it costs, as of today. What is made up is never among what is real. */
@Service
@Transactional(readOnly = true)
public class Supply {

    private final SupplyRows rows;
    private final PriceFigureRows prices;
    private final Clock clock;

    Supply(SupplyRows rows, PriceFigureRows prices, Clock clock) {
        this.rows = rows;
        this.prices = prices;
        this.clock = clock;
    }

    /** By kind, in the kinds' order; of the listings whose council is known, and only kinds of which there is one. */
    public List<KindSupply> of(Council council) {
        return of(council, false);
    }

    /** The same of the made-up listings alone, to show what the figures look like. */
    public List<KindSupply> ofExamples(Council council) {
        return of(council, true);
    }

    private List<KindSupply> of(Council council, boolean examples) {
        LocalDate today = LocalDate.now(clock);
        Map<SupportKind, List<PriceFigures>> figures = prices.figures(council.gss(), examples, today);
        Map<SupportKind, PriceGap> gaps = prices.gaps(council.gss(), examples);
        return rows.list(council.gss(), examples, today).stream()
                .map(supply -> supply.with(figures.getOrDefault(supply.kind(), List.of()), gaps.get(supply.kind())))
                .toList();
    }
}

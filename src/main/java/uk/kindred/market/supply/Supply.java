package uk.kindred.market.supply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.market.supply.PriceFigureRows.Of;
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

    /** Of each of these councils by its code, of each region by its name, and of {@link Areas#ENGLAND}: takes long. */
    Map<String, List<KindSupply>> ofAll(Collection<Council> councils) {
        return of(Areas.all(councils), false);
    }

    private List<KindSupply> of(Council council, boolean examples) {
        return of(Areas.of(council), examples).getOrDefault(council.gss(), List.of());
    }

    private Map<String, List<KindSupply>> of(Areas areas, boolean examples) {
        LocalDate today = LocalDate.now(clock);
        Map<Of, List<PriceFigures>> figures = prices.figures(areas, examples, today);
        Map<Of, PriceGap> gaps = prices.gaps(areas, examples);
        Map<String, List<KindSupply>> supplies = new HashMap<>();
        rows.list(areas, examples, today)
                .forEach((area, some) -> supplies.put(
                        area,
                        some.stream()
                                .map(supply -> {
                                    Of of = new Of(area, supply.kind());
                                    return supply.with(figures.getOrDefault(of, List.of()), gaps.get(of));
                                })
                                .toList()));
        return supplies;
    }
}

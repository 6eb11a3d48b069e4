package uk.kindred.market.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.market.supply.PriceFigures;
import uk.kindred.market.supply.RegisterDays;
import uk.kindred.places.CouncilPopulations.Population;
import uk.kindred.pricing.Payer;

/**
 * An area and what there is in it: the council's own, its region, England, or other councils together.
 *
 * @param name "Leeds", "Yorkshire and The Humber"
 * @param people null if not known
 * @param kinds in their order, only those of which there is something
 */
public record Group(String name, @Nullable Population people, List<KindSupply> kinds) {

    public Group {
        kinds = List.copyOf(kinds);
    }

    /** Of when the register's rows are; null where nothing stands on it. */
    public @Nullable RegisterDays register() {
        return RegisterDays.of(kinds);
    }

    public Optional<KindSupply> find(SupportKind kind) {
        return kinds.stream().filter(supply -> supply.kind() == kind).findFirst();
    }

    /** So many of the kind for so many people as {@link PerPeople} says; null where their number is not known. */
    public @Nullable Double rate(SupportKind kind) {
        return people == null ? null : PerPeople.of(kind).rate(find(kind).orElse(null), people);
    }

    /** Null where too few are known. */
    public PriceFigures.@Nullable Quartiles weekly(SupportKind kind, Payer payer) {
        return prices(kind, payer).map(PriceFigures::weekly).orElse(null);
    }

    public Optional<PriceFigures> prices(SupportKind kind, Payer payer) {
        return find(kind).stream()
                .flatMap(supply -> supply.prices().stream())
                .filter(prices -> prices.payer() == payer)
                .findFirst();
    }
}

package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one listing asks of one payer on one day, resolved once: every fallback is already taken, and what is not known is
 * not there. An index of these and a {@link Demand} give every whole weekly cost (docs/decisions/021-tariffs-and-demands.md).
 *
 * @param bases what the prices rest on; none for what nothing is asked for
 */
public record Tariff(Payer payer, Map<TariffKey, PriceRange> prices, Map<TariffKey, PriceBasis> bases) {

    private static final Map<PricedBy, Demand> TYPICAL = typicalDemands();

    public Tariff {
        prices = Collections.unmodifiableMap(new LinkedHashMap<>(prices));
        bases = Map.copyOf(bases);
    }

    /** From all of a listing's price items, past and future ones too. */
    public static Tariff of(Collection<PriceItem> items, Payer payer, LocalDate asOf) {
        return of(items, payer, asOf, Employer.NOT_THE_PERSON, PriceJudge.BY_TABLE);
    }

    /** The same where the person may be the employer: with what comes on top of each hour then. */
    public static Tariff of(Collection<PriceItem> items, Payer payer, LocalDate asOf, Employer who, PriceJudge judge) {
        EmployerCosts employer = who == Employer.THE_PERSON ? new EmployerCosts(asOf) : null;
        TariffRules rules = new TariffRules(PriceList.of(items, payer, asOf), employer);
        Map<TariffKey, PriceRange> prices = new LinkedHashMap<>();
        Map<TariffKey, PriceBasis> bases = new HashMap<>();
        TariffRules.ownKeys()
                .forEach(key -> rules.find(key).ifPresent(parts -> {
                    prices.put(key, CostPart.sumOf(parts));
                    CostPart.basisOf(parts, judge)
                            .map(basis -> underpaid(employer, parts)
                                    .map(basis::asQuestioned)
                                    .orElse(basis))
                            .ifPresent(basis -> bases.put(key, basis));
                }));
        Tariff own = new Tariff(payer, prices, bases);
        TYPICAL.forEach((pricedBy, demand) -> demand.weeklyCost(own).ifPresent(cost -> {
            prices.put(TariffKey.typical(pricedBy), cost);
            demand.basis(own).ifPresent(basis -> bases.put(TariffKey.typical(pricedBy), basis));
        }));
        return new Tariff(payer, prices, bases);
    }

    private static Optional<String> underpaid(@Nullable EmployerCosts employer, List<CostPart> parts) {
        return employer == null
                ? Optional.empty()
                : parts.stream()
                        .flatMap(part -> part.items().stream())
                        .flatMap(item -> employer.underpaid(item).stream())
                        .findFirst();
    }

    public Optional<PriceRange> find(TariffKey key) {
        return Optional.ofNullable(prices.get(key));
    }

    /** Without what rests on a price that is unlike all others, and may be a mistake. */
    public Tariff withoutQuestioned() {
        Map<TariffKey, PriceRange> sure = new LinkedHashMap<>(prices);
        sure.keySet().removeIf(key -> basis(key).map(PriceBasis::questioned).orElse(false));
        return sure.size() == prices.size() ? this : new Tariff(payer, sure, bases);
    }

    /** What the price rests on; empty if it is not known, or nothing is asked. */
    public Optional<PriceBasis> basis(TariffKey key) {
        return Optional.ofNullable(bases.get(key));
    }

    /** How a home is held where a plan does not say; empty where no such week is known. */
    public Optional<Tenure> tenure() {
        return find(TariffKey.housingWeek(null))
                .flatMap(week -> Arrays.stream(Tenure.values())
                        .filter(tenure -> find(TariffKey.housingWeek(tenure)).isPresent())
                        .findFirst());
    }

    /** Whether nothing is known that a plan could be reckoned from. */
    public boolean isUnknown() {
        return prices.keySet().stream()
                .allMatch(key -> key.equals(TariffKey.EACH_VISIT) || key.equals(TariffKey.FIXED_WEEKLY));
    }

    private static Map<PricedBy, Demand> typicalDemands() {
        Map<PricedBy, Demand> demands = new EnumMap<>(PricedBy.class);
        for (PricedBy pricedBy : PricedBy.values()) {
            demands.put(pricedBy, Demand.of(Plan.typical(pricedBy), pricedBy));
        }
        return demands;
    }
}

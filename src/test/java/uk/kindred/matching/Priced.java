package uk.kindred.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Availability;
import uk.kindred.directory.Features;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.pricing.Employer;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceJudge;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tariff;

/** A candidate in the making, with the price items that its tariffs come from. */
final class Priced {

    static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    static final Set<Payer> ALL = Set.of(Payer.SELF_FUNDER, Payer.DIRECT_PAYMENT, Payer.ISF, Payer.COUNCIL);

    final String id;
    final List<PriceItem> items = new ArrayList<>();
    String name;
    SupportKind kind;
    Employer employer = Employer.NOT_THE_PERSON;
    Set<HelpWith> helps = Set.of();
    Set<TimeOfWeek> works = Set.of();

    @Nullable
    Integer hoursFree;

    int shortestVisit;
    int leastMinutes;
    boolean wholeDays;
    boolean meals;
    Features features = Features.NONE;

    @Nullable
    Availability availability;

    int miles = 10;
    boolean councils;
    private @Nullable Candidate made;

    Priced(String id, SupportKind kind, HelpWith... helps) {
        this.id = id;
        this.name = "The " + id;
        this.kind = kind;
        this.helps = Set.of(helps);
    }

    Priced asks(PriceWhat what, PriceUnit unit, long pence) {
        return asks(what, unit, PriceRange.of(pence), ALL);
    }

    Priced asks(PriceWhat what, PriceUnit unit, PriceRange amount, Set<Payer> payers) {
        items.add(PriceItem.builder(what, unit, amount)
                .payers(payers)
                .label(what == PriceWhat.EXTRA ? "Membership" : null)
                .validFrom(LocalDate.of(2026, 4, 1))
                .source(PriceSource.PROVIDER)
                .confirmedOn(LocalDate.of(2026, 11, 1))
                .build());
        return this;
    }

    Priced hour(long pence) {
        return asks(PriceWhat.CARE_HOUR, PriceUnit.HOUR, pence);
    }

    Priced day(long pence) {
        return asks(PriceWhat.DAY, PriceUnit.DAY, pence);
    }

    Priced milesTenths(int tenths) {
        miles = tenths;
        return this;
    }

    /** Made once: nothing of it may be changed afterwards. */
    Candidate candidate() {
        if (made == null) {
            made = make();
        }
        return made;
    }

    private Candidate make() {
        Map<Payer, Tariff> tariffs = new EnumMap<>(Payer.class);
        for (Payer payer : Payer.values()) {
            if (items.stream().anyMatch(item -> item.payers().contains(payer))) {
                tariffs.put(payer, Tariff.of(items, payer, DAY, employer, PriceJudge.BY_TABLE));
            }
        }
        return new Candidate(
                id,
                name,
                kind,
                kind.ways().stream()
                        .filter(way ->
                                way != PricedBy.CARE_HOME && way != PricedBy.SHARED_LIVES && way != PricedBy.HOUSING)
                        .toList(),
                tariffs,
                employer,
                helps,
                works,
                hoursFree,
                shortestVisit,
                leastMinutes,
                wholeDays,
                meals,
                features,
                availability,
                miles,
                councils);
    }
}

package uk.kindred.matching;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Availability;
import uk.kindred.funding.Ruling;
import uk.kindred.pricing.Demand;
import uk.kindred.pricing.Employer;
import uk.kindred.pricing.EmployerShare;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tariff;
import uk.kindred.pricing.TariffKey;

/** Tells what a block is, and what it costs by the whole cost's own method. */
final class PartWriter {

    private static final int WEEKS_IN_YEAR = 52;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Field field;
    private final List<Parcel> order;
    private final EmployerShare share;

    PartWriter(Field field, List<Parcel> order) {
        this.field = field;
        this.order = order;
        this.share = EmployerShare.on(field.request().on());
    }

    List<WeekPart> parts(Block block) {
        List<WeekPart> parts = new ArrayList<>();
        Map<Purse, PriceRange> paid = new HashMap<>();
        for (Block.Use use : block.uses()) {
            PriceRange fixed = fixed(use.offer());
            PriceRange before = paid.getOrDefault(use.offer().purse(), PriceRange.NOTHING);
            parts.add(part(use, use.again() ? PriceRange.NOTHING : lesser(before, fixed)));
            paid.put(use.offer().purse(), fixed.toPence() > before.toPence() ? fixed : before);
        }
        return parts;
    }

    /** @param already what everybody pays each week, if another way of the same listing has it already */
    private WeekPart part(Block.Use use, PriceRange already) {
        Offer offer = use.offer();
        List<Parcel> parcels = order.stream()
                .filter(parcel -> (use.pieces() & bit(parcel)) != 0)
                .toList();
        List<List<Slot>> placed = parcels.stream()
                .map(parcel -> offer.placed().get(field.pieces().indexOf(parcel)))
                .toList();
        Plan plan = Plans.of(parcels, placed, offer.way(), offer.candidate().wholeDays());
        Demand demand = Plans.demand(plan, offer.way());
        Tariff tariff = Objects.requireNonNull(
                offer.candidate().tariffs().get(offer.purse().payer()));
        PriceRange cost = demand.weeklyCost(tariff).orElseThrow();
        boolean stays = offer.way() == PricedBy.STAYS;
        return new WeekPart(
                offer.candidate(),
                offer.way(),
                parcels,
                plan,
                offer.purse().payer(),
                field.request().money().funds().get(offer.purse().fund()),
                stays ? cost.scaled(1, WEEKS_IN_YEAR) : without(cost, already),
                stays ? cost : null,
                employs(offer) ? share.ofWeek(EmployerShare.weeklyWages(demand, tariff)) : PriceRange.NOTHING,
                ruling(use),
                demand.basis(tariff).orElse(null),
                met(use),
                unknowns(offer));
    }

    private static PriceRange fixed(Offer offer) {
        return offer.way() == PricedBy.HOURS || offer.way() == PricedBy.DAYS
                ? Objects.requireNonNull(
                                offer.candidate().tariffs().get(offer.purse().payer()))
                        .find(TariffKey.FIXED_WEEKLY)
                        .orElse(PriceRange.NOTHING)
                : PriceRange.NOTHING;
    }

    private static PriceRange lesser(PriceRange one, PriceRange other) {
        return one.toPence() < other.toPence() ? one : other;
    }

    private static PriceRange without(PriceRange cost, PriceRange part) {
        long from = cost.fromPence() - part.fromPence();
        return new PriceRange(from, Math.max(from, cost.toPence() - part.toPence()));
    }

    private static boolean employs(Offer offer) {
        return WeekPart.isEmployment(offer.candidate(), offer.way());
    }

    private int bit(Parcel parcel) {
        return 1 << field.pieces().indexOf(parcel);
    }

    private @Nullable Ruling ruling(Block.Use use) {
        int first = Integer.numberOfTrailingZeros(use.pieces() & ~use.offer().fed());
        return field.screen()
                .ruling(
                        use.offer().candidate(),
                        first,
                        use.offer().way(),
                        use.offer().purse());
    }

    private Set<Matter> met(Block.Use use) {
        EnumSet<Matter> met = EnumSet.noneOf(Matter.class);
        for (int left = use.pieces() & ~use.offer().fed(); left != 0; left &= left - 1) {
            met.addAll(field.mattering()
                    .met(
                            use.offer().candidate(),
                            Integer.numberOfTrailingZeros(left),
                            use.offer().way()));
        }
        return met;
    }

    private List<String> unknowns(Offer offer) {
        Candidate candidate = offer.candidate();
        List<String> unknowns = new ArrayList<>();
        Availability availability = candidate.availability();
        if (availability == null) {
            unknowns.add("Nobody said whether there is room for somebody new. Ask.");
        } else if (!availability.isCurrent(field.request().on())) {
            unknowns.add("That there is room was said on " + DAY.format(availability.confirmedOn())
                    + ". Ask whether it still holds.");
        }
        if (offer.way() != PricedBy.STAYS
                && offer.way() != PricedBy.LIVE_IN
                && candidate.works().isEmpty()) {
            unknowns.add("Nobody said on which days and at what times. Ask.");
        }
        if (offer.way() == PricedBy.HOURS && candidate.hoursFree() == null) {
            unknowns.add("Nobody said how many hours are free. Ask.");
        }
        if (offer.way() == PricedBy.HOURS && candidate.employer() == Employer.NOT_SAID) {
            unknowns.add("Nobody said whether you would be the employer. If you are, holiday pay comes on top.");
        }
        if (employs(offer)) {
            unknowns.add(
                    "The law asks you, as the employer, for employers’ liability insurance. Its price is not in this"
                            + " sum. Ask an insurer, and ask the council: some pay it with a direct payment.");
        }
        return unknowns;
    }
}

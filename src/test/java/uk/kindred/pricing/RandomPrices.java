package uk.kindred.pricing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Any listings, plans and terms that can be, the same ones in every run. */
final class RandomPrices {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static final int MOST_ITEMS = 30;
    private static final int[] LENGTHS = {5, 15, 20, 30, 45, 50, 60, 75, 90, 240};

    private final Random random;

    RandomPrices(long seed) {
        this.random = new Random(seed);
    }

    List<PriceItem> items() {
        List<PriceItem> items = new ArrayList<>();
        int count = random.nextInt(MOST_ITEMS + 1);
        for (int i = 0; i < count; i++) {
            items.add(item());
        }
        return items;
    }

    PriceItem item() {
        PriceWhat what = pick(PriceWhat.values());
        PriceUnit unit = what.units().get(random.nextInt(what.units().size()));
        boolean hourlyExtra = what == PriceWhat.EXTRA && unit == PriceUnit.HOUR;
        LocalDate from = TODAY.plusDays(random.nextInt(900) - 700);
        return new PriceItem(
                what,
                unit,
                amount(unit),
                payers(),
                !hourlyExtra && random.nextInt(4) > 0,
                List.of(),
                what.hasRooms() ? pickOrNone(Room.values()) : null,
                what.hasBands() ? pickOrNone(CareBand.values()) : null,
                what == PriceWhat.EXTRA || random.nextInt(5) == 0 ? "Name " + random.nextInt(3) : null,
                from,
                random.nextInt(3) == 0 ? from.plusDays(random.nextInt(500)) : null,
                pick(PriceSource.values()),
                TODAY.minusDays(random.nextInt(900)));
    }

    private PriceRange amount(PriceUnit unit) {
        long from = random.nextInt(unit.isPercent() ? 5_000 : 200_000);
        return new PriceRange(from, random.nextBoolean() ? from : from + random.nextInt(5_000));
    }

    private Set<Payer> payers() {
        Set<Payer> payers = EnumSet.of(pick(Payer.values()));
        if (random.nextBoolean()) {
            payers.add(Payer.SELF_FUNDER);
        }
        return payers;
    }

    Plan plan() {
        List<PlannedVisit> visits = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            visits.add(visit(i));
        }
        return new Plan(
                visits,
                sometimes(40 * 60),
                sometimes(20 * 60),
                sometimes(7),
                sometimes(7),
                sometimes(7),
                sometimes(7),
                sometimes(21),
                sometimes(365),
                pickOrNone(Room.values()),
                pickOrNone(CareBand.values()),
                pickOrNone(Tenure.values()),
                sometimes(40));
    }

    /** Each in hours of its own: others would overlap. */
    private PlannedVisit visit(int number) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        do {
            days.add(pick(DayOfWeek.values()));
        } while (random.nextInt(3) > 0);
        return new PlannedVisit(
                days,
                LocalTime.of(number * 7 + random.nextInt(3), random.nextInt(60)),
                LENGTHS[random.nextInt(LENGTHS.length)]);
    }

    Terms terms() {
        return new Terms(
                random.nextBoolean() ? Long.valueOf(sometimes(100_000)) : null,
                random.nextBoolean() ? Integer.valueOf(sometimes(90)) : null,
                null,
                null,
                random.nextBoolean() ? Integer.valueOf(sometimes(30)) : null,
                null,
                random.nextBoolean() ? Integer.valueOf(sometimes(3_000)) : null,
                null,
                null,
                null,
                null);
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    Random random() {
        return random;
    }

    <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T pickOrNone(T[] values) {
        return random.nextInt(3) == 0 ? null : pick(values);
    }

    private int sometimes(int most) {
        return random.nextInt(3) == 0 ? 1 + random.nextInt(most) : 0;
    }
}

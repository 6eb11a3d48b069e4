package uk.kindred.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Any circumstances, the same in every run; many of them at the limits. */
final class RandomCircumstances {

    static final LocalDate FIRST = LocalDate.of(2024, 4, 8);
    private static final int DAYS = 1_000;
    private static final List<Long> LIMITS = List.of(0L, 1_424_999L, 1_425_000L, 1_425_001L, 2_325_000L, 2_325_001L);

    private final Random chance;

    RandomCircumstances(long seed) {
        this.chance = new Random(seed);
    }

    <T> T pick(T[] some) {
        return some[chance.nextInt(some.length)];
    }

    long below(long bound) {
        return chance.nextLong(bound);
    }

    Circumstances next() {
        LocalDate on = FIRST.plusDays(below(DAYS));
        Setting setting = pick(Setting.values());
        return new Circumstances(
                on,
                new Person(
                        pick(AgeBand.values()),
                        chance.nextBoolean(),
                        chance.nextBoolean(),
                        premiums(),
                        chance.nextInt(3)),
                incomes(),
                new Savings(capital(), chance.nextInt(3) == 0 ? below(5_000_000) : 0),
                chance.nextInt(3) == 0 ? null : home(),
                care(setting, on),
                chance.nextBoolean() ? 0 : below(15_000),
                chance.nextBoolean() ? 0 : below(6_000));
    }

    private Set<Premium> premiums() {
        return chance.nextInt(3) == 0 ? Set.of(Premium.values()) : Set.of(pick(Premium.values()));
    }

    private long capital() {
        return chance.nextInt(3) == 0 ? LIMITS.get(chance.nextInt(LIMITS.size())) : below(3_000_000);
    }

    private List<Income> incomes() {
        List<Income> incomes = new ArrayList<>();
        for (int i = chance.nextInt(5); i > 0; i--) {
            long pence = below(40_000);
            IncomeKind kind = pick(IncomeKind.values());
            boolean passedOn = kind == IncomeKind.WORKPLACE_PENSION && chance.nextBoolean();
            incomes.add(new Income(kind, pence, passedOn ? below(pence + 1) : 0));
        }
        return incomes;
    }

    private OwnHome home() {
        long value = below(40_000_000);
        return new OwnHome(
                value, chance.nextBoolean() ? 0 : below(value + 1), 1 + chance.nextInt(100), pick(Occupant.values()));
    }

    private Care care(Setting setting, LocalDate on) {
        Nursing nursing = setting == Setting.HOME ? Nursing.NONE : pick(Nursing.values());
        @Nullable Long budget = chance.nextBoolean() ? null : below(150_000);
        return new Care(
                setting, below(200_000), nursing, chance.nextBoolean(), budget, on.minusDays(chance.nextInt(200)));
    }
}

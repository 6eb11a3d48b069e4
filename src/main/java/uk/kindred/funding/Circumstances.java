package uk.kindred.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that an assessment goes by. Each of a couple is assessed alone, with their own income and half of what is joint.
 *
 * @param on the day whose figures count
 * @param housingCostsPence rent, mortgage interest, council tax and the like a week, less the help that is had with them
 * @param disabilityExpensesPence what a disability makes them spend a week, as the council would accept it
 */
public record Circumstances(
        LocalDate on,
        Person person,
        List<Income> incomes,
        Savings savings,
        @Nullable OwnHome home,
        Care care,
        long housingCostsPence,
        long disabilityExpensesPence) {

    public Circumstances {
        incomes = List.copyOf(incomes);
        Sums.check(housingCostsPence, "The costs of housing");
        Sums.check(disabilityExpensesPence, "What a disability makes you spend");
    }

    /** The same on another day. */
    public Circumstances onDay(LocalDate day) {
        return new Circumstances(day, person, incomes, savings, home, care, housingCostsPence, disabilityExpensesPence);
    }

    /** The day from which an own home counts that is left out for the first 12 weeks only; empty for all others. */
    public Optional<LocalDate> findDayHomeCounts() {
        return home != null && home.standing(care, on) == HomeStanding.FIRST_WEEKS
                ? Optional.of(OwnHome.countsFrom(care.admittedOn()))
                : Optional.empty();
    }

    long incomePence() {
        return incomes.stream().mapToLong(Income::ownPence).sum();
    }
}

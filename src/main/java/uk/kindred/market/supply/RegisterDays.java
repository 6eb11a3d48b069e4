package uk.kindred.market.supply;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;

/**
 * Of when the rows of CQC's register are that a figure stands on. The open copy is put together from several editions.
 *
 * @param oldest the day, or the first day of the month, for which the oldest row speaks
 * @param newest the same of the newest
 */
public record RegisterDays(LocalDate oldest, LocalDate newest) {

    /** Of all of them together; null where none stands on the register. */
    public static @Nullable RegisterDays of(Collection<KindSupply> kinds) {
        List<RegisterDays> known = kinds.stream()
                .map(KindSupply::register)
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty()
                ? null
                : new RegisterDays(
                        known.stream()
                                .map(RegisterDays::oldest)
                                .min(LocalDate::compareTo)
                                .orElseThrow(),
                        known.stream()
                                .map(RegisterDays::newest)
                                .max(LocalDate::compareTo)
                                .orElseThrow());
    }

    /** "CQC’s register of June 2026, its oldest rows of March 2025", "CQC’s register of February 2026". */
    public String inWords() {
        String words = "CQC’s register of " + Dates.month(newest);
        return Dates.month(oldest).equals(Dates.month(newest))
                ? words
                : words + ", its oldest rows of " + Dates.month(oldest);
    }
}

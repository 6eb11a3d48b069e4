package uk.kindred.providers.selfservice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Availability;
import uk.kindred.directory.Offer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.StatedTerms;

/** Takes a change back: what it replaced comes again, and what it left alone stays as it is by now. */
final class Undo {

    private Undo() {}

    /** Whether all that the change touched is still as it left it, confirmed anew or not. */
    static boolean isPossible(Change change, Snapshot present) {
        Offer before = change.before().offer();
        Offer after = change.after().offer();
        Offer now = present.offer();
        return fingerprints(now.prices()).containsAll(fingerprints(without(after.prices(), before.prices())))
                && (Objects.equals(before.terms(), after.terms()) || sameTerms(now.terms(), after.terms()))
                && (Objects.equals(before.availability(), after.availability())
                        || sameAvailability(now.availability(), after.availability()))
                && isUntouched(before.description(), after.description(), now.description())
                && isUntouched(before.details(), after.details(), now.details())
                && isUntouched(before.features(), after.features(), now.features())
                && isUntouched(before.areaServed(), after.areaServed(), now.areaServed())
                && isUntouched(change.before().details(), change.after().details(), present.details())
                && isUntouched(change.before().photos(), change.after().photos(), present.photos());
    }

    static Offer of(Change change, Offer now) {
        Offer before = change.before().offer();
        Offer after = change.after().offer();
        return new Offer(
                earlier(before.description(), after.description(), now.description()),
                earlier(before.details(), after.details(), now.details()),
                Objects.equals(before.features(), after.features()) ? now.features() : before.features(),
                Objects.equals(before.areaServed(), after.areaServed()) ? now.areaServed() : before.areaServed(),
                prices(before.prices(), after.prices(), now.prices()),
                earlier(before.terms(), after.terms(), now.terms()),
                earlier(before.availability(), after.availability(), now.availability()));
    }

    private static List<PriceItem> prices(List<PriceItem> before, List<PriceItem> after, List<PriceItem> now) {
        Set<String> added = fingerprints(without(after, before));
        List<PriceItem> prices = new ArrayList<>(now);
        prices.removeIf(price -> added.contains(Fingerprints.of(price)));
        for (PriceItem price : without(before, after)) {
            prices.add(Math.min(before.indexOf(price), prices.size()), price);
        }
        return prices;
    }

    private static List<PriceItem> without(List<PriceItem> all, List<PriceItem> others) {
        return all.stream().filter(price -> !others.contains(price)).toList();
    }

    private static Set<String> fingerprints(List<PriceItem> prices) {
        return prices.stream().map(Fingerprints::of).collect(Collectors.toSet());
    }

    static boolean sameTerms(@Nullable StatedTerms one, @Nullable StatedTerms other) {
        return one == null || other == null ? one == other : one.terms().equals(other.terms());
    }

    /** Whoever said it when. */
    static boolean sameAvailability(@Nullable Availability one, @Nullable Availability other) {
        return one == null || other == null
                ? one == other
                : one.status() == other.status()
                        && Objects.equals(one.places(), other.places())
                        && Objects.equals(one.hoursAWeek(), other.hoursAWeek())
                        && Objects.equals(one.from(), other.from())
                        && Objects.equals(one.note(), other.note())
                        && one.payers().equals(other.payers())
                        && one.placesFor().equals(other.placesFor());
    }

    private static boolean isUntouched(@Nullable Object before, @Nullable Object after, @Nullable Object now) {
        return Objects.equals(before, after) || Objects.equals(now, after);
    }

    private static <T> @Nullable T earlier(@Nullable T before, @Nullable T after, @Nullable T now) {
        return Objects.equals(before, after) ? now : before;
    }
}

package uk.kindred.market.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.market.supply.RegisterDays;

/**
 * Several councils' supply as one. Counts add up; middle values, largest providers and prices do not, and are left out.
 * Providers of several of these councils count for each.
 */
final class Together {

    private Together() {}

    static List<KindSupply> of(Collection<List<KindSupply>> areas) {
        Map<SupportKind, List<KindSupply>> byKind = new EnumMap<>(SupportKind.class);
        areas.forEach(area -> area.forEach(supply ->
                byKind.computeIfAbsent(supply.kind(), any -> new ArrayList<>()).add(supply)));
        return byKind.entrySet().stream()
                .map(kind -> sum(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static KindSupply sum(SupportKind kind, List<KindSupply> some) {
        return new KindSupply(
                kind,
                sum(some, KindSupply::listings),
                sum(some, KindSupply::providers),
                sum(some, KindSupply::providersOf),
                sum(some, KindSupply::beds),
                sum(some, KindSupply::bedsOf),
                new KindSupply.Vacancies(
                        sum(some, supply -> supply.vacancies().available()),
                        sum(some, supply -> supply.vacancies().waitingList()),
                        sum(some, supply -> supply.vacancies().full()),
                        sum(some, supply -> supply.vacancies().notSaid()),
                        sum(some, supply -> supply.vacancies().places())),
                quality(some),
                new KindSupply.Concentration(null, null, null, null, null, null),
                RegisterDays.of(some),
                List.of(),
                null);
    }

    private static KindSupply.Quality quality(List<KindSupply> some) {
        Map<Rating, Long> ratings = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            ratings.put(rating, sum(some, supply -> supply.quality().ratings().getOrDefault(rating, 0L)));
        }
        return new KindSupply.Quality(
                ratings,
                null,
                sum(some, supply -> supply.quality().olderThanThreeYears()),
                sum(some, supply -> supply.quality().undated()));
    }

    private static long sum(List<KindSupply> some, ToLongFunction<KindSupply> number) {
        return some.stream().mapToLong(number).sum();
    }
}

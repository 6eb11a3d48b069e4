package uk.kindred.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.NearResult;
import uk.kindred.places.Place;
import uk.kindred.search.understanding.Understanding;
import uk.kindred.search.understanding.Understood;

/** Turns what was understood of "q" into choices. Where the URL makes a choice of its own, the URL's counts. */
final class WordsReader {

    private final Set<SupportKind> kinds = new LinkedHashSet<>();
    private final Set<Need> needs = new LinkedHashSet<>();
    private final Set<Rating> ratings = new LinkedHashSet<>();
    private final Set<String> councilSlugs = new LinkedHashSet<>();
    private @Nullable Double withinMiles;
    private @Nullable Integer minBeds;
    private @Nullable Integer maxBeds;
    private @Nullable Long maxWeeklyPence;
    private final Map<String, Set<String>> wishes = new HashMap<>();
    private NearResult.@Nullable Found place;

    WordsReader(Understanding understanding) {
        for (Understood part : understanding.parts()) {
            switch (part) {
                case Understood.OfKind kind -> kinds.addAll(kind.kinds());
                case Understood.WithNeed need -> needs.add(need.need());
                case Understood.Rated rated -> ratings.addAll(rated.ratings());
                case Understood.InCouncil council -> councilSlugs.add(council.councilSlug());
                case Understood.Within within -> withinMiles = within.miles();
                case Understood.Beds beds when beds.least() -> minBeds = beds.beds();
                case Understood.Beds beds -> maxBeds = beds.beds();
                case Understood.Wished wish ->
                    wishes.computeIfAbsent(wish.parameter(), parameter -> new LinkedHashSet<>())
                            .add(wish.value());
                case Understood.WeeklyMost most -> maxWeeklyPence = most.pence();
                case Understood.Noted _ -> {}
                case Understood.Near near -> place = near.place();
            }
        }
    }

    /** "" when the words name no place. */
    String typedNear() {
        return place == null ? "" : place.place().label();
    }

    NearResult.@Nullable Found place() {
        return place;
    }

    @Nullable
    Double withinMiles() {
        return withinMiles;
    }

    @Nullable
    Integer minBedsUnless(@Nullable Integer given) {
        return given == null ? minBeds : given;
    }

    @Nullable
    Integer maxBedsUnless(@Nullable Integer given) {
        return given == null ? maxBeds : given;
    }

    @Nullable
    Long maxWeeklyPenceUnless(@Nullable Long given) {
        return given == null ? maxWeeklyPence : given;
    }

    /** @param parameter "language", "faith", "worker" or "payer" */
    <T> Set<T> wishesUnless(String parameter, Set<T> given, Function<String, Optional<T>> find) {
        return given.isEmpty() ? wishes(parameter, find) : given;
    }

    /** Features add up: all must hold. */
    Set<Feature> featuresWith(Set<Feature> given) {
        Set<Feature> all = new LinkedHashSet<>(given);
        all.addAll(wishes("feature", Feature::findBySlug));
        return all;
    }

    private <T> Set<T> wishes(String parameter, Function<String, Optional<T>> find) {
        return wishes.getOrDefault(parameter, Set.of()).stream()
                .flatMap(slug -> find.apply(slug).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<SupportKind> kindsUnless(Set<SupportKind> given) {
        return given.isEmpty() ? kinds : given;
    }

    Set<Rating> ratingsUnless(Set<Rating> given) {
        return given.isEmpty() ? ratings : given;
    }

    Set<String> councilSlugsUnless(Set<String> given) {
        return given.isEmpty() ? councilSlugs : given;
    }

    /** Needs add up: nobody who types "dementia" and ticks "sight loss" wants either. */
    Set<Need> needsWith(Set<Need> given) {
        Set<Need> all = new LinkedHashSet<>(given);
        all.addAll(needs);
        return all;
    }

    /** True when the needs in the words must all be met, along with the one given need, if any. */
    boolean allNeeds(Set<Need> given) {
        return !needs.isEmpty() && given.size() <= 1 && needsWith(given).size() > 1;
    }

    List<Place> otherPlaces() {
        return place == null ? List.of() : place.alternatives();
    }
}

package uk.kindred.places;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What people may be about to type, and what they may have meant. All in memory, a few microseconds each. */
@Component
final class PlaceSuggestions {

    private static final Pattern LOOKS_LIKE_POSTCODE =
            Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?\\s*([0-9][A-Z]{0,2})?");
    private static final Pattern FULL_DISTRICT_AND_UNIT =
            Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)\\s*([0-9])([A-Z]{0,2})");

    /** As where "near" is understood: a whole name that was typed is meant unless another is so much larger. */
    private static final int WHOLE_NAME = 5;

    /** @param weight the larger, the earlier among names that fit equally */
    private record Name(String normal, Place place, int weight) {}

    private final List<Name> byName;
    private final List<String> sortedNames;
    private final PostcodeTables tables;
    private final PostcodeAreas areas;
    private final PostcodeResolver postcodes;

    PlaceSuggestions(
            Gazetteer gazetteer,
            Councils councils,
            CouncilPlaces councilPlaces,
            PostcodeTables tables,
            PostcodeAreas areas,
            PostcodeResolver postcodes) {
        this.tables = tables;
        this.areas = areas;
        this.postcodes = postcodes;
        List<Name> all = new ArrayList<>();
        Map<Council, Integer> people = new HashMap<>();
        for (Town town : gazetteer.list()) {
            all.add(new Name(Names.normalise(town.label()), town.place(), town.weight()));
            people.merge(town.council(), town.population(), Integer::sum);
        }
        gazetteer.otherNames().forEach((name, town) -> all.add(new Name(name, town.place(), town.population())));
        for (Council council : councils.list()) {
            Place place = councilPlaces.of(council);
            Optional<Town> namesake =
                    gazetteer.listByName(council.shortName()).stream().findFirst();
            // As large as its towns together, but for one called as its town: that stands right after the town.
            int weight = namesake.map(town -> town.population() - 1).orElse(people.getOrDefault(council, 0));
            all.add(new Name(Names.normalise(place.label()), place, weight));
        }
        all.sort(Comparator.comparing(Name::normal));
        byName = List.copyOf(all);
        sortedNames = byName.stream().map(Name::normal).toList();
    }

    List<Place> suggest(String typed, int limit) {
        String capitals = typed.toUpperCase(Locale.ROOT);
        if (LOOKS_LIKE_POSTCODE.matcher(capitals).matches()) {
            return postcodesBeginningWith(capitals, limit);
        }
        String normal = Names.normalise(typed);
        if (normal.isEmpty()) {
            return List.of();
        }
        Set<Place> found = new LinkedHashSet<>();
        beginningWith(normal).limit(limit).forEach(found::add);
        if (found.size() < limit) {
            withLaterWord(normal).limit(limit - found.size()).forEach(found::add);
        }
        if (found.size() < limit) {
            closeTo(typed, limit - found.size()).forEach(found::add);
        }
        return found.stream().limit(limit).toList();
    }

    /** Names at most one slip away, two in longer ones; the closest and then the largest first. */
    List<Place> closeTo(String typed, int limit) {
        return CloseNames.rank(Names.normalise(typed), byName, Name::normal, Name::weight).stream()
                .map(Name::place)
                .distinct()
                .limit(limit)
                .toList();
    }

    /** The largest first; one that is called just so counts for {@value #WHOLE_NAME} times its size. */
    private Stream<Place> beginningWith(String normal) {
        int from = Collections.binarySearch(sortedNames, normal);
        int start = from < 0 ? -from - 1 : from;
        while (start > 0 && sortedNames.get(start - 1).equals(normal)) {
            start--;
        }
        return byName.subList(start, byName.size()).stream()
                .takeWhile(name -> name.normal().startsWith(normal))
                .sorted(Comparator.comparingLong((Name name) ->
                                (long) name.weight() * (name.normal().equals(normal) ? WHOLE_NAME : 1))
                        .reversed())
                .map(Name::place)
                .distinct();
    }

    /** "Solent" for Lee-on-the-Solent; the largest first. */
    private Stream<Place> withLaterWord(String normal) {
        String later = " " + normal;
        return byName.stream()
                .filter(name -> name.normal().contains(later))
                .sorted(Comparator.comparingInt(Name::weight).reversed())
                .map(Name::place)
                .distinct();
    }

    private List<Place> postcodesBeginningWith(String capitals, int limit) {
        Set<Place> found = new LinkedHashSet<>();
        areas.beginningWith(capitals.strip()).values().stream()
                .filter(PostcodeAreas.Area::inEngland)
                .limit(limit)
                .map(postcodes::place)
                .forEach(found::add);
        unitsBeginningWith(capitals, limit).forEach(found::add);
        return found.stream().limit(limit).toList();
    }

    private List<Place> unitsBeginningWith(String capitals, int limit) {
        var parts = FULL_DISTRICT_AND_UNIT.matcher(capitals.strip());
        if (!parts.matches()) {
            return List.of();
        }
        PostcodeTable table = tables.get();
        int from = PostcodeKeys.sectorStart(parts.group(1), parts.group(2).charAt(0));
        String prefix = parts.group(1) + " " + parts.group(2) + parts.group(3);
        List<Place> found = new ArrayList<>();
        for (int row = table.firstAtOrAfter(from); row < table.size() && found.size() < limit; row++) {
            String postcode = table.postcodeAt(row).toString();
            if (postcode.startsWith(prefix)) {
                found.add(postcodes.place(table, row));
            } else if (postcode.compareTo(prefix) > 0) {
                break;
            }
        }
        return found;
    }
}

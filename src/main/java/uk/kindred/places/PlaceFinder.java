package uk.kindred.places;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the readers of postcodes, names and places elsewhere in turn. */
@Component
final class PlaceFinder implements Places {

    private static final int MOST_CHARACTERS = 300;
    private static final int SUGGESTIONS = 3;
    private static final int SHORTEST_BEGINNING = 5;

    /** "+" is a space in an address, and stays where programs encode it twice: "ls1+4ap". Lines stay apart. */
    private static final Pattern NO_CHARACTER_OF_A_NAME = Pattern.compile("[+\\p{Cc}&&[^\\s]]");

    /** Of neighbourhoods the gazetteer knows few. */
    private static final String PART_OF_TOWN =
            "It may be a part of a town: type the town instead, or a postcode such as LS1 4AP.";

    private final PostcodeAreas areas;
    private final DistrictsWithin districtsWithin;
    private final PostcodeResolver postcodes;
    private final PostcodeHints hints;
    private final NameResolver names;
    private final WideAreas wideAreas;
    private final Elsewhere elsewhere;
    private final NoNames noNames;
    private final PlaceSuggestions suggestions;

    PlaceFinder(
            PostcodeAreas areas,
            DistrictsWithin districtsWithin,
            PostcodeResolver postcodes,
            PostcodeHints hints,
            NameResolver names,
            WideAreas wideAreas,
            Elsewhere elsewhere,
            NoNames noNames,
            PlaceSuggestions suggestions) {
        this.areas = areas;
        this.districtsWithin = districtsWithin;
        this.postcodes = postcodes;
        this.hints = hints;
        this.names = names;
        this.wideAreas = wideAreas;
        this.elsewhere = elsewhere;
        this.noNames = noNames;
        this.suggestions = suggestions;
    }

    private static String readable(String typed) {
        String cut = typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS));
        return NO_CHARACTER_OF_A_NAME.matcher(cut).replaceAll(" ").strip();
    }

    @Override
    public NearResult resolve(String typed) {
        return resolve(typed, false);
    }

    @Override
    public NearResult resolveAddress(String typed) {
        return resolve(typed, true);
    }

    private NearResult resolve(String typed, boolean byLastWords) {
        String cut = readable(typed);
        if (Names.normalise(cut).isEmpty()) {
            return new NearResult.Invalid("Tell us where", NoNames.WHAT_TO_TYPE, null);
        }
        return resolveNation(cut)
                .or(() -> noNames.resolve(cut))
                .or(() -> postcodes.resolve(cut))
                .or(() -> names.resolve(cut))
                .or(() -> postcodes.resolveSlip(cut))
                .or(() -> wideAreas.resolve(cut))
                .or(() -> hints.resolve(cut))
                .or(() -> postcodes.resolvePartInText(cut))
                .or(() -> elsewhere.resolve(cut))
                .or(() -> byLastWords ? names.resolveLastWords(cut) : Optional.empty())
                .map(this::withDistricts)
                .orElseGet(() -> unknown(cut));
    }

    @Override
    public Optional<Place> findPostcode(String postcode) {
        return Postcode.read(postcode).flatMap(postcodes::find);
    }

    @Override
    public OptionalDouble districtMiles(String district, Coordinates from) {
        return postcodes.districtMiles(district, from);
    }

    @Override
    public List<Place> suggest(String typed, int limit) {
        String cut = readable(typed);
        return suggestions.suggest(cut, limit);
    }

    /** A town or council lies in many districts. */
    private NearResult withDistricts(NearResult result) {
        return result instanceof NearResult.Found(Place place, List<Place> alternatives)
                ? new NearResult.Found(
                        withDistrict(place),
                        alternatives.stream().map(this::withDistrict).toList())
                : result;
    }

    private Place withDistrict(Place place) {
        return place.district() == null
                ? place.withDistrict(areas.districtAt(place.centre()).orElse(null))
                        .withDistricts(districtsWithin.of(place))
                : place;
    }

    /** "Wales" is a country first; the village of the name is offered. */
    private Optional<NearResult> resolveNation(String typed) {
        return elsewhere.resolveNation(typed).map(nation -> {
            List<String> villages = names.resolve(typed).stream()
                    .filter(NearResult.Found.class::isInstance)
                    .map(found -> ((NearResult.Found) found).place().label())
                    .toList();
            return villages.isEmpty()
                    ? nation
                    : new NearResult.Invalid(
                            nation.title(),
                            nation.detail() + " There is also " + String.join(" and ", villages) + ".",
                            nation.country(),
                            villages);
        });
    }

    private NearResult unknown(String typed) {
        List<String> close = Stream.concat(
                        suggestions.closeTo(typed, SUGGESTIONS).stream(),
                        typed.length() < SHORTEST_BEGINNING
                                ? Stream.empty()
                                : suggestions.suggest(typed, SUGGESTIONS).stream())
                .map(Place::label)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
        String detail = close.isEmpty()
                ? PART_OF_TOWN + " Or check the spelling; the name of a council will do too."
                : "Did you mean " + String.join(" or ", close) + "? " + PART_OF_TOWN;
        return new NearResult.Unknown("We do not know a place called “" + typed + "”", detail, close);
    }
}

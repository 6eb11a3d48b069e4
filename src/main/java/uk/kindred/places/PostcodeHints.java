package uk.kindred.places;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What is too little or too much for a postcode, and what may have been meant: "LS", "LS1 4APP". */
@Component
final class PostcodeHints {

    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,2}");
    private static final Pattern TOO_LONG = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?\\s*[0-9][A-Z]{2})[A-Z0-9]{1,2}");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");
    private static final int SUGGESTIONS = 4;

    private final PostcodeResolver postcodes;
    private final PostcodeAreas areas;

    PostcodeHints(PostcodeResolver postcodes, PostcodeAreas areas) {
        this.postcodes = postcodes;
        this.areas = areas;
    }

    /** Empty for what is neither. */
    Optional<NearResult> resolve(String typed) {
        String capitals = typed.toUpperCase(Locale.ROOT).strip();
        if (LETTERS.matcher(capitals).matches()) {
            return Outside.postcodeArea(capitals)
                    .map(country -> Outside.england(capitals, country))
                    .or(() -> tooWide(capitals));
        }
        Matcher longer = TOO_LONG.matcher(capitals);
        return longer.matches()
                ? Postcode.read(longer.group(1))
                        .flatMap(postcodes::find)
                        .map(place -> new NearResult.Unknown(
                                "“" + typed + "” is too long for a postcode",
                                "Did you mean " + place.label() + "?",
                                List.of(place.label())))
                : Optional.empty();
    }

    /** People count LS1, LS2, LS3; the alphabet counts LS1, LS10, LS11. */
    private static int number(String district) {
        return Integer.parseInt(NOT_A_DIGIT.matcher(district).replaceAll(""));
    }

    private Optional<NearResult> tooWide(String letters) {
        List<PostcodeAreas.Area> districts = areas.beginningWith(letters).values().stream()
                .filter(area -> area.type() == PlaceType.DISTRICT
                        && Character.isDigit(area.name().charAt(letters.length())))
                .sorted(Comparator.comparingInt((PostcodeAreas.Area area) -> number(area.name()))
                        .thenComparing(PostcodeAreas.Area::name))
                .toList();
        if (districts.isEmpty()) {
            return Optional.empty();
        }
        PostcodeAreas.Area first = districts.getFirst();
        return Optional.of(
                first.inEngland()
                        ? new NearResult.Unknown(
                                letters + " is too wide to search near",
                                "Type a whole postcode, its first half such as " + first.name() + ", or a town.",
                                districts.stream()
                                        .limit(SUGGESTIONS)
                                        .map(PostcodeAreas.Area::name)
                                        .toList())
                        : Outside.england(letters, first.country()));
    }
}

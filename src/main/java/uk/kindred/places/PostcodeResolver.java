package uk.kindred.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands postcodes, sectors and districts, also mistyped ones and those inside a pasted address. */
@Component
final class PostcodeResolver {

    private static final Pattern FULL_IN_TEXT =
            Pattern.compile("(?<![A-Z0-9])([A-Z]{1,2}[0-9][A-Z0-9]?)\\s{0,3}([0-9][A-Z]{2})(?![A-Z0-9])");
    private static final Pattern PART_IN_TEXT =
            Pattern.compile("(?<![A-Z0-9])([A-Z]{1,2}[0-9][A-Z0-9]?)(?:\\s{0,3}([0-9]))?(?![A-Z0-9])");
    /** With its last letter, or both, left out, a postcode still names its sector. */
    private static final Pattern PART = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)(?:\\s*([0-9])|\\s+([0-9])[A-Z])?");

    private static final int LONGEST_POSTCODE = 8;

    private final PostcodeTables tables;
    private final PostcodeAreas areas;
    private final Councils councils;

    PostcodeResolver(PostcodeTables tables, PostcodeAreas areas, Councils councils) {
        this.tables = tables;
        this.areas = areas;
        this.councils = councils;
    }

    /** Empty when the words are no postcode, nor a part of one. */
    Optional<NearResult> resolve(String typed) {
        String capitals = typed.toUpperCase(Locale.ROOT);
        Optional<Postcode> whole = Postcode.read(typed);
        Optional<NearResult> part = resolvePart(PART.matcher(capitals.strip()));
        if (whole.isPresent()) {
            return Optional.of(resolve(whole.get()));
        }
        return part.or(() -> lastIn(capitals).map(this::resolve));
    }

    /** O for 0, I or L for 1 and the reverse: "0L1 lAA". Only for what is no name either: "Hull" is not HU11. */
    Optional<NearResult> resolveSlip(String typed) {
        String capitals = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.,-]+", " ");
        if (capitals.length() > LONGEST_POSTCODE || capitals.length() < 2) {
            return Optional.empty();
        }
        List<Place> readings = Slips.readings(capitals).stream()
                .flatMap(reading -> Postcode.read(reading).flatMap(this::find).or(() -> partOf(reading)).stream())
                .toList();
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new NearResult.Found(readings.getFirst(), readings.subList(1, readings.size())));
    }

    /** A district or sector among other words: "Headingley LS6". */
    Optional<NearResult> resolvePartInText(String typed) {
        Matcher parts = PART_IN_TEXT.matcher(typed.toUpperCase(Locale.ROOT));
        Optional<NearResult> last = Optional.empty();
        while (parts.find()) {
            Optional<Place> area = part(parts.group(1), parts.group(2));
            last = area.<NearResult>map(place -> new NearResult.Found(place, List.of()))
                    .or(() -> Optional.empty());
        }
        return last;
    }

    Optional<Place> find(Postcode postcode) {
        PostcodeTable table = tables.get();
        return table.find(postcode).stream().mapToObj(row -> place(table, row)).findFirst();
    }

    Place place(PostcodeTable table, int row) {
        return new Place(
                table.postcodeAt(row).toString(),
                PlaceType.POSTCODE,
                table.coordinatesAt(row),
                table.councilAt(row).map(this::councilCode).orElse(null));
    }

    /** Of a short district of inner London, which has no postcodes of its own, all its parts'. */
    OptionalDouble districtMiles(String district, Coordinates from) {
        PostcodeTable table = tables.get();
        return Stream.concat(
                        Stream.of(district), areas.partsOf(district).stream().map(PostcodeAreas.Area::name))
                .filter(name -> areas.find(name).isPresent())
                .flatMapToInt(name -> rowsOf(table, name))
                .mapToDouble(row -> table.coordinatesAt(row).milesTo(from))
                .max();
    }

    private static IntStream rowsOf(PostcodeTable table, String district) {
        int start = PostcodeKeys.districtStart(district);
        return IntStream.range(table.firstAtOrAfter(start), table.firstAtOrAfter(start + PostcodeKeys.DISTRICT_SPAN));
    }

    Place place(PostcodeAreas.Area area) {
        String outward = outwardOf(area);
        boolean sector = area.type() == PlaceType.SECTOR;
        int from = sector
                ? PostcodeKeys.sectorStart(
                        outward, area.name().charAt(area.name().length() - 1))
                : PostcodeKeys.districtStart(outward);
        int span = sector ? PostcodeKeys.SECTOR_SPAN : PostcodeKeys.DISTRICT_SPAN;
        @Nullable
        String council = tables.get()
                .mainCouncil(from, from + span)
                .map(this::councilCode)
                .orElse(null);
        return new Place(area.name(), area.type(), area.centre(), council).withDistrict(outward);
    }

    /** A short district of inner London, which has no postcodes of its own, lies where its most central part lies. */
    private String outwardOf(PostcodeAreas.Area area) {
        String name = area.name().split(" ")[0];
        int from = PostcodeKeys.districtStart(name);
        return tables.get().mainCouncil(from, from + PostcodeKeys.DISTRICT_SPAN).isPresent()
                ? name
                : areas.partsOf(name).stream()
                        .min(Comparator.comparingDouble(part -> part.centre().milesTo(area.centre())))
                        .map(PostcodeAreas.Area::name)
                        .orElse(name);
    }

    private String councilCode(String code) {
        return councils.findByGss(code).map(Council::gss).orElse(code);
    }

    private NearResult resolve(Postcode postcode) {
        Optional<Place> place = find(postcode);
        if (place.isPresent()) {
            return new NearResult.Found(place.get(), List.of());
        }
        return Outside.postcodeArea(postcode.area())
                .map(country -> Outside.england(postcode.toString(), country))
                .or(() -> areas.find(postcode.sector()).map(area -> notInTable(postcode, area)))
                .or(() -> areas.find(postcode.district()).map(area -> notInTable(postcode, area)))
                .orElseGet(() -> new NearResult.Invalid(
                        "There is no postcode " + postcode,
                        "No postcode in Great Britain begins with " + postcode.district()
                                + ". Check the letters and numbers, or type a town instead.",
                        null));
    }

    private static NearResult notInTable(Postcode postcode, PostcodeAreas.Area area) {
        if (!area.inEngland()) {
            return Outside.england(postcode.toString(), area.country());
        }
        return new NearResult.Unknown(
                "We do not know " + postcode,
                "It may be new, no longer in use or mistyped. Did you mean the area " + area.name() + "?",
                List.of(area.name()));
    }

    private Optional<NearResult> resolvePart(Matcher parts) {
        if (!parts.matches()) {
            return Optional.empty();
        }
        String outward = parts.group(1);
        @Nullable String digit = parts.group(2) == null ? parts.group(3) : parts.group(2);
        Optional<PostcodeAreas.Area> area = area(outward, digit);
        if (area.isPresent()) {
            return Optional.of(resolve(area.get()));
        }
        // "OL14" may be meant as the sector OL1 4 where no district OL14 exists
        Optional<PostcodeAreas.Area> sector =
                digit == null ? area(outward.substring(0, outward.length() - 1), lastOf(outward)) : Optional.empty();
        return sector.map(this::resolve).or(() -> Optional.of(unknownPart(outward, digit)));
    }

    private NearResult resolve(PostcodeAreas.Area area) {
        return area.inEngland()
                ? new NearResult.Found(place(area), List.of())
                : Outside.england(area.name(), area.country());
    }

    private NearResult unknownPart(String outward, @Nullable String digit) {
        String typed = digit == null ? outward : outward + " " + digit;
        String area = outward.replaceAll("[0-9].*", "");
        Optional<NearResult> elsewhere = Outside.postcodeArea(area).map(country -> Outside.england(typed, country));
        List<String> suggestions = digit != null && areas.find(outward).isPresent()
                ? List.of(outward)
                : areas.beginningWith(area + outward.charAt(area.length())).values().stream()
                        .filter(near -> near.inEngland() && near.type() == PlaceType.DISTRICT)
                        .limit(3)
                        .map(PostcodeAreas.Area::name)
                        .toList();
        return elsewhere.orElseGet(() -> new NearResult.Unknown(
                "There is no postcode area " + typed,
                "Check the letters and numbers, or type a town instead.",
                suggestions));
    }

    private Optional<Place> part(String outward, @Nullable String digit) {
        return area(outward, digit).filter(PostcodeAreas.Area::inEngland).map(this::place);
    }

    private Optional<PostcodeAreas.Area> area(String outward, @Nullable String digit) {
        return areas.find(digit == null ? outward : outward + " " + digit);
    }

    private static String lastOf(String text) {
        return text.substring(text.length() - 1);
    }

    /** The last postcode in the text that exists, else the last that could. */
    private Optional<Postcode> lastIn(String capitals) {
        List<Postcode> all = new ArrayList<>();
        Matcher matcher = FULL_IN_TEXT.matcher(capitals);
        while (matcher.find()) {
            Postcode.read(matcher.group(1) + matcher.group(2)).ifPresent(all::add);
        }
        return all.reversed().stream()
                .filter(postcode -> find(postcode).isPresent())
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    private Optional<Place> partOf(String reading) {
        Matcher parts = PART.matcher(reading);
        return parts.matches() ? part(parts.group(1), parts.group(2)) : Optional.empty();
    }
}

package uk.kindred.places;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Understands towns and councils by name, with or without what tells namesakes apart: "Ashford in Kent". */
@Component
final class NameResolver {

    private static final Pattern LEAD_IN =
            Pattern.compile("^(in|near|nr|around|close to|next to)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTRY = Pattern.compile(
            "[\\s,]+(england|uk|u\\.k\\.|united kingdom|gb|great britain)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS_COUNCIL =
            Pattern.compile("\\b(council|county|borough|corporation)\\b", Pattern.CASE_INSENSITIVE);
    /** "Leeds city centre", "York area". */
    private static final Pattern AROUND =
            Pattern.compile("[\\s,]+((city|town|village) cent(re|er)|area)\\s*$", Pattern.CASE_INSENSITIVE);

    private static final int MOST_WORDS = 12;

    /** Where the words before it say nothing, only a town that many know is sure to be meant. */
    private static final int WELL_KNOWN = 20_000;

    private final Gazetteer gazetteer;
    private final Councils councils;
    private final CouncilPlaces councilPlaces;
    private final WideAreas wideAreas;

    NameResolver(Gazetteer gazetteer, Councils councils, CouncilPlaces councilPlaces, WideAreas wideAreas) {
        this.councilPlaces = councilPlaces;
        this.wideAreas = wideAreas;
        this.gazetteer = gazetteer;
        this.councils = councils;
    }

    Optional<NearResult> resolve(String typed) {
        String name =
                LEAD_IN.matcher(COUNTRY.matcher(typed.strip()).replaceAll("")).replaceAll("");
        if (SAYS_COUNCIL.matcher(name).find()) {
            Optional<NearResult> council = council(name);
            if (council.isPresent()) {
                return council;
            }
        }
        return gazetteer
                .findByLabel(name)
                .map(town -> found(town, gazetteer.listByName(town.name())))
                .or(() -> named(name))
                .or(() -> council(name))
                .or(() -> qualified(name))
                .or(() -> lastKnownPart(name));
    }

    /** By the well-known town or the council that the last words name: "Tupsley Hereford", "Leeds city centre". */
    Optional<NearResult> resolveLastWords(String typed) {
        String name =
                AROUND.matcher(COUNTRY.matcher(typed.strip()).replaceAll("")).replaceAll("");
        List<String> words = List.of(Names.normalise(name).split(" "));
        int first = Math.max(words.size() - MOST_WORDS, 0);
        return Stream.iterate(first, from -> from < words.size(), from -> from + 1)
                .map(from -> String.join(" ", words.subList(from, words.size())))
                .flatMap(last -> wellKnown(last).or(() -> council(last)).stream())
                .findFirst();
    }

    private Optional<NearResult> wellKnown(String name) {
        List<Town> towns = gazetteer.listByName(name);
        return towns.stream()
                .findFirst()
                .filter(town -> town.weight() >= WELL_KNOWN)
                .map(town -> found(town, towns));
    }

    private Optional<NearResult> named(String name) {
        List<Town> towns = gazetteer.listByName(name);
        return towns.isEmpty() ? Optional.empty() : Optional.of(found(towns.getFirst(), towns));
    }

    private Optional<NearResult> council(String name) {
        return councils.findByName(name).map(council -> new NearResult.Found(councilPlaces.of(council), List.of()));
    }

    /** The name first, then its council, district or region: "ashford kent", "Leeds, West Yorkshire". */
    private Optional<NearResult> qualified(String name) {
        List<String> words = List.of(Names.normalise(name).split(" "));
        int most = Math.min(words.size(), MOST_WORDS);
        return Stream.iterate(most - 1, split -> split > 0, split -> split - 1)
                .flatMap(split -> qualified(
                        String.join(" ", words.subList(0, split)), String.join(" ", words.subList(split, words.size())))
                        .stream())
                .findFirst();
    }

    private Optional<NearResult> qualified(String name, String qualifier) {
        List<Town> towns = gazetteer.listByName(name).stream()
                .filter(town -> liesIn(town, qualifier))
                .toList();
        return towns.isEmpty() ? Optional.empty() : Optional.of(found(towns.getFirst(), towns));
    }

    private boolean liesIn(Town town, String qualifier) {
        return Stream.of(town.council().shortName(), town.council().region(), town.district())
                        .anyMatch(area -> Names.normalise(area).equals(qualifier))
                || councils.findByName(qualifier).filter(town.council()::equals).isPresent()
                || wideAreas.list(qualifier).contains(town.council());
    }

    /** Of an address, the town usually stands near the end. */
    private Optional<NearResult> lastKnownPart(String name) {
        List<String> parts = Arrays.asList(name.split("[,;\\n]"));
        if (parts.size() < 2) {
            return Optional.empty();
        }
        return parts.reversed().stream()
                .flatMap(part -> named(part).stream())
                .findFirst()
                .or(() -> parts.reversed().stream()
                        .flatMap(part -> council(part).stream())
                        .findFirst());
    }

    private static NearResult found(Town town, List<Town> namesakes) {
        List<Place> others = namesakes.stream()
                .filter(other -> !other.equals(town))
                .map(Town::place)
                .toList();
        return new NearResult.Found(town.place(), others);
    }
}

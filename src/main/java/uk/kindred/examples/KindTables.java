package uk.kindred.examples;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.Need;
import uk.kindred.directory.SupportKind;

/** How often what is found with each kind, from the tables. */
final class KindTables {

    private final List<NamedCsvRecord> market = Resources.rows("market.csv");
    private final List<NamedCsvRecord> features = Resources.rows("features.csv");
    private final List<NamedCsvRecord> needs = Resources.rows("needs.csv");
    private final List<NamedCsvRecord> cultures = Resources.rows("cultures.csv");

    /** How many listings of the kind an area gets. */
    int count(SupportKind kind, Area area) {
        return Integer.parseInt(ofKind(market, kind).getFirst().getField(area.slug()));
    }

    Set<Feature> features(SupportKind kind, Chance chance) {
        NamedCsvRecord row = ofKind(features, kind).getFirst();
        return Arrays.stream(Feature.values())
                .filter(feature -> chance.percent(Integer.parseInt(row.getField(feature.slug()))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Feature.class)));
    }

    List<Need> needs(SupportKind kind, Chance chance) {
        NamedCsvRecord row = chance.weighted(ofKind(needs, kind), each -> Integer.parseInt(each.getField("weight")));
        return Resources.values(row, "needs").stream()
                .map(slug -> Need.findBySlug(slug).orElseThrow())
                .toList();
    }

    /** What a team as a whole speaks. */
    Set<Language> languages(Area area, Chance chance) {
        Set<Language> spoken = new HashSet<>();
        cultures("language", area, chance)
                .forEach(slug -> spoken.add(Language.findBySlug(slug).orElseThrow()));
        return spoken;
    }

    Set<Faith> faiths(Area area, Chance chance) {
        Set<Faith> kept = new HashSet<>();
        cultures("faith", area, chance)
                .forEach(slug -> kept.add(Faith.findBySlug(slug).orElseThrow()));
        return kept;
    }

    private List<String> cultures(String what, Area area, Chance chance) {
        return cultures.stream()
                .filter(row -> row.getField("what").equals(what)
                        && chance.percent(Integer.parseInt(row.getField(area.slug()))))
                .map(row -> row.getField("slug"))
                .toList();
    }

    private static List<NamedCsvRecord> ofKind(List<NamedCsvRecord> table, SupportKind kind) {
        return table.stream()
                .filter(row -> row.getField("kind").equals(kind.slug()))
                .toList();
    }
}

package uk.kindred.places;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.base.Folders;

/** The councils of data/councils/councils.csv, by every code and name in use. */
@Component
final class CouncilRegister implements Councils {

    /** What people add to a council's name, or leave out. */
    private static final Pattern TITLES = Pattern.compile(
            "\\b(council|county|city|borough|metropolitan|district|london|royal|corporation|of|the)\\b");

    private final List<Council> councils;
    private final Map<String, Council> byGss = new HashMap<>();
    private final Map<String, Council> bySlug = new HashMap<>();
    private final Map<String, Council> byName = new HashMap<>();

    CouncilRegister(Folders folders) {
        Path folder = folders.openDataFolder().resolve("councils");
        List<NamedCsvRecord> rows = OpenCsv.rows(folder.resolve("councils.csv"));
        councils = rows.stream()
                .map(CouncilRegister::council)
                .sorted(Comparator.comparing(Council::shortName))
                .toList();
        councils.forEach(council -> byGss.put(council.gss(), council));
        councils.forEach(council -> bySlug.put(council.slug(), council));
        rows.forEach(row -> byName.put(Names.normalise(row.getField("cqc_name")), get(row.getField("gss"))));
        councils.forEach(council -> byName.putIfAbsent(Names.normalise(council.name()), council));
        councils.forEach(council -> byName.putIfAbsent(Names.normalise(council.shortName()), council));
        councils.forEach(council -> byName.putIfAbsent(withoutTitles(council.name()), council));
        OpenCsv.rows(folder.resolve("other-names.csv"))
                .forEach(row -> byName.put(Names.normalise(row.getField("name")), bySlug(row.getField("slug"))));
        OpenCsv.rows(folder.resolve("other-codes.csv"))
                .forEach(row -> byGss.put(row.getField("gss"), get(row.getField("council_gss"))));
    }

    @Override
    public List<Council> list() {
        return councils;
    }

    @Override
    public Optional<Council> findByGss(String gss) {
        return Optional.ofNullable(byGss.get(gss));
    }

    @Override
    public Optional<Council> findBySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    @Override
    public Optional<Council> findByName(String name) {
        @Nullable Council exact = byName.get(Names.normalise(name));
        return Optional.ofNullable(exact).or(() -> Optional.ofNullable(byName.get(withoutTitles(name))));
    }

    private Council get(String gss) {
        return findByGss(gss).orElseThrow(() -> new IllegalStateException("no council has the code " + gss));
    }

    private Council bySlug(String slug) {
        return findBySlug(slug).orElseThrow(() -> new IllegalStateException("no council has the slug " + slug));
    }

    private static String withoutTitles(String name) {
        return Names.normalise(TITLES.matcher(Names.normalise(name)).replaceAll(" "));
    }

    private static Council council(NamedCsvRecord row) {
        String website = row.getField("website");
        return new Council(
                row.getField("gss"),
                row.getField("name"),
                row.getField("short_name"),
                row.getField("slug"),
                row.getField("region"),
                website.isEmpty() ? null : website,
                OpenCsv.coordinates(row));
    }
}

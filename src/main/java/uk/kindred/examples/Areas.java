package uk.kindred.examples;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** Reads the areas. */
final class Areas {

    private Areas() {}

    static List<Area> list(Councils councils) {
        List<NamedCsvRecord> districts = Resources.rows("districts.csv");
        return Resources.rows("areas.csv").stream()
                .map(row -> new Area(
                        row.getField("area"),
                        council(councils, row.getField("council")),
                        row.getField("phone"),
                        Integer.parseInt(row.getField("price_percent")),
                        Resources.values(row, "neighbours").stream()
                                .map(slug -> council(councils, slug))
                                .toList(),
                        districts.stream()
                                .filter(district -> district.getField("area").equals(row.getField("area")))
                                .map(Areas::district)
                                .toList()))
                .toList();
    }

    private static Area.District district(NamedCsvRecord row) {
        return new Area.District(
                row.getField("district"),
                row.getField("town"),
                Integer.parseInt(row.getField("weight")),
                Resources.values(row, "neighbourhoods"));
    }

    private static Council council(Councils councils, String slug) {
        return councils.findBySlug(slug).orElseThrow(() -> new IllegalStateException("no council " + slug));
    }
}

package uk.kindred.imports.cqc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.RegisterEntry;
import uk.kindred.imports.Row;

/** Addresses in CQC's directory: in one cell in most editions, in several in some. */
final class DirectoryAddress {

    /** Postal and ceremonial counties: a last part that is one of these is not the town. */
    private static final Set<String> COUNTIES = Set.of(
            "avon",
            "bedfordshire",
            "berkshire",
            "buckinghamshire",
            "cambridgeshire",
            "cheshire",
            "cleveland",
            "cornwall",
            "county durham",
            "cumbria",
            "derbyshire",
            "devon",
            "dorset",
            "east riding of yorkshire",
            "east sussex",
            "east yorkshire",
            "essex",
            "gloucestershire",
            "greater london",
            "greater manchester",
            "hampshire",
            "herefordshire",
            "hertfordshire",
            "humberside",
            "isle of wight",
            "kent",
            "lancashire",
            "leicestershire",
            "lincolnshire",
            "merseyside",
            "middlesex",
            "norfolk",
            "north humberside",
            "north lincolnshire",
            "north somerset",
            "north yorkshire",
            "northamptonshire",
            "northumberland",
            "nottinghamshire",
            "oxfordshire",
            "rutland",
            "shropshire",
            "somerset",
            "south humberside",
            "south yorkshire",
            "staffordshire",
            "suffolk",
            "surrey",
            "tyne and wear",
            "warwickshire",
            "west midlands",
            "west sussex",
            "west yorkshire",
            "wiltshire",
            "worcestershire");

    private static final String[] TOWN = {"Town", "Town/City", "Address town", "Location City"};
    private static final String[] COUNTY = {"County", "Address county", "Location County"};

    private DirectoryAddress() {}

    static RegisterEntry.Address read(Row row, @Nullable String postcode, CellReader cells, Doubts doubts) {
        List<String> lines = new ArrayList<>(Arrays.stream(
                        row.text("Address", "Address line 1", "Address 1", "Street address")
                                .split(","))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.replace(" ", "").equals(bare(postcode)))
                .toList());
        String second = row.text("Address line 2", "Address 2");
        String town = row.text(TOWN);
        String county = row.text(COUNTY);
        boolean guessed = town.isEmpty();
        if (guessed) {
            county = lines.size() > 1 && COUNTIES.contains(lines.getLast().toLowerCase(Locale.ROOT))
                    ? lines.removeLast()
                    : county;
            town = lines.size() > 1 ? lines.removeLast() : "";
        }
        return new RegisterEntry.Address(
                cells.text(String.join(", ", lines), "address", doubts),
                cells.text(second, "address", doubts),
                cells.text(town, "town", doubts),
                cells.text(county, "county", doubts),
                guessed,
                postcode);
    }

    private static String bare(@Nullable String postcode) {
        return postcode == null ? "" : postcode.replace(" ", "");
    }
}

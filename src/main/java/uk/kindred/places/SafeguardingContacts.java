package uk.kindred.places;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.kindred.base.Folders;

/** The councils' adult safeguarding lines of data/councils/safeguarding.csv. Only what a council itself has printed. */
@Component
public class SafeguardingContacts {

    private final Map<String, SafeguardingContact> byCouncil;

    SafeguardingContacts(Folders folders) {
        byCouncil = OpenCsv.rows(folders.openDataFolder().resolve("councils").resolve("safeguarding.csv")).stream()
                .collect(toMap(row -> row.getField("gss"), SafeguardingContacts::contact));
    }

    /** Empty where none is known here; none is ever guessed. */
    public Optional<SafeguardingContact> find(Council council) {
        return Optional.ofNullable(byCouncil.get(council.gss()));
    }

    private static SafeguardingContact contact(NamedCsvRecord row) {
        String outOfHours = row.getField("out_of_hours_phone");
        String confirmed = row.getField("confirmed_on");
        return new SafeguardingContact(
                row.getField("phone"),
                outOfHours.isEmpty() ? null : outOfHours,
                URI.create(row.getField("page")),
                confirmed.isEmpty() ? null : LocalDate.parse(confirmed));
    }
}

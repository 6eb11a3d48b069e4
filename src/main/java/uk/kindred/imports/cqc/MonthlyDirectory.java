package uk.kindred.imports.cqc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.directory.RegisterEntry;
import uk.kindred.directory.RegisterScope;
import uk.kindred.directory.SupportKind;
import uk.kindred.imports.Header;
import uk.kindred.imports.ReadRow;
import uk.kindred.imports.RegisterFormat;
import uk.kindred.imports.Row;
import uk.kindred.places.Council;

/**
 * CQC's own monthly directory, "02_June_2026_CQC_directory.csv": every location it registers. It has no coordinates, beds
 * or ratings, so what is known of these stays.
 */
@Component
class MonthlyDirectory implements RegisterFormat {

    private static final String ID = "CQC Location ID (for office use only)";
    private static final String PROVIDER_ID = "CQC Provider ID (for office use only)";
    private static final List<String> NEEDED = List.of(
            "Name",
            "Postcode",
            "Phone number",
            "Service types",
            "Specialisms/services",
            "Provider name",
            ID,
            PROVIDER_ID);

    private static final DateInName DATE_IN_NAME = new DateInName("CQC_directory", "02_June_2026_CQC_directory.csv");

    private final CellReader cells;
    private final Whereabouts whereabouts;
    private final Clock clock;

    MonthlyDirectory(CellReader cells, Whereabouts whereabouts, Clock clock) {
        this.cells = cells;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    @Override
    public String slug() {
        return "cqc-directory";
    }

    @Override
    public boolean recognises(Header header) {
        return header.has(NEEDED);
    }

    @Override
    public RegisterScope scope() {
        return new RegisterScope(true, true);
    }

    @Override
    public Optional<LocalDate> asAt(String fileName) {
        return Optional.of(DATE_IN_NAME.require(fileName, LocalDate.now(clock)));
    }

    @Override
    public ReadRow<RegisterEntry> read(Row row, Optional<LocalDate> asAt) {
        try {
            String id = LocationIds.require(row.text(ID));
            Doubts doubts = new Doubts(row.line(), id);
            return new ReadRow.Usable<>(entry(row, id, asAt.orElseThrow(), doubts), doubts.list());
        } catch (Refusal refusal) {
            return refusal.of(row, LocationIds.find(row.text(ID)));
        }
    }

    private RegisterEntry entry(Row row, String id, LocalDate asAt, Doubts doubts) throws Refusal {
        List<String> services = row.values("Service types");
        List<SupportKind> kinds = ServiceWords.kinds(services);
        String postcode = whereabouts.postcode(row.text("Postcode"), doubts);
        if (row.text("Postcode").isEmpty()) {
            doubts.add(
                    "postcode-missing",
                    "The row has no postcode: the service is on no map unless its place was known.");
        }
        Council council = whereabouts.council("", row.text("Local authority"), postcode, doubts);
        return new RegisterEntry(
                row.line(),
                id,
                cells.name(row.text("Name"), doubts),
                cells.text(row.text("Also known as"), "other name", doubts),
                provider(row, doubts),
                kinds,
                ServiceWords.needs(row.values("Specialisms/services"), doubts),
                services,
                DirectoryAddress.read(row, postcode, cells, doubts),
                whereabouts.ofPostcode(postcode, council),
                council == null ? null : council.gss(),
                whereabouts.region(row.text("Region"), council, doubts),
                cells.phone(row.text("Phone number"), doubts),
                cells.website(row.text("Service's website (if available)", "Service’s website (if available)"), doubts),
                null,
                null,
                null,
                null,
                cells.pastDate(row.text("Date of latest check"), "date of the latest check", doubts),
                "CQC care directory",
                asAt);
    }

    private RegisterEntry.@Nullable Provider provider(Row row, Doubts doubts) {
        String id = LocationIds.find(row.text(PROVIDER_ID));
        return id == null
                ? null
                : new RegisterEntry.Provider(
                        id, cells.text(row.text("Provider name"), "provider's name", doubts), null);
    }
}

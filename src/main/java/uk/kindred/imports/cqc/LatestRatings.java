package uk.kindred.imports.cqc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.kindred.directory.PublishedRating;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RatingEntry;
import uk.kindred.imports.Header;
import uk.kindred.imports.RatingsFormat;
import uk.kindred.imports.ReadRow;
import uk.kindred.imports.Row;

/**
 * CQC's monthly file of ratings, "05_May_2026_Latest_ratings.ods": in its sheet of locations a row for each location,
 * service or population group, and domain. Names and addresses in it are not read.
 */
@Component
class LatestRatings implements RatingsFormat {

    private static final String ID = "Location ID";
    private static final List<String> NEEDED = List.of(
            ID,
            "Service / Population Group",
            "Latest Rating",
            "Publication Date",
            "Report Type",
            "Inherited Rating (Y/N)");
    /** As the column was called until 2021, and since. */
    private static final String[] DOMAIN = {"Domain", "Key Question"};

    private static final DateInName DATE_IN_NAME = new DateInName("Latest_ratings", "05_May_2026_Latest_ratings.ods");

    private final CellReader cells;
    private final RatingCells ratings;
    private final Clock clock;

    LatestRatings(CellReader cells, RatingCells ratings, Clock clock) {
        this.cells = cells;
        this.ratings = ratings;
        this.clock = clock;
    }

    @Override
    public String slug() {
        return "cqc-ratings";
    }

    @Override
    public String source() {
        return "CQC latest ratings";
    }

    @Override
    public boolean recognises(Header header) {
        return header.has(NEEDED) && List.of(DOMAIN).stream().anyMatch(domain -> header.has(List.of(domain)));
    }

    @Override
    public LocalDate asAt(String fileName) {
        return DATE_IN_NAME.require(fileName, LocalDate.now(clock));
    }

    @Override
    public ReadRow<RatingEntry> read(Row row, LocalDate asAt) {
        try {
            String id = LocationIds.require(row.text(ID));
            Doubts doubts = new Doubts(row.line(), id);
            return new ReadRow.Usable<>(new RatingEntry(row.line(), id, rating(row, asAt, doubts)), doubts.list());
        } catch (Refusal refusal) {
            String id = LocationIds.find(row.text(ID));
            return new ReadRow.Refused<>(refusal.issue(row.line(), id), id);
        }
    }

    private PublishedRating rating(Row row, LocalDate asAt, Doubts doubts) throws Refusal {
        String words = row.text("Latest Rating");
        Rating rating = ServiceWords.rating(words, doubts);
        return new PublishedRating(
                ratings.group(row.text("Service / Population Group"), doubts),
                RatingCells.question(row.text(DOMAIN)),
                rating,
                ServiceWords.note(words, rating),
                ratings.publishedOn(row.text("Publication Date"), rating, doubts),
                cells.text(row.text("Report Type"), "type of report", doubts),
                cells.yesOrNo(row.text("Inherited Rating (Y/N)")),
                true,
                source(),
                asAt);
    }
}

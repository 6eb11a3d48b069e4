package uk.kindred.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.kindred.directory.RatingEntry;
import uk.kindred.directory.RatingStage;

/** Reads ratings into the stage, row by row. Nothing that people see changes. */
@Component
class RatingsReader {

    private static final int ROWS_AT_ONCE = 2_000;

    private final List<RatingsFormat> formats;
    private final RatingStage stage;
    private final RowIssues issues;
    private final ImportProperties properties;

    RatingsReader(List<RatingsFormat> formats, RatingStage stage, RowIssues issues, ImportProperties properties) {
        this.formats = formats;
        this.stage = stage;
        this.issues = issues;
        this.properties = properties;
    }

    /** @throws UnusableFileException if the file as a whole cannot be used */
    RegisterReader.Reading read(long runId, RegisterFile file) {
        try (RatingsTable table = RatingsTable.open(
                OdsFile.open(file.path(), properties.mostSheetBytes().toBytes()), formats)) {
            RatingsFormat format = table.format();
            LocalDate asAt = format.asAt(file.name());
            Tally tally = new Tally();
            List<RatingRow> rows = new ArrayList<>();
            for (RatingsTable.Line line = table.next(); line != null; line = table.next()) {
                rows.add(
                        line.row() == null
                                ? new RatingRow.Refused(Objects.requireNonNull(line.issue()), null)
                                : format.read(line.row(), asAt));
                if (rows.size() == ROWS_AT_ONCE) {
                    store(runId, rows, tally);
                    rows.clear();
                }
            }
            store(runId, rows, tally);
            settle(runId, tally);
            if (tally.rows == tally.refused) {
                throw new UnusableFileException(
                        "The file has a header and not one usable row about a listing. Download it again, and import the"
                                + " directory first.");
            }
            return new RegisterReader.Reading(format.slug(), asAt, tally.rows, tally.refused, true);
        }
    }

    /** Rows that were read elsewhere. */
    RegisterReader.Reading read(long runId, String format, LocalDate asAt, List<RatingRow> rows) {
        Tally tally = new Tally();
        store(runId, rows, tally);
        settle(runId, tally);
        return new RegisterReader.Reading(format, asAt, tally.rows, tally.refused, true);
    }

    private void store(long runId, List<RatingRow> rows, Tally tally) {
        List<RatingEntry> entries = new ArrayList<>();
        List<RowIssue> found = new ArrayList<>();
        List<String> mentioned = new ArrayList<>();
        for (RatingRow row : rows) {
            switch (row) {
                case RatingRow.Usable usable -> {
                    entries.add(usable.entry());
                    found.addAll(usable.doubts());
                }
                case RatingRow.Refused left -> {
                    tally.refused++;
                    found.add(left.issue());
                    if (left.mentioned() != null) {
                        mentioned.add(left.mentioned());
                    }
                }
            }
        }
        tally.rows += rows.size();
        stage.add(runId, entries);
        stage.mention(runId, mentioned);
        issues.add(runId, found);
    }

    private void settle(long runId, Tally tally) {
        stage.settle();
        tally.refused += refuseUnlisted(runId);
        stage.keepLatest(runId);
        tally.refused += refuseRepeated(runId);
        stage.settle();
    }

    /** Most of the regulator's locations are none of Kindred's: told once for each, not once for each of its rows. */
    private int refuseUnlisted(long runId) {
        List<RatingStage.Unlisted> unlisted = stage.removeUnlisted(runId);
        issues.add(
                runId,
                unlisted.stream()
                        .map(location -> refused(
                                location.line(),
                                location.publicId(),
                                "not-listed",
                                "No listing is about this location: its %d ratings were left out."
                                        .formatted(location.rows())))
                        .toList());
        return unlisted.stream().mapToInt(RatingStage.Unlisted::rows).sum();
    }

    /** Which of two is right is not known: the first is taken, and the operator is told. */
    private int refuseRepeated(long runId) {
        List<RowIssue> repeated = stage.removeRepeated(runId).stream()
                .map(row -> refused(
                        row.line(),
                        row.publicId(),
                        "repeated-rating",
                        "Line %d rates the same for the same day. That line was taken, and this one left out."
                                .formatted(row.keptLine())))
                .toList();
        issues.add(runId, repeated);
        return repeated.size();
    }

    private static RowIssue refused(long line, String locationId, String code, String reason) {
        return new RowIssue(line, locationId, RowIssue.Severity.REFUSED, code, reason);
    }

    private static final class Tally {

        private int rows;
        private int refused;
    }
}

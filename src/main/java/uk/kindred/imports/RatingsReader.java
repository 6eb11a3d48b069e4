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
            RowIntake<RatingEntry> intake = new RowIntake<>(runId, stage, issues);
            List<ReadRow<RatingEntry>> rows = new ArrayList<>();
            for (RatingsTable.Line line = table.next(); line != null; line = table.next()) {
                rows.add(
                        line.row() == null
                                ? new ReadRow.Refused<>(Objects.requireNonNull(line.issue()), null)
                                : format.read(line.row(), asAt));
                if (rows.size() == ROWS_AT_ONCE) {
                    intake.take(rows);
                    rows.clear();
                }
            }
            intake.take(rows);
            settle(runId, intake);
            if (intake.rows() == intake.refused()) {
                throw new UnusableFileException(
                        "The file has a header and not one usable row about a listing. Download it again, and import the"
                                + " directory first.");
            }
            return new RegisterReader.Reading(format.slug(), asAt, intake.rows(), intake.refused(), true);
        }
    }

    /** Rows that were read elsewhere. */
    RegisterReader.Reading read(long runId, String format, LocalDate asAt, List<ReadRow<RatingEntry>> rows) {
        RowIntake<RatingEntry> intake = new RowIntake<>(runId, stage, issues);
        intake.take(rows);
        settle(runId, intake);
        return new RegisterReader.Reading(format, asAt, intake.rows(), intake.refused(), true);
    }

    private void settle(long runId, RowIntake<RatingEntry> intake) {
        stage.settle();
        refuseUnlisted(runId, intake);
        stage.keepLatest(runId);
        refuseRepeated(runId, intake);
        stage.settle();
    }

    /** Most of the regulator's locations are none of Kindred's: told once for each, not once for each of its rows. */
    private void refuseUnlisted(long runId, RowIntake<RatingEntry> intake) {
        List<RatingStage.Unlisted> unlisted = stage.removeUnlisted(runId);
        intake.refuse(
                unlisted.stream()
                        .map(location -> RowIssue.refused(
                                location.line(),
                                location.publicId(),
                                "not-listed",
                                "No listing is about this location: its %d ratings were left out."
                                        .formatted(location.rows())))
                        .toList(),
                unlisted.stream().mapToInt(RatingStage.Unlisted::rows).sum());
    }

    /** Which of two is right is not known: the first is taken, and the operator is told. */
    private void refuseRepeated(long runId, RowIntake<RatingEntry> intake) {
        List<RowIssue> repeated = stage.removeRepeated(runId).stream()
                .map(row -> RowIssue.refused(
                        row.line(),
                        row.publicId(),
                        "repeated-rating",
                        "Line %d rates the same for the same day. That line was taken, and this one left out."
                                .formatted(row.keptLine())))
                .toList();
        intake.refuse(repeated, repeated.size());
    }
}

package uk.kindred.reviews.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.reviews.Quarter;

/** The published inputs of a round: one line for each cohort, with all that the scores are computed from. */
public final class InputsFile {

    /** Of the method in docs/reviews.md; another number once scores are computed otherwise. */
    public static final String METHOD = "2";

    private static final List<String> COLUMNS = List.of(
            "method",
            "round",
            "round_quarter",
            "listing",
            "kind",
            "council",
            "region",
            "question",
            "quarter",
            "yes",
            "in_part",
            "no");

    private InputsFile() {}

    /** Without any line. */
    public static String empty() {
        return String.join(",", COLUMNS) + "\r\n";
    }

    /** @param round the first day of its month, in the quarter {@code now} */
    public static String write(LocalDate round, Quarter now, List<Cohort> cohorts) {
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(COLUMNS);
            for (Cohort cohort : cohorts) {
                csv.writeRecord(
                        METHOD,
                        round.toString(),
                        now.code(),
                        cohort.listing(),
                        cohort.kind(),
                        orEmpty(cohort.council()),
                        orEmpty(cohort.region()),
                        cohort.question().slug(),
                        cohort.quarter().code(),
                        Integer.toString(cohort.tally().yes()),
                        Integer.toString(cohort.tally().inPart()),
                        Integer.toString(cohort.tally().no()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

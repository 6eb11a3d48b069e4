package uk.kindred.reviews.figures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.reviews.Coded;
import uk.kindred.reviews.Quarter;
import uk.kindred.reviews.Question;

/** The published inputs: one line for each cohort. */
public final class InputsFile {

    private static final List<String> COLUMNS =
            List.of("listing", "kind", "council", "region", "question", "quarter", "yes", "in_part", "no");

    private InputsFile() {}

    public static String write(List<Cohort> cohorts) {
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(COLUMNS);
            for (Cohort cohort : cohorts) {
                csv.writeRecord(
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

    public static List<Cohort> read(Reader in) throws IOException {
        List<Cohort> cohorts = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            for (NamedCsvRecord line : csv) {
                cohorts.add(new Cohort(
                        line.getField("listing"),
                        line.getField("kind"),
                        orNull(line.getField("council")),
                        orNull(line.getField("region")),
                        Coded.get(Question.values(), line.getField("question")),
                        Quarter.read(line.getField("quarter")).orElseThrow(),
                        new Tally(
                                Integer.parseInt(line.getField("yes")),
                                Integer.parseInt(line.getField("in_part")),
                                Integer.parseInt(line.getField("no")))));
            }
        }
        return cohorts;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

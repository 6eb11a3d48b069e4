package uk.kindred.market.ascof;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A council's figures as a file for programs for tables. */
final class AscofFile {

    private AscofFile() {}

    /** With a mark at its start by which such programs know it as UTF-8. */
    static String write(AscofFigures figures) {
        StringWriter file = new StringWriter().append('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(
                    "council",
                    "gss",
                    "measure",
                    "in plain words",
                    "title",
                    "unit",
                    "better",
                    "period",
                    "value",
                    "why there is none",
                    "margin of error",
                    "period before",
                    "value before",
                    "median of statistical neighbours",
                    "median of region",
                    "median of England’s councils",
                    "source");
            figures.list().forEach(figure -> row(csv, figures, figure));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private static void row(CsvWriter csv, AscofFigures figures, AscofFigure figure) {
        Missing missing = figure.missing();
        AscofFigure.Before before = figure.before();
        csv.writeRecord(
                figures.council().shortName(),
                figures.council().gss(),
                figure.measure().code(),
                figure.measure().words(),
                figure.title(),
                figure.measure().unit().slug(),
                figure.measure().higherIsBetter() ? "higher" : "lower",
                figure.period(),
                number(figure.value()),
                missing == null ? "" : missing.words(),
                number(figure.margin()),
                before == null ? "" : before.period(),
                before == null ? "" : number(before.value()),
                number(figure.neighbours()),
                number(figure.region()),
                number(figure.england()),
                AscofFigures.SOURCE);
    }

    /** No more places than the source gives. */
    static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}

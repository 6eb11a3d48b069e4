package uk.kindred.providers.selfservice.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import uk.kindred.base.csv.Cells;
import uk.kindred.directory.ListingDetails;
import uk.kindred.providers.selfservice.ReturnFigure;
import uk.kindred.providers.selfservice.Returns;

/** Figures in the shape of the notice about the Capacity Tracker: a line for each listing. */
final class ReturnFile {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private ReturnFile() {}

    /** @param told the last figures; null where none were told, and all their cells stay empty */
    record Line(ListingDetails listing, Returns.@Nullable Told told) {}

    /** @param name of the file */
    static ResponseEntity<String> answer(String name, List<Line> lines) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(write(lines));
    }

    /** With the columns that are asked of any of them, in the notice's order. */
    static String write(List<Line> lines) {
        List<ReturnFigure> figures = Arrays.stream(ReturnFigure.values())
                .filter(figure -> lines.stream().anyMatch(line -> figure.part().isAsked(line.listing())))
                .toList();
        List<String> header = new ArrayList<>(List.of("CQC location ID", "Location name", "Figures of"));
        figures.forEach(figure -> header.add(figure.column()));
        StringWriter file = new StringWriter().append('\ufeff');
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(header);
            lines.forEach(line -> csv.writeRecord(cells(line, figures)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private static List<String> cells(Line line, List<ReturnFigure> figures) {
        Returns.Told told = line.told();
        List<String> cells = new ArrayList<>(List.of(
                line.listing().summary().id(),
                Cells.safe(line.listing().summary().name()),
                told == null ? "" : LocalDate.ofInstant(told.at(), ENGLAND).toString()));
        figures.forEach(figure ->
                cells.add(told == null ? "" : Objects.toString(told.figures().get(figure), "")));
        return cells;
    }
}

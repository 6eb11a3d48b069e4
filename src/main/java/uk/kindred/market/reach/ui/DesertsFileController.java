package uk.kindred.market.reach.ui;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.kindred.base.Slug;
import uk.kindred.base.csv.Csv;
import uk.kindred.base.web.CsvAnswer;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.ReachAsked;
import uk.kindred.market.reach.ui.DesertsOfKinds.Deserts;
import uk.kindred.market.reach.ui.DesertsOfKinds.Row;
import uk.kindred.places.Councils;

/** All kinds' deserts as a file; a header alone before the first night. */
@RestController
class DesertsFileController {

    private static final List<String> COLUMNS = List.of(
            "council",
            "kind",
            "within_miles",
            "counted_on",
            "postcodes",
            "without_any",
            "areas",
            "areas_without_any",
            "england_postcodes",
            "england_without_any",
            "known");

    private final Councils councils;
    private final DesertsOfKinds deserts;

    DesertsFileController(Councils councils, DesertsOfKinds deserts) {
        this.councils = councils;
        this.deserts = deserts;
    }

    @GetMapping("/councils/{gss}/market/deserts.csv")
    ResponseEntity<String> file(@PathVariable String gss) {
        Deserts told = councils.findByCode(gss)
                .map(deserts::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return CsvAnswer.file(
                "deserts-" + told.council().slug() + ".csv",
                Csv.write(
                        COLUMNS, told.rows().stream().map(row -> row(told, row)).toList()));
    }

    private static List<String> row(Deserts told, Row row) {
        @Nullable AreaReach england = row.england();
        return List.of(
                told.council().gss(),
                row.kind().slug(),
                ReachWords.plain(ReachAsked.USUAL_MILES),
                Objects.requireNonNull(told.countedOn()).toString(),
                String.valueOf(row.postcodes()),
                String.valueOf(row.without()),
                String.valueOf(row.areas()),
                String.valueOf(row.dry()),
                england == null ? "" : String.valueOf(england.postcodes()),
                england == null ? "" : String.valueOf(england.without(1)),
                Slug.of(row.known().name()));
    }
}

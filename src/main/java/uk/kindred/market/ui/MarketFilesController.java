package uk.kindred.market.ui;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.kindred.base.web.CsvAnswer;
import uk.kindred.market.desk.Desk;
import uk.kindred.market.desk.DeskFiles;
import uk.kindred.market.desk.DeskQuestion;
import uk.kindred.market.desk.Desks;
import uk.kindred.market.desk.Figure;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** Each figure of a council's market as a file, for everybody; it takes the page's own parameters. */
@RestController
class MarketFilesController {

    private final Councils councils;
    private final Desks desks;

    MarketFilesController(Councils councils, Desks desks) {
        this.councils = councils;
        this.desks = desks;
    }

    @GetMapping("/councils/{gss}/market/{figure:[a-z]{1,20}}.csv")
    ResponseEntity<String> file(
            @PathVariable String gss, @PathVariable String figure, @RequestParam MultiValueMap<String, String> query) {
        Council council = councils.findByCode(gss).orElseThrow(MarketFilesController::unknown);
        Figure asked = Figure.findBySlug(figure).orElseThrow(MarketFilesController::unknown);
        Desk desk = desks.open(DeskQuestion.read(council, query, councils));
        String name = council.slug() + "-" + asked.slug() + "-" + desk.reckonedOn() + ".csv";
        return CsvAnswer.file(name, DeskFiles.write(desk, asked));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

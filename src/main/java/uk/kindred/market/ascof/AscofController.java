package uk.kindred.market.ascof;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.kindred.base.web.CsvAnswer;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** A council's outcomes as a file, for anybody. */
@RestController
class AscofController {

    private final Councils councils;
    private final Ascof ascof;

    AscofController(Councils councils, Ascof ascof) {
        this.councils = councils;
        this.ascof = ascof;
    }

    @GetMapping("/councils/{gss}/market/ascof.csv")
    ResponseEntity<String> file(@PathVariable String gss) {
        Council council = councils.findByCode(gss).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return CsvAnswer.file("ascof-" + council.slug() + ".csv", AscofFile.write(ascof.of(council)));
    }
}

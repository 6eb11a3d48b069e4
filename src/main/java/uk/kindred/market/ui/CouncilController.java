package uk.kindred.market.ui;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.kindred.market.nav.MarketLinks;
import uk.kindred.places.Councils;

/** A council's shorter address leads to its market. */
@RestController
class CouncilController {

    private final Councils councils;

    CouncilController(Councils councils) {
        this.councils = councils;
    }

    @GetMapping("/councils/{code:E\\d{8}|[a-z-]+}")
    ResponseEntity<Void> council(@PathVariable String code) {
        return councils.findByCode(code)
                .map(council -> ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create(MarketLinks.market(council)))
                        .<Void>build())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

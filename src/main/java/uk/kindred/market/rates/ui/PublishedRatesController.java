package uk.kindred.market.rates.ui;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.kindred.base.web.CsvAnswer;
import uk.kindred.market.rates.CouncilRates;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** The rates that a council's officers have published, as a file, for anybody. */
@RestController
class PublishedRatesController {

    private final Councils councils;
    private final CouncilRates rates;

    PublishedRatesController(Councils councils, CouncilRates rates) {
        this.councils = councils;
        this.rates = rates;
    }

    @GetMapping("/councils/{gss}/market/rates.csv")
    ResponseEntity<String> file(@PathVariable String gss) {
        Council council = councils.findByCode(gss).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return CsvAnswer.file(
                "rates-" + council.slug() + ".csv", RateFile.writePublished(rates.listPublished(council)));
    }
}

package uk.kindred.market.reach.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.kindred.base.csv.Csv;
import uk.kindred.base.web.CsvAnswer;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.CouncilReaches;
import uk.kindred.market.reach.KindReach;
import uk.kindred.market.reach.ReachAsked;
import uk.kindred.market.reach.ReachBusyException;
import uk.kindred.market.reach.ReachQuestion;
import uk.kindred.market.reach.ReachReading;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** All areas of an answer as a file: each row says what was asked, so that it stands alone. */
@RestController
class ReachFileController {

    private static final List<String> COLUMNS = List.of(
            "council",
            "area",
            "kind",
            "need",
            "payer",
            "max_weekly_pounds",
            "within_miles",
            "counted_on",
            "postcodes",
            "with_1_or_more",
            "with_3_or_more",
            "with_5_or_more",
            "with_10_or_more");

    private final Councils councils;
    private final CouncilReaches reaches;

    ReachFileController(Councils councils, CouncilReaches reaches) {
        this.councils = councils;
        this.reaches = reaches;
    }

    /** What can’t be read is told in plain words, with 400. */
    @GetMapping("/councils/{gss}/market/reach.csv")
    ResponseEntity<String> file(@PathVariable String gss, @RequestParam MultiValueMap<String, String> query) {
        Council council = councils.findByCode(gss).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ReachReading reading = ReachReading.of(Map.copyOf(query));
        if (!reading.problems().isEmpty()) {
            return ResponseEntity.badRequest()
                    .contentType(MediaType.TEXT_PLAIN)
                    .body(String.join("\n", reading.problems().values()));
        }
        ReachAsked asked = reading.asked();
        try {
            KindReach reach = reaches.get(council, asked.kind(), asked.question());
            return CsvAnswer.file(
                    "reach-" + council.slug() + "-" + asked.kind().slug() + ".csv",
                    Csv.write(COLUMNS, rows(council, asked, reach)));
        } catch (ReachBusyException tooMany) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(ReachBusyException.AGAIN_AFTER_SECONDS))
                    .contentType(MediaType.TEXT_PLAIN)
                    .body("Many people ask just now. Please try again in a moment.");
        }
    }

    private static List<List<String>> rows(Council council, ReachAsked asked, KindReach reach) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(council, asked, reach, reach.whole()));
        reach.sectors().forEach(sector -> rows.add(row(council, asked, reach, sector)));
        return rows;
    }

    private static List<String> row(Council council, ReachAsked asked, KindReach reach, AreaReach area) {
        ReachQuestion question = asked.question();
        Long most = question.maxWeeklyPence();
        return List.of(
                council.gss(),
                area.area(),
                asked.kind().slug(),
                question.need() == null ? "" : question.need().slug(),
                question.payer() == null ? "" : question.payer().slug(),
                most == null ? "" : ReachWords.plain(most / 100.0),
                ReachWords.plain(question.miles()),
                reach.countedOn().toString(),
                String.valueOf(area.postcodes()),
                String.valueOf(area.withOne()),
                String.valueOf(area.withThree()),
                String.valueOf(area.withFive()),
                String.valueOf(area.withTen()));
    }
}

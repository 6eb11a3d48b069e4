package uk.kindred.market.reach.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.csv.Csv;
import uk.kindred.market.officers.DeskReading;
import uk.kindred.market.officers.ForOfficersAndAdministrators;
import uk.kindred.market.officers.OfficerCouncils;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.ClosingListings;
import uk.kindred.market.reach.ReachAsked;
import uk.kindred.market.reach.ReachBusyException;
import uk.kindred.market.reach.WhatIfs;
import uk.kindred.places.Council;
import uk.kindred.places.Places;

/** All areas before and after a change as a file: the page's own question, by its own parameters. */
@RestController
@ForOfficersAndAdministrators
class WhatIfFileController {

    private static final List<String> COLUMNS = List.of(
            "council",
            "area",
            "kind",
            "at_least",
            "counted_on",
            "postcodes",
            "with_before",
            "with_after",
            "closing",
            "beginning");

    private final OfficerCouncils own;
    private final Places places;
    private final ClosingListings listings;
    private final WhatIfs whatIfs;

    WhatIfFileController(OfficerCouncils own, Places places, ClosingListings listings, WhatIfs whatIfs) {
        this.own = own;
        this.places = places;
        this.listings = listings;
        this.whatIfs = whatIfs;
    }

    /** What can’t be read is told in plain words, with 400. */
    @GetMapping(ReachLinks.WHAT_IF + ".csv")
    ResponseEntity<String> file(@RequestParam MultiValueMap<String, String> query) {
        String council = Optional.ofNullable(query.getFirst("council")).orElse("");
        return own.read(council, "what-if-file")
                .map(desk -> file(desk, query))
                .orElseGet(() -> told(HttpStatus.BAD_REQUEST, "Please say which council."));
    }

    private ResponseEntity<String> file(DeskReading desk, MultiValueMap<String, String> query) {
        Council council = desk.council();
        WhatIfReading reading = WhatIfReading.of(Map.copyOf(query), council, listings, places);
        if (!reading.problems().isEmpty()) {
            return told(
                    HttpStatus.BAD_REQUEST, String.join("\n", reading.problems().values()));
        }
        ReachAsked asked = reading.reach().asked();
        try {
            WhatIfs.Outcome outcome = whatIfs.of(council, asked, reading.change());
            String closing = String.valueOf(
                    listings.listClosing(asked.kind(), reading.change()).size());
            String beginning = String.valueOf(reading.beginning().size());
            return OfficerPages.file(
                    "what-if-" + council.slug() + "-" + asked.kind().slug() + ".csv",
                    Csv.write(COLUMNS, rows(council, asked, outcome, closing, beginning)));
        } catch (ReachBusyException tooMany) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(ReachBusyException.AGAIN_AFTER_SECONDS))
                    .contentType(MediaType.TEXT_PLAIN)
                    .body("Many people ask just now. Please try again in a moment.");
        }
    }

    private static ResponseEntity<String> told(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(words);
    }

    private static List<List<String>> rows(
            Council council, ReachAsked asked, WhatIfs.Outcome outcome, String closing, String beginning) {
        Map<String, AreaReach> then =
                outcome.after().sectors().stream().collect(Collectors.toMap(AreaReach::area, Function.identity()));
        List<AreaReach> befores = new ArrayList<>(List.of(outcome.before().whole()));
        befores.addAll(outcome.before().sectors());
        return befores.stream()
                .map(before -> {
                    AreaReach after = before == outcome.before().whole()
                            ? outcome.after().whole()
                            : Objects.requireNonNull(then.get(before.area()));
                    return List.of(
                            council.gss(),
                            before.area(),
                            asked.kind().slug(),
                            String.valueOf(asked.atLeast()),
                            outcome.before().countedOn().toString(),
                            String.valueOf(before.postcodes()),
                            String.valueOf(before.with(asked.atLeast())),
                            String.valueOf(after.with(asked.atLeast())),
                            closing,
                            beginning);
                })
                .toList();
    }
}

package uk.kindred.market.reach.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.market.officers.DeskReading;
import uk.kindred.market.officers.ForOfficersAndAdministrators;
import uk.kindred.market.officers.OfficerCouncils;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.market.reach.ClosingListings;
import uk.kindred.market.reach.ClosingListings.Closing;
import uk.kindred.market.reach.ReachBusyException;
import uk.kindred.market.reach.WhatIfs;
import uk.kindred.market.supply.AreaSupply;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.places.Places;

/** A council's officers, and administrators, ask what would be if services closed or began. Nothing of it is stored. */
@RestController
@ForOfficersAndAdministrators
class WhatIfController {

    private static final String TITLE = "What if a service closes, or begins?";
    private static final String COUNCIL = "council";
    private static final int MOST_FOUND = 15;

    private final OfficerCouncils own;
    private final Councils councils;
    private final Places places;
    private final ClosingListings listings;
    private final WhatIfs whatIfs;
    private final ReachMap map;
    private final AreaSupply areas;

    WhatIfController(
            OfficerCouncils own,
            Councils councils,
            Places places,
            ClosingListings listings,
            WhatIfs whatIfs,
            ReachMap map,
            AreaSupply areas) {
        this.own = own;
        this.councils = councils;
        this.places = places;
        this.listings = listings;
        this.whatIfs = whatIfs;
        this.map = map;
        this.areas = areas;
    }

    @GetMapping(ReachLinks.WHAT_IF)
    ResponseEntity<String> whatIf(@RequestParam MultiValueMap<String, String> query) {
        return own.read(Optional.ofNullable(query.getFirst(COUNCIL)).orElse(""), "what-if")
                .map(desk -> whatIf(desk, query))
                .orElseGet(() -> OfficerPages.choose(councils.list(), ReachLinks.WHAT_IF));
    }

    private ResponseEntity<String> whatIf(DeskReading desk, MultiValueMap<String, String> query) {
        Council council = desk.council();
        WhatIfReading reading = WhatIfReading.of(Map.copyOf(query), council, listings, places);
        Main page = new Main();
        page.setClassName("page account reach-page");
        page.add(
                new H1(TITLE),
                desk.tabs(ReachLinks.WHAT_IF),
                new Paragraph("In " + council.shortName() + ": how much of the area would have something to choose"
                        + " from, before and after."),
                Markup.tag("p", new Anchor(ReachLinks.page(council), "What is within reach now")));
        OfficerPages.addReader(page, desk, ReachLinks.WHAT_IF);
        if (!reading.problems().isEmpty()) {
            page.add(new ProblemSummary(reading.problems(), field -> address(query, 1) + "#" + field));
        }
        boolean answered = reading.problems().isEmpty() && reading.changesSomething();
        if (answered) {
            page.add(Markup.tag("p", new Anchor(address(query, 1) + "#" + WhatIfAnswer.ID, "Jump to the answer"))
                    .styled("no-print"));
        }
        page.add(form(reading, council, desk.all()));
        return answered ? answer(page, reading, council, query) : answer(page, HttpStatus.OK, query);
    }

    private Markup form(WhatIfReading reading, Council council, List<Council> all) {
        String words = reading.typed(WhatIfReading.WORDS);
        List<Closing> found = words.isEmpty()
                ? List.of()
                : listings.listNamed(council, reading.reach().asked().kind(), words, MOST_FOUND + 1);
        return WhatIfForm.of(
                reading,
                council,
                all,
                listings.stock(council, reading.reach().asked().kind()),
                found.stream().limit(MOST_FOUND).toList(),
                found.size() > MOST_FOUND);
    }

    private ResponseEntity<String> answer(
            Main page, WhatIfReading reading, Council council, MultiValueMap<String, String> query) {
        var asked = reading.reach().asked();
        WhatIfs.Outcome outcome;
        try {
            outcome = whatIfs.of(council, asked, reading.change());
        } catch (ReachBusyException tooMany) {
            page.add(Markup.tag(
                            "p",
                            "Many people ask for such figures just now. Nothing you chose is lost: please press"
                                    + " “Work it out” again in a moment.")
                    .styled("notice")
                    .with("role", "status"));
            return answer(page, HttpStatus.SERVICE_UNAVAILABLE, query);
        }
        WhatIfAnswer answer = new WhatIfAnswer(council, asked, outcome);
        List<Closing> closing = listings.listClosing(asked.kind(), reading.change());
        answer.summary(
                        closing,
                        listings.stock(council, asked.kind()),
                        reading.beginning().size())
                .forEach(page::add);
        answer.uncounted(reading.closing(), reading.closingAll(), closing).forEach(page::add);
        page.add(ReachAnswer.completeness(areas.completeness(), asked));
        answer.areas(page(query), number -> address(query, number)).forEach(page::add);
        page.add(
                map.of(
                        "after",
                        council,
                        outcome.after().sectors(),
                        asked.atLeast(),
                        "After the change: share of each area’s postcodes with " + ReachWords.options(asked)
                                + " within reach"),
                answer.note(),
                Markup.tag(
                        "p",
                        OfficerPages.download(
                                ReachLinks.WHAT_IF + ".csv" + address(query, 1).substring(ReachLinks.WHAT_IF.length()),
                                "Download all areas, before and after (CSV)")),
                Markup.tag("p", new Anchor(address(query, 1), "A lasting link to this question")));
        return answer(page, HttpStatus.OK, query);
    }

    private static int page(MultiValueMap<String, String> query) {
        String typed = Optional.ofNullable(query.getFirst(SectorTable.PAGE)).orElse("");
        return typed.matches("[1-9]\\d{0,2}") ? Integer.parseInt(typed) : 1;
    }

    /** All that was asked, without what was left empty. */
    private static String address(MultiValueMap<String, String> query, int page) {
        String asked = query.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(SectorTable.PAGE))
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return ReachLinks.WHAT_IF + "?" + asked + (page == 1 ? "" : "&" + SectorTable.PAGE + "=" + page);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static ResponseEntity<String> answer(Main page, HttpStatus status, MultiValueMap<String, String> query) {
        ResponseEntity<String> whole = PlainPages.answer(
                PageHead.of(TITLE, "").withStatus(status.value()).notIndexed(),
                page,
                new PageRequest(ReachLinks.WHAT_IF.substring(1), Map.of(), Map.copyOf(query)));
        return ResponseEntity.status(whole.getStatusCode())
                .headers(headers -> headers.putAll(whole.getHeaders()))
                .cacheControl(CacheControl.noStore())
                .body(whole.getBody());
    }
}

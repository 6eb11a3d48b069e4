package uk.kindred.market.rates.ui;

import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.Paging;
import uk.kindred.base.web.FormCheck;
import uk.kindred.market.officers.OfficerCouncils;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.market.officers.Typed;
import uk.kindred.market.rates.CouncilRate;
import uk.kindred.market.rates.CouncilRates;
import uk.kindred.market.rates.RateComparison;
import uk.kindred.market.rates.StatedRate;
import uk.kindred.places.Council;

/** Where officers see and state what their council pays, and say whether everybody may see it. */
@RestController
@RequestMapping(CouncilRatesController.ADDRESS)
@OnlyFor(Role.COUNCIL_OFFICER)
class CouncilRatesController {

    static final String ADDRESS = "/officer/market/rates";
    static final String COUNCIL = "council";

    private static final int ON_A_PAGE = 50;

    private static final Map<String, String> TOLD = Map.of(
            "added", "The figure is added, and stands in the audit log.",
            "same", "That figure stood so already. Nothing was added.",
            "imported", "All figures of the file are added, and stand in the audit log.",
            "published", "Everybody sees this year’s figures from now on.",
            "hidden",
                    "Only your council’s officers see this year’s figures from now on. A statement that is published"
                            + " already still tells what it told.");

    private final OfficerCouncils theirs;
    private final CouncilRates rates;
    private final RateComparison comparison;
    private final Clock clock;

    CouncilRatesController(OfficerCouncils theirs, CouncilRates rates, RateComparison comparison, Clock clock) {
        this.theirs = theirs;
        this.rates = rates;
        this.comparison = comparison;
        this.clock = clock;
    }

    /** @param year in words or as a number; the present one for anything else */
    @GetMapping
    ResponseEntity<String> show(
            @RequestParam(name = COUNCIL, defaultValue = "") String gss,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String told,
            HttpServletRequest request) {
        Council council = theirs.require(gss);
        List<StatedRate> stated = rates.list(council);
        int shown = RateWords.findYear(year).orElse(CouncilRate.yearOf(today()));
        Main page = new RatesPage(council, shown, FormCheck.secret(request))
                .write(
                        theirs.list(),
                        stated,
                        comparison.of(council, shown, stated),
                        rates.publishedYears(council).contains(shown),
                        CouncilRate.yearOf(today()),
                        TOLD.get(told));
        return OfficerPages.answer("What your council pays", page, address(council, shown), HttpStatus.OK);
    }

    /** Every figure that was ever stated. */
    @GetMapping("/all")
    ResponseEntity<String> all(
            @RequestParam(name = COUNCIL, defaultValue = "") String gss,
            @RequestParam(defaultValue = "1") String page) {
        Council council = theirs.require(gss);
        int number = Paging.number(page);
        List<StatedRate> some = rates.listAll(council, ON_A_PAGE + 1, (number - 1L) * ON_A_PAGE);
        Main all = RateHistoryPage.of(council, some, ON_A_PAGE, number, clock);
        return OfficerPages.answer("Every figure", all, ADDRESS + "/all", HttpStatus.OK);
    }

    /** In the shape in which they can be sent back. */
    @GetMapping("/rates.csv")
    ResponseEntity<String> file(@RequestParam(name = COUNCIL, defaultValue = "") String gss) {
        Council council = theirs.require(gss);
        return OfficerPages.file(
                "rates-" + council.slug() + ".csv",
                RateFile.writeForOfficers(rates.list(council), CouncilRate.yearOf(today())));
    }

    /** @param year with {@code rate} and {@code what}: to correct the figure that stands, or to add one */
    @GetMapping("/new")
    ResponseEntity<String> form(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        Typed asked = Typed.of(query);
        Council council = theirs.require(asked.line(COUNCIL));
        Map<String, String> values = new LinkedHashMap<>(Map.of(
                RateReader.YEAR, String.valueOf(CouncilRate.yearOf(today())),
                RateReader.SORT, "pays",
                RateReader.DATE, today().toString()));
        asked.values().forEach(values::put);
        OptionalInt year = RateWords.findYear(values.getOrDefault(RateReader.YEAR, ""));
        rates.list(council).stream()
                .map(StatedRate::rate)
                .filter(rate -> rate.item().slug().equals(values.get(RateReader.ITEM))
                        && rate.sort().slug().equals(values.get(RateReader.SORT))
                        && year.isPresent()
                        && rate.year() == year.getAsInt())
                .findFirst()
                .ifPresent(rate -> values.putAll(RateReader.filledIn(rate)));
        return form(council, Typed.filledIn(values), null, null, request);
    }

    @PostMapping("/new")
    ResponseEntity<String> add(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        Typed typed = Typed.of(sent);
        Council council = theirs.require(typed.line(COUNCIL));
        CouncilRate rate = RateReader.read(typed, today());
        if (rate == null) {
            return form(council, typed, null, null, request);
        }
        String question = RateReader.question(
                rate, rates.list(council).stream().map(StatedRate::rate).toList());
        if (question != null && !typed.line(RateReader.SURE).equals(RateReader.sureKey(rate))) {
            typed.wrong(RateReader.SURE, "Say whether the figure is right. " + question);
            return form(council, typed, question, rate, request);
        }
        boolean added = rates.add(council, List.of(rate)) > 0;
        return OfficerPages.to(address(council, rate.year()) + "&told=" + (added ? "added" : "same"));
    }

    @PostMapping("/publish")
    ResponseEntity<String> publish(
            @RequestParam(name = COUNCIL, defaultValue = "") String gss,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String published) {
        Council council = theirs.require(gss);
        OptionalInt one = RateWords.findYear(year);
        if (one.isEmpty()) {
            return OfficerPages.to(ADDRESS + "?council=" + council.gss());
        }
        boolean isPublished = published.equals("yes");
        rates.publish(council, one.getAsInt(), isPublished);
        return OfficerPages.to(address(council, one.getAsInt()) + "&told=" + (isPublished ? "published" : "hidden"));
    }

    private ResponseEntity<String> form(
            Council council,
            Typed typed,
            @Nullable String question,
            @Nullable CouncilRate asked,
            HttpServletRequest request) {
        Main page = new RateForm(council, typed, CouncilRate.yearOf(today()))
                .page(question, asked, FormCheck.secret(request));
        return OfficerPages.answer(
                "State a figure",
                page,
                ADDRESS + "/new",
                typed.isSound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static String address(Council council, int year) {
        return ADDRESS + "?council=" + council.gss() + "&year=" + year;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

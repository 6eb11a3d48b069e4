package uk.kindred.funding.ui;

import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.web.FormCheck;
import uk.kindred.funding.DatedFigure;
import uk.kindred.funding.FigureHistory;
import uk.kindred.funding.FundingRates;

/** Where administrators see the figures that councils go by, and add to them. docs/decisions/068-dated-figures-are-only-added.md */
@RestController
@RequestMapping(RatesController.ADDRESS)
@OnlyFor(Role.ADMINISTRATOR)
class RatesController {

    static final String ADDRESS = "/admin/rates";

    private static final Map<String, String> TOLD = Map.of(
            "added", "The figure is added. It counts from its day on, and stands in the audit log.",
            "same", "That figure stood so already. Nothing was added.");

    private final Accounts accounts;
    private final FundingRates rates;
    private final Clock clock;

    RatesController(Accounts accounts, FundingRates rates, Clock clock) {
        this.accounts = accounts;
        this.rates = rates;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> list(@RequestParam(defaultValue = "") String told) {
        Main page = RatesPage.of(histories(), today(), TOLD.get(told));
        return answer(page, "Figures that councils go by", HttpStatus.OK, ADDRESS);
    }

    /** @param from to correct or confirm the row that counts from then on; blank for a new figure */
    @GetMapping("/new")
    ResponseEntity<String> form(
            @RequestParam(defaultValue = "") String figure,
            @RequestParam(defaultValue = "") String from,
            HttpServletRequest request) {
        Typed typed = findRow(figure, from)
                .map(RateReader::filledIn)
                .orElseGet(() -> new Typed(Map.of(RateReader.FIGURE, List.of(figure))));
        return form(typed, null, null, HttpStatus.OK, request);
    }

    @PostMapping("/new")
    ResponseEntity<String> add(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request) {
        Typed typed = new Typed(form);
        DatedFigure figure = RateReader.read(typed, today());
        if (figure == null) {
            return form(typed, null, null, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        FigureHistory known = history(figure);
        if (known.findOn(figure.from()).filter(figure::equals).isPresent()) {
            return told("same", figure);
        }
        String question = RateReader.question(typed, figure, known);
        if (question != null) {
            typed.problem(RateReader.SURE, "Say whether the figure is right: it is far from the one before.");
            return form(typed, question, figure, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        rates.add(figure, accounts.require().id());
        return told("added", figure);
    }

    private List<FigureHistory> histories() {
        return FigureHistory.list(rates.list(), today());
    }

    private FigureHistory history(DatedFigure figure) {
        return histories().stream()
                .filter(one -> one.figure() == figure.figure())
                .findFirst()
                .orElseThrow();
    }

    private Optional<DatedFigure> findRow(String slug, String from) {
        LocalDate day;
        try {
            day = LocalDate.parse(from);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
        return histories().stream()
                .filter(one -> one.figure().slug().equals(slug))
                .flatMap(one -> one.findOn(day).stream())
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ResponseEntity<String> told(String what, DatedFigure figure) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(
                        HttpHeaders.LOCATION,
                        ADDRESS + "?told=" + what + "#" + figure.figure().slug())
                .build();
    }

    private static ResponseEntity<String> form(
            Typed typed,
            @Nullable String question,
            @Nullable DatedFigure asked,
            HttpStatus status,
            HttpServletRequest request) {
        Main page = RateForm.page(typed, question, asked, FormCheck.secret(request));
        return answer(page, "Add a figure", status, ADDRESS + "/new");
    }

    private static ResponseEntity<String> answer(Main page, String title, HttpStatus status, String address) {
        PageHead head = PageHead.of(title, "").withStatus(status.value()).notIndexed();
        return PlainPages.answer(head, page, address.substring(1));
    }
}

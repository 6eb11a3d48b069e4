package uk.kindred.market.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.market.nav.MarketLinks;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.places.NearResult;
import uk.kindred.places.Places;

/** From a town or postcode to the board of its council's area. Nothing of it is counted or kept. */
@RestController
class BoardFinderController {

    static final String ADDRESS = "/councils/wanted";

    private static final String NEAR = "near";
    private static final String TITLE = "What people look for near you";

    private final Places places;
    private final Councils councils;

    BoardFinderController(Places places, Councils councils) {
        this.places = places;
        this.councils = councils;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<String> find(@RequestParam(name = NEAR, defaultValue = "") String near) {
        if (near.isBlank()) {
            return page(near, null);
        }
        return switch (places.resolve(near)) {
            case NearResult.Found found ->
                Optional.ofNullable(found.place().councilGss())
                        .flatMap(councils::findByGss)
                        .map(BoardFinderController::to)
                        .orElseGet(() -> page(near, "Which council it is in is not known. Choose it from the list."));
            case NearResult.Invalid invalid -> page(near, invalid.title() + ". " + invalid.detail());
            case NearResult.Unknown unknown -> page(near, unknown.title() + ". " + unknown.detail());
        };
    }

    private static ResponseEntity<String> to(Council council) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, WantedLinks.board(council))
                .build();
    }

    private static ResponseEntity<String> page(String near, @Nullable String problem) {
        Main page = new Main();
        page.setClassName("page account");
        page.add(new H1(TITLE));
        if (problem != null) {
            page.add(new ProblemSummary(Map.of(NEAR, problem), field -> ADDRESS + "#" + field));
        }
        page.add(
                new Paragraph(
                        "For services, and for people who may start one: what was searched for, and where nothing was"
                                + " found, council by council."),
                Markup.tag(
                                "form",
                                FormField.line("text", NEAR, "Town or postcode", near)
                                        .problem(problem)
                                        .with("maxlength", String.valueOf(Places.LONGEST))
                                        .done(),
                                PostForm.button("Show"))
                        .with("method", "get")
                        .with("action", ADDRESS)
                        .styled("stack"),
                Markup.tag("p", new Anchor(MarketLinks.COUNCILS, "All councils")));
        HttpStatus status = problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return PlainPages.answer(
                PageHead.of(TITLE, "").withStatus(status.value()).notIndexed(), page, ADDRESS.substring(1));
    }
}

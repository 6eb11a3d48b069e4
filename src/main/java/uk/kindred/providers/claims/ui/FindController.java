package uk.kindred.providers.claims.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Paging;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.ui.PlaceWords;
import uk.kindred.providers.ui.Answers;
import uk.kindred.providers.ui.Typed;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.ParameterProblem;
import uk.kindred.search.SearchParameters;
import uk.kindred.search.SearchReading;
import uk.kindred.search.SearchResults;

/** Where somebody finds the listing of their service, by name and place. */
@RestController
@OnlyFor(Role.PERSON)
class FindController {

    private static final int ON_A_PAGE = 20;
    private static final String WORDS = "q";
    private static final String NEAR = "near";

    private final ListingSearch search;
    private final SearchParameters parameters;

    FindController(ListingSearch search, SearchParameters parameters) {
        this.search = search;
        this.parameters = parameters;
    }

    @GetMapping("/claim")
    ResponseEntity<String> find(@RequestParam MultiValueMap<String, String> query) {
        Typed typed = Typed.of(query);
        Main page = Answers.main("Find your service");
        page.add(new Paragraph("Everything that CQC registers is here already. Find it, and claim it."));
        if (!typed.has(WORDS) && !typed.has(NEAR)) {
            page.add(form(typed));
            return Answers.page("Find your service", page, "/claim");
        }
        int number = Paging.number(typed.value("page"));
        SearchReading reading = read(typed, number);
        reading.problems().stream()
                .filter(problem -> problem.parameter().equals(NEAR))
                .map(ParameterProblem::detail)
                .findFirst()
                .ifPresent(problem -> typed.wrong(NEAR, problem));
        page.add(form(typed));
        if (typed.isSound()) {
            show(page, search.search(reading.criteria()), typed, number);
        }
        return Answers.page("Find your service", page, "/claim");
    }

    /** The name as it is typed: "Leeds Care" is a name here, no wish for care in Leeds. */
    private SearchReading read(Typed typed, int page) {
        return parameters.read(Map.of(
                WORDS,
                List.of(typed.line(WORDS)),
                NEAR,
                List.of(typed.line(NEAR)),
                "words",
                List.of("exact"),
                "example",
                List.of(ExampleWish.EXCLUDE.slug()),
                "page",
                List.of(String.valueOf(page)),
                "size",
                List.of(String.valueOf(ON_A_PAGE))));
    }

    private static Markup form(Typed typed) {
        return Markup.tag(
                        "form",
                        FormField.line("text", WORDS, "Its name", typed.line(WORDS))
                                .with("autocomplete", "off")
                                .with("maxlength", "200")
                                .done(),
                        FormField.line("text", NEAR, "Postcode or town", typed.line(NEAR))
                                .problem(typed.problem(NEAR))
                                .with("autocomplete", "off")
                                .with("maxlength", "100")
                                .done(),
                        PostForm.button("Find"))
                .with("method", "get")
                .with("action", "/claim")
                .with("role", "search")
                .styled("panel");
    }

    private static void show(Main page, SearchResults results, Typed typed, int number) {
        if (results.hits().isEmpty()) {
            page.add(Markup.tag(
                            "p",
                            "Nothing like that is here. Is the name spelt as CQC spells it? Leave the postcode or the name out,"
                                    + " and try again.")
                    .with("role", "status"));
            return;
        }
        page.add(Markup.tag(
                        "p",
                        results.total() == 1 ? "1 listing" : String.format(Locale.UK, "%,d listings", results.total()))
                .with("role", "status"));
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        results.hits().forEach(hit -> list.add(row(hit.listing())));
        page.add(list, Paging.links(number, (long) number * ON_A_PAGE < results.total(), at -> address(typed, at)));
    }

    private static Markup row(ListingSummary listing) {
        Anchor claim = new Anchor("/claim/" + listing.id(), "Claim it");
        claim.add(Markup.spoken(": " + listing.name()));
        Markup what = Markup.tag(
                "p",
                new Anchor("/listings/" + listing.slug(), listing.name()),
                Markup.tag("br"),
                Markup.tag("span", PlaceWords.of(listing)).styled("soft"));
        return Markup.tag("li", what, claim);
    }

    private static String address(Typed typed, int page) {
        return "/claim?q=" + encoded(typed.line(WORDS)) + "&near=" + encoded(typed.line(NEAR)) + "&page=" + page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package uk.kindred.market.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.desk.Desk;
import uk.kindred.market.desk.DeskQuestion;
import uk.kindred.market.desk.Desks;
import uk.kindred.market.nav.MarketLinks;
import uk.kindred.market.officers.DeskReading;
import uk.kindred.market.officers.ForOfficersAndAdministrators;
import uk.kindred.market.officers.OfficerCouncils;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/**
 * The desk of a council's officers: the figures that everybody may see of their council, and the ways to what is theirs alone.
 * Of demand they see no more than everybody. docs/decisions/085-nothing-under-ten.md
 */
@RestController
@RequestMapping(MarketLinks.OFFICER)
@ForOfficersAndAdministrators
class OfficerMarketController {

    private static final String TITLE = "Your council’s market";

    /** Of several, which one. */
    private static final String COUNCIL = "council";

    private final OfficerCouncils own;
    private final Councils councils;
    private final Desks desks;
    private final BesideFigures beside;

    OfficerMarketController(OfficerCouncils own, Councils councils, Desks desks, BesideFigures beside) {
        this.own = own;
        this.councils = councils;
        this.desks = desks;
        this.beside = beside;
    }

    /** @param council the code of one of theirs, where they are officers of several; blank for the first. Administrators choose. */
    @GetMapping
    ResponseEntity<String> show(
            @RequestParam(defaultValue = "") String council, @RequestParam MultiValueMap<String, String> query) {
        return own.read(council, "overview")
                .map(reading -> OfficerPages.answer(
                        reading.administrator() ? "A council’s market" : TITLE,
                        page(desks.open(DeskQuestion.read(reading.council(), query, councils)), reading),
                        MarketLinks.OFFICER,
                        HttpStatus.OK))
                .orElseGet(() -> OfficerPages.choose(councils.list(), MarketLinks.OFFICER));
    }

    private Main page(Desk desk, DeskReading reading) {
        Council council = desk.question().council();
        Main page = new Main();
        page.setClassName("page market");
        page.add(
                Markup.tag("p", new Anchor("/account", "Your account")).styled("back", "no-print"),
                new H1("The market in " + council.shortName()),
                MarketPage.lead(desk),
                reading.tabs(MarketLinks.OFFICER));
        boolean ofSeveral = reading.all().size() > 1;
        if (reading.administrator()) {
            OfficerPages.addReader(page, reading, MarketLinks.OFFICER);
        } else if (ofSeveral) {
            page.add(others(council, reading.all()));
        }
        page.add(Markup.tag(
                "p",
                Markup.tag("span", "Everybody can see these figures: "),
                new Anchor(MarketLinks.market(council) + desk.question().query(), "the public page"),
                Markup.tag("span", ". Of what people look for, officers see no more than everybody.")));
        page.add(MarketPage.content(
                desk,
                MarketLinks.OFFICER,
                ofSeveral ? Map.of(COUNCIL, council.gss()) : Map.of(),
                councils.list(),
                beside.of(council)));
        return page;
    }

    private static Markup others(Council shown, List<Council> own) {
        Markup list = Markup.tag("ul").styled("plain-list", "line");
        own.stream()
                .filter(council -> !council.equals(shown))
                .forEach(council -> list.add(Markup.tag(
                        "li",
                        new Anchor(MarketLinks.OFFICER + "?" + COUNCIL + "=" + council.gss(), council.shortName()))));
        return Markup.tag("nav", list).with("aria-label", "Your other councils");
    }
}

package uk.kindred.market.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.market.desk.Desk;
import uk.kindred.market.desk.DeskQuestion;
import uk.kindred.market.desk.Desks;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/**
 * The desk of a council's officers: the figures that everybody may see of their council, and the ways to what is theirs alone.
 * Of demand they see no more than everybody. docs/decisions/085-nothing-under-ten.md
 */
@RestController
@RequestMapping(MarketLinks.OFFICER)
@OnlyFor(Role.COUNCIL_OFFICER)
class OfficerMarketController {

    private static final String TITLE = "Your council’s market";

    /** Of several, which one. */
    private static final String COUNCIL = "council";

    private final Accounts accounts;
    private final Councils councils;
    private final Desks desks;

    OfficerMarketController(Accounts accounts, Councils councils, Desks desks) {
        this.accounts = accounts;
        this.councils = councils;
        this.desks = desks;
    }

    /** @param council the code of one of theirs, where they are officers of several; blank for the first */
    @GetMapping
    ResponseEntity<String> show(
            @RequestParam(defaultValue = "") String council, @RequestParam MultiValueMap<String, String> query) {
        List<Council> own = listOwn(accounts.require());
        Council shown = own.stream()
                .filter(one -> council.isBlank() || one.gss().equals(council))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("not for this person"));
        Desk desk = desks.open(DeskQuestion.read(shown, query, councils));
        return answer(page(desk, own));
    }

    private List<Council> listOwn(Actor officer) {
        return officer.roles().stream()
                .filter(Role.CouncilOfficer.class::isInstance)
                .map(Role.CouncilOfficer.class::cast)
                .flatMap(role -> councils.findByGss(role.councilGss()).stream())
                .sorted(Comparator.comparing(Council::shortName))
                .toList();
    }

    private Main page(Desk desk, List<Council> own) {
        Council council = desk.question().council();
        Main page = new Main();
        page.setClassName("page market");
        page.add(
                Markup.tag("p", new Anchor("/account", "Your account")).styled("back", "no-print"),
                new H1("The market in " + council.shortName()),
                MarketPage.lead(desk),
                MarketLinks.officerTabs(MarketLinks.OFFICER));
        if (own.size() > 1) {
            page.add(others(council, own));
        }
        page.add(Markup.tag(
                "p",
                Markup.tag("span", "Everybody can see these figures: "),
                new Anchor(MarketLinks.market(council) + desk.question().query(), "the public page"),
                Markup.tag("span", ". Of what people look for, officers see no more than everybody.")));
        page.add(MarketPage.content(
                desk,
                MarketLinks.OFFICER,
                own.size() > 1 ? Map.of(COUNCIL, council.gss()) : Map.of(),
                councils.list()));
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

    private static ResponseEntity<String> answer(Main page) {
        ResponseEntity<String> whole =
                PlainPages.answer(PageHead.of(TITLE, "").notIndexed(), page, MarketLinks.OFFICER.substring(1));
        return ResponseEntity.status(whole.getStatusCode())
                .headers(headers -> headers.putAll(whole.getHeaders()))
                .cacheControl(CacheControl.noStore())
                .body(whole.getBody());
    }
}

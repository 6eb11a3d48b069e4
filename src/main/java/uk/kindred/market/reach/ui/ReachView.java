package uk.kindred.market.reach.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.http.HttpStatus;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.StillPage;
import uk.kindred.market.nav.MarketLinks;
import uk.kindred.market.reach.CouncilReaches;
import uk.kindred.market.reach.KindReach;
import uk.kindred.market.reach.ReachAsked;
import uk.kindred.market.reach.ReachBusyException;
import uk.kindred.market.reach.ReachReading;
import uk.kindred.market.supply.AreaSupply;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** Where in a council's area there is something to choose from, and where nothing is. */
@Route(value = "councils/:gss/market/reach", layout = MainLayout.class)
@AnonymousAllowed
class ReachView extends StillPage {

    private final Councils councils;
    private final CouncilReaches reaches;
    private final ReachMap map;
    private final AreaSupply areas;
    private final DesertsOfKinds deserts;

    ReachView(Councils councils, CouncilReaches reaches, ReachMap map, AreaSupply areas, DesertsOfKinds deserts) {
        this.councils = councils;
        this.reaches = reaches;
        this.map = map;
        this.areas = areas;
        this.deserts = deserts;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page reach-page");
        Council council =
                request.routeParameter("gss").flatMap(councils::findByCode).orElseThrow(NotFoundException::new);
        ReachReading reading = ReachReading.of(request.query());
        ReachAsked asked = reading.asked();
        String title = "Care within reach in " + council.shortName();
        Paragraph lead = new Paragraph("For each kind of support: in how much of the area there is something to choose"
                + " from, and where there is nothing.");
        lead.addClassName("lead");
        add(
                MarketLinks.breadcrumbs(council, "Care deserts"),
                new H1(title),
                lead,
                MarketLinks.tabs(council, ReachLinks.page(council)));
        PageHead head = PageHead.of(title, "Where in " + council.shortName() + " care and support is within reach.")
                .withCanonicalPath(ReachLinks.page(council));
        if (!reading.problems().isEmpty()) {
            add(
                    new ProblemSummary(reading.problems(), field -> request.address() + "#" + field),
                    ReachForm.of(reading, ReachLinks.page(council)));
            return head.notIndexed();
        }
        add(ReachForm.of(reading, ReachLinks.page(council)));
        return answer(council, asked, request) ? indexed(head, request) : busy(head);
    }

    private static PageHead indexed(PageHead head, PageRequest request) {
        return request.query().isEmpty() ? head : head.notIndexed();
    }

    /** What was asked stays in the form. */
    private PageHead busy(PageHead head) {
        Markup words = Markup.tag(
                        "p",
                        "Many people ask for such figures just now, and this one is not worked out yet. Nothing you chose is"
                                + " lost: please press “Show” again in a moment.")
                .styled("notice")
                .with("role", "status");
        addComponentAtIndex(1, words);
        return head.withStatus(HttpStatus.SERVICE_UNAVAILABLE.value()).notIndexed();
    }

    /** @return false if it could not be reckoned now */
    private boolean answer(Council council, ReachAsked asked, PageRequest request) {
        KindReach reach;
        try {
            reach = reaches.get(council, asked.kind(), asked.question());
        } catch (ReachBusyException tooMany) {
            return false;
        }
        String address = ReachLinks.page(council, asked);
        String heading = asked.kind().label() + " in " + council.shortName();
        add(
                new H2(heading),
                ReachAnswer.sentence(council, asked, reach),
                ReachAnswer.completeness(areas.completeness(), asked),
                ReachAnswer.england(
                        asked,
                        reaches.findEngland(asked.kind(), asked.question()).orElse(null)),
                map.of(
                        "reach-map",
                        council,
                        reach.sectors(),
                        asked.atLeast(),
                        "Share of each area’s postcodes with " + ReachWords.options(asked) + " within reach"),
                new H2("Area by area"),
                SectorTable.of(
                        reach.sectors(),
                        asked,
                        SectorOrder.of(first(request, SectorTable.SORT)),
                        page(request),
                        address),
                ReachAnswer.ways(council, asked),
                new DesertsSection(deserts.of(council)),
                ReachAnswer.method(asked, reach));
        return true;
    }

    private static String first(PageRequest request, String name) {
        return request.query().getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("");
    }

    private static int page(PageRequest request) {
        String typed = first(request, SectorTable.PAGE);
        return typed.matches("[1-9]\\d{0,3}") ? Integer.parseInt(typed) : 1;
    }
}

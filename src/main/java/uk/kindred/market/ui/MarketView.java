package uk.kindred.market.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.StillPage;
import uk.kindred.market.desk.Desk;
import uk.kindred.market.desk.DeskQuestion;
import uk.kindred.market.desk.Desks;
import uk.kindred.market.nav.MarketLinks;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** A council's market, as it may be told to anybody. All of it stands in the address: council, months, councils to compare with. */
@Route(value = "councils/:gss/market", layout = MainLayout.class)
@AnonymousAllowed
class MarketView extends StillPage {

    private final Councils councils;
    private final Desks desks;
    private final BesideFigures beside;

    MarketView(Councils councils, Desks desks, BesideFigures beside) {
        this.councils = councils;
        this.desks = desks;
        this.beside = beside;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        String code = request.routeParameter("gss").orElse("");
        Council council = councils.findByCode(code).orElseThrow(NotFoundException::new);
        Desk desk = desks.open(DeskQuestion.read(council, request.query(), councils));
        String address = MarketLinks.market(council);
        String title = "Care and support in " + council.shortName();
        setClassName("page market");
        add(
                MarketLinks.breadcrumbs(council, ""),
                new H1(title),
                MarketPage.lead(desk),
                MarketLinks.tabs(council, address));
        add(MarketPage.content(desk, address, Map.of(), councils.list(), beside.of(council)));
        return PageHead.of(
                        title + ": the market in figures",
                        "Services, free places, quality, prices and what people look for in " + council.shortName()
                                + ".")
                .withCanonicalPath(address);
    }
}

package uk.kindred.market.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.StillPage;
import uk.kindred.market.nav.MarketLinks;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** All councils with adult social services, by region, each with the way to its market. */
@Route(value = "councils", layout = MainLayout.class)
@AnonymousAllowed
class CouncilsView extends StillPage {

    private static final String LEAD =
            "Figures of care and support in the area of each of England’s councils with adult social services: what there"
                    + " is, what it costs, and what people look for.";

    private final Councils councils;

    CouncilsView(Councils councils) {
        this.councils = councils;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page market");
        Paragraph lead = new Paragraph(LEAD);
        lead.addClassName("lead");
        add(new H1("Councils"), lead);
        Map<String, List<Council>> regions = councils.list().stream()
                .collect(Collectors.groupingBy(Council::region, TreeMap::new, Collectors.toList()));
        regions.forEach((region, some) -> {
            Markup list = Markup.tag("ul").styled("plain-list", "council-list");
            some.forEach(council ->
                    list.add(Markup.tag("li", new Anchor(MarketLinks.market(council), council.shortName()))));
            add(new H2(region), list);
        });
        return PageHead.of("Councils", LEAD).withCanonicalPath(MarketLinks.COUNCILS);
    }
}

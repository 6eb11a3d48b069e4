package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.kindred.base.ui.MapProperties;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingPhoto;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.WaysPriced;
import uk.kindred.directory.ui.cost.CostQuestion;
import uk.kindred.directory.ui.cost.DayAsked;
import uk.kindred.directory.ui.cost.EarlierPrices;
import uk.kindred.places.Places;

/** A listing's page as it will be, for whoever is still at it: the same sections, as on paper, without what is to be used. */
@org.springframework.stereotype.Component
public class ListingPreviews {

    private final AreaWords areas;
    private final MapProperties maps;
    private final Places places;
    private final Clock clock;

    ListingPreviews(AreaWords areas, MapProperties maps, Places places, Clock clock) {
        this.areas = areas;
        this.maps = maps;
        this.places = places;
        this.clock = clock;
    }

    /** To stand in another page, below its own heading. */
    public Component of(ListingDetails listing) {
        return of(listing, List.of());
    }

    public Component of(ListingDetails listing, List<ListingPhoto> photos) {
        ListingSummary summary = listing.summary();
        LocalDate today = LocalDate.now(clock);
        CostQuestion question = CostQuestion.of(Map.of()).askedOf(WaysPriced.toldTo(summary.kinds()));
        Paragraph lead = new Paragraph(ListingHead.whatAndWhere(summary));
        lead.addClassName("lead");
        H2 name = new H2(summary.name());
        name.addClassName("preview-name");
        Header title = new Header(name, lead);
        title.addClassName("listing-title");
        Div facts = new Div();
        facts.addClassName("facts");
        ListingFacts.of(listing, photos, List.of(), noneEarlier(question, today), question, today)
                .forEach(facts::add);
        Div asking = new Div(new Paragraph("People can write to you here: “Ask a question or for a visit”."));
        Div reach = new Div(new ContactCard(listing, asking), new PlaceSection(listing, maps, areas, places));
        reach.addClassName("reach");
        Div columns = new Div(reach, facts);
        columns.addClassName("columns");
        Div preview = new Div(title, new KeyFacts(summary, CardContext.plain(null, today)), columns);
        preview.addClassNames("listing-page", "preview");
        withoutUses(preview.getElement());
        return preview;
    }

    private static EarlierPrices noneEarlier(CostQuestion question, LocalDate today) {
        return new EarlierPrices("#", question, DayAsked.of(Map.of(), today), null, List.of(), today);
    }

    private static void withoutUses(Element element) {
        for (Element child : element.getChildren().toList()) {
            if (isToBeUsed(child)) {
                child.removeFromParent();
            } else {
                withoutUses(child);
            }
        }
    }

    /** A map is only drawn by a script, which such a page has not. */
    private static boolean isToBeUsed(Element element) {
        return !element.isTextNode()
                && (element.getTag().equals("kindred-map")
                        || element.getClassList().contains("no-print"));
    }
}

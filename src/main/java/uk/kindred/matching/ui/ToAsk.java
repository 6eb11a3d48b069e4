package uk.kindred.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.matching.ParcelWords;
import uk.kindred.matching.PlannedWeeks;
import uk.kindred.search.SearchResults.Hit;

/** The nearest real services that do what is missing and say no price: the closest there is to a week, once they are asked. */
final class ToAsk {

    private static final int MOST_ASKED_AT_ONCE = 5;

    private ToAsk() {}

    static Markup of(PlannedWeeks planned) {
        Markup list = Markup.tag("ul").styled("sentences");
        planned.toAsk().forEach(ask -> list.add(row(ask, planned)));
        List<String> ids = planned.toAsk().stream()
                .flatMap(ask -> ask.listingIds().stream())
                .distinct()
                .limit(MOST_ASKED_AT_ONCE)
                .toList();
        Anchor all = new Anchor("/enquire?ids=" + String.join(",", ids), "Ask these services");
        all.addClassNames("button", "quiet");
        return Markup.tag(
                        "div",
                        new H3("Services nearby that you can ask"),
                        Markup.tag(
                                "p",
                                "They do what is missing, but say no price, so that no week can count on them. Ask for"
                                        + " these times:"),
                        list,
                        Markup.tag("p", all).styled("no-print"))
                .styled("to-ask");
    }

    private static Markup row(PlannedWeeks.ToAsk ask, PlannedWeeks planned) {
        Markup names = Markup.tag("ul");
        ask.listingIds()
                .forEach(id ->
                        planned.findHit(id).ifPresent(hit -> names.add(Markup.tag("li", name(hit), where(hit)))));
        return Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        Markup.tag(
                                "strong",
                                WhoseWords.label(
                                        ask.need(), planned.question().request().isOfCouple())),
                        Markup.tag("span", " (" + ParcelWords.when(ask.parcels()) + ")")),
                names);
    }

    private static Anchor name(Hit hit) {
        return new Anchor("/listings/" + hit.listing().slug(), hit.listing().name());
    }

    private static Markup where(Hit hit) {
        String comes = Boolean.TRUE.equals(hit.servesNear()) ? ", says that it comes to you" : "";
        Double miles = hit.distanceMiles();
        return Markup.tag("span", (miles == null ? "" : ", " + Math.round(miles * 10) / 10.0 + " miles away") + comes);
    }
}

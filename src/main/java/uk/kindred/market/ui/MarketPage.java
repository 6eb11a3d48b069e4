package uk.kindred.market.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.desk.Desk;
import uk.kindred.market.desk.DeskQuestion;
import uk.kindred.market.desk.Figure;
import uk.kindred.places.Council;

/** What the public page and the officers' have in common: headlines, what to change, an anchor menu, all figures. */
final class MarketPage {

    private MarketPage() {}

    /**
     * @param address of the page, without its query
     * @param kept parameters of the page's own
     * @param beside what {@link BesideFigures} has of the council
     */
    static List<Component> content(
            Desk desk, String address, Map<String, String> kept, List<Council> councils, List<Component> beside) {
        return List.of(
                Headlines.of(desk),
                Markup.tag(
                                "div",
                                anchors(query(address, kept, desk.question())),
                                Markup.tag("div")
                                        .styled("figure-sections")
                                        .containing(MarketForm.of(desk.question(), address, kept, councils))
                                        .containing(sections(desk))
                                        .containing(beside))
                        .styled("market-columns"));
    }

    private static String query(String address, Map<String, String> kept, DeskQuestion question) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromUriString(address + question.query());
        kept.forEach(builder::queryParam);
        return builder.toUriString();
    }

    static Markup lead(Desk desk) {
        return Markup.tag(
                        "p",
                        "What there is in " + desk.own().name()
                                + ", how free, how good and at what price, and what people looked for. "
                                + FigureSection.asOf(desk))
                .styled("lead");
    }

    private static List<Markup> sections(Desk desk) {
        return List.of(
                SupplySection.of(desk),
                VacancySection.of(desk),
                QualitySection.of(desk),
                PriceSection.of(desk),
                ConcentrationSection.of(desk),
                DemandSection.of(desk),
                MonthsSection.of(desk));
    }

    /** With the page's own address: a bare "#supply" would lead to the home page, because documents have a base address. */
    private static Markup anchors(String address) {
        Markup list = Markup.tag("ul").styled("plain-list");
        Arrays.stream(Figure.values())
                .forEach(figure ->
                        list.add(Markup.tag("li", new Anchor(address + "#" + figure.slug(), figure.title()))));
        BesideFigures.ANCHORS.forEach((id, name) -> list.add(Markup.tag("li", new Anchor(address + "#" + id, name))));
        return Markup.tag("nav", Markup.tag("h2", "On this page").with("id", "on-this-page"), list)
                .with("aria-labelledby", "on-this-page")
                .styled("market-anchors", "no-print");
    }
}

package uk.kindred.market.rates.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Paging;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.market.rates.StatedRate;
import uk.kindred.places.Council;

/** Every figure that was ever stated, the newest first; those that another took the place of too. */
final class RateHistoryPage {

    private RateHistoryPage() {}

    /** @param some one more than fit on the page, if there are more */
    static Main of(Council council, List<StatedRate> some, int onAPage, int number, Clock clock) {
        Main page = OfficerPages.main(
                "Every figure of " + council.shortName(),
                "What your council pays",
                CouncilRatesController.ADDRESS + "?council=" + council.gss());
        page.add(new Paragraph("None is ever changed or deleted: a later one takes its place."));
        if (some.isEmpty()) {
            page.add(new Paragraph("Nothing was stated yet."));
        }
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        some.stream().limit(onAPage).forEach(one -> list.add(row(one, clock)));
        page.add(
                list,
                Paging.links(
                        number,
                        some.size() > onAPage,
                        at -> CouncilRatesController.ADDRESS + "/all?council=" + council.gss() + "&page=" + at));
        return page;
    }

    private static Markup row(StatedRate one, Clock clock) {
        String added = Dates.day(LocalDate.ofInstant(one.addedAt(), clock.getZone()));
        return Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        Markup.tag("strong", RateWords.about(one.rate())),
                        Markup.tag("br"),
                        Markup.tag(
                                "span",
                                RateWords.amount(one.rate()) + (one.counts() ? "" : ". A later figure took its place")),
                        Markup.tag("br"),
                        Markup.tag(
                                        "span",
                                        one.rate().source() + ", "
                                                + Dates.day(one.rate().statedOn()) + ". Added on " + added + ".")
                                .styled("small", "soft")));
    }
}

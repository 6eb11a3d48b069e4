package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.providers.numbers.ListingNumbers;
import uk.kindred.providers.numbers.Shown;

/** How often a listing is found, opened and asked, as a plain table, with what it does not tell. */
final class NumbersPage {

    static final String TITLE = "How often people find it";

    private static final String NOW = "These 30 days";
    private static final String BEFORE = "The 30 days before";
    private static final String OTHERS = "In the middle of others";

    private NumbersPage() {}

    static Main of(ListingDetails listing, ListingNumbers numbers) {
        Main page = KeptPages.page(
                listing,
                TITLE,
                new Paragraph("From " + Dates.day(numbers.firstDay()) + " to " + Dates.day(numbers.lastDay())
                        + ". Where your listing stands in a search does not depend on any of these numbers."));
        LocalDate since = numbers.countedSince();
        if (since == null || since.isAfter(numbers.firstDay())) {
            page.add(new Paragraph(
                    since == null
                            ? "Nothing is counted yet."
                            : "Counting began on " + Dates.day(since) + ", so these are not yet 30 whole days."));
        }
        page.add(Markup.tag("div", table(numbers)).styled("both"), others(listing, numbers), about());
        return page;
    }

    private static Markup table(ListingNumbers numbers) {
        List<Markup> rows = numbers.lines().stream().map(NumbersPage::row).toList();
        return Markup.tag(
                "table",
                Markup.tag("caption", "Your listing in 30 days, before, and beside others")
                        .styled("visually-hidden"),
                Markup.tag("thead", Markup.tag("tr", column("What"), column(NOW), column(BEFORE), column(OTHERS))),
                Markup.tag("tbody").containing(rows));
    }

    private static Markup row(ListingNumbers.Line line) {
        return Markup.tag(
                "tr",
                Markup.tag("th", line.figure().label()).with("scope", "row"),
                cell(NOW, line.now(), ""),
                cell(BEFORE, line.before(), "not counted yet"),
                cell(OTHERS, line.median(), "too few to tell"));
    }

    private static Markup column(String words) {
        return Markup.tag("th", words).with("scope", "col");
    }

    private static Markup cell(String column, @Nullable Shown shown, String otherwise) {
        return Markup.tag("td", shown == null ? otherwise : shown.inWords()).with("data-column", column);
    }

    private static Paragraph others(ListingDetails listing, ListingNumbers numbers) {
        String council = listing.summary().councilName();
        if (council == null) {
            return new Paragraph("It is not known in which council’s area yours is, so there are no others beside it.");
        }
        String kinds =
                listing.summary().kinds().stream().map(SupportKind::plural).collect(Collectors.joining(" or "));
        return new Paragraph("The others are " + kinds + " in " + council + " that another organisation runs: "
                + numbers.others()
                + " of them. Of those with at least 10 in these 30 days, half have more than the number"
                + " in the middle. It is told only where at least 5 have.");
    }

    private static Markup about() {
        return KeptPages.panel(
                "How this is counted",
                new Paragraph("Each time counts, not each person: of those who look we keep nothing, so we can’t tell"
                        + " whether somebody comes back. Numbers are rounded to tens, and below 10 we tell none, so that"
                        + " nobody’s single visit can be read from them."),
                new Paragraph("Not counted are programs that say that they are one, people with a role at a provider, a"
                        + " council or Kindred who are signed in, the map, and what other sites show of our open data. A"
                        + " shortlist stays in people’s own browsers: it counts when they open it."),
                new Paragraph("After 13 months the numbers are deleted."));
    }
}

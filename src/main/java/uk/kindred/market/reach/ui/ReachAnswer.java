package uk.kindred.market.reach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.KindReach;
import uk.kindred.market.reach.ReachAsked;
import uk.kindred.market.supply.Completeness;
import uk.kindred.places.Council;

/** What the numbers say, where they are from and where to go from there. */
final class ReachAnswer {

    private ReachAnswer() {}

    static Component sentence(Council council, ReachAsked asked, KindReach reach) {
        AreaReach whole = reach.whole();
        return Markup.tag(
                        "p",
                        Markup.tag("strong", ReachWords.percent(whole, asked.atLeast())),
                        Markup.tag(
                                "span",
                                " of the postcodes of " + council.shortName() + " have " + ReachWords.options(asked)
                                        + " within reach: " + ReachWords.number(whole.with(asked.atLeast())) + " of "
                                        + ReachWords.number(whole.postcodes()) + ". "
                                        + ReachWords.number(whole.without(asked.atLeast())) + " have not."))
                .styled("reach-sum");
    }

    /** What is missing of the kind, beside what it makes of the figure. */
    static Component completeness(Completeness known, ReachAsked asked) {
        return Markup.tag("div")
                .containing(known.sentences(List.of(asked.kind())).stream()
                        .map(words -> Markup.tag("p", words).styled("notice"))
                        .toList());
    }

    /** @param england null where it is not known */
    static Component england(ReachAsked asked, @Nullable AreaReach england) {
        String all =
                england == null ? "" : "In all of England it is " + ReachWords.percent(england, asked.atLeast()) + ". ";
        return new Paragraph(all
                + "Postcodes are counted, and not people: how many live at a postcode is not published. One may be a"
                + " block of flats, a farm, or an office in which nobody lives.");
    }

    static Component ways(Council council, ReachAsked asked) {
        return Markup.tag(
                        "ul",
                        way(
                                "/search?council=" + council.slug() + "&"
                                        + asked.searchQuery()
                                                .replaceFirst("within=[^&]*&?", "")
                                                .replaceFirst("&$", ""),
                                "Find " + asked.kind().plural() + " in " + council.shortName()),
                        way(ReachLinks.file(council, asked), "Download all areas as a file for spreadsheets (CSV)"),
                        way(ReachLinks.page(council, asked), "A lasting link to this question"))
                .styled("plain-list", "reach-ways", "no-print");
    }

    private static Markup way(String address, String words) {
        Anchor link = new Anchor(address, words);
        if (address.contains(".csv?")) {
            link.getElement().setAttribute("download", true);
        }
        return Markup.tag("li", link);
    }

    static Component method(ReachAsked asked, KindReach reach) {
        return Markup.tag("section", Markup.tag("h2", "How this is counted"))
                .containing(
                        new Paragraph("Counted on " + Dates.day(reach.countedOn())
                                + ", for each postcode that is in use. A service that says which area it serves counts"
                                + " where it serves. One that does not say counts within " + ReachWords.miles(asked)
                                + " of its place, in a straight line: rivers, buses and traffic are left out. So a"
                                + " search near a postcode finds the same services that are counted there. Whether a"
                                + " service has room is not part of it. Made-up examples never count."),
                        Markup.tag(
                                "p",
                                Markup.tag(
                                        "span",
                                        "Sources: the services listed on Kindred, most of them from the Care Quality"
                                                + " Commission’s register; postcodes of the Office for National Statistics,"
                                                + " 2025. "),
                                new Anchor("/data-sources", "All sources and their licences")));
    }
}

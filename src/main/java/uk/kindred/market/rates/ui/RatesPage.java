package uk.kindred.market.rates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.market.rates.CouncilRate;
import uk.kindred.market.rates.RateLine;
import uk.kindred.market.rates.RateSort;
import uk.kindred.market.rates.StatedRate;
import uk.kindred.places.Council;

/** A year's figures of an officer's council, with all they are compared with. */
final class RatesPage {

    private final Council council;
    private final int year;
    private final CsrfToken secret;

    RatesPage(Council council, int year, CsrfToken secret) {
        this.council = council;
        this.year = year;
        this.secret = secret;
    }

    /** @param told what was just done; null for nothing */
    Main write(
            List<Council> theirs,
            List<StatedRate> stated,
            List<RateLine> lines,
            boolean published,
            int thisYear,
            @Nullable String told) {
        Main page = OfficerPages.desk(council, "What " + council.shortName() + " pays", CouncilRatesController.ADDRESS);
        page.addClassName("officer-wide");
        OfficerPages.addDone(page, told);
        OfficerPages.addOthers(page, council, theirs, gss -> CouncilRatesController.ADDRESS + "?council=" + gss);
        Anchor add = new Anchor(here("/new") + "&year=" + year, "State a figure");
        add.addClassName("button");
        page.add(
                new Paragraph("Your council’s own rates, beside what providers in its area say on Kindred today, and"
                        + " beside prices at which a service can go on."),
                years(stated, thisYear),
                Markup.tag("p", add).styled("no-print"),
                Markup.tag(
                                "p",
                                new Anchor(here("/import"), "Send the yearly return as a file"),
                                OfficerPages.download(here("/rates.csv"), "Download your figures"),
                                new Anchor(here("/all"), "Every figure ever stated"),
                                new Anchor("/officer/market/notes?council=" + council.gss(), "Notes on the market"))
                        .styled("line", "no-print"),
                Markup.tag("h2", RateWords.year(year)),
                published(published),
                table(lines),
                sources(stated),
                RateMethod.words());
        return page;
    }

    private Component years(List<StatedRate> stated, int thisYear) {
        TreeSet<Integer> years = new TreeSet<>();
        years.add(thisYear);
        years.add(year);
        stated.forEach(one -> years.add(one.rate().year()));
        Markup line = Markup.tag("p", Markup.tag("span", "Year:")).styled("line");
        for (int one : years.descendingSet()) {
            Anchor link = new Anchor(CouncilRatesController.address(council, one), RateWords.year(one));
            if (one == year) {
                link.getElement().setAttribute("aria-current", "page");
            }
            line.add(link);
        }
        return line;
    }

    private Component published(boolean published) {
        String address = CouncilRatesController.ADDRESS + "/publish";
        return PostForm.to(address, secret)
                .styled("act")
                .containing(
                        Markup.tag(
                                "p",
                                published
                                        ? "Everybody sees these figures, on your council’s page and in the API."
                                        : "Only your council’s officers see these figures."),
                        PostForm.hidden(CouncilRatesController.COUNCIL, council.gss()),
                        PostForm.hidden("year", String.valueOf(year)),
                        PostForm.hidden("published", published ? "no" : "yes"),
                        PostForm.button(
                                published
                                        ? "Show " + RateWords.year(year) + " to officers only"
                                        : "Show " + RateWords.year(year) + " to everybody",
                                "quiet"));
    }

    private Component table(List<RateLine> lines) {
        Markup body = Markup.tag("tbody");
        lines.forEach(line -> body.add(row(line)));
        return Markup.tag("div", RateTable.of("Rates of " + RateWords.year(year), body))
                .styled("both", "rates-table");
    }

    private Markup row(RateLine line) {
        return Markup.tag("tr", Markup.tag("th", line.item().labelWithUnit()).with("scope", "row"))
                .containing(
                        Markup.tag("td", pays(line), Markup.tag("br"), edit(line))
                                .with("data-column", "The council pays"),
                        RateTable.cell("Providers say it is asked", RateTable.told(line, line.council())),
                        RateTable.cell("Self-funders are asked", RateTable.told(line, line.selfFunder())),
                        RateTable.cell("Sustainable price", RateTable.sustainable(line)));
    }

    private static Markup pays(RateLine line) {
        CouncilRate rate = line.rate();
        if (rate == null) {
            return Markup.tag("span", "not stated").styled("soft");
        }
        Long change = line.change();
        return Markup.tag("span", Markup.tag("strong", RateWords.amount(rate)))
                .containing(Markup.tag("span", change == null ? "" : ", " + RateWords.change(change)));
    }

    private Anchor edit(RateLine line) {
        Anchor link = new Anchor(
                here("/new") + "&year=" + year + "&rate=" + line.item().slug());
        link.addClassName("no-print");
        link.add(
                Markup.tag("span", line.rate() == null ? "State it" : "Correct it"),
                Markup.spoken(": " + line.item().label()));
        return link;
    }

    private Component sources(List<StatedRate> stated) {
        List<StatedRate> some =
                stated.stream().filter(one -> one.rate().year() == year).toList();
        if (some.isEmpty()) {
            return new Paragraph("No figure is stated for this year yet.");
        }
        Markup list = Markup.tag("ul");
        some.forEach(one -> list.add(Markup.tag(
                "li",
                one.rate().item().label()
                        + (one.rate().sort() == RateSort.COST ? ", by your cost of care exercise" : "") + ": "
                        + RateWords.amount(one.rate()) + ". " + one.rate().source() + ", "
                        + Dates.day(one.rate().statedOn()))));
        return Markup.tag("details", Markup.tag("summary", "Where your figures are from (" + some.size() + ")"), list);
    }

    private String here(String page) {
        return CouncilRatesController.ADDRESS + page + "?council=" + council.gss();
    }
}

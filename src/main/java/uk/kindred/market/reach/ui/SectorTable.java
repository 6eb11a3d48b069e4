package uk.kindred.market.reach.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.function.Function;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.ReachAsked;

/** Each area of the map with its numbers, some to a page, in an order that a link changes. */
final class SectorTable {

    static final String SORT = "sort";
    static final String PAGE = "page";

    private static final int ON_A_PAGE = 40;

    private final ReachAsked asked;
    private final SectorOrder order;
    private final String address;

    private SectorTable(ReachAsked asked, SectorOrder order, String address) {
        this.asked = asked;
        this.order = order;
        this.address = address;
    }

    /** @param address of this answer, with its question and neither order nor page */
    static Markup of(List<AreaReach> sectors, ReachAsked asked, SectorOrder order, int page, String address) {
        return new SectorTable(asked, order, address).markup(sectors, page);
    }

    private Markup markup(List<AreaReach> sectors, int page) {
        int last = Math.max(1, (sectors.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = Math.min(page, last);
        Markup body = Markup.tag("tbody");
        order.sorted(sectors, asked.atLeast()).stream()
                .skip((shown - 1L) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .forEach(sector -> body.add(row(sector)));
        String caption = "Postcode sectors, " + order.words() + (last > 1 ? ", page " + shown + " of " + last : "");
        Markup table = Markup.tag("table", Markup.tag("caption", caption), Markup.tag("thead", head()), body)
                .styled("data", "reach-table");
        Markup all = Markup.tag("div", table).with("id", "areas");
        return last > 1 ? all.containing(paging(shown, last)) : all;
    }

    private Markup head() {
        return Markup.tag(
                "tr",
                heading("Area", SectorOrder.NAME, "ascending", "by name"),
                heading("Postcodes without", SectorOrder.WITHOUT, "descending", "most first"),
                order == SectorOrder.WORST
                        ? heading("Reached", SectorOrder.BEST, "ascending", "best first")
                        : heading("Reached", SectorOrder.WORST, "descending", "worst first"));
    }

    /** @param leadsTo the order of its link @param sorted how the column is sorted if it is */
    private Markup heading(String words, SectorOrder leadsTo, String sorted, String spoken) {
        boolean share = words.equals("Reached");
        boolean own = share ? order == SectorOrder.WORST || order == SectorOrder.BEST : order == leadsTo;
        Anchor link = new Anchor(address + "&" + SORT + "=" + leadsTo.slug() + "#areas");
        link.add(Markup.tag("span", words), Markup.spoken(", sort " + spoken));
        return Markup.tag("th", link).with("scope", "col").with("aria-sort", own ? sorted : null);
    }

    private Markup row(AreaReach sector) {
        Anchor search = new Anchor(ReachLinks.search(sector.area(), asked), sector.area());
        return Markup.tag(
                "tr",
                Markup.tag("th", search).with("scope", "row"),
                Markup.tag(
                        "td",
                        ReachWords.number(sector.without(asked.atLeast())) + " of "
                                + ReachWords.number(sector.postcodes())),
                Markup.tag("td", ReachWords.percent(sector, asked.atLeast())));
    }

    private Nav paging(int page, int last) {
        Nav nav = new Nav();
        nav.setAriaLabel("Pages of areas");
        nav.addClassNames("paging", "no-print");
        Function<Integer, String> to =
                number -> address + "&" + SORT + "=" + order.slug() + "&" + PAGE + "=" + number + "#areas";
        if (page > 1) {
            nav.add(new Anchor(to.apply(page - 1), "Areas before"));
        }
        nav.add(Markup.tag("span", "Page " + page + " of " + last));
        if (page < last) {
            nav.add(new Anchor(to.apply(page + 1), "More areas"));
        }
        return nav;
    }
}

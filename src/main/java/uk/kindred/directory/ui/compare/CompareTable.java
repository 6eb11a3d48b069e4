package uk.kindred.directory.ui.compare;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.ui.JumpLinks;

/**
 * Listings side by side: part by part the rows that differ, then what is the same for all. Where the screen is narrow each row
 * stands as a block of its own with the names beside the facts; the roles keep it a table for screen readers.
 */
class CompareTable extends HtmlContainer {

    private static final String NOT_KNOWN = "Not known";

    private static final String SAME = "The same for all";
    private static final String SAME_ID = "compare-same";

    private final List<ListingSummary> listings;
    private final Map<String, String> parts = new LinkedHashMap<>();

    /** @param without the address of the comparison without a listing */
    CompareTable(List<ListingSummary> listings, List<Row> rows, Function<ListingSummary, String> without) {
        super("table");
        this.listings = listings;
        addClassNames("compare-table", "columns-" + listings.size());
        getElement().setAttribute("role", "table");
        add(Markup.tag("caption", "The services side by side").styled("visually-hidden"), head(without));
        boolean alone = listings.size() == 1;
        for (Part part : Part.values()) {
            List<Row> apart = rows.stream()
                    .filter(row -> row.part() == part && (alone || row.differs()))
                    .toList();
            if (!apart.isEmpty()) {
                parts.put(part.id(), part.title());
                add(body(alone ? part.title() : part.title() + ": what differs", apart, false)
                        .with("id", part.id()));
            }
        }
        List<Row> same = rows.stream().filter(row -> !alone && !row.differs()).toList();
        if (!same.isEmpty()) {
            parts.put(SAME_ID, SAME);
            add(body(SAME, same, true).with("id", SAME_ID));
        }
    }

    /** Leads to the parts: a comparison is long on a phone. */
    JumpLinks jumps(String address) {
        return new JumpLinks("Parts of the comparison", address, parts);
    }

    private Markup head(Function<ListingSummary, String> without) {
        Markup row = Markup.tag("tr").with("role", "row");
        row.add(Markup.tag("td", "").with("role", "cell"));
        for (ListingSummary listing : listings) {
            Markup cell = Markup.tag("th").with("scope", "col").with("role", "columnheader");
            if (listing.offer().example()) {
                cell.add(Markup.tag("span", "Example listing").styled("example-mark"));
            }
            Anchor takeOff = new Anchor(without.apply(listing), "Take off");
            takeOff.addClassNames("take-off", "no-print");
            takeOff.add(Markup.spoken(" " + listing.name()));
            cell.add(new Anchor("/listings/" + listing.slug(), listing.name()), takeOff);
            row.add(cell);
        }
        return Markup.tag("thead", row).with("role", "rowgroup");
    }

    private Markup body(String name, List<Row> rows, boolean joined) {
        Markup body = Markup.tag("tbody")
                .with("role", "rowgroup")
                .with("tabindex", "-1")
                .styled(joined ? "same" : "differs");
        Markup title = Markup.tag("th", name)
                .with("scope", "rowgroup")
                .with("role", "rowheader")
                .with("colspan", String.valueOf(listings.size() + 1));
        body.add(Markup.tag("tr", title).with("role", "row").styled("group"));
        rows.forEach(row -> body.add(joined ? joined(row) : apart(row)));
        return body;
    }

    private static Markup heading(Row row) {
        return Markup.tag("th", row.name()).with("scope", "row").with("role", "rowheader");
    }

    private Markup apart(Row row) {
        Markup line = Markup.tag("tr", heading(row)).with("role", "row");
        for (int column = 0; column < listings.size(); column++) {
            Markup name = Markup.tag("span", listings.get(column).name())
                    .styled("cell-name")
                    .with("aria-hidden", "true");
            Markup cell = Markup.tag("td", name).with("role", "cell");
            cell.add(value(row.cells().get(column)));
            line.add(cell);
        }
        return line;
    }

    private Markup joined(Row row) {
        Markup cell = Markup.tag("td", value(row.cells().getFirst()))
                .with("role", "cell")
                .with("colspan", String.valueOf(listings.size()));
        return Markup.tag("tr", heading(row), cell).with("role", "row");
    }

    private static Markup value(Optional<String> words) {
        return words.map(known -> Markup.tag("span", known))
                .orElseGet(() -> Markup.tag("span", NOT_KNOWN).styled("missing"));
    }
}

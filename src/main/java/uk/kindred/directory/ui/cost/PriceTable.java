package uk.kindred.directory.ui.cost;

import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;

/** Every price that is in force or to come, as it is asked: folded away, for the sums above answer one plan. */
public class PriceTable extends HtmlContainer {

    private static final Comparator<PriceItem> ORDER = Comparator.comparing(PriceItem::what)
            .thenComparing(item -> item.amount().fromPence())
            .thenComparing(PriceItem::validFrom);

    public PriceTable(Collection<PriceItem> all, LocalDate today) {
        super("details");
        List<PriceItem> items = all.stream()
                .filter(item -> item.validTo() == null || !item.validTo().isBefore(today))
                .sorted(ORDER)
                .toList();
        addClassName("price-table");
        Markup body = Markup.tag("tbody");
        items.forEach(item -> body.add(row(item, today)));
        add(
                Markup.tag("summary", "Every price that is known (" + items.size() + ")"),
                Markup.tag(
                                "table",
                                Markup.tag("caption", "Prices as they are asked")
                                        .styled("visually-hidden"),
                                Markup.tag(
                                        "thead",
                                        Markup.tag(
                                                "tr",
                                                Markup.tag("th", "What").with("scope", "col"),
                                                Markup.tag("th", "Price").with("scope", "col"))),
                                body)
                        .styled("receipt"));
    }

    private static Markup row(PriceItem item, LocalDate today) {
        Markup what =
                Markup.tag("th", Markup.tag("div", name(item)).styled("what")).with("scope", "row");
        what.add(small("For " + who(item.payers()) + (item.mandatory() ? "" : "; a choice")));
        if (!item.included().isEmpty()) {
            what.add(small("Includes " + String.join(", ", item.included())));
        }
        if (item.validFrom().isAfter(today)) {
            what.add(small("From " + Dates.day(item.validFrom())));
        }
        what.add(small(Provenance.of(item.source(), item.confirmedOn())));
        return Markup.tag("tr", what, Markup.tag("td", item.inWords()));
    }

    static String name(PriceItem item) {
        String details = Stream.of(
                        item.room() == null ? "" : item.room().label().toLowerCase(Locale.UK),
                        item.band() == null ? "" : item.band().label().toLowerCase(Locale.UK))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return details.isEmpty() ? item.name() : item.name() + ": " + details;
    }

    static String who(Set<Payer> payers) {
        return payers.size() == Payer.values().length
                ? "everybody"
                : payers.stream().sorted().map(Payer::who).collect(Collectors.joining(", "));
    }

    private static Markup small(String words) {
        return Markup.tag("div", words).styled("small");
    }
}

package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import uk.kindred.base.Age;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingDetails;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.StatedTerms;
import uk.kindred.providers.selfservice.PriceNames;

/** What is asked now, and how old that is. */
final class OverviewPrices {

    private static final int PRICES_SHOWN = 4;

    private OverviewPrices() {}

    static Markup panel(ListingDetails listing, LocalDate today) {
        List<PriceItem> standing = PricesPage.standing(listing, today);
        Markup panel = KeptPages.panel("Prices and terms");
        if (standing.isEmpty()) {
            panel.add(new Paragraph("People see no price yet."));
        } else {
            Markup list = Markup.tag("ul");
            standing.stream()
                    .limit(PRICES_SHOWN)
                    .forEach(price -> list.add(Markup.tag(
                            "li",
                            PriceNames.of(price) + ", " + price.inWords() + " for " + PriceNames.payers(price)
                                    + ", confirmed " + Age.inWords(price.confirmedOn(), today))));
            panel.add(list);
            if (standing.size() > PRICES_SHOWN) {
                panel.add(KeptPages.soft("And " + (standing.size() - PRICES_SHOWN) + " more."));
            }
        }
        StatedTerms terms = listing.offer().terms();
        panel.add(new Paragraph(
                terms == null
                        ? "People see no terms yet."
                        : "The terms were confirmed " + Age.inWords(terms.confirmedOn(), today) + "."));
        return panel.containing(Markup.tag(
                        "p",
                        new Anchor(KeptPages.address(listing, "/prices"), "Change prices"),
                        new Anchor(KeptPages.address(listing, "/terms"), "Change the terms"))
                .styled("line"));
    }
}

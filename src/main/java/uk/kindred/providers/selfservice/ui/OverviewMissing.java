package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingDetails;
import uk.kindred.pricing.KeyInformation;

/** What people should know and the listing does not say, each with the way to say it. */
final class OverviewMissing {

    private OverviewMissing() {}

    static Markup panel(ListingDetails listing, LocalDate today) {
        KeyInformation known = listing.keyInformation(today);
        Markup panel = KeptPages.panel(
                "What people should know",
                new Paragraph("You show " + known.known() + " of " + known.total()
                        + " things that people should know before they get in touch. It does not change where you stand in a"
                        + " search."));
        if (known.missing().isEmpty()) {
            return panel;
        }
        Markup list = Markup.tag("ul");
        known.items().stream().filter(item -> !item.known()).forEach(item -> list.add(missing(listing, item)));
        return panel.containing(Markup.tag("p", "Missing:"), list);
    }

    private static Markup missing(ListingDetails listing, KeyInformation.Item item) {
        String words = item.fact().label() + (item.isPartlyKnown() ? ": " + String.join(", ", item.lacks()) : "");
        return switch (item.fact()) {
            case RATING -> Markup.tag("li", words + " (comes from CQC)");
            case PRICE, INCLUDED, WEEKENDS, SERVICE_CHARGE, GROUND_RENT, EVENT_FEE ->
                Markup.tag("li", new Anchor(KeptPages.address(listing, "/prices"), words));
            case FUNDING, TOP_UP, UPFRONT, FEE_REVIEW, NOTICE, TRIAL, CANCELLATION, AFTER_DEATH, CONTRACT, COMPLAINTS ->
                Markup.tag("li", new Anchor(KeptPages.address(listing, "/terms"), words));
        };
    }
}

package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.Age;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.ListingDetails;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.providers.selfservice.Fingerprints;
import uk.kindred.providers.selfservice.PriceNames;

/** All prices of a listing that are asked now or later, each with what can be done about it. */
final class PricesPage {

    private PricesPage() {}

    /** @param told what has just happened; null for nothing */
    static Main all(ListingDetails listing, @Nullable String told, LocalDate today, CsrfToken secret) {
        List<PriceItem> prices = standing(listing, today);
        List<Component> content = new ArrayList<>();
        if (told != null) {
            content.add(KeptPages.notice(told));
        }
        content.add(new Paragraph(
                prices.isEmpty()
                        ? "You have given no prices yet. People can only compare you by cost when they know it."
                        : "This is what people see. Prices that have ended stay in the history."));
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        prices.forEach(price -> list.add(row(listing, price, today, secret)));
        content.add(list);
        content.add(Markup.tag("p", button("Add a price", KeptPages.address(listing, "/prices/new")))
                .styled("line"));
        content.add(KeptPages.link(
                "Terms: deposit, notice, trial, how prices go up", KeptPages.address(listing, "/terms")));
        return KeptPages.page(listing, "Prices", content.toArray(Component[]::new));
    }

    static List<PriceItem> standing(ListingDetails listing, LocalDate today) {
        return listing.offer().prices().stream()
                .filter(price -> price.validTo() == null || !price.validTo().isBefore(today))
                .toList();
    }

    private static Markup row(ListingDetails listing, PriceItem price, LocalDate today, CsrfToken secret) {
        String key = Fingerprints.of(price);
        String address = KeptPages.address(listing, "/prices/" + key);
        Anchor change = new Anchor(address, "Change");
        change.add(Markup.spoken(" " + PriceNames.of(price) + ", " + price.inWords()));
        return Markup.tag("li")
                .containing(
                        Markup.tag("p", Markup.tag("strong", PriceNames.of(price) + ", " + price.inWords()))
                                .containing(
                                        line("For " + PriceNames.payers(price)
                                                + (price.mandatory() ? "" : "; people choose it")),
                                        line(when(price, today)),
                                        line(
                                                price.included().isEmpty()
                                                        ? "What it includes is not said."
                                                        : "Includes " + String.join(", ", price.included()) + ".")),
                        change,
                        end(address, key, price, today, secret));
    }

    private static Markup line(String words) {
        return Markup.tag("span", Markup.tag("br"), Markup.tag("span", words).styled("soft"));
    }

    private static String when(PriceItem price, LocalDate today) {
        String from = (price.validFrom().isAfter(today) ? "From " : "Since ") + Dates.day(price.validFrom());
        String until = price.validTo() == null ? "" : " until " + Dates.day(price.validTo());
        return from + until + "; confirmed " + Age.inWords(price.confirmedOn(), today) + ".";
    }

    private static Markup end(String address, String key, PriceItem price, LocalDate today, CsrfToken secret) {
        Markup form = PostForm.to(address + "/end", secret)
                .styled("act")
                .containing(
                        FormField.line("text", "until", "Its last day", Dates.day(today))
                                .withId("until-" + key)
                                .with("autocomplete", "off")
                                .done(),
                        PostForm.button("End this price", "quiet"));
        return Markup.tag(
                "details",
                Markup.tag(
                        "summary",
                        Markup.tag("span", "End"),
                        Markup.spoken(" " + PriceNames.of(price) + ", " + price.inWords())),
                form);
    }

    /** What the new price is for; what others of the kind ask for comes first. */
    static Main choose(ListingDetails listing) {
        List<PriceWhat> usual = PriceKinds.usual(listing.summary().kinds());
        Markup rest = Markup.tag("ul").styled("plain-list", "ways");
        for (PriceWhat what : PriceWhat.values()) {
            if (!usual.contains(what)) {
                rest.add(choice(listing, what));
            }
        }
        Markup first = Markup.tag("ul").styled("plain-list", "ways");
        usual.forEach(what -> first.add(choice(listing, what)));
        return KeptPages.page(
                listing,
                "What is the price for?",
                first,
                Markup.tag("details", Markup.tag("summary", "Something else"), rest),
                KeptPages.link("Back to all prices", KeptPages.address(listing, "/prices")));
    }

    private static Markup choice(ListingDetails listing, PriceWhat what) {
        String words = what == PriceWhat.EXTRA ? "An extra, such as a hairdresser or a trip" : what.label();
        return Markup.tag("li", button(words, KeptPages.address(listing, "/prices/new?what=" + what.slug())));
    }

    static Anchor button(String words, String address) {
        Anchor link = new Anchor(address, words);
        link.addClassNames("button", "quiet");
        return link;
    }
}

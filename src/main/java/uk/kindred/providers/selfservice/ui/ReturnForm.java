package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.ListingDetails;
import uk.kindred.providers.selfservice.Fingerprints;
import uk.kindred.providers.selfservice.ReturnFigure;
import uk.kindred.providers.selfservice.Returns;

/** The figures of one return, in the parts that the Capacity Tracker asks them in. */
final class ReturnForm {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private ReturnForm() {}

    static Markup of(
            String address, ListingDetails listing, ReturnInput input, Map<String, String> problems, CsrfToken secret) {
        Markup form = PostForm.to(address, secret).styled("stack");
        form.add(
                PostForm.hidden("seen", Fingerprints.of(listing.offer())),
                new Paragraph("One form for your listing here and for the Capacity Tracker. Leave empty what you do not"
                        + " want to tell. Figures about staff are not shown to anybody."));
        for (ReturnFigure.Part part : ReturnFigure.Part.values()) {
            if (part.isAsked(listing)) {
                form.add(part(part, listing, input, problems));
            }
        }
        if (!listing.careHome()) {
            form.add(places(listing, input, problems));
        }
        if (!listing.offer().prices().isEmpty() || listing.offer().terms() != null) {
            form.add(
                    FormField.tick(
                            "prices-right",
                            "yes",
                            "The prices and terms of the listing are still right",
                            input.pricesRight(),
                            null),
                    KeptPages.link("Look at the prices", KeptPages.address(listing, "/prices")));
        }
        return form.containing(PostForm.button("Save the return"));
    }

    private static Markup part(
            ReturnFigure.Part part, ListingDetails listing, ReturnInput input, Map<String, String> problems) {
        Markup group = Choices.group(part.name().toLowerCase(Locale.ROOT), part.label(), null, null)
                .styled("figures");
        ReturnFigure.listFor(listing).stream()
                .filter(figure -> figure.part() == part)
                .forEach(figure -> group.add(number(figure.slug(), figure.label(), input.text(figure), problems)));
        return group;
    }

    private static Markup places(ListingDetails listing, ReturnInput input, Map<String, String> problems) {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("available", "Yes");
        states.put("waiting-list", "There is a waiting list");
        states.put("full", "No");
        Markup group = Choices.one("status", "Can somebody new come?", states, input.place(), problems.get("status"))
                .containing(number("places", "How many?", input.places(), problems));
        return TapWords.isByHours(listing.summary()) || !input.hours().isEmpty()
                ? group.containing(number("hours", "How many hours a week?", input.hours(), problems))
                : group;
    }

    private static Markup number(String name, String label, String value, Map<String, String> problems) {
        return FormField.line("text", name, label, value)
                .problem(problems.get(name))
                .with("inputmode", "numeric")
                .with("autocomplete", "off")
                .done();
    }

    static Markup file(ListingDetails listing, Returns.@Nullable Told last) {
        Markup panel = KeptPages.panel("For the Capacity Tracker");
        if (last == null) {
            return panel.containing(new Paragraph("Save a return first. Then you get its figures as a file here."));
        }
        Anchor file = new Anchor(KeptPages.address(listing, "/return.csv"), "Download these figures as CSV");
        file.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        return panel.containing(
                new Paragraph("Last return: " + Dates.day(LocalDate.ofInstant(last.at(), ENGLAND)) + "."),
                Markup.tag("p", file),
                KeptPages.soft(
                        "The columns are those that the Department of Health and Social Care’s formal notice names"
                                + " (as updated on 26 April 2024). The tracker’s own bulk file may order them otherwise: check"
                                + " before you upload. It is due from the 8th to the 14th of each month."));
    }
}

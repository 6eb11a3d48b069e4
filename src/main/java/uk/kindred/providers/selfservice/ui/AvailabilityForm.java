package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.ListingDetails;
import uk.kindred.providers.selfservice.Keeping;

/** Free places with a day, whose place it has to be, and words. */
final class AvailabilityForm {

    private AvailabilityForm() {}

    static Markup of(
            String address,
            ListingDetails listing,
            AvailabilityInput input,
            Map<String, String> problems,
            CsrfToken secret) {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("available", "Yes");
        states.put("waiting-list", "There is a waiting list");
        states.put("full", "No");
        Markup form = PostForm.to(address, secret);
        form.add(
                PostForm.hidden("seen", Keeping.fingerprint(listing.offer().availability())),
                Choices.one("status", "Can somebody new come?", states, input.status(), problems.get("status")),
                field("places", "How many places are free?", input.places(), problems)
                        .with("inputmode", "numeric")
                        .hint("Rooms, homes, or people you have time for.")
                        .done());
        if (TapWords.isByHours(listing.summary()) || !input.hours().isEmpty()) {
            form.add(hours(input, problems));
        }
        form.add(
                field("free-from", "From which day?", input.from(), problems)
                        .hint("Leave it empty for at once.")
                        .done(),
                Choices.any(
                        "payer",
                        "Whose place has it to be?",
                        "Tick none if it is anybody’s.",
                        Choices.payers(),
                        input.payers(),
                        problems.get("payer")),
                apart(input, problems),
                field("note", "Anything else about it?", input.note(), problems)
                        .hint("For example: mornings only; a shared room.")
                        .with("maxlength", "300")
                        .done(),
                PostForm.button("Save"));
        return KeptPages.panel("Say more", form);
    }

    /** Some for one and some for another: said by few, so it is folded away. */
    private static Markup apart(AvailabilityInput input, Map<String, String> problems) {
        Markup apart = Markup.tag(
                        "details",
                        Markup.tag("summary", "Some places for one, others for another?"),
                        new Paragraph("Then say here how many for each. Leave the others empty."))
                .styled("stack")
                .when(!input.placesFor().isEmpty(), "open");
        Choices.payers().forEach((payer, who) -> {
            String name = AvailabilityInput.fieldFor(payer);
            apart.add(field(name, who, input.placesFor().getOrDefault(payer, ""), problems)
                    .with("inputmode", "numeric")
                    .done());
        });
        return apart;
    }

    private static Markup hours(AvailabilityInput input, Map<String, String> problems) {
        return field("hours", "How many hours a week are free?", input.hours(), problems)
                .with("inputmode", "numeric")
                .hint("Of all who work there together.")
                .done();
    }

    private static FormField field(String name, String label, String value, Map<String, String> problems) {
        return FormField.line("text", name, label, value)
                .problem(problems.get(name))
                .with("autocomplete", "off");
    }
}

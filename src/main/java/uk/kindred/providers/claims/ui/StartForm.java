package uk.kindred.providers.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.ListingDetails;
import uk.kindred.providers.ui.Typed;

/** Who claims a listing, and for which organisation. */
final class StartForm {

    static final String ORGANISATION = "organisation";
    static final String NAME = "name";
    static final String SURE = "sure";

    private StartForm() {}

    /** Those for which somebody may claim. */
    static List<OrganisationId> owned(Actor actor) {
        return actor.roles().stream()
                .filter(Role.Provider.class::isInstance)
                .map(role -> ((Role.Provider) role).organisation())
                .filter(actor::isOwnerOf)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    static Component of(ListingDetails listing, Map<OrganisationId, String> own, Typed typed, CsrfToken secret) {
        Markup form = PostForm.to("/claim/" + listing.summary().id(), secret).styled("panel");
        if (!own.isEmpty()) {
            Markup choices = Markup.tag("fieldset", Markup.tag("legend", "Which organisation runs it?"));
            own.forEach((id, name) ->
                    choices.add(choice(id.toString(), name, id.toString().equals(typed.value(ORGANISATION)))));
            choices.add(choice("", "Another one", typed.value(ORGANISATION).isEmpty()));
            form.add(choices);
        }
        form.add(
                FormField.line(
                                "text",
                                NAME,
                                own.isEmpty()
                                        ? "What is the organisation that runs it called?"
                                        : "What is the other one called?",
                                typed.values().containsKey(NAME) ? typed.line(NAME) : providerOf(listing, own))
                        .hint("You say later who else may act for it.")
                        .problem(typed.problem(NAME))
                        .with("autocomplete", "organization")
                        .with("maxlength", "200")
                        .done(),
                sure(typed),
                PostForm.button("Go on"));
        return form;
    }

    private static String providerOf(ListingDetails listing, Map<OrganisationId, String> own) {
        return listing.provider() == null || !own.isEmpty()
                ? ""
                : listing.provider().name();
    }

    private static Markup sure(Typed typed) {
        String problem = typed.problem(SURE);
        Markup group = Markup.tag("div").with("id", SURE).with("tabindex", "-1");
        if (problem != null) {
            group.add(Markup.tag("span", problem).styled("error").with("id", SURE + "-error"));
        }
        return group.containing(FormField.tick(
                SURE,
                "yes",
                "I work for this service, or run it, and may act for it. I know that the claim is written down with my"
                        + " account.",
                typed.has(SURE),
                problem == null ? null : SURE + "-error"));
    }

    private static Markup choice(String value, String words, boolean chosen) {
        return FormField.radio(ORGANISATION, value, words, chosen, null);
    }

    /** What whoever claims should know before. */
    static List<Component> before(boolean kept) {
        Paragraph what =
                new Paragraph("Whoever looks after a listing answers enquiries through Kindred, and keeps prices,"
                        + " free places and photos true. It costs nothing. First you show that you work there: by mail, to a"
                        + " moderator or, where your council takes part, by a call or a letter from it.");
        return kept
                ? List.of(
                        what,
                        Markup.tag(
                                        "p",
                                        "Somebody looks after this listing already. You can still claim it: they are told, and"
                                                + " have 14 days to object. Then a moderator reads both sides and decides.")
                                .styled("notice"))
                : List.of(what);
    }
}

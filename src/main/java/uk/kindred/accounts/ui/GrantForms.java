package uk.kindred.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.accounts.Organisations;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.OwnForm;
import uk.kindred.base.ui.PostForm;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** Gives somebody a role; what it is for is chosen by name. */
@org.springframework.stereotype.Component
class GrantForms {

    /** What the search for an organisation sends. */
    static final String SOUGHT = "sought";

    private static final int MOST_FOUND = 20;

    private final Councils councils;
    private final Organisations organisations;

    GrantForms(Councils councils, Organisations organisations) {
        this.councils = councils;
        this.organisations = organisations;
    }

    /** For all roles but those within an organisation. */
    Markup general(PersonId person) {
        Markup roles = Markup.tag(
                "select",
                option("Moderator", Role.MODERATOR),
                option("Council officer", Role.COUNCIL_OFFICER),
                option("Administrator", Role.ADMINISTRATOR));
        Markup all = Markup.tag("select", option("", ""))
                .containing(councils.list().stream().map(GrantForms::option).toList());
        return OwnForm.to(
                        address(person) + "/grant",
                        Markup.tag("h2", "Give a role"),
                        FormField.of("role", "Role", roles).done(),
                        FormField.of("council", "For which council?", all)
                                .hint("Only for a council officer.")
                                .done(),
                        reason("reason"),
                        PostForm.button("Give the role"))
                .styled("panel");
    }

    /** First the organisation is found, then the role is given. @param sought null if nothing was sought yet */
    Markup organisation(PersonId person, @Nullable String sought) {
        String words = sought == null ? "" : sought.strip();
        Markup section = AccountForms.section("Let them act for an organisation", search(person, words))
                .with("id", "organisation");
        if (!words.isEmpty()) {
            section.add(found(person, organisations.find(words, MOST_FOUND + 1)));
        }
        return section;
    }

    private static Markup search(PersonId person, String words) {
        return Markup.tag(
                        "form",
                        FormField.line("search", SOUGHT, "Name of the organisation, or number of its listing", words)
                                .with("maxlength", "100")
                                .with("autocomplete", "off")
                                .done(),
                        PostForm.button("Find").styled("quiet"))
                .with("method", "get")
                .with("action", address(person) + "#organisation")
                .with("role", "search");
    }

    private static Component found(PersonId person, List<Organisations.Found> found) {
        if (found.isEmpty()) {
            return new Paragraph("No organisation is called like that, and none keeps a listing of that number.");
        }
        Markup choices = Markup.tag("fieldset", Markup.tag("legend", "Which one?"));
        found.stream().limit(MOST_FOUND).forEach(one -> choices.add(choice(one)));
        Markup standings = Markup.tag(
                "fieldset",
                Markup.tag("legend", "As what?"),
                FormField.radio("standing", "EDITOR", "Editor: changes what its listings say", true, null),
                FormField.radio("standing", "OWNER", "Owner: also says who else acts for it", false, null));
        Markup form = OwnForm.to(
                address(person) + "/grant",
                PostForm.hidden("role", Role.PROVIDER),
                choices,
                standings,
                reason("reason-organisation"),
                PostForm.button("Give the role"));
        return found.size() > MOST_FOUND
                ? Markup.tag("div", new Paragraph("There are more. Type more of the name."), form)
                : form;
    }

    private static Markup choice(Organisations.Found one) {
        String keeps = one.listings().isEmpty() ? "keeps no listing" : "keeps " + String.join(", ", one.listings());
        return FormField.radio("organisation", one.id().toString(), one.name() + " (" + keeps + ")", false, null);
    }

    private static Markup reason(String id) {
        return FormField.line("text", "reason", "Why?", "")
                .withId(id)
                .hint("It stands in the audit log. No names, nothing about anybody’s health.")
                .with("maxlength", "500")
                .with("required", "")
                .done();
    }

    private static String address(PersonId person) {
        return "/admin/people/" + person;
    }

    private static Markup option(Council council) {
        return option(council.name(), council.gss());
    }

    private static Markup option(String words, String value) {
        return Markup.tag("option", words).with("value", value);
    }
}

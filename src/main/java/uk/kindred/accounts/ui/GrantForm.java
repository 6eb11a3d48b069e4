package uk.kindred.accounts.ui;

import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.OwnForm;
import uk.kindred.base.ui.PostForm;

/** Gives somebody a role; what it is for is asked where the role needs it. */
final class GrantForm {

    private GrantForm() {}

    static Markup to(PersonId person) {
        Markup roles = Markup.tag(
                "select",
                option("Moderator", Role.MODERATOR),
                option("Council officer", Role.COUNCIL_OFFICER),
                option("Provider", Role.PROVIDER),
                option("Administrator", Role.ADMINISTRATOR));
        Markup standings = Markup.tag("select", option("", ""), option("Owner", "OWNER"), option("Editor", "EDITOR"));
        return OwnForm.to(
                        "/admin/people/" + person + "/grant",
                        Markup.tag("h2", "Give a role"),
                        FormField.of("role", "Role", roles).done(),
                        text("council", "Council’s code", "For a council officer: E08000035, for example."),
                        text("organisation", "Organisation’s id", "For a provider."),
                        FormField.of("standing", "Standing", standings)
                                .hint("For a provider. An owner may also say who else acts for the organisation.")
                                .done(),
                        FormField.line("text", "reason", "Why?", "")
                                .hint("It stands in the audit log. No names, nothing about anybody’s health.")
                                .with("maxlength", "500")
                                .with("required", "")
                                .done(),
                        PostForm.button("Give the role"))
                .styled("panel");
    }

    private static Markup text(String name, String label, String hint) {
        return FormField.line("text", name, label, "")
                .hint(hint)
                .with("maxlength", "36")
                .with("autocomplete", "off")
                .done();
    }

    private static Markup option(String words, String value) {
        return Markup.tag("option", words).with("value", value);
    }
}

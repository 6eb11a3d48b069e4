package uk.kindred.accounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.kindred.accounts.AccountMarks;
import uk.kindred.accounts.Grant;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.RoleWords;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.OwnForm;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.firsthtml.FormPage;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;

/** One person, for administrators: the roles they hold and held, each with its reason, and forms to change that. */
@Route(value = "admin/people/:person", layout = MainLayout.class)
@RolesAllowed(Role.ADMINISTRATOR)
class PersonPage extends FormPage {

    private static final Map<String, String> TOLD = Map.of(
            "granted", "The role is given.",
            "held", "They hold that role already.",
            "revoked", "The role is taken back.",
            "signed-out", "They are signed out everywhere.",
            "last-administrator", "That is the last administrator. Give the role to somebody else first.",
            "reason", "Say why: it stands in the audit log.",
            "scope", "Choose for which council, or for which organisation and as what.");

    private final People people;
    private final Grants grants;
    private final RoleWords words;
    private final GrantForms forms;
    private final AccountMarks marks;

    PersonPage(People people, Grants grants, RoleWords words, GrantForms forms, AccountMarks marks) {
        this.people = people;
        this.grants = grants;
        this.words = words;
        this.forms = forms;
        this.marks = marks;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page account");
        Person person = people.find(id(request)).orElseThrow(NotFoundException::new);
        add(new H1(person.called()));
        String told = TOLD.get(String.valueOf(AccountForms.first(request, "told")));
        if (told != null) {
            add(Markup.tag("p", told).styled("notice").with("role", "status"));
        }
        add(new Paragraph(person.email().value() + ", since " + AccountForms.minute(person.createdAt())));
        add(new Paragraph("In the security log: account=" + marks.of(person.email()) + " and who=" + person.id()));
        add(
                roles(person),
                forms.general(person.id()),
                forms.organisation(person.id(), AccountForms.first(request, GrantForms.SOUGHT)),
                AccountForms.section("Sign-ins", signOut(person)));
        add(Markup.tag(
                        "p",
                        new Anchor("/admin/audit?person=" + person.id(), "What the audit log says about them"),
                        new Anchor("/admin/people", "All people"))
                .styled("line"));
        return PageHead.of(person.called(), "").notIndexed();
    }

    private static PersonId id(PageRequest request) {
        try {
            return new PersonId(UUID.fromString(request.routeParameter("person").orElseThrow()));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private Markup roles(Person person) {
        List<Grant> all = grants.list(person.id());
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        Map<Role, String> named = words.of(all.stream().map(Grant::role).toList());
        all.forEach(grant -> list.add(row(grant, named.getOrDefault(grant.role(), ""))));
        return AccountForms.section("Roles", all.isEmpty() ? new Paragraph("None.") : list);
    }

    private static Markup row(Grant grant, String words) {
        Markup row = Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        Markup.tag("strong", words),
                        Markup.tag("br"),
                        Markup.tag("span", "Since " + AccountForms.minute(grant.grantedAt()) + ": " + grant.reason())
                                .styled("soft")));
        if (grant.revokedAt() != null) {
            return row.containing(new Paragraph("Taken back on " + AccountForms.minute(grant.revokedAt())));
        }
        String field = "reason-" + grant.id();
        Markup revoke = OwnForm.to(
                "/admin/people/" + grant.person() + "/revoke",
                PostForm.hidden("grant", grant.id().toString()),
                FormField.line("text", "reason", "Why is it taken back?", "")
                        .withId(field)
                        .with("maxlength", "500")
                        .with("required", "")
                        .done(),
                PostForm.button("Take it back"));
        revoke.addClassName("act");
        return row.containing(Markup.tag(
                "details",
                Markup.tag("summary", Markup.tag("span", "Take back"), Markup.spoken(": " + words)),
                revoke));
    }

    private static Markup signOut(Person person) {
        return AccountForms.act("/admin/people/" + person.id() + "/sign-out", "Sign out everywhere", person.called());
    }
}

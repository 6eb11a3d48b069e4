package uk.kindred.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kindred.accounts.AuditEntry;
import uk.kindred.accounts.AuditFilter;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Names;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.firsthtml.FormPage;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;

/** The audit log, the newest first; also only what was done by or to one person. */
@Route(value = "admin/audit", layout = MainLayout.class)
@RolesAllowed(Role.ADMINISTRATOR)
class AuditPage extends FormPage {

    private static final int ON_A_PAGE = 50;

    private final AuditLog log;
    private final People people;
    private final Names names;

    AuditPage(AuditLog log, People people, Names names) {
        this.log = log;
        this.people = people;
        this.names = names;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page account");
        PersonId person = person(AccountForms.first(request, "person"));
        List<AuditEntry> found =
                log.list(new AuditFilter(person, null), before(AccountForms.first(request, "before")), ON_A_PAGE + 1);
        add(
                new H1("Audit log"),
                new Paragraph("Nobody can change it: the database refuses, and each entry seals the one before."));
        if (person != null) {
            add(Markup.tag(
                            "p",
                            new Anchor(
                                    "/admin/people/" + person,
                                    "Only what concerns "
                                            + people.find(person)
                                                    .map(Person::called)
                                                    .orElse("somebody who has left")),
                            new Anchor("/admin/audit", "Show all"))
                    .styled("line"));
        }
        add(list(found));
        if (found.size() > ON_A_PAGE) {
            long last = found.get(ON_A_PAGE - 1).seq();
            add(Markup.tag(
                    "p",
                    new Anchor("/admin/audit?before=" + last + (person == null ? "" : "&person=" + person), "Older")));
        }
        add(Markup.tag("p", new Anchor("/admin", "Administration")));
        return PageHead.of("Audit log", "").notIndexed();
    }

    private Component list(List<AuditEntry> found) {
        if (found.isEmpty()) {
            return new Paragraph("Nothing yet.");
        }
        List<AuditEntry> shown = found.stream().limit(ON_A_PAGE).toList();
        AuditNames known = AuditNames.of(shown, people, names);
        Markup list = Markup.tag("ol").styled("plain-list", "rows");
        shown.forEach(entry -> list.add(row(entry, known)));
        return list;
    }

    private static Markup row(AuditEntry entry, AuditNames names) {
        Markup facts = Markup.tag("dl").styled("facts");
        fact(facts, "Who", names.actor(entry.actor()));
        if (entry.deed().subject() != null) {
            fact(facts, "To whom or what", names.subject(entry.deed().subject()));
        }
        if (entry.deed().scope() != null) {
            fact(facts, "Within", Markup.tag("span", names.scope(entry.deed().scope())));
        }
        if (entry.deed().reason() != null) {
            fact(facts, "Why", Markup.tag("span", entry.deed().reason()));
        }
        return Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        Markup.tag("strong", AuditNames.inWords(entry.deed().act())),
                        Markup.tag("span", " " + AccountForms.minute(entry.at()) + ", entry " + entry.seq())
                                .styled("soft")),
                facts);
    }

    private static void fact(Markup facts, String name, Component value) {
        facts.add(Markup.tag("div", Markup.tag("dt", name), Markup.tag("dd", value)));
    }

    private static @Nullable PersonId person(@Nullable String typed) {
        try {
            return typed == null ? null : new PersonId(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static long before(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : Long.MAX_VALUE;
    }
}

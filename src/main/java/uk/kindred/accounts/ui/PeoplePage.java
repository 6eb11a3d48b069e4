package uk.kindred.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.firsthtml.FormPage;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;

/** Everybody with an account, page by page, or those whose name or address has some letters in it. */
@Route(value = "admin/people", layout = MainLayout.class)
@RolesAllowed(Role.ADMINISTRATOR)
class PeoplePage extends FormPage {

    private static final int ON_A_PAGE = 25;
    private static final int LAST_PAGE = 1_000;

    private final People people;

    PeoplePage(People people) {
        this.people = people;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page account");
        String given = AccountForms.first(request, "words");
        String words = given == null ? "" : given.strip();
        int page = page(AccountForms.first(request, "page"));
        List<Person> found = people.list(words, (page - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        add(new H1("People"), form(words), list(found), paging(words, page, found.size() > ON_A_PAGE));
        add(Markup.tag("p", new Anchor("/admin", "Administration")));
        return PageHead.of("People", "").notIndexed();
    }

    private static Markup form(String words) {
        return Markup.tag(
                        "form",
                        FormField.line("search", "words", "Name or address", "")
                                .with("value", words)
                                .with("maxlength", "100")
                                .with("autocomplete", "off")
                                .done(),
                        PostForm.button("Find"))
                .with("method", "get")
                .with("action", "/admin/people")
                .with("role", "search")
                .styled("panel");
    }

    private static Component list(List<Person> found) {
        if (found.isEmpty()) {
            return new Paragraph("Nobody like that has an account.");
        }
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        found.stream().limit(ON_A_PAGE).forEach(person -> list.add(row(person)));
        return list;
    }

    private static Markup row(Person person) {
        return Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        new Anchor("/admin/people/" + person.id(), person.called()),
                        Markup.tag("br"),
                        Markup.tag(
                                        "span",
                                        person.email().value() + ", since " + AccountForms.minute(person.createdAt()))
                                .styled("soft")));
    }

    private static Markup paging(String words, int page, boolean more) {
        Markup links = Markup.tag("p").styled("line");
        String query = "/admin/people?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page=";
        if (page > 1) {
            links.add(new Anchor(query + (page - 1), "Newer"));
        }
        if (more) {
            links.add(new Anchor(query + (page + 1), "Older"));
        }
        return links;
    }

    private static int page(@Nullable String typed) {
        return typed != null && typed.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(typed), LAST_PAGE) : 1;
    }
}

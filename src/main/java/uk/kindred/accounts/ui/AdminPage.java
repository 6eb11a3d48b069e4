package uk.kindred.accounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import uk.kindred.accounts.AccountLink;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.firsthtml.FormPage;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;

/** Where administrators begin. */
@Route(value = "admin", layout = MainLayout.class)
@RolesAllowed(Role.ADMINISTRATOR)
class AdminPage extends FormPage {

    static final String ADDRESS = "/admin";

    private final List<AccountLink> links;

    /** @param links of which those that other modules have for administrators are shown */
    AdminPage(ObjectProvider<AccountLink> links) {
        this.links = links.orderedStream()
                .filter(link -> link.role().equals(Role.ADMINISTRATOR))
                .filter(link -> !link.address().equals(ADDRESS))
                .toList();
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page account");
        add(
                new H1("Administration"),
                Markup.tag("h2", new Anchor("/admin/people", "People")),
                new Paragraph("Find somebody, give them a role or take it back, sign them out."),
                Markup.tag("h2", new Anchor("/admin/audit", "Audit log")),
                new Paragraph("Who did what with a special role, when and why."));
        links.forEach(link -> add(Markup.tag("h2", new Anchor(link.address(), link.words()))));
        return PageHead.of("Administration", "").notIndexed();
    }
}

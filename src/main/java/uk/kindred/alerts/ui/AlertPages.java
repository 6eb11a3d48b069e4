package uk.kindred.alerts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.alerts.Alert;
import uk.kindred.alerts.AlertTopic;
import uk.kindred.alerts.Alerts;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.ProblemSummary;

/** What the pages of mails that somebody asked for say. */
final class AlertPages {

    private AlertPages() {}

    /** @param problem what is wrong with the address; null for a new form */
    static Main ask(Alerts.Watched watched, String email, @Nullable String problem, CsrfToken secret) {
        Main page = page("Mails about a search");
        if (problem != null) {
            page.add(new ProblemSummary(
                    "This was not sent yet",
                    Map.of("email", problem),
                    field -> "/alerts/new?" + watched.query() + "#email"));
        }
        page.add(
                new Paragraph(watched.words() + "."),
                new Paragraph(new Anchor("/search?" + watched.query(), "See what it finds now")));
        if (!watched.isNarrowEnough()) {
            page.add(new Paragraph("This search finds " + watched.found() + " services. Mails can watch up to "
                    + Alerts.MOST_WATCHED + ": choose a place and a distance, or what is needed, first."));
            return page;
        }
        page.add(
                new Paragraph(
                        "At most one mail a day, and only when there is a new service, another price or rating, or a"
                                + " free place. Each mail has a link that ends them."),
                PostForm.to("/alerts/new?" + watched.query(), secret)
                        .styled("stack")
                        .containing(
                                FormField.line("email", "email", "Your email address", email)
                                        .hint("We first send one mail, and write again only if you say yes in it.")
                                        .problem(problem)
                                        .with("autocomplete", "email")
                                        .done(),
                                new Paragraph(AlertTopic.SEARCH.promise()),
                                PostForm.button("Send me the first mail")));
        return page;
    }

    static Main asked() {
        Main page = page("Look into your mail");
        page.add(new Paragraph(
                "We have sent you a mail. Open the link in it and say yes: only then do we write again."));
        return page;
    }

    static Main show(Alert alert, String address, CsrfToken secret) {
        Main page = page(
                alert.isConfirmed() ? "You get mails about " + alert.topic().about() : "Shall we write to you?");
        page.add(
                new Paragraph(alert.words() + "."),
                new Paragraph(new Anchor(alert.address(), alert.topic().link())));
        if (!alert.isConfirmed()) {
            page.add(PostForm.to(address + "/confirm", secret).containing(PostForm.button("Yes, write to me")));
        }
        page.add(PostForm.to(address + "/end", secret)
                .containing(PostForm.button(alert.isConfirmed() ? "Stop these mails" : "No, forget it", "quiet")));
        return page;
    }

    static Main gone() {
        Main page = page("No mails are sent");
        page.add(new Paragraph(
                "This link belongs to nothing that we write about. It was ended, or never confirmed, and all"
                        + " of it is deleted."));
        page.add(new Paragraph(new Anchor("/search", "Find care")));
        return page;
    }

    private static Main page(String title) {
        Main page = new Main();
        page.setClassName("page enquiry-page");
        page.add(new H1(title));
        return page;
    }
}

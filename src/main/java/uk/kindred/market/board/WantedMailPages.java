package uk.kindred.market.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.alerts.AlertTopic;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.Series;
import uk.kindred.places.Council;

/** What the pages of mails about a board say. */
final class WantedMailPages {

    private static final String TITLE = "Mails about what people look for";

    private WantedMailPages() {}

    /** "What people look for in Leeds: Home care", to be told in mails and on pages. */
    static String what(Council council, BoardQuestion question) {
        String all = "What people look for in " + council.shortName();
        return question.kinds().isEmpty() ? all : all + ": " + Series.of(question.kindLabels());
    }

    static Main ask(Council council, BoardQuestion question, String email, @Nullable String problem, CsrfToken secret) {
        Main page = begin(council, question, problem);
        page.add(form(
                        council,
                        question,
                        secret,
                        FormField.line("email", "email", "Your email address", email)
                                .hint("We first send one mail, and write again only if you say yes in it.")
                                .problem(problem)
                                .with("autocomplete", "email")
                                .done())
                .containing(new Paragraph(AlertTopic.WANTED.promise()), PostForm.button("Send me the first mail")));
        return page;
    }

    /** The address of the account is known to be theirs. */
    static Main signedIn(
            Council council, BoardQuestion question, EmailAddress email, @Nullable String problem, CsrfToken secret) {
        Main page = begin(council, question, problem);
        page.add(form(
                        council,
                        question,
                        secret,
                        Markup.tag("p", "We write to " + email.value() + ", the address of your account.")
                                .with("id", "email"))
                .containing(
                        new Paragraph(AlertTopic.WANTED.promise() + " They end with your account."),
                        PostForm.button("Write to me")));
        return page;
    }

    static Main asked(Council council) {
        Main page = page("Look into your mail");
        page.add(
                new Paragraph("We have sent you a mail. Open the link in it and say yes: only then do we write again."),
                back(council));
        return page;
    }

    static Main begun(Council council) {
        Main page = page("You get these mails");
        page.add(
                new Paragraph(
                        "We write when the next month is told, on the second day of a month or soon after. Each mail"
                                + " has a link that ends them."),
                back(council));
        return page;
    }

    private static Main begin(Council council, BoardQuestion question, @Nullable String problem) {
        Main page = page(TITLE);
        if (problem != null) {
            page.add(new ProblemSummary(
                    "This was not sent yet",
                    Map.of("email", problem),
                    field -> WantedLinks.mails(council, question) + "#email"));
        }
        page.add(
                new Paragraph(what(council, question) + "."),
                back(council),
                new Paragraph("At most one mail a month, when a new month is told. Each has a link that ends them."));
        return page;
    }

    private static Markup form(Council council, BoardQuestion question, CsrfToken secret, Markup who) {
        return PostForm.to(WantedLinks.board(council) + "/mails", secret)
                .styled("stack")
                .containing(BoardForm.kinds(question), who);
    }

    private static Markup back(Council council) {
        return Markup.tag("p", new Anchor(WantedLinks.board(council), "See what people look for"));
    }

    private static Main page(String title) {
        Main page = new Main();
        page.setClassName("page enquiry-page");
        page.add(new H1(title));
        return page;
    }
}

package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;

/** The four ways to show that an experience is real: one is enough. */
final class ProofForms {

    static final String CODE = "code";
    static final String ENQUIRY = "enquiry";
    static final String DOCUMENT = "document";
    static final String COUNCIL = "council";

    private ProofForms() {}

    /** @param councilCode to be told to the council, just made; null if none was asked for */
    static Markup of(OwnReview own, Tried tried, @Nullable String councilCode, CsrfToken secret) {
        List<Component> ways = new ArrayList<>();
        ways.add(way("You have a letter or mail with a code", code(own, tried, secret)));
        ways.add(way("You asked the service through Kindred", enquiry(own, tried, secret)));
        ways.add(way("You have a document", document(own, tried, secret)));
        if (own.council() != null) {
            ways.add(way(own.council() + " can confirm it", council(own, own.council(), councilCode, secret)));
        }
        return Markup.tag("section", new H2("Show that it is real"))
                .with("id", "proof")
                .containing(new Paragraph(
                        "One of these is enough. The service is not told that it was you. Which of these it was stands beside the"
                                + " review, but only once ten people have written."))
                .containing(ways)
                .styled("thread");
    }

    private static Component way(String heading, Component... content) {
        return Markup.tag("section", new H3(heading)).styled("proof").containing(content);
    }

    private static Component[] code(OwnReview own, Tried tried, CsrfToken secret) {
        return new Component[] {
            new Paragraph("The service or the council may have sent one to everybody it supports."),
            PostForm.to(own.address() + "/code", secret)
                    .styled("stack")
                    .containing(
                            FormField.line("text", CODE, "The code", tried.typed(CODE, ""))
                                    .hint(
                                            "Twelve letters and numbers, like H7KM-2Q9X-TB4W. Capitals or not, both will do.")
                                    .problem(tried.problems().get(CODE))
                                    .with("autocomplete", "off")
                                    .with("maxlength", "36")
                                    .done(),
                            PostForm.button("Use this code"))
        };
    }

    private static Component[] enquiry(OwnReview own, Tried tried, CsrfToken secret) {
        return new Component[] {
            new Paragraph("If it answered, and you have said on your enquiry’s page that it led to care or support."),
            PostForm.to(own.address() + "/enquiry", secret)
                    .styled("stack")
                    .containing(
                            FormField.line(
                                            "text",
                                            ENQUIRY,
                                            "The address of your enquiry’s page",
                                            tried.typed(ENQUIRY, ""))
                                    .hint(
                                            "It stands in the mails about your enquiry, and looks like …/enquiries/ and 26 letters.")
                                    .problem(tried.problems().get(ENQUIRY))
                                    .with("autocomplete", "off")
                                    .done(),
                            PostForm.button("Use this enquiry", "quiet"))
        };
    }

    private static Component[] document(OwnReview own, Tried tried, CsrfToken secret) {
        Markup file = Markup.tag("input").with("type", "file").with("accept", "application/pdf,image/jpeg,image/png");
        return new Component[] {
            new Paragraph(
                    "For example a bill, a contract, a care plan’s first page or a letter from the service. Cover what"
                            + " nobody needs to see: we need the service’s name and a date. A moderator looks at it once, then it is"
                            + " deleted, after 30 days at the latest."),
            PostForm.to(own.address() + "/document", secret)
                    .with("enctype", "multipart/form-data")
                    .styled("stack")
                    .containing(
                            FormField.of(DOCUMENT, "The document", file)
                                    .hint("A PDF, or a photo as JPEG or PNG. At most 5 MB.")
                                    .problem(tried.problems().get(DOCUMENT))
                                    .done(),
                            PostForm.button("Send this document", "quiet"))
        };
    }

    private static Component[] council(OwnReview own, String council, @Nullable String code, CsrfToken secret) {
        List<Component> parts = new ArrayList<>();
        parts.add(
                new Paragraph(
                        "If it pays for the support or knows of it. You get a code, call the council’s adult social"
                                + " care team and read it out. The council sees which service it is about, and not what you wrote."));
        if (code != null) {
            parts.add(Markup.tag(
                            "div",
                            Markup.tag("p", "Read this out to " + council + " within 60 days. It is shown this once:"),
                            Markup.tag("p", code).styled("proof-code"))
                    .styled("notice")
                    .with("id", COUNCIL)
                    .with("role", "status"));
        }
        parts.add(PostForm.to(own.address() + "/council#" + COUNCIL, secret)
                .containing(
                        PostForm.button(code == null ? "Get a code for the council" : "Get another code", "quiet")));
        return parts.toArray(Component[]::new);
    }
}

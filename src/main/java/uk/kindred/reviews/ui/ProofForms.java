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
        ways.add(way(
                own.say("You have a letter or mail with a code", "Way 1: a code"),
                "help.svg#letters",
                own.easy(),
                code(own, tried, secret)));
        ways.add(way(
                own.say("You asked the service through Kindred", "Way 2: you asked them here"),
                "reviews.svg#told",
                own.easy(),
                enquiry(own, tried, secret)));
        ways.add(way(
                own.say("You have a document", "Way 3: a paper"),
                "reviews.svg#badge",
                own.easy(),
                document(own, tried, secret)));
        if (own.council() != null) {
            ways.add(way(
                    own.say(own.council() + " can confirm it", "Way 4: ask the council"),
                    "reviews.svg#person",
                    own.easy(),
                    council(own, own.council(), councilCode, secret)));
        }
        return Markup.tag("section", new H2(own.say("Show that it is real", "Show that you know this service")))
                .with("id", "proof")
                .containing(
                        own.easy()
                                ? EasyLine.of("reviews.svg#choose", "Choose one way. One is enough.")
                                : new Paragraph(
                                        "One of these is enough. The service is not told that it was you. Which of these it"
                                                + " was stands beside the review, but only once ten people have written."))
                .containing(ways)
                .styled("thread");
    }

    private static Component way(String heading, String symbol, boolean easy, Component... content) {
        H3 head = new H3();
        if (easy) {
            head.add(Symbol.of(symbol));
        }
        head.add(Markup.tag("span", heading));
        return Markup.tag("section", head).styled("proof").containing(content);
    }

    private static Component[] code(OwnReview own, Tried tried, CsrfToken secret) {
        return new Component[] {
            new Paragraph(own.say(
                    "The service or the council may have sent one to everybody it supports.",
                    "Did you get a letter with a code? Write the code here.")),
            PostForm.to(own.address() + "/code", secret)
                    .styled("stack")
                    .containing(
                            FormField.line("text", CODE, "The code", tried.typed(CODE, ""))
                                    .hint(own.say(
                                            "Twelve letters and numbers, like H7KM-2Q9X-TB4W. Capitals or not, both will do.",
                                            "It looks like this: H7KM-2Q9X-TB4W"))
                                    .problem(tried.problems().get(CODE))
                                    .with("autocomplete", "off")
                                    .with("maxlength", "36")
                                    .done(),
                            PostForm.button(own.say("Use this code", "Send the code")))
        };
    }

    private static Component[] enquiry(OwnReview own, Tried tried, CsrfToken secret) {
        return new Component[] {
            new Paragraph(own.say(
                    "If it answered, and you have said on your enquiry’s page that it led to care or support.",
                    "Did you write to them on Kindred? Did they answer and help you? Copy the link from our email.")),
            PostForm.to(own.address() + "/enquiry", secret)
                    .styled("stack")
                    .containing(
                            FormField.line(
                                            "text",
                                            ENQUIRY,
                                            own.say("The address of your enquiry’s page", "The link from our email"),
                                            tried.typed(ENQUIRY, ""))
                                    .hint(own.say(
                                            "It stands in the mails about your enquiry, and looks like …/enquiries/ and 26 letters.",
                                            "It is long. You can ask somebody to help you."))
                                    .problem(tried.problems().get(ENQUIRY))
                                    .with("autocomplete", "off")
                                    .done(),
                            PostForm.button(own.say("Use this enquiry", "Send the link"), "quiet"))
        };
    }

    private static Component[] document(OwnReview own, Tried tried, CsrfToken secret) {
        Markup file = Markup.tag("input").with("type", "file").with("accept", "application/pdf,image/jpeg,image/png");
        return new Component[] {
            new Paragraph(own.say(
                    "For example a bill, a contract, a care plan’s first page or a letter from the service. Cover what"
                            + " nobody needs to see: we need the service’s name and a date. A moderator looks at it once, then it is"
                            + " deleted, after 30 days at the latest.",
                    "Do you have a letter or a bill from them? Take a photo. We need to see the name of the service and a"
                            + " day. You can cover the rest. Somebody looks at it. Then we delete it.")),
            PostForm.to(own.address() + "/document", secret)
                    .with("enctype", "multipart/form-data")
                    .styled("stack")
                    .containing(
                            FormField.of(DOCUMENT, own.say("The document", "Your photo or paper"), file)
                                    .hint(own.say(
                                            "A PDF, or a photo as JPEG or PNG. At most 5 MB.",
                                            "A photo, or a PDF file."))
                                    .problem(tried.problems().get(DOCUMENT))
                                    .done(),
                            PostForm.button(own.say("Send this document", "Send it"), "quiet"))
        };
    }

    private static Component[] council(OwnReview own, String council, @Nullable String code, CsrfToken secret) {
        List<Component> parts = new ArrayList<>();
        parts.add(new Paragraph(own.say(
                "If it pays for the support or knows of it. You get a code, call the council’s adult social"
                        + " care team and read it out. The council sees which service it is about, and not what you wrote.",
                "Does " + council + " know you? Get a code from us. Call them and read it to them. They can’t see"
                        + " what you wrote.")));
        if (code != null) {
            parts.add(Markup.tag(
                            "div",
                            Markup.tag(
                                    "p",
                                    own.say(
                                            "Read this out to " + council + " within 60 days. It is shown this once:",
                                            "Read this to " + council + ". Write it down now:")),
                            Markup.tag("p", code).styled("proof-code"))
                    .styled("notice")
                    .with("id", COUNCIL)
                    .with("role", "status"));
        }
        parts.add(PostForm.to(own.address() + "/council#" + COUNCIL, secret)
                .containing(PostForm.button(
                        code == null ? own.say("Get a code for the council", "Get a code") : "Get another code",
                        "quiet")));
        return parts.toArray(Component[]::new);
    }
}

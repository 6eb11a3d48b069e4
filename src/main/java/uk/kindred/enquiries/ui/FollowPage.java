package uk.kindred.enquiries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.enquiries.Enquiry;
import uk.kindred.enquiries.EnquiryThread;
import uk.kindred.enquiries.Outcome;
import uk.kindred.enquiries.Side;

/** What a person asked, what the services said to it, and the ways to go on or to end it. */
class FollowPage extends Main {

    private final Enquiry enquiry;
    private final String address;
    private final CsrfToken secret;
    private final Map<Long, Reply> replies;
    private final Clock clock;

    /**
     * @param address of this page, from the root
     * @param replies what could not be sent, by thread
     */
    FollowPage(Enquiry enquiry, String address, CsrfToken secret, Map<Long, Reply> replies, Clock clock) {
        this.enquiry = enquiry;
        this.address = address;
        this.secret = secret;
        this.replies = replies;
        this.clock = clock;
        setClassName("page enquiry-page");
    }

    /**
     * @param byMail whether answers reach the person by mail
     * @param link of this page, to be kept
     */
    FollowPage fill(boolean justSent, boolean byMail, String link) {
        add(new H1("Your enquiry"));
        if (enquiry.erased()) {
            add(new Paragraph("It has ended, and all that was written in it is deleted."));
            return this;
        }
        if (justSent) {
            add(notice(enquiry, byMail));
        }
        add(
                new Paragraph("You wrote on " + ThreadWords.day(enquiry.sentAt(), clock)
                        + (enquiry.visit() ? ", and asked for a visit:" : ":")),
                ThreadWords.said(String.valueOf(enquiry.words())));
        if (enquiry.visitWhen() != null) {
            add(new Paragraph("When a visit suits you:"), ThreadWords.said(enquiry.visitWhen()));
        }
        add(FormField.line("text", "link", "The address of this page", link)
                .hint("Keep it: it is the only way back here. Whoever has it can read this page.")
                .with("readonly", "")
                .done());
        if (enquiry.visit()) {
            add(new Paragraph(new Anchor("/questions-to-ask", "Questions to ask on your visit, to print")));
        }
        enquiry.threads().forEach(thread -> add(part(thread)));
        add(erase());
        return this;
    }

    private static Markup notice(Enquiry enquiry, boolean byMail) {
        Markup sent = Markup.tag("div", Markup.tag("p", Markup.tag("strong", "Your enquiry is sent.")))
                .styled("notice")
                .with("role", "status");
        if (byMail) {
            sent.add(new Paragraph("A mail with the link to this page is on its way to you."));
        } else if (enquiry.email() != null) {
            sent.add(new Paragraph(
                    "No mail goes to " + enquiry.email().value() + ", because earlier mail to it came back."
                            + " Keep the address of this page: answers stand here."));
        }
        return sent;
    }

    private Markup part(EnquiryThread thread) {
        Anchor name = new Anchor("/listings/" + thread.slug(), thread.name());
        Markup part = Markup.tag("section", new H2(name)).styled("thread").with("id", "service-" + thread.id());
        if (thread.example()) {
            part.add(Markup.tag("p", "Example listing").styled("example-mark"));
        }
        part.add(
                thread.messages().isEmpty()
                        ? new Paragraph(
                                thread.undeliveredAt() == null
                                        ? "No answer yet."
                                        : "The mail to them came back, so nobody may have read this. Please call them: the"
                                                + " number is on their page.")
                        : ThreadWords.messages(enquiry, thread, Side.PERSON, clock));
        if (thread.isOpen()) {
            part.add(MessageForm.to(
                    to(thread, "message"),
                    secret,
                    "message-" + thread.id(),
                    "Write to " + thread.name(),
                    replies.getOrDefault(thread.id(), Reply.NONE)));
        } else {
            part.add(ThreadWords.ended(enquiry, thread, clock));
        }
        part.add(outcome(thread));
        if (mayHaveGotToKnow(thread)) {
            part.add(review(thread));
        }
        if (thread.isOpen()) {
            part.add(PostForm.to(to(thread, "end"), secret)
                    .containing(spoken(PostForm.button("End this enquiry", "quiet"), thread)));
        }
        return part;
    }

    private Markup outcome(EnquiryThread thread) {
        Markup choices = Markup.tag("fieldset", Markup.tag("legend", "What came of it? (if you like to say)"));
        Arrays.stream(Outcome.values()).forEach(outcome -> choices.add(choice(outcome, thread)));
        Markup form = PostForm.to(to(thread, "outcome"), secret)
                .styled("stack")
                .containing(choices, spoken(PostForm.button("Save", "quiet"), thread));
        Markup summary = Markup.tag(
                "summary",
                thread.outcome() == null
                        ? "Say what came of it"
                        : thread.outcome().label());
        return Markup.tag("details", summary, new Paragraph("Only counted, and never shown to the service."), form);
    }

    private static boolean mayHaveGotToKnow(EnquiryThread thread) {
        return !thread.example()
                && (thread.outcome() == Outcome.CARE
                        || !thread.isOpen()
                                && thread.outcome() != Outcome.ANOTHER
                                && thread.outcome() != Outcome.NO_ANSWER);
    }

    /** Only what led to care can be proven by the enquiry; two weeks later, which the review's own page tells. */
    private Markup review(EnquiryThread thread) {
        String proof =
                thread.outcome() == Outcome.CARE ? "&enquiry=" + address.substring(address.lastIndexOf('/') + 1) : "";
        Anchor write = new Anchor("/reviews/write?listing=" + thread.publicId() + proof, "Write a review");
        write.add(Markup.spoken(" of " + thread.name()));
        return Markup.tag(
                "p", Markup.tag("span", "Have you got to know the service? It may help others to choose: "), write);
    }

    private static Component choice(Outcome outcome, EnquiryThread thread) {
        return FormField.radio("outcome", outcome.slug(), outcome.label(), outcome == thread.outcome(), null);
    }

    /** Several buttons of a page say the same: to those who only hear it, each says which service it is about. */
    private static Markup spoken(Markup button, EnquiryThread thread) {
        return button.containing(Markup.spoken(": " + thread.name()));
    }

    private Markup erase() {
        Markup sure = FormField.tick("sure", "yes", "Yes, delete it. This can’t be undone.", false, null);
        return Markup.tag(
                        "section",
                        new H2("End and delete all of it"),
                        new Paragraph(
                                "What you wrote and what was answered is deleted here at once. The services may still"
                                        + " have their mails. Otherwise it ends by itself on "
                                        + ThreadWords.day(enquiry.expiresAt(), clock) + "."),
                        PostForm.to(address + "/erase", secret)
                                .styled("stack")
                                .containing(sure, PostForm.button("End and delete all of it", "quiet")))
                .styled("thread");
    }

    private String to(EnquiryThread thread, String what) {
        return address + "/" + thread.id() + "/" + what;
    }
}

package uk.kindred.enquiries.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.enquiries.Enquiry;
import uk.kindred.enquiries.EnquiryThread;
import uk.kindred.enquiries.Side;

/** What a service was asked, and where it answers. */
class AnswerPage extends Main {

    /** @param byMail whether answers reach the person by mail */
    AnswerPage(
            Enquiry enquiry,
            EnquiryThread thread,
            String address,
            boolean byMail,
            CsrfToken secret,
            Reply reply,
            Clock clock) {
        setClassName("page enquiry-page");
        add(new H1("Enquiry about " + thread.name()));
        if (enquiry.erased()) {
            add(new Paragraph("It has ended, and all that was written in it is deleted."));
            return;
        }
        add(
                new Paragraph(enquiry.nameOrPerson() + " wrote on " + ThreadWords.moment(thread.sentAt(), clock) + ":"),
                ThreadWords.said(String.valueOf(enquiry.words())));
        if (enquiry.visit()) {
            add(new Paragraph("They would like to visit or meet."
                    + (enquiry.visitWhen() == null ? "" : " What suits them: " + enquiry.visitWhen())));
        }
        if (enquiry.phone() != null) {
            add(new Paragraph("Their phone number, for you alone: " + enquiry.phone()));
        }
        add(ThreadWords.messages(enquiry, thread, Side.SERVICE, clock));
        if (thread.isOpen()) {
            addForms(byMail, address, secret, reply);
        } else {
            add(ThreadWords.ended(enquiry, thread, clock));
        }
        add(new Paragraph(new Anchor("/listings/" + thread.slug(), "Your page on Kindred")));
    }

    private void addForms(boolean byMail, String address, CsrfToken secret, Reply reply) {
        add(MessageForm.to(address + "/message", secret, "answer", "Your answer", reply));
        add(new Paragraph(
                byMail
                        ? "They get it by email. They do not see your email address, and you do not see theirs."
                        : "No email reaches them: they see your answer when they open their private page. Perhaps call"
                                + " them too."));
        add(Markup.tag(
                        "section",
                        new H2("No more messages?"),
                        PostForm.to(address + "/end", secret).containing(PostForm.button("End this enquiry", "quiet")))
                .styled("thread"));
    }
}

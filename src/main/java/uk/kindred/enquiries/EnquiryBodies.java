package uk.kindred.enquiries;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.kindred.notifications.MailBody;
import uk.kindred.notifications.OurMailboxes;

/** What the mails of an enquiry say. */
@Component
class EnquiryBodies {

    private static final URI ANY = URI.create("/");

    private final OurMailboxes mailboxes;
    private final EnquiryLinks links;
    private final EnquiryProperties settings;

    EnquiryBodies(OurMailboxes mailboxes, EnquiryLinks links, EnquiryProperties settings) {
        this.mailboxes = mailboxes;
        this.links = links;
        this.settings = settings;
    }

    static String subject(EnquiryThread thread) {
        return "Enquiry about " + thread.name();
    }

    static String answered(EnquiryThread thread) {
        return thread.name() + " has answered you";
    }

    static String receiptSubject(Enquiry enquiry) {
        return enquiry.threads().size() == 1
                ? "Your enquiry to " + enquiry.threads().getFirst().name()
                : "Your enquiry to " + enquiry.threads().size() + " services";
    }

    MailBody ask(Enquiry enquiry, EnquiryThread thread, URI answer) {
        MailBody.Builder body = MailBody.write()
                .paragraph(enquiry.nameOrPerson() + " asks " + thread.name() + " through Kindred:")
                .quote(String.valueOf(enquiry.words()));
        if (enquiry.visit()) {
            body.paragraph(
                    enquiry.visitWhen() == null
                            ? "They would like to visit or meet. Please offer some times."
                            : "They would like to visit or meet. What suits them: " + enquiry.visitWhen());
        }
        if (enquiry.phone() != null) {
            body.paragraph("They also gave a phone number, for you alone: " + enquiry.phone());
        }
        return body.action("Answer " + enquiry.nameOrPerson(), answer)
                .paragraph(howToAnswer())
                .paragraph(
                        "They asked no more than they want to say, and you may ask what you need to know. The answer is"
                                + " measured: from 10 enquiries on, people see how quickly a service usually answers.")
                .done();
    }

    MailBody handOver(Enquiry enquiry, EnquiryThread thread, URI answer) {
        return MailBody.write()
                .paragraph(
                        "Who answers for " + thread.name() + " on Kindred has changed. This enquiry is still open; the"
                                + " links and addresses of earlier mails about it no longer work.")
                .action("Read it and answer " + enquiry.nameOrPerson(), answer)
                .paragraph(howToAnswer())
                .done();
    }

    MailBody receipt(Enquiry enquiry, URI follow) {
        List<String> asked = names(enquiry, false);
        List<String> examples = names(enquiry, true);
        MailBody.Builder body = MailBody.write();
        if (!asked.isEmpty()) {
            body.paragraph("What you wrote was passed on to:").bullets(asked);
        }
        if (!examples.isEmpty()) {
            body.paragraph(
                            asked.isEmpty()
                                    ? "What you wrote was passed on to nobody. You asked an example: a service that is made up to"
                                            + " show how Kindred works:"
                                    : "It was not passed on to these. They are examples, made up to show how Kindred works:")
                    .bullets(examples);
        }
        body.paragraph((asked.isEmpty() ? "" : "They do not see your email address. ")
                        + "You can read answers, write back, and end the enquiry on a private page. Whoever has its link can"
                        + " open it, so keep it to yourself.")
                .action("Follow your enquiry", follow);
        if (enquiry.visit() && !asked.isEmpty()) {
            body.link("Questions to ask on your visit, to print", links.absolute("/questions-to-ask"));
        }
        return body.paragraph("After " + settings.lastsDays() + " days it ends by itself.")
                .paragraph("Was this not you? Open the page and choose “End and delete all of it”. Nobody will write to"
                        + " you about it again.")
                .done();
    }

    private static List<String> names(Enquiry enquiry, boolean examples) {
        return enquiry.threads().stream()
                .filter(thread -> thread.example() == examples)
                .map(EnquiryThread::name)
                .toList();
    }

    /** What the person wrote, to the service. */
    MailBody toService(Enquiry enquiry, String words, URI answer) {
        return MailBody.write()
                .quote(words)
                .action("Answer " + enquiry.nameOrPerson(), answer)
                .paragraph(howToAnswer())
                .done();
    }

    /** What the service wrote, to the person. */
    MailBody toPerson(EnquiryThread thread, String words, URI follow) {
        return MailBody.write()
                .paragraph(thread.name() + " answers:")
                .quote(words)
                .action("Read and write back", follow)
                .paragraph(howToAnswer())
                .done();
    }

    /** All that one side has been mailed in this thread, which it may quote, and what it wrote itself. */
    String mailedTo(Side side, Enquiry enquiry, EnquiryThread thread) {
        List<MailBody> bodies = new ArrayList<>();
        if (side == Side.SERVICE) {
            bodies.add(ask(enquiry, thread, ANY));
            bodies.add(handOver(enquiry, thread, ANY));
            thread.messages().forEach(message -> bodies.add(toService(enquiry, message.words(), ANY)));
        } else {
            bodies.add(receipt(enquiry, ANY));
            bodies.add(
                    MailBody.write().paragraph(String.valueOf(enquiry.words())).done());
            thread.messages().forEach(message -> bodies.add(toPerson(thread, message.words(), ANY)));
        }
        return subject(thread) + " from " + enquiry.nameOrPerson() + "\n" + answered(thread) + "\n"
                + bodies.stream().map(MailBody::words).collect(Collectors.joining("\n"))
                + "\nOr copy this address:";
    }

    private String howToAnswer() {
        return mailboxes.areRead()
                ? "You can also simply answer this mail. Your own address is not shown, files can’t be sent, and what you"
                        + " quote from this mail is left out."
                : "Please use the link: answers to this mail are not read.";
    }
}

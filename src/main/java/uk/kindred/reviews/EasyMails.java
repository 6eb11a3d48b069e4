package uk.kindred.reviews;

import uk.kindred.notifications.MailBody;

/** Mails to those who wrote in Easy Read: the same in short words. */
final class EasyMails {

    private EasyMails() {}

    static MailBody.Builder receipt() {
        return MailBody.write()
                .paragraph("You wrote about a service on Kindred. Thank you.")
                .paragraph("Use the link below. It goes to your own page. Show it to nobody.")
                .paragraph("Did you not write it? Then use the link and take it back.");
    }

    static MailBody.Builder held(String reason) {
        return MailBody.write()
                .paragraph("Somebody has to look at what you wrote. You did nothing wrong.")
                .paragraph("This is why:")
                .quote(reason)
                .paragraph("You do not have to do anything. We write to you again.");
    }

    static MailBody.Builder doubted(String reason) {
        return MailBody.write()
                .paragraph("Somebody looks again at what you wrote. People can still read it.")
                .paragraph("This is why:")
                .quote(reason)
                .paragraph("You do not have to do anything. We write to you again.");
    }

    static MailBody.Builder decided(boolean accepted, boolean mayAppeal, String reason) {
        MailBody.Builder body = MailBody.write()
                .paragraph(
                        accepted
                                ? "We looked at what you wrote. It is good."
                                : "We looked at what you wrote. People can’t read it.")
                .paragraph("This is why:")
                .quote(reason);
        return mayAppeal ? body.paragraph("Is this wrong? Use the link and tell us. You can do this once.") : body;
    }

    static MailBody.Builder documentRefused(String reason) {
        return MailBody.write()
                .paragraph("We looked at your paper and deleted it. It did not show that you know the service.")
                .paragraph("This is why:")
                .quote(reason)
                .paragraph("Use the link. You can send another one.");
    }

    static MailBody.Builder documentEnded() {
        return MailBody.write()
                .paragraph("Nobody looked at your paper in time. We deleted it. We are sorry. You can send it again.");
    }

    static MailBody.Builder published() {
        return MailBody.write()
                .paragraph("What you wrote is out. It does not say who you are.")
                .paragraph("People see your words when five people have written.")
                .paragraph("You can still change it. You can take it back.");
    }
}

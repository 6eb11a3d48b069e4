package uk.kindred.notifications;

import java.util.stream.Collectors;
import uk.kindred.notifications.MailBody.Action;
import uk.kindred.notifications.MailBody.Bullets;
import uk.kindred.notifications.MailBody.Heading;
import uk.kindred.notifications.MailBody.Link;
import uk.kindred.notifications.MailBody.Paragraph;
import uk.kindred.notifications.MailBody.Part;
import uk.kindred.notifications.MailBody.Quote;

/** A mail as plain text. */
final class MailText {

    private MailText() {}

    static String of(MailBody body) {
        return body.parts().stream().map(MailText::of).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String of(Part part) {
        return switch (part) {
            case Paragraph(String text) -> text;
            case Heading(String text) -> text + "\n" + "-".repeat(text.length());
            case Action(String label, var address) -> label + ":\n" + address;
            case Link(String label, var address) -> label + ":\n" + address;
            case Bullets(var items) -> items.stream().map(item -> "* " + item).collect(Collectors.joining("\n"));
            case Quote(String text) -> text.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        };
    }
}

package uk.kindred.notifications;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a mail says, once for both its forms: plain text and HTML. All of it is text, whoever wrote it; there is no way
 * to put HTML in.
 */
public record MailBody(List<Part> parts) {

    public MailBody {
        parts = List.copyOf(parts);
    }

    /** A building block of a mail. */
    public sealed interface Part {}

    public record Paragraph(String text) implements Part {}

    public record Heading(String text) implements Part {}

    /** What the mail is for: one in each mail, if any. */
    public record Action(String label, URI address) implements Part {}

    /** Another address to follow. */
    public record Link(String label, URI address) implements Part {}

    public record Bullets(List<String> items) implements Part {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** What somebody wrote, with its lines as they are. */
    public record Quote(String text) implements Part {}

    /** All that it says, part by part, without the addresses that it leads to. */
    public String words() {
        return parts.stream().map(MailBody::words).collect(Collectors.joining("\n"));
    }

    private static String words(Part part) {
        return switch (part) {
            case Paragraph(String text) -> text;
            case Heading(String text) -> text;
            case Action(String label, URI address) -> label;
            case Link(String label, URI address) -> label;
            case Bullets(List<String> items) -> String.join("\n", items);
            case Quote(String text) -> text;
        };
    }

    public static Builder write() {
        return new Builder();
    }

    /** Puts a mail together from top to bottom. */
    public static final class Builder {

        private final List<Part> parts = new ArrayList<>();

        public Builder paragraph(String text) {
            return add(new Paragraph(text));
        }

        public Builder heading(String text) {
            return add(new Heading(text));
        }

        public Builder action(String label, URI address) {
            return add(new Action(label, address));
        }

        public Builder link(String label, URI address) {
            return add(new Link(label, address));
        }

        public Builder bullets(List<String> items) {
            return add(new Bullets(items));
        }

        public Builder quote(String text) {
            return add(new Quote(text));
        }

        public MailBody done() {
            return new MailBody(parts);
        }

        private Builder add(Part part) {
            parts.add(part);
            return this;
        }
    }
}

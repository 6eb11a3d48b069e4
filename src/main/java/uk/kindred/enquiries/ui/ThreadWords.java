package uk.kindred.enquiries.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.enquiries.Enquiry;
import uk.kindred.enquiries.EnquiryThread;
import uk.kindred.enquiries.Side;

/** What was said in an enquiry, for reading. */
final class ThreadWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private ThreadWords() {}

    /** All messages after the first, oldest first. @param reader who reads */
    static Markup messages(Enquiry enquiry, EnquiryThread thread, Side reader, Clock clock) {
        Markup list = Markup.tag("ol").styled("plain-list", "messages");
        for (EnquiryThread.Message message : thread.messages()) {
            String writer = message.side() == reader
                    ? "You wrote"
                    : (reader == Side.PERSON ? thread.name() : enquiry.nameOrPerson()) + " wrote";
            list.add(Markup.tag(
                            "li",
                            Markup.tag("p", writer + " on " + moment(message.sentAt(), clock) + ":")
                                    .styled("small", "soft"),
                            said(message.words()))
                    .styled(message.side() == reader ? "own" : "theirs"));
        }
        return list;
    }

    /** With its lines as they are. */
    static Markup said(String words) {
        return Markup.tag("p", words).styled("said");
    }

    static String moment(Instant time, Clock clock) {
        return day(time, clock) + " at " + HOUR.format(time.atZone(clock.getZone()));
    }

    static String day(Instant time, Clock clock) {
        return Dates.day(LocalDate.ofInstant(time, clock.getZone()));
    }

    static Paragraph ended(Enquiry enquiry, EnquiryThread thread, Clock clock) {
        String day = thread.endedAt() == null ? "" : " on " + day(thread.endedAt(), clock);
        return new Paragraph(
                switch (String.valueOf(thread.endedBy())) {
                    case "time" -> "Its time was over" + day + ". Nothing more can be written.";
                    case "service" -> thread.name() + " ended this" + day + ". Nothing more can be written.";
                    default -> enquiry.nameOrPerson() + " ended this" + day + ". Nothing more can be written.";
                });
    }
}

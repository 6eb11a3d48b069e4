package uk.kindred.enquiries.ui;

import java.time.Duration;
import uk.kindred.enquiries.ResponseTimes.ResponseTime;

/** How quickly a service answers, in a sentence. */
final class ResponseWords {

    private static final long HOURS_UNTIL_DAYS = 36;

    private ResponseWords() {}

    static String of(ResponseTime time) {
        String answered = "Answers " + time.answeredPercent() + "% of what it is asked here";
        return time.half() == null
                ? answered + " (" + time.enquiries() + " enquiries in a year)."
                : answered + ", half of it " + within(time.half()) + " (" + time.enquiries() + " enquiries in a year).";
    }

    private static String within(Duration half) {
        long hours = Math.ceilDiv(half.toMinutes(), 60L);
        if (hours <= 1) {
            return "within an hour";
        }
        return hours <= HOURS_UNTIL_DAYS
                ? "within " + hours + " hours"
                : "within " + Math.ceilDiv(hours, 24L) + " days";
    }
}

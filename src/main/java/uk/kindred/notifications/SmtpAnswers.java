package uk.kindred.notifications;

import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Reads from a failure what the mail server said, if it said anything. */
final class SmtpAnswers {

    private static final int FIRST_PERMANENT = 500;
    private static final int FIRST_TEMPORARY = 400;
    /** RFC 3463: 5.1.1 no such mailbox, 5.1.2 no such domain, 5.1.3 bad syntax, 5.1.6 moved, 5.1.10 takes no mail. */
    private static final Pattern ADDRESS_UNKNOWN = Pattern.compile("\\b5\\.1\\.(1|2|3|6|10)\\b");

    private static final Pattern STATUS = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

    private SmtpAnswers() {}

    private record Answer(int code, String text, boolean aboutAddress) {}

    /** @param handedOver true if the whole mail had been sent when it failed */
    static Delivery judge(MessagingException failure, boolean handedOver) {
        Answer answer = answerIn(failure);
        if (answer != null && answer.code() >= FIRST_PERMANENT) {
            boolean unknown = answer.aboutAddress()
                    && (answer.code() == 550 && !STATUS.matcher(answer.text()).find()
                            || ADDRESS_UNKNOWN.matcher(answer.text()).find());
            return new Delivery.Refused(inWords(answer), unknown);
        }
        if (answer != null && answer.code() >= FIRST_TEMPORARY) {
            return new Delivery.Later(inWords(answer));
        }
        return handedOver
                ? new Delivery.InDoubt("the connection ended before the mail server answered")
                : new Delivery.Later("the connection ended before the mail was handed over");
    }

    /** The code alone: servers repeat the address, and sometimes the text, in their answers. */
    private static String inWords(Answer answer) {
        Matcher status = STATUS.matcher(answer.text());
        String about = answer.aboutAddress() ? " about the address" : "";
        return "the mail server answered " + answer.code() + (status.find() ? " " + status.group() : "") + about;
    }

    private static @Nullable Answer answerIn(@Nullable Exception failure) {
        if (failure == null) {
            return null;
        }
        if (failure instanceof SMTPAddressFailedException address) {
            return new Answer(address.getReturnCode(), String.valueOf(address.getMessage()), true);
        }
        Answer deeper = failure instanceof MessagingException chained ? answerIn(chained.getNextException()) : null;
        if (deeper != null) {
            return deeper;
        }
        return failure instanceof SMTPSendFailedException sending
                ? new Answer(sending.getReturnCode(), String.valueOf(sending.getMessage()), false)
                : null;
    }
}

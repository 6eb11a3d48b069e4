package uk.kindred.enquiries;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.kindred.base.EmailAddress;
import uk.kindred.notifications.InboundMail;

/**
 * What somebody wrote in a mail: without what it quotes, without a signature, without addresses and links nobody should learn.
 *
 * @param shortened whether there was more than is passed on
 */
record ReplyText(String words, boolean shortened) {

    static final int LONGEST = 20_000;

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,190}[A-Za-z0-9]");
    static final Pattern PRIVATE_LINK =
            Pattern.compile("<?https?://[A-Za-z0-9.:-]{1,200}/enquiries/(answer/)?[0-9a-v]{26}>?");
    private static final Pattern GAPS = Pattern.compile("\\n\\s*\\n\\s*\\n+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");
    private static final String REST_LEFT_OUT = "\n\n(This message was longer. Its rest could not be passed on.)";

    /**
     * @param sent what we have mailed to its sender in this thread
     * @param hidden addresses that the other side must not learn
     * @param ourDomain whose addresses are all hidden
     */
    static ReplyText of(String mail, String sent, Collection<EmailAddress> hidden, String ourDomain) {
        String text = LINE_ENDS.matcher(mail).replaceAll("\n").replace("\0", "");
        text = WrittenLines.of(text, new SentWords(sent), ourDomain);
        text = PRIVATE_LINK.matcher(withoutAddresses(text, hidden, ourDomain)).replaceAll("(link left out)");
        text = GAPS.matcher(text).replaceAll("\n\n").strip();
        if (text.length() <= LONGEST && mail.length() < InboundMail.LONGEST_TEXT || text.isEmpty()) {
            return new ReplyText(text, false);
        }
        return new ReplyText(text.substring(0, Math.min(text.length(), LONGEST)) + REST_LEFT_OUT, true);
    }

    private static String withoutAddresses(String text, Collection<EmailAddress> hidden, String ourDomain) {
        var known = hidden.stream().map(EmailAddress::comparable).collect(Collectors.toSet());
        return ADDRESS.matcher(text).replaceAll(found -> {
            String address = found.group().toLowerCase(Locale.ROOT);
            return known.contains(address) || address.endsWith("@" + ourDomain)
                    ? "(address left out)"
                    : Matcher.quoteReplacement(found.group());
        });
    }
}

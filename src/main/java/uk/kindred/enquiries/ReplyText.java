package uk.kindred.enquiries;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.kindred.base.EmailAddress;

/** What somebody wrote in a mail: without what it quotes, without a signature, without addresses nobody should learn. */
final class ReplyText {

    private static final int LONGEST = 5000;
    /** "On Fri, 20 Nov 2026 at 10:00, Sam through Kindred &lt;…&gt; wrote:", over one line or several. */
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?m)^[> ]*On\\s[^\\n]{0,300}(\\n[^\\n]{0,200}){0,3}?\\bwrote:\\s*$");

    private static final Pattern QUOTED_HEADERS =
            Pattern.compile("(?mi)^[> *]*From:[^\\n]*\\n([^\\n]*\\n){0,3}[> *]*(Sent|Date|To|Subject):");

    private static final Pattern SEPARATOR = Pattern.compile(
            "(?mi)^[ \\t]*(-{2,}\\s*(Original|Forwarded) Message|_{10,}|-- ?$|Sent from my |Get Outlook for |Sent from Yahoo)");

    private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^>.*\\n?");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,190}[A-Za-z0-9]");
    private static final Pattern GAPS = Pattern.compile("\\n\\s*\\n\\s*\\n+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");

    private ReplyText() {}

    /** @param hidden addresses that the other side must not learn. @param ourDomain whose addresses are all hidden */
    static String of(String mail, Collection<EmailAddress> hidden, String ourDomain) {
        String text = LINE_ENDS.matcher(mail).replaceAll("\n").replace("\0", "");
        for (Pattern end : List.of(INTRODUCTION, QUOTED_HEADERS, SEPARATOR)) {
            Matcher found = end.matcher(text);
            text = found.find() ? text.substring(0, found.start()) : text;
        }
        text = QUOTED_LINE.matcher(text).replaceAll("");
        text = withoutAddresses(text, hidden, ourDomain);
        text = GAPS.matcher(text).replaceAll("\n\n").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
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

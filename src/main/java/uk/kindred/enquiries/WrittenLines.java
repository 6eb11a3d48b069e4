package uk.kindred.enquiries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells what somebody wrote in a mail from what it quotes and from a signature. Only what is surely one of these is left out:
 * lines that are marked with ">", the lines that introduce a quoted mail, and below those what we sent ourselves.
 */
final class WrittenLines {

    private static final int LONGEST_INTRODUCTION_LINE = 300;
    private static final int MOST_INTRODUCTION_LINES = 4;
    private static final int MOST_SIGNATURE_LINES = 8;

    private static final String SIGNATURE = "-- ";
    private static final String OUR_NAME = "through Kindred";

    private static final Pattern FORWARDED =
            Pattern.compile("(?i)\\s*(-{2,}\\s*(Original|Forwarded) Message\\s*-*|Begin forwarded message:)\\s*");
    private static final Pattern RULE = Pattern.compile("\\s*([_-]{5,}|\\*{5,})\\s*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]$");
    private static final Pattern HEADER =
            Pattern.compile("(?i)[ *]*(From|Sent|Date|To|Cc|Subject|Reply-To|Importance):.*");
    private static final Pattern BY_A_PROGRAM =
            Pattern.compile("(Sent from my (iPhone|iPad|Galaxy|Samsung|Pixel|Huawei|Android|BlackBerry|mobile|phone)\\b"
                    + "|Get Outlook for (Android|iOS)\\b|Sent from (Yahoo Mail|Outlook|Mail for Windows)\\b).{0,60}");

    private final List<String> lines;
    private final SentWords sent;
    private final String ourDomain;
    private final List<String> written = new ArrayList<>();
    private boolean belowQuote;

    private WrittenLines(List<String> lines, SentWords sent, String ourDomain) {
        this.lines = lines;
        this.sent = sent;
        this.ourDomain = ourDomain;
    }

    /** @param mail its lines end in \n */
    static String of(String mail, SentWords sent, String ourDomain) {
        return new WrittenLines(mail.lines().toList(), sent, ourDomain).written();
    }

    private String written() {
        for (int at = 0; at < lines.size(); ) {
            int after = endOfQuote(at);
            if (after > at) {
                belowQuote = true;
            } else {
                after = Math.max(endOfSignature(at), at + 1);
                if (after == at + 1 && isWritten(lines.get(at))) {
                    written.add(lines.get(at));
                }
            }
            at = after;
        }
        return String.join("\n", written);
    }

    private boolean isWritten(String line) {
        boolean byAProgram = BY_A_PROGRAM.matcher(line.strip()).matches();
        return !byAProgram && !(belowQuote && sent.say(line)) && !line.equals(SIGNATURE);
    }

    /** Where what is quoted, or says what is, ends that begins here; here if none does. */
    private int endOfQuote(int at) {
        return isMarked(at) ? at + 1 : Math.max(endOfIntroduction(at), endOfHeaders(at));
    }

    private boolean isMarked(int at) {
        return at < lines.size() && lines.get(at).startsWith(">");
    }

    /** "On Fri, 20 Nov 2026 at 10:00, Sam through Kindred &lt;…&gt; wrote:", over one line or several. */
    private int endOfIntroduction(int at) {
        StringBuilder all = new StringBuilder();
        for (int i = at; i < lines.size() && i < at + MOST_INTRODUCTION_LINES; i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.length() > LONGEST_INTRODUCTION_LINE || i > at && line.startsWith("On ")) {
                return at;
            }
            all.append(line).append(' ');
            if (line.endsWith(":")) {
                return introduces(all.toString(), i + 1) ? i + 1 : at;
            }
            if (all.indexOf("On ") != 0 || SENTENCE_END.matcher(line).find()) {
                return at;
            }
        }
        return at;
    }

    private boolean introduces(String words, int after) {
        boolean wrote = words.endsWith(" wrote: ");
        return words.contains("@" + ourDomain)
                || wrote && words.contains(OUR_NAME)
                || wrote && words.startsWith("On ") && (words.contains("@") || isMarked(afterBlanks(after)));
    }

    /** The lines from "From:" to "Subject:" above a mail, after a line that says that it is one, or a rule. */
    private int endOfHeaders(int at) {
        String line = lines.get(at);
        boolean forwarded = FORWARDED.matcher(line).matches();
        int first = forwarded || RULE.matcher(line).matches() ? afterBlanks(at + 1) : at;
        int end = first;
        StringBuilder names = new StringBuilder("|");
        for (int next = first; isNewHeader(next, names); next = end + (isBlank(end) ? 1 : 0)) {
            names.append(name(lines.get(next))).append('|');
            end = next + 1;
        }
        boolean ofAMail = names.indexOf("|from|") == 0
                && (names.indexOf("|sent|") > 0 || names.indexOf("|date|") > 0)
                && (first > at || names.indexOf("|to|") > 0 || names.indexOf("|subject|") > 0);
        return forwarded || ofAMail ? end : at;
    }

    /** Of those that stand once in a mail; what was HTML may have blank lines between. */
    private boolean isNewHeader(int at, CharSequence names) {
        return at < lines.size()
                && HEADER.matcher(lines.get(at)).matches()
                && !names.toString().contains("|" + name(lines.get(at)) + "|");
    }

    private boolean isBlank(int at) {
        return at < lines.size() && lines.get(at).isBlank();
    }

    private static String name(String header) {
        return header.substring(0, header.indexOf(':')).replaceAll("[ *]", "").toLowerCase(Locale.ROOT);
    }

    /** Of a signature that begins here; a long one may be more than a signature. */
    private int endOfSignature(int at) {
        if (!lines.get(at).equals(SIGNATURE)) {
            return at;
        }
        int end = at + 1;
        int count = 0;
        while (end < lines.size() && endOfQuote(end) == end) {
            if (!lines.get(end).isBlank() && ++count > MOST_SIGNATURE_LINES) {
                return at;
            }
            end++;
        }
        return end;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (isBlank(at)) {
            at++;
        }
        return at;
    }
}

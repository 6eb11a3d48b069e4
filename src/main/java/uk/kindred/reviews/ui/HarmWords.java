package uk.kindred.reviews.ui;

import java.util.regex.Pattern;

/**
 * Whether somebody may be writing of harm, so that the page says at once who helps. It rather says it once too often: nothing
 * else comes of it. A pure function of the words.
 */
final class HarmWords {

    private static final String SOMEBODY =
            "(?:me|us|her|him|them|mum|dad|mother|father|people|residents?|somebody|someone)";

    private static final Pattern HARM = Pattern.compile(
            String.join(
                    "|",
                    // hurt
                    "\\b(?:hits?|hitting|slap\\w*|punch\\w*|kick(?:s|ed|ing)|bruis\\w*|strangl\\w*|beat(?:en|ing)?|burnt|scalded)\\b",
                    "\\b(?:push|shov|drag|grab|pinch|restrain)\\w* " + SOMEBODY,
                    "\\b(?:locked|tied|strapped)(?: " + SOMEBODY + ")? (?:in|up|down|to)\\b",
                    "\\b(?:handled|treated) (?:very |so )?rough\\w*|\\brough(?:ly)? handl\\w*",
                    "\\b(?:rape\\w*|sexual\\w*|groped|molest\\w*)\\b",
                    // neglected
                    "\\b(?:neglect\\w*|starv\\w*|dehydrat\\w*|malnourish\\w*|soiled)\\b",
                    "\\b(?:bed|pressure)[ -]?(?:sore|ulcer)s?\\b",
                    "\\bleft (?:\\w+ ){0,3}(?:on the floor|in (?:wet|dirty)|wet for|for hours|without (?:food|water|a drink))",
                    "\\b(?:not|never|wasn’t|wasn't|isn’t|isn't) (?:been )?(?:fed|washed|changed)\\b",
                    "\\bwrong (?:tablets?|medicines?|medication|dose)\\b|\\boverdose\\w*",
                    // cheated
                    "\\b(?:stole|stolen|steal\\w*|theft|thief|scam\\w*)\\b",
                    "\\b(?:took|taken|takes|using|used) (?:my|her|his|their|mum’s|dad’s|mum's|dad's) (?:money|card|savings|purse|wallet)",
                    "\\bmoney (?:\\w+ ){0,2}(?:missing|gone|disappear\\w*)",
                    // frightened
                    "\\b(?:abus\\w*|threat\\w*|bully\\w*|bullied|humiliat\\w*)\\b",
                    "\\b(?:shout|shouts|shouted|shouting|swore|swears|swearing|screamed|yelled) at\\b",
                    "\\b(?:afraid|scared|frightened|terrified) of\\b",
                    "\\b(?:suicid\\w*|self[- ]harm\\w*|kill (?:my|her|him|them)sel(?:f|ves)|want(?:s|ed)? to die)\\b"),
            Pattern.CASE_INSENSITIVE);

    private HarmWords() {}

    static boolean tellOfHarm(String words) {
        return HARM.matcher(words).find();
    }
}

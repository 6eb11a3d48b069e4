package uk.kindred.reviews.detection;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a text sounds: weak signs, each of which many honest texts have.
 *
 * @param staffVoice whether it speaks as a service speaks of itself
 * @param smooth how many turns of phrase it has that machines like, for its length
 */
public record TextTraits(boolean staffVoice, int smooth) {

    private static final Pattern STAFF =
            Pattern.compile("\\b(our (residents|service users|clients|tenants|team|staff|home|carers|ethos)"
                    + "|we (provide|offer|pride ourselves|strive|deliver|ensure|cater|support people)"
                    + "|(i|i've) work(ed|ing)? (here|there|at this)|join (us|our team)|contact us|book a tour"
                    + "|person[- ]cent(re|er)ed care plans?|my (shift|shifts|colleagues|manager))\\b");

    private static final Pattern SMOOTH = Pattern.compile(
            "\\b(cannot (recommend|praise) (it |them |this (home|place|service) )?(highly )?enough|from the moment"
                    + "|truly|genuinely|a testament to|exceptional|compassionate|professionalism|goes? above and beyond"
                    + "|went above and beyond|peace of mind|dedicated team|warm and welcoming|home away from home"
                    + "|nothing is too much trouble|in conclusion|overall,? (the|my|our) experience|it is important to"
                    + "|i would (wholeheartedly|highly) recommend|deeply (disappointed|concerning)|unacceptable"
                    + "|lack of professionalism|avoid (this place )?at all costs|serious concerns|fell short)\\b");

    static TextTraits of(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        long turns = SMOOTH.matcher(lower).results().count();
        return new TextTraits(STAFF.matcher(lower).find(), words.isEmpty() ? 0 : (int) turns);
    }
}

package uk.kindred.matching.ui;

import java.util.Locale;
import uk.kindred.base.ui.Markup;
import uk.kindred.matching.Amount;
import uk.kindred.matching.Form;
import uk.kindred.matching.HelpWith;
import uk.kindred.matching.ParcelWords;

/** What help is, in short hints, symbols and amounts. */
final class HelpInWords {

    private static final int DAYS_IN_WEEK = 7;

    private HelpInWords() {}

    /** An example or two, so that nobody has to guess what is meant. */
    static String hint(HelpWith help) {
        return switch (help) {
            case GETTING_UP -> "Out of bed and into clothes, and back in the evening";
            case WASHING -> "All over, hair, teeth, shaving";
            case TOILET -> "Getting there, pads, catheters";
            case MEALS -> "Cooking, eating, enough to drink";
            case MEDICINES -> "The right ones at the right time";
            case HOUSEWORK -> "Floors, bed, bins, washing clothes";
            case SHOPPING -> "Going along, or going for you";
            case LETTERS -> "Bills, post, benefits, calls";
            case CHILD -> "Getting ready, school, tea";
            case COMPANY -> "Somebody to talk to, or visiting friends";
            case GOING_OUT -> "A walk, a match, a choir, the pool";
            case LEARNING -> "A course, a job, helping others";
            case DAYS_OUT -> "A day centre, a farm, a workshop";
            case NIGHTS -> "In the next room, in case";
            case WAKING_NIGHTS -> "For help several times a night";
            case BREAK -> "Some nights away in a year, so that they can rest";
        };
    }

    /** A drawing beside the words; it says nothing that they do not. frontend/images/help.svg holds them all. */
    static Markup symbol(HelpWith help) {
        return Markup.tag("svg", Markup.tag("use").with("href", "/images/help.svg#" + help.slug()))
                .with("viewBox", "0 0 24 24")
                .with("aria-hidden", "true")
                .styled("help-symbol");
    }

    /** "7 times a week, 30 minutes each time", "14 nights a year" */
    static String amount(HelpWith help, Amount amount) {
        return times(help.form(), amount.times())
                + (hasLength(help) ? ", " + ParcelWords.length(amount.minutes()) + " each time" : "");
    }

    /** "twice a week", "7 nights a week", "14 nights a year" */
    static String times(Form form, int times) {
        if (form.isByTheYear()) {
            return ParcelWords.nights(times) + " a year";
        }
        if (form.isNight()) {
            return ParcelWords.nights(times) + " a week";
        }
        if (times % DAYS_IN_WEEK == 0) {
            return times == DAYS_IN_WEEK ? "every day" : ParcelWords.often(times / DAYS_IN_WEEK) + " a day";
        }
        return ParcelWords.often(times) + " a week";
    }

    /** Whether it is counted by the minute, and not in nights. */
    static boolean hasLength(HelpWith help) {
        return help.form() == Form.VISITS || help.form() == Form.OUTINGS;
    }

    /** To stand within a sentence: "washing, a bath or a shower". */
    static String inSentence(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}

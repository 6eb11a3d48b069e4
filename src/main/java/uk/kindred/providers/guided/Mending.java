package uk.kindred.providers.guided;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import uk.kindred.directory.HomePrivacy;
import uk.kindred.directory.SupportKind;

/** Finds in a step's answers what has to be mended, and says how. */
record Mending(Draft draft, Map<String, String> problems) {

    static final int LONGEST_LINE = 200;

    Answers answers() {
        return draft.answers();
    }

    Mending needs(String field, String words) {
        return refuseIf(!answers().has(field), field, words);
    }

    Mending refuseIf(boolean wrong, String field, String words) {
        if (wrong) {
            problems.putIfAbsent(field, words);
        }
        return this;
    }

    /** Short enough, and where it is about somebody's home without its postcode. */
    Mending text(String field, int longest) {
        String typed = answers().text(field);
        refuseIf(typed.length() > longest, field, "Please shorten this to " + longest + " characters.");
        SupportKind kind = draft.kind();
        return refuseIf(kind.isSomebodysHome() && HomePrivacy.tellsThePlace(typed), field, HomePrivacy.LEAVE_OUT);
    }

    /** A whole number, if anything. */
    Mending count(String field, int least, int most) {
        Integer number = answers().number(field);
        return refuseIf(
                answers().has(field) && (number == null || number < least || number > most),
                field,
                "Write a number from " + least + " to " + String.format(Locale.UK, "%,d", most) + ", in digits.");
    }

    Mending money(String field) {
        return refuseIf(
                answers().has(field) && answers().pence(field).isEmpty(),
                field,
                "Write a sum in pounds, such as 18.50.");
    }

    /** Not after today, if anything. */
    Mending pastDay(String field, LocalDate today) {
        LocalDate day = answers().day(field);
        refuseIf(answers().has(field) && day == null, field, "Write a date as year-month-day, such as " + today + ".");
        return refuseIf(day != null && day.isAfter(today), field, "This date is in the future.");
    }
}

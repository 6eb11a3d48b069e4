package uk.kindred.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.matching.FromSavings;
import uk.kindred.matching.MatchQuestion;
import uk.kindred.pricing.Pounds;

/** How savings become a weekly sum, so that everybody can do it again on paper. */
final class SavingsWords {

    private static final String LASTS = "See how long money lasts, and when the council may pay a part";

    private SavingsWords() {}

    /** "£40,000 less £14,500 to keep, shared over 3 years of 52 weeks: £163.46 a week" */
    static String sum(FromSavings savings) {
        String kept = savings.keptPence() == 0 ? "" : " less " + Pounds.inWords(savings.keptPence()) + " to keep";
        return Pounds.inWords(savings.totalPence()) + kept + ", shared over " + years(savings.years())
                + " of 52 weeks: " + Pounds.inWords(savings.weeklyPence()) + " a week";
    }

    static String years(int years) {
        return years == 1 ? "1 year" : years + " years";
    }

    /** Beside the answer; nothing in it where nothing comes out of savings. */
    static Markup note(MatchQuestion question) {
        Markup note = Markup.tag("div").styled("no-print");
        FromSavings savings = question.savings();
        if (savings != null) {
            note.add(Markup.tag(
                    "p",
                    "Out of your savings: " + sum(savings) + beside(question)
                            + ". Prices will rise, and neither that nor interest is in this sum."));
            note.add(Markup.tag("p", lasts(savings)));
        }
        return note;
    }

    private static String beside(MatchQuestion question) {
        long beside = question.besideSavingsPence();
        return beside == 0 ? "" : ", beside the " + Pounds.inWords(beside) + " a week that you have";
    }

    /** To the calculator, with what is known of them filled in. */
    static Anchor lasts(@Nullable FromSavings savings) {
        String typed = savings == null ? "" : "?setting=home&savings=" + WhatWouldChange.pounds(savings.totalPence());
        return new Anchor("/funding" + typed, LASTS);
    }
}

package uk.kindred.funding.ui;

import uk.kindred.funding.Setting;
import uk.kindred.pricing.Pounds;

/** What is left of a price that the council does not pay, and who may pay it. */
final class TopUpWords {

    private TopUpWords() {}

    /** In sentences; empty where nothing is left. */
    static String of(long pence, PersonResult result) {
        if (pence == 0) {
            return "";
        }
        return result.spender().start().care().setting() == Setting.HOME
                ? Pounds.inWords(pence) + " a week is above the personal budget. The council need not pay that: "
                        + result.whoWithin()
                        + " would, or would choose cheaper care, or ask the council to look at the budget again."
                : "A top-up of " + Pounds.inWords(pence) + " a week is left. Somebody else may pay it. "
                        + result.who()
                        + " may pay it only in the first 12 weeks, under a deferred payment agreement, or for"
                        + " aftercare under section 117. The council must offer at least one place without a top-up.";
    }
}

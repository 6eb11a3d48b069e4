package uk.kindred.search.ui;

import uk.kindred.pricing.Payer;

/** Who pays, as the person who searches would say it. */
final class PayerWords {

    private PayerWords() {}

    static String of(Payer payer) {
        return switch (payer) {
            case SELF_FUNDER -> "I pay myself";
            case COUNCIL -> "The council pays";
            case NHS -> "The NHS pays";
            case DIRECT_PAYMENT -> "With a direct payment";
            case ISF -> "Through an Individual Service Fund";
        };
    }
}

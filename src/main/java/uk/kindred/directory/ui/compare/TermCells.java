package uk.kindred.directory.ui.compare;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.FeeReview;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Terms;
import uk.kindred.pricing.TopUp;

/** A contract's terms in the fewest words, for rows whose names say the rest. Null where nobody said. */
record TermCells(Terms terms) {

    private static final int HOURS_IN_DAY = 24;

    @Nullable
    String funding() {
        Set<Payer> accepted = terms.acceptedFunding();
        return accepted == null
                ? null
                : accepted.stream().sorted().map(TermCells::inShort).collect(Collectors.joining(", "));
    }

    @Nullable
    String topUp() {
        TopUp topUp = terms.topUp();
        return topUp == null
                ? null
                : switch (topUp) {
                    case NEVER -> "Never";
                    case SOMETIMES -> "For some rooms";
                    case ALWAYS -> "Always";
                };
    }

    @Nullable
    String trial() {
        return days(terms.trialDays());
    }

    @Nullable
    String notice() {
        return days(terms.noticeDays());
    }

    @Nullable
    String afterDeath() {
        return days(terms.afterDeathDays());
    }

    @Nullable
    String cancelling() {
        Integer hours = terms.cancellationHours();
        if (hours == null) {
            return null;
        }
        if (hours == 0) {
            return "Free at any time";
        }
        boolean inDays = hours > HOURS_IN_DAY && hours % HOURS_IN_DAY == 0;
        return "Free until " + (inDays ? hours / HOURS_IN_DAY + " days" : hours + (hours == 1 ? " hour" : " hours"))
                + " before";
    }

    @Nullable
    String review() {
        FeeReview review = terms.feeReview();
        if (review == null) {
            return null;
        }
        return (review.month() == null ? "" : review.month().getDisplayName(TextStyle.FULL, Locale.UK) + ": ")
                + review.rule();
    }

    @Nullable
    String contract() {
        Boolean seen = terms.contractSeenBefore();
        return seen == null ? null : seen ? "Before you decide" : "Not before you decide";
    }

    @Nullable
    String complaints() {
        return terms.complaints();
    }

    private static @Nullable String days(@Nullable Integer days) {
        if (days == null) {
            return null;
        }
        return days == 0 ? "None" : days + (days == 1 ? " day" : " days");
    }

    private static String inShort(Payer payer) {
        return switch (payer) {
            case SELF_FUNDER -> "you yourself";
            case COUNCIL -> "the council";
            case NHS -> "the NHS";
            case DIRECT_PAYMENT -> "direct payment";
            case ISF -> "Individual Service Fund";
        };
    }
}

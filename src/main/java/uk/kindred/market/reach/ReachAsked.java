package uk.kindred.market.reach;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;

/**
 * What somebody asks of a council's reach: all that a permalink holds but the council.
 *
 * @param atLeast so many options, one of {@link AreaReach#STEPS}
 */
public record ReachAsked(SupportKind kind, ReachQuestion question, int atLeast) {

    /** As the crow flies; as far as most people's visitors will come. */
    public static final double USUAL_MILES = 10;

    /** Of a kind of which Kindred knows most: a desert of it is one of care, and not of data. */
    public static final ReachAsked USUAL = new ReachAsked(
            SupportKind.RESIDENTIAL_CARE_HOME, ReachQuestion.within(USUAL_MILES), AreaReach.STEPS.getFirst());

    public ReachAsked {
        if (!AreaReach.STEPS.contains(atLeast)) {
            throw new IllegalArgumentException("Not told: at least " + atLeast);
        }
    }

    /** "kind=home-care&within=10&atLeast=3", the names as in a search. */
    public String query() {
        return searchQuery() + "&atLeast=" + atLeast;
    }

    /** What a search for such listings has in its address besides the place. */
    public String searchQuery() {
        List<String> parts = new ArrayList<>(List.of("kind=" + kind.slug(), "within=" + plain(question.miles())));
        if (question.need() != null) {
            parts.add("need=" + question.need().slug());
        }
        if (question.maxWeeklyPence() != null) {
            parts.add("maxWeekly=" + plain(question.maxWeeklyPence() / 100.0));
        }
        Payer payer = question.payer();
        if (payer != null) {
            parts.add("payer=" + payer.slug());
        }
        return String.join("&", parts);
    }

    /** "5", not "5.0". */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}

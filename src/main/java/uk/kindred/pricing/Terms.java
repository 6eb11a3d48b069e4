package uk.kindred.pricing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a listing's contract says beside its prices. Everything may be unknown (null); nothing is assumed.
 *
 * @param depositPence 0 where there is none. A price item for a deposit goes before it
 * @param noticeDays days of notice that the person gives to leave
 * @param trialDays days in which leaving needs no notice; 0 where there is no trial
 * @param feeReview when and how prices go up
 * @param afterDeathDays days charged after a death
 * @param cancellationHours hours before a visit or stay until which cancelling is free
 * @param eventFeeCapHundredths the most that a yearly event fee grows to, in hundredths of a percent
 * @param contractSeenBefore whether people get the contract before they decide
 * @param acceptedFunding who may pay here
 * @param complaints how a complaint is made and who looks at it after, in the provider's words
 */
public record Terms(
        @Nullable Long depositPence,
        @Nullable Integer noticeDays,
        @Nullable Integer trialDays,
        @Nullable FeeReview feeReview,
        @Nullable Integer afterDeathDays,
        @Nullable Integer cancellationHours,
        @Nullable Integer eventFeeCapHundredths,
        @Nullable TopUp topUp,
        @Nullable Boolean contractSeenBefore,
        @Nullable Set<Payer> acceptedFunding,
        @Nullable String complaints) {

    public static final Terms UNKNOWN = new Terms(null, null, null, null, null, null, null, null, null, null, null);

    /** As long as the words on complaints may be. */
    public static final int MOST_CHARACTERS_ON_COMPLAINTS = 500;

    private static final int MOST_DAYS = 730;
    private static final int MOST_HOURS = 24 * 90;
    private static final int WHOLE_IN_HUNDREDTHS = 10_000;

    public Terms {
        if (depositPence != null && depositPence < 0) {
            throw new IllegalArgumentException("A deposit cannot be less than nothing.");
        }
        checkCount("Notice", "days", noticeDays, MOST_DAYS);
        checkCount("A trial period", "days", trialDays, MOST_DAYS);
        checkCount("Charges after a death", "days", afterDeathDays, MOST_DAYS);
        checkCount("Notice to cancel", "hours", cancellationHours, MOST_HOURS);
        checkCount("The most of an event fee", "hundredths of a percent", eventFeeCapHundredths, WHOLE_IN_HUNDREDTHS);
        if (acceptedFunding != null) {
            acceptedFunding = Set.copyOf(acceptedFunding);
        }
        complaints = complaints == null || complaints.isBlank() ? null : complaints.strip();
        if (complaints != null && complaints.length() > MOST_CHARACTERS_ON_COMPLAINTS) {
            throw new IllegalArgumentException(
                    "Say in at most " + MOST_CHARACTERS_ON_COMPLAINTS + " characters how you deal with complaints.");
        }
    }

    private static void checkCount(String what, String unit, @Nullable Integer count, int most) {
        if (count != null && (count < 0 || count > most)) {
            throw new IllegalArgumentException(what + " is from 0 to " + most + " " + unit + ", not " + count + ".");
        }
    }
}

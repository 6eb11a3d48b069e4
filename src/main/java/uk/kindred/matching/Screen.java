package uk.kindred.matching;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.Features;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WorkerGender;
import uk.kindred.funding.Ruling;
import uk.kindred.matching.Unmet.Reason;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PricedBy;

/** Whether a candidate can do a piece at all, in one of its ways, out of one purse; else the first thing that forbids it. */
final class Screen {

    /** Hours that one person may be asked for in a week without having signed for more (Working Time Regulations 1998, reg. 4). */
    static final int MOST_MINUTES_OF_ONE_PERSON = 48 * 60;

    /** What a worker who lives in is taken to do besides being there. */
    static final int MOST_MINUTES_LIVING_IN = 56 * 60;

    /** What Homeshare programmes ask of a sharer. */
    static final int MINUTES_OF_A_SHARER = 10 * 60;

    private final MatchRequest request;
    private final Pieces pieces;
    private final RouteRules rules;

    Screen(MatchRequest request, Pieces pieces) {
        this.request = request;
        this.pieces = pieces;
        this.rules = new RouteRules(request);
    }

    /** Whether the form of help is one that this way gives, and it is among what they do. */
    boolean does(Candidate candidate, int piece, PricedBy way) {
        Parcel parcel = pieces.get(piece);
        return hasForm(candidate, parcel, way)
                && !(parcel.whose() == Whose.BOTH && way == PricedBy.DAYS)
                && candidate.helps().containsAll(parcel.helps())
                && !(way == PricedBy.HOMESHARE && parcel.isPersonal());
    }

    private static boolean hasForm(Candidate candidate, Parcel parcel, PricedBy way) {
        return switch (way) {
            case HOURS -> parcel.form() != Form.BREAK;
            case LIVE_IN -> parcel.form() != Form.BREAK && parcel.form() != Form.WAKING_NIGHTS;
            case HOMESHARE -> parcel.form() == Form.VISITS || parcel.form() == Form.OUTINGS;
            case DAYS ->
                parcel.form() == Form.OUTINGS && (candidate.wholeDays() || parcel.minutes() < WeekGrid.LONG_MINUTES);
            case STAYS -> parcel.form() == Form.BREAK;
            case CARE_HOME, SHARED_LIVES, HOUSING -> false;
        };
    }

    /** Whether somebody new can come on the day of the request, of those for whom this payer pays. */
    boolean hasRoom(Candidate candidate, Payer payer) {
        Availability said = candidate.availability();
        return said == null
                || said.status() == AvailabilityStatus.AVAILABLE
                        && (said.from() == null || !said.from().isAfter(request.on()))
                        && (said.places() == null || said.places() > 0)
                        && (said.payers().isEmpty() || said.payers().contains(payer));
    }

    /** Minutes of a week that they have for one person. */
    static int capacity(Candidate candidate, PricedBy way) {
        Integer said = candidate.hoursFree();
        return switch (way) {
            case HOURS -> {
                int most = candidate.kind() == SupportKind.PERSONAL_ASSISTANT
                        ? MOST_MINUTES_OF_ONE_PERSON
                        : Integer.MAX_VALUE;
                yield said == null ? most : Math.min(most, said * 60);
            }
            case LIVE_IN -> MOST_MINUTES_LIVING_IN;
            case HOMESHARE -> said == null ? MINUTES_OF_A_SHARER : said * 60;
            default -> Integer.MAX_VALUE;
        };
    }

    /** Minutes of it that count: a night in which one may sleep is no work of a week. */
    int minutes(int piece) {
        Parcel parcel = pieces.get(piece);
        return parcel.form() == Form.SLEEPING_NIGHTS ? 0 : parcel.weeklyMinutes();
    }

    /** Whether their visits may be as short: of all that is done in one visit together. */
    static boolean isLongEnough(Candidate candidate, Form form, int minutes, PricedBy way) {
        return way != PricedBy.HOURS || form.isNight() || minutes >= candidate.shortestVisitMinutes();
    }

    /** Whether they have all that is a must for it. */
    boolean hasMusts(Candidate candidate, int piece) {
        Matters matters = request.matters();
        return matters.musts().stream().allMatch(must -> !concerns(must, piece) || has(candidate, must, matters));
    }

    /** Whether a matter of people is of meaning for the piece, and was asked for. */
    boolean concerns(Matter matter, int piece) {
        return request.matters().asked().contains(matter)
                && (matter != Matter.GENDER || pieces.get(piece).isPersonal());
    }

    static boolean has(Candidate candidate, Matter matter, Matters asked) {
        Features features = candidate.features();
        return switch (matter) {
            case LANGUAGE -> meet(features.languages(), asked.languages());
            case FAITH -> meet(features.faiths(), asked.faiths());
            case GENDER -> {
                WorkerGender gender = asked.gender();
                yield gender == null || features.workerGenders().contains(gender);
            }
            case CONTINUITY, COMPANY, GETTING_OUT -> false;
        };
    }

    private static boolean meet(Set<?> some, Set<?> others) {
        return others.isEmpty() || !Collections.disjoint(some, others);
    }

    /** Null with one's own money. */
    @Nullable
    Ruling ruling(Candidate candidate, int piece, PricedBy way, Purse purse) {
        Parcel parcel = pieces.get(piece);
        return rules.rule(candidate, way, parcel.form().isByTheYear() ? parcel.times() : 1, purse.route());
    }

    boolean isBarred(Candidate candidate, int piece, PricedBy way, Purse purse) {
        Ruling ruling = ruling(candidate, piece, way, purse);
        return ruling != null && ruling.verdict() == Ruling.Verdict.BARRED;
    }

    /**
     * The first obstacle, short of the length of a visit and the price; null if there is none.
     *
     * @param placed whether it has times for it
     */
    @Nullable
    Reason obstacle(Candidate candidate, int piece, PricedBy way, Purse purse, boolean placed) {
        if (!does(candidate, piece, way)) {
            return Reason.NOBODY_DOES_IT;
        }
        if (!hasRoom(candidate, purse.payer()) || minutes(piece) > capacity(candidate, way)) {
            return Reason.NO_ROOM;
        }
        if (!placed) {
            return Reason.NOT_THEN;
        }
        if (!hasMusts(candidate, piece)) {
            return Reason.MATTERS;
        }
        return isBarred(candidate, piece, way, purse) ? Reason.BARRED : null;
    }
}

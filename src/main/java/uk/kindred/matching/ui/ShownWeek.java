package uk.kindred.matching.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.base.ui.Dates;
import uk.kindred.directory.ListingSummary;
import uk.kindred.matching.Alternative;
import uk.kindred.matching.Lock;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.Parcel;
import uk.kindred.matching.PlannedWeeks;
import uk.kindred.matching.SupportWeek;
import uk.kindred.matching.TimetableEntry;
import uk.kindred.matching.WeekPart;
import uk.kindred.pricing.PriceBasis;

/**
 * One of the weeks as the page shows it.
 *
 * @param number among the weeks, from 1
 * @param links to the same question, without a week
 */
record ShownWeek(PlannedWeeks planned, SupportWeek week, int number, PlanLinks links) {

    private static final int MARKS = 6;

    String title() {
        return "Week " + number + ": " + WeekWords.mix(week);
    }

    /** By which a part is known again in the timetable, beside its name. */
    int mark(String listingId) {
        List<String> ids = week.parts().stream()
                .map(part -> part.candidate().id())
                .distinct()
                .toList();
        return Math.max(0, ids.indexOf(listingId)) % MARKS + 1;
    }

    boolean hasExamples() {
        return week.parts().stream()
                .anyMatch(part -> planned.isExample(part.candidate().id()));
    }

    boolean isAllExamples() {
        return week.parts().stream()
                .allMatch(part -> planned.isExample(part.candidate().id()));
    }

    String address(String listingId) {
        return "/listings/" + planned.find(listingId).map(ListingSummary::slug).orElse(listingId);
    }

    /** What nobody said of a part, or said long ago, and should be asked. */
    List<String> unknowns(WeekPart part, LocalDate today) {
        List<String> unknowns = new ArrayList<>(part.unknowns());
        boolean saysWhere = planned.findHit(part.candidate().id())
                .map(hit -> hit.servesNear() != null)
                .orElse(true);
        if (part.candidate().kind().goesOut() && !saysWhere) {
            unknowns.addFirst("It does not say where it goes. Ask whether somebody comes to you.");
        }
        PriceBasis basis = part.basis();
        if (basis != null && basis.confirmedOn().isBefore(today.minusYears(1))) {
            unknowns.addFirst("Its prices are more than a year old: nobody has confirmed them since "
                    + Dates.day(basis.confirmedOn()) + ". Ask what they are now.");
        }
        return unknowns;
    }

    /** When somebody comes, or is gone to, for any of a part's parcels. */
    List<TimetableEntry> times(WeekPart part) {
        List<String> ids = part.parcels().stream().map(Parcel::id).toList();
        return week.timetable().stream()
                .filter(entry -> part.candidate().id().equals(entry.listingId())
                        && entry.parcelIds().stream().anyMatch(ids::contains))
                .toList();
    }

    boolean isKept(WeekPart part) {
        List<Lock> locks = planned.question().request().locks();
        return part.parcels().stream()
                .allMatch(parcel ->
                        locks.contains(new Lock(parcel.id(), part.candidate().id())));
    }

    /** The question with this part kept as it is. */
    PlanLinks keeping(WeekPart part) {
        PlanLinks kept = links;
        for (Parcel parcel : part.parcels()) {
            kept = taking(kept, parcel.id(), part.candidate().id());
        }
        return kept;
    }

    PlanLinks lettingGo(WeekPart part) {
        return withoutLocksOf(part.candidate().id());
    }

    /** The question without this listing. */
    PlanLinks swapping(WeekPart part) {
        String id = part.candidate().id();
        return withoutLocksOf(id).adding(MatchField.WITHOUT, id);
    }

    /** The question with these others for their parcels. */
    PlanLinks taking(List<Alternative> others) {
        PlanLinks taken = links;
        for (Alternative other : others) {
            taken = taking(taken, other.parcel().id(), other.listingId());
        }
        return taken;
    }

    private static PlanLinks taking(PlanLinks links, String parcelId, String listingId) {
        return links.dropping(MatchField.LOCK, lock -> lock.startsWith(parcelId + "@"))
                .adding(MatchField.LOCK, parcelId + "@" + listingId);
    }

    private PlanLinks withoutLocksOf(String listingId) {
        return links.dropping(MatchField.LOCK, lock -> lock.endsWith("@" + listingId));
    }

    /** The public ids of all who come. */
    List<String> ids() {
        return week.parts().stream()
                .map(part -> part.candidate().id())
                .distinct()
                .toList();
    }
}

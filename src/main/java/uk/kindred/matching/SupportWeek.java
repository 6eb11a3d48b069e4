package uk.kindred.matching;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.PriceRange;

/**
 * A whole week of support that breaks no limit.
 *
 * @param chosen why it is among those shown
 * @param parts who does what, and what that costs, in the order of the first parcel of each
 * @param timetable in the order of the week, with what is there already; without {@link #breaks}
 * @param anyDay help that is there already, of which nobody said a day or a time: it stands beside the timetable
 * @param breaks of the parts, those that are nights away in a year and not of an ordinary week
 * @param cost of all parts together
 * @param leftPence of the budget by the higher prices; never less than nothing
 * @param funds what it takes of each of the money's funds, in their order
 * @param needs in the order of the request
 * @param unmet in the order of the request's parcels
 * @param met what matters and this week has; of few people {@link #services} says what there is
 * @param alternatives for each parcel that is done, the best of anybody else; none where there is nobody else
 */
public record SupportWeek(
        Chosen chosen,
        List<WeekPart> parts,
        List<TimetableEntry> timetable,
        List<AlreadyThere> anyDay,
        List<WeekPart> breaks,
        PriceRange cost,
        long budgetPence,
        long leftPence,
        List<FundSpent> funds,
        List<NeedResult> needs,
        List<Unmet> unmet,
        Set<Matter> met,
        List<Alternative> alternatives,
        Score score) {

    /** Of whom somebody is always the same person, or the same family. */
    private static final Set<SupportKind> ONE_PERSON =
            EnumSet.of(SupportKind.PERSONAL_ASSISTANT, SupportKind.SHARED_LIVES_CARER, SupportKind.HOMESHARE);

    public SupportWeek {
        parts = List.copyOf(parts);
        timetable = List.copyOf(timetable);
        anyDay = List.copyOf(anyDay);
        breaks = List.copyOf(breaks);
        funds = List.copyOf(funds);
        needs = List.copyOf(needs);
        unmet = List.copyOf(unmet);
        met = Set.copyOf(met);
        alternatives = List.copyOf(alternatives);
    }

    /** Why a week is shown. */
    public enum Chosen {
        /** No week is better. */
        BEST,
        /** No week is better of those in which other kinds do a share of each week shown before. */
        OTHER_MIX,
        /** The same of other listings of whatever kind, where there is no other mix. */
        OTHER_SERVICE,
        /** The one that costs least of those that leave out nothing that must be. */
        CHEAPEST
    }

    /** Whether it is for two, so that it is said whose each thing is. */
    public boolean isOfCouple() {
        return funds.getLast().fund().whose() == Whose.BOTH;
    }

    /** The kinds of support in it, in their order. */
    public Set<SupportKind> kinds() {
        EnumSet<SupportKind> kinds = EnumSet.noneOf(SupportKind.class);
        parts.forEach(part -> kinds.add(part.candidate().kind()));
        return Collections.unmodifiableSet(kinds);
    }

    /** How many different listings come, or are gone to. */
    public int services() {
        return (int)
                parts.stream().map(part -> part.candidate().id()).distinct().count();
    }

    /** Of these, those of a service that may send several people by turns, and not one and the same. */
    public int servicesOfSeveral() {
        return (int) parts.stream()
                .map(WeekPart::candidate)
                .filter(candidate -> !ONE_PERSON.contains(candidate.kind()))
                .map(Candidate::id)
                .distinct()
                .count();
    }

    /** Whether everything that must be is there. */
    public boolean hasAllMusts() {
        return unmet.stream().noneMatch(gap -> gap.parcel().importance() == Importance.MUST);
    }

    /** Whether everything that was asked for is there. */
    public boolean isWhole() {
        return unmet.isEmpty();
    }
}

package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.PricedBy;

/** Who is there when, in the order of the week. */
final class Timetable {

    private final Field field;

    Timetable(Field field) {
        this.field = field;
    }

    List<TimetableEntry> of(Solution solution) {
        List<TimetableEntry> entries = new ArrayList<>();
        solution.blocks().forEach(block -> block.uses().forEach(use -> entries.addAll(of(use))));
        field.request().there().forEach(there -> entries.addAll(of(there)));
        entries.sort(null);
        return entries;
    }

    /** Help of those needs that is there already and has no day or no time to stand at. */
    List<AlreadyThere> anyDay() {
        return field.request().there().stream()
                .filter(there -> need(there) != null && of(there).isEmpty())
                .toList();
    }

    private List<TimetableEntry> of(Block.Use use) {
        Offer offer = use.offer();
        // a meal that is had there is no entry of its own
        List<Parcel> parcels = field.pieces().list(use.pieces() & ~offer.fed());
        List<List<Slot>> placed = parcels.stream()
                .map(parcel -> offer.placed().get(field.pieces().indexOf(parcel)))
                .toList();
        List<TimetableEntry> entries = new ArrayList<>();
        boolean out = offer.way() == PricedBy.DAYS && offer.candidate().wholeDays();
        for (int index = 0; index < parcels.size(); index++) {
            if (out || parcels.get(index).form().isNight()) {
                for (Slot slot : placed.get(index)) {
                    int minutes =
                            out ? WeekGrid.OUT_MINUTES : parcels.get(index).minutes();
                    entries.add(entry(offer, slot.day(), slot.start(), minutes, List.of(parcels.get(index))));
                }
            }
        }
        if (!out) {
            for (Visits.Visit visit : Visits.list(parcels, placed)) {
                entries.add(entry(
                        offer,
                        visit.day(),
                        visit.start(),
                        visit.minutes(),
                        visit.parcels().stream().map(parcels::get).toList()));
            }
        }
        return entries;
    }

    private TimetableEntry entry(Offer offer, DayOfWeek day, LocalTime start, int minutes, List<Parcel> parcels) {
        return new TimetableEntry(
                day,
                start,
                start.plusMinutes(minutes),
                offer.candidate().name(),
                offer.candidate().id(),
                parcels.stream().map(Parcel::whose).reduce(Whose::and).orElseThrow(),
                field.request().isOfCouple() ? Words.byPerson(parcels) : Words.inOrder(parcels),
                parcels.stream().map(Parcel::id).toList());
    }

    /** Only where it is known on which days, and in which parts of them. */
    private List<TimetableEntry> of(AlreadyThere there) {
        NeedAsked need = need(there);
        List<TimetableEntry> entries = new ArrayList<>();
        if (need != null && !need.help().form().isByTheYear() && there.times() == null) {
            for (DayOfWeek day : days(there, need)) {
                for (LocalTime start : starts(there, need)) {
                    entries.add(new TimetableEntry(
                            day,
                            start,
                            start.plusMinutes(need.amountOrTypical().minutes()),
                            there.who(),
                            null,
                            need.whose(),
                            what(need),
                            List.of()));
                }
            }
        }
        return entries;
    }

    private String what(NeedAsked need) {
        String label = need.help().label();
        return field.request().isOfCouple()
                ? Words.capital(ParcelWords.forWhom(need.whose())) + ": " + Words.lower(label)
                : label;
    }

    private @Nullable NeedAsked need(AlreadyThere there) {
        return field.request().needs().stream().filter(there::isFor).findFirst().orElse(null);
    }

    /** Where none were said, all on which it is needed; none if it is needed on some day only. */
    private static Set<DayOfWeek> days(AlreadyThere there, NeedAsked need) {
        if (!there.when().days().isEmpty()) {
            return there.when().days();
        }
        Set<DayOfWeek> asked =
                need.when().days().isEmpty() ? Want.ALL_DAYS : need.when().days();
        int all = asked.size() * Math.max(1, starts(need.when(), need).size());
        return need.amountOrTypical().times() >= all ? asked : Set.of();
    }

    private static List<LocalTime> starts(AlreadyThere there, NeedAsked need) {
        When said = there.when();
        return starts(said.at() == null && said.parts().isEmpty() ? need.when() : said, need);
    }

    private static List<LocalTime> starts(When when, NeedAsked need) {
        if (when.at() != null) {
            return List.of(when.at());
        }
        return (when.parts().isEmpty() ? need.help().typicalParts() : when.parts())
                .stream().map(part -> WeekGrid.zone(part).start()).toList();
    }
}

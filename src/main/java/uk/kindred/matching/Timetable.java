package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.PartOfDay;
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

    private List<TimetableEntry> of(Block.Use use) {
        Offer offer = use.offer();
        boolean out = offer.way() == PricedBy.DAYS && offer.candidate().wholeDays();
        List<TimetableEntry> entries = new ArrayList<>();
        // a meal that is had there is no entry of its own
        for (int left = use.pieces() & ~offer.fed(); left != 0; left &= left - 1) {
            int piece = Integer.numberOfTrailingZeros(left);
            Parcel parcel = field.pieces().get(piece);
            int minutes = out ? WeekGrid.OUT_MINUTES : parcel.minutes();
            for (Slot slot : offer.placed().get(piece)) {
                entries.add(new TimetableEntry(
                        slot.day(),
                        slot.start(),
                        slot.start().plusMinutes(minutes),
                        offer.candidate().name(),
                        offer.candidate().id(),
                        Words.helps(parcel),
                        parcel.id()));
            }
        }
        return entries;
    }

    /** Only where the days were said: else it is not known when. */
    private List<TimetableEntry> of(AlreadyThere there) {
        NeedAsked need = field.request().needs().stream()
                .filter(asked -> asked.help() == there.help())
                .findFirst()
                .orElse(null);
        List<TimetableEntry> entries = new ArrayList<>();
        if (need != null && !need.help().form().isByTheYear() && there.times() == null) {
            for (DayOfWeek day : there.when().days()) {
                for (PartOfDay part : parts(there, need)) {
                    LocalTime start = start(there.when().at(), part);
                    entries.add(new TimetableEntry(
                            day,
                            start,
                            start.plusMinutes(need.amountOrTypical().minutes()),
                            there.who(),
                            null,
                            need.help().label(),
                            null));
                }
            }
        }
        return entries;
    }

    private static Set<PartOfDay> parts(AlreadyThere there, NeedAsked need) {
        return there.when().parts().isEmpty()
                ? need.help().typicalParts()
                : there.when().parts();
    }

    private static LocalTime start(@Nullable LocalTime at, PartOfDay part) {
        return at == null ? WeekGrid.zone(part).start() : at;
    }
}

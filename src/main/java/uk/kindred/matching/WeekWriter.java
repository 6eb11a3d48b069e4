package uk.kindred.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.kindred.matching.SupportWeek.Chosen;
import uk.kindred.pricing.PriceRange;

/** Writes a solution out as a week that a person can read. */
final class WeekWriter {

    private static final int WHOLE_PERCENT = 100;

    private final Field field;
    private final List<Parcel> order;
    private final PartWriter writer;

    WeekWriter(Field field, List<Parcel> order) {
        this.field = field;
        this.order = order;
        this.writer = new PartWriter(field, order);
    }

    SupportWeek week(Solution solution, Chosen chosen, Set<Ban> banned) {
        List<WeekPart> parts = new ArrayList<>(solution.blocks().stream()
                .flatMap(block -> writer.parts(block).stream())
                .toList());
        parts.sort(Comparator.comparing(part -> order.indexOf(part.parcels().getFirst())));
        List<Unmet> unmet = new Gaps(field, order).of(solution);
        PriceRange cost = parts.stream().map(WeekPart::cost).reduce(PriceRange.NOTHING, PriceRange::plus);
        Timetable timetable = new Timetable(field);
        long budget = field.request().budgetPence();
        return new SupportWeek(
                chosen,
                parts,
                timetable.of(solution),
                timetable.anyDay(),
                parts.stream().filter(WeekWriter::isBreak).toList(),
                cost,
                budget,
                budget - cost.toPence(),
                Purses.spent(field.request().money(), parts),
                needs(parts, unmet),
                unmet,
                met(parts),
                alternatives(new Alternatives(field, solution, banned, chosen == Chosen.CHEAPEST), solution),
                solution.score());
    }

    private static boolean isBreak(WeekPart part) {
        return part.parcels().getFirst().form().isByTheYear();
    }

    private List<Alternative> alternatives(Alternatives alternatives, Solution solution) {
        List<Alternative> told = new ArrayList<>();
        for (Parcel parcel : order) {
            int piece = field.pieces().indexOf(parcel);
            if ((solution.mask() & 1 << piece) != 0) {
                alternatives.of(piece).ifPresent(told::add);
            }
        }
        return told;
    }

    private Set<Matter> met(List<WeekPart> parts) {
        EnumSet<Matter> met = EnumSet.noneOf(Matter.class);
        parts.forEach(part -> met.addAll(part.met()));
        return met;
    }

    private List<NeedResult> needs(List<WeekPart> parts, List<Unmet> unmet) {
        return field.request().needs().stream()
                .map(need -> need(need, parts, unmet))
                .toList();
    }

    private NeedResult need(NeedAsked need, List<WeekPart> parts, List<Unmet> unmet) {
        Set<String> by = new LinkedHashSet<>();
        parts.stream()
                .filter(part -> part.parcels().stream().anyMatch(parcel -> serves(parcel, need)))
                .forEach(part -> by.add(part.candidate().name()));
        List<Unmet> missing =
                unmet.stream().filter(gap -> serves(gap.parcel(), need)).toList();
        int times = need.amountOrTypical().times();
        int left = missing.stream().mapToInt(gap -> gap.parcel().times()).sum();
        return new NeedResult(
                need,
                Math.max(0, times - left) * WHOLE_PERCENT / times,
                List.copyOf(by),
                field.request().there().stream()
                        .filter(there -> there.isFor(need))
                        .map(AlreadyThere::who)
                        .distinct()
                        .toList(),
                missing);
    }

    private static boolean serves(Parcel parcel, NeedAsked need) {
        return parcel.whose() == need.whose() && parcel.helps().contains(need.help());
    }
}

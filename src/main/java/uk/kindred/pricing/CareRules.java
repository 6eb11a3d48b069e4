package uk.kindred.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an hour, a visit, a night, a day and a session cost, with the published rules for prices not given. */
final class CareRules {

    private static final int MINUTES_IN_HOUR = 60;
    private static final String AS_ON_WEEKDAYS = "No weekend price is known: the weekday’s.";

    private final PriceList prices;
    private final @Nullable EmployerCosts employer;

    CareRules(PriceList prices, @Nullable EmployerCosts employer) {
        this.prices = prices;
        this.employer = employer;
    }

    /** An hour with what an employer pays on top of it. */
    Optional<List<CostPart>> paidHour(DayType type) {
        return hour(type).map(part -> with(part, onTop(part)));
    }

    private List<CostPart> onTop(CostPart wage) {
        return employer == null ? List.of() : List.of(employer.holiday(wage));
    }

    Optional<CostPart> hour(DayType type) {
        Optional<CostPart> weekday = weekdayHour();
        if (type == DayType.WEEKDAY) {
            return weekday;
        }
        return prices.find(PriceWhat.WEEKEND_HOUR)
                .or(() -> weekday.map(part -> part.derived(part.each(), AS_ON_WEEKDAYS)));
    }

    private Optional<CostPart> weekdayHour() {
        return prices.find(PriceWhat.CARE_HOUR)
                .or(() -> prices.find(PriceWhat.VISIT_60)
                        .map(part -> part.derived(part.each(), "From the price of an hour’s visit.")));
    }

    /** A visit with what comes on top of each. */
    Optional<List<CostPart>> visit(int minutes, DayType type) {
        return (type == DayType.WEEKDAY ? weekdayVisit(minutes) : weekendVisit(minutes))
                .map(part -> with(part, joined(onTop(part), prices.extrasEach(PriceUnit.VISIT))));
    }

    private Optional<CostPart> weekdayVisit(int minutes) {
        return givenVisit(minutes).or(() -> hour(DayType.WEEKDAY).map(hour -> proRata(hour, minutes)));
    }

    /** A visit with a price of its own costs as much more at the weekend as so many minutes of an hour do. */
    private Optional<CostPart> weekendVisit(int minutes) {
        Optional<CostPart> given = givenVisit(minutes);
        Optional<CostPart> weekendHour = prices.find(PriceWhat.WEEKEND_HOUR);
        if (weekendHour.isEmpty()) {
            return weekdayVisit(minutes).map(part -> part.derived(part.each(), AS_ON_WEEKDAYS));
        }
        if (given.isEmpty()) {
            return weekendHour.map(hour -> proRata(hour, minutes));
        }
        return weekdayHour().map(hour -> {
            PriceRange more = more(weekendHour.get().each(), hour.each()).scaled(minutes, MINUTES_IN_HOUR);
            return given.get()
                    .derived(
                            given.get().each().plus(more),
                            "The weekday’s price and what the weekend adds to an hour, for " + minutes + " minutes.");
        });
    }

    /** By how much one hour is dearer than another, never less than nothing. */
    static PriceRange more(PriceRange dearer, PriceRange usual) {
        long from = Math.max(0, dearer.fromPence() - usual.fromPence());
        return new PriceRange(from, Math.max(from, dearer.toPence() - usual.toPence()));
    }

    private Optional<CostPart> givenVisit(int minutes) {
        return switch (minutes) {
            case 15 -> prices.find(PriceWhat.VISIT_15);
            case 30 -> prices.find(PriceWhat.VISIT_30);
            case 45 -> prices.find(PriceWhat.VISIT_45);
            case 60 -> prices.find(PriceWhat.VISIT_60);
            default -> Optional.empty();
        };
    }

    private static CostPart proRata(CostPart hour, int minutes) {
        return hour.derived(
                hour.each().forMinutes(minutes),
                "No price for a visit of " + minutes + " minutes is known: by the minute from the hour’s "
                        + hour.each().inWords() + ".");
    }

    /** A waking night or a sleep-in. */
    Optional<List<CostPart>> night(PriceWhat what) {
        return prices.find(what).map(part -> with(part, joined(onTop(part), prices.extrasEach(PriceUnit.NIGHT))));
    }

    Optional<List<CostPart>> day() {
        return ownDay().or(() -> ownSession()
                .map(parts -> derived(parts, PriceUnit.SESSION, "Asked by the session: one counted a day.")));
    }

    Optional<List<CostPart>> session() {
        return ownSession()
                .or(() ->
                        ownDay().map(parts -> derived(parts, PriceUnit.DAY, "Asked by the day: a session is a day.")));
    }

    private Optional<List<CostPart>> ownDay() {
        return prices.find(PriceWhat.DAY).map(part -> with(part, new Extras(prices).ofDay()));
    }

    private Optional<List<CostPart>> ownSession() {
        return prices.find(PriceWhat.SESSION).map(part -> with(part, new Extras(prices).ofSession()));
    }

    /** The note stands beside what is asked by the other unit. */
    private static List<CostPart> derived(List<CostPart> parts, PriceUnit asked, String note) {
        return parts.stream()
                .map(part -> part.items().getFirst().unit() == asked ? part.derived(part.each(), note) : part)
                .toList();
    }

    private static List<CostPart> joined(List<CostPart> some, List<CostPart> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    static List<CostPart> with(CostPart first, List<CostPart> others) {
        List<CostPart> parts = new ArrayList<>();
        parts.add(first);
        parts.addAll(others);
        return parts;
    }
}

package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.pricing.Employer;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Quote;
import uk.kindred.pricing.QuoteLine;
import uk.kindred.pricing.WholeCost;

/** Reads a week as a person would, and tells every limit that it breaks. */
final class WeekChecker {

    private final MatchRequest request;
    private final List<Parcel> parcels;
    private final Map<String, Priced> listings;
    private final List<String> broken = new ArrayList<>();

    WeekChecker(MatchRequest request, List<Parcel> parcels, List<Priced> listings) {
        this.request = request;
        this.parcels = parcels;
        this.listings = listings.stream().collect(Collectors.toMap(listing -> listing.id, Function.identity()));
    }

    List<String> broken(SupportWeek week) {
        broken.clear();
        long most =
                week.parts().stream().mapToLong(part -> part.cost().toPence()).sum();
        check(most <= request.budgetPence(), "budget");
        check(week.leftPence() == request.budgetPence() - most, "left");
        funds(week);
        check(week.score().costPence() == most, "cost of the solver");
        week.parts().forEach(part -> part(part, week));
        eachParcelOnce(week);
        noTwoThingsAtOnce(week);
        request.locks()
                .forEach(lock -> check(
                        parcels.stream().noneMatch(parcel -> parcel.id().equals(lock.parcelId()))
                                || week.parts().stream()
                                        .anyMatch(part -> part.candidate().id().equals(lock.listingId())
                                                && part.parcels().stream()
                                                        .anyMatch(parcel ->
                                                                parcel.id().equals(lock.parcelId()))),
                        "lock"));
        return List.copyOf(broken);
    }

    private void check(boolean holds, String limit) {
        if (!holds) {
            broken.add(limit);
        }
    }

    /** No sum is spent twice, or on what it is not for. */
    private void funds(SupportWeek week) {
        long spent = 0;
        for (FundSpent fund : week.funds()) {
            check(fund.leftPence() >= 0 && fund.spentPence() >= 0, "a sum: " + fund);
            check(fund.addedPence() == 0 || fund.fund().route() == BudgetRoute.DIRECT_PAYMENT, "added: " + fund);
            spent += fund.spentPence();
        }
        check(spent == week.cost().toPence(), "all sums together");
        check(
                week.funds().stream()
                        .map(FundSpent::fund)
                        .toList()
                        .equals(request.money().funds()),
                "which sums");
        for (WeekPart part : week.parts()) {
            int fund = request.money().funds().indexOf(part.fund());
            part.parcels()
                    .forEach(parcel -> check(
                            WrittenRules.paying(request, parcel).contains(new WrittenRules.Paid(part.payer(), fund)),
                            "what the sum is not for: " + part.fund()));
        }
    }

    private void eachParcelOnce(SupportWeek week) {
        List<String> done = week.parts().stream()
                .flatMap(part -> part.parcels().stream())
                .map(Parcel::id)
                .toList();
        check(new HashSet<>(done).size() == done.size(), "a parcel twice");
        Set<String> all = parcels.stream().map(Parcel::id).collect(Collectors.toSet());
        check(all.containsAll(done), "a parcel that nobody asked for");
        Set<String> told = new HashSet<>(done);
        week.unmet().forEach(gap -> check(told.add(gap.parcel().id()), "done, and told to be missing"));
        check(told.equals(all), "neither done nor told to be missing");
        week.needs()
                .forEach(need -> check(
                        need.isMet() == (need.percent() == 100), "percent " + need.percent() + " of " + need.need()));
    }

    private void part(WeekPart part, SupportWeek week) {
        Candidate listing = part.candidate();
        PricedBy way = part.way();
        check(listing.milesTenths() <= request.withinMiles() * 10, "too far");
        check(!request.without().contains(listing.id()), "barred by the person");
        check(listing.ways().contains(way), "way");
        check(WrittenRules.payers(request).contains(part.payer()), "payer");
        check(WrittenRules.hasRoom(request, listing, part.payer()), "room");
        int busy = part.parcels().stream().mapToInt(WrittenRules::minutes).sum();
        check(busy <= WrittenRules.mostMinutes(listing, way), "hours");
        check(way != PricedBy.HOURS || busy >= listing.leastMinutesAWeek(), "least hours");
        for (Parcel parcel : part.parcels()) {
            if (isMealThere(part, parcel)) {
                mealThere(part, parcel);
                continue;
            }
            check(WrittenRules.hasForm(listing, parcel, way), "form");
            check(WrittenRules.does(listing, parcel, way), "help");
            check(WrittenRules.hasMusts(request, listing, parcel), "a must");
            check(!WrittenRules.isBarred(request, listing, parcel, part.payer()), "four weeks in care homes");
            times(part, parcel, week);
        }
        cost(part, week);
    }

    private static boolean isMealThere(WeekPart part, Parcel parcel) {
        return part.way() == PricedBy.DAYS && parcel.form() == Form.VISITS;
    }

    private void mealThere(WeekPart part, Parcel meal) {
        check(part.candidate().meals() && part.candidate().wholeDays(), "no meals there");
        check(meal.helps().equals(List.of(HelpWith.MEALS)), "only meals are had there");
    }

    private void times(WeekPart part, Parcel parcel, SupportWeek week) {
        List<TimetableEntry> entries = week.timetable().stream()
                .filter(entry -> entry.parcelIds().contains(parcel.id()))
                .toList();
        if (parcel.form() == Form.BREAK) {
            check(entries.isEmpty() && week.breaks().contains(part), "a break is no part of the week");
            return;
        }
        check(entries.stream().map(TimetableEntry::day).distinct().count() == parcel.times(), "times");
        check(entries.size() == parcel.times(), "entries");
        boolean out = part.way() == PricedBy.DAYS && part.candidate().wholeDays();
        for (TimetableEntry entry : entries) {
            check(part.candidate().id().equals(entry.listingId()), "who");
            if (out) {
                check(parcel.wholeDays().contains(entry.day()), "no day kept free");
                check(WrittenRules.isOpen(part.candidate(), entry.day()), "closed");
            } else {
                isThenInItsVisit(part, parcel, entry);
            }
        }
        isWhenAsked(parcel, entries);
    }

    private void isThenInItsVisit(WeekPart part, Parcel parcel, TimetableEntry entry) {
        int length = minutes(entry.from(), entry.to());
        boolean visit = !parcel.form().isNight();
        List<Parcel> together = parcels.stream()
                .filter(other -> entry.parcelIds().contains(other.id()))
                .toList();
        check(
                length == together.stream().mapToInt(Parcel::minutes).sum(),
                "a visit that is not as long as what is done in it");
        check(
                part.way() != PricedBy.HOURS
                        || !visit
                        || length >= part.candidate().shortestVisitMinutes(),
                "shortest visit");
        int from = entry.from().toSecondOfDay() / 60;
        check(
                parcel.slots().stream()
                        .filter(slot -> slot.day() == entry.day())
                        .filter(slot -> slot.start().toSecondOfDay() / 60 >= from
                                && slot.start().toSecondOfDay() / 60 + parcel.minutes() <= from + length)
                        .anyMatch(slot -> WrittenRules.isThere(
                                part.candidate(), entry.day(), slot.start(), parcel.minutes(), !visit, part.way())),
                "another time than wanted, or does not work then");
    }

    /** On the days that the person named for each of its helps. */
    private void isWhenAsked(Parcel parcel, List<TimetableEntry> entries) {
        for (NeedAsked need : request.needs()) {
            if (parcel.keys().contains(need.key()) && !need.when().days().isEmpty()) {
                entries.forEach(entry -> check(need.when().days().contains(entry.day()), "not on the day"));
            }
        }
    }

    /** Whether one listing does both in one way, and neither is a night. */
    private boolean areOfOnePart(SupportWeek week, TimetableEntry first, TimetableEntry next) {
        return week.parts().stream()
                .filter(part -> part.way() == PricedBy.HOURS
                        && part.candidate().id().equals(first.listingId())
                        && part.candidate().id().equals(next.listingId()))
                .anyMatch(part -> isVisitOf(part, first) && isVisitOf(part, next));
    }

    /** A visit to both of a couple, one after the other, as what is done for each. */
    private Stream<TimetableEntry> byPerson(TimetableEntry entry) {
        List<Parcel> done = parcels.stream()
                .filter(parcel -> entry.parcelIds().contains(parcel.id()))
                .toList();
        if (done.stream().map(Parcel::whose).distinct().count() == 1) {
            return Stream.of(entry);
        }
        int from = entry.from().toSecondOfDay() / 60;
        int to = from + minutes(entry.from(), entry.to());
        return done.stream()
                .flatMap(parcel -> parcel.slots().stream()
                        .filter(slot -> slot.day() == entry.day()
                                && slot.start().toSecondOfDay() / 60 >= from
                                && slot.start().toSecondOfDay() / 60 + parcel.minutes() <= to)
                        .map(slot -> new TimetableEntry(
                                slot.day(),
                                slot.start(),
                                slot.start().plusMinutes(parcel.minutes()),
                                entry.who(),
                                entry.listingId(),
                                parcel.whose(),
                                entry.what(),
                                List.of(parcel.id()))));
    }

    private static boolean areOfOne(TimetableEntry first, TimetableEntry second) {
        return first.whose() == second.whose() || first.whose() == Whose.BOTH || second.whose() == Whose.BOTH;
    }

    /** Whether one listing comes for both. */
    private static boolean areBothAtHome(SupportWeek week, TimetableEntry first, TimetableEntry second) {
        return Objects.equals(first.listingId(), second.listingId())
                && Stream.of(first, second)
                        .allMatch(entry -> week.parts().stream()
                                .anyMatch(part -> WrittenRules.isAtHome(part.way())
                                        && part.parcels().stream()
                                                .anyMatch(parcel ->
                                                        entry.parcelIds().contains(parcel.id()))));
    }

    private static boolean isVisitOf(WeekPart part, TimetableEntry entry) {
        return part.parcels().stream()
                .anyMatch(
                        parcel -> !parcel.form().isNight() && entry.parcelIds().contains(parcel.id()));
    }

    private static int minutes(LocalTime from, LocalTime to) {
        int minutes = (int) Duration.between(from, to).toMinutes();
        return minutes <= 0 ? minutes + 24 * 60 : minutes;
    }

    private void noTwoThingsAtOnce(SupportWeek week) {
        List<TimetableEntry> entries = week.timetable().stream()
                .filter(entry -> entry.listingId() != null)
                .flatMap(this::byPerson)
                .toList();
        for (int one = 0; one < entries.size(); one++) {
            for (int other = one + 1; other < entries.size(); other++) {
                TimetableEntry first = entries.get(one);
                TimetableEntry second = entries.get(other);
                check(
                        !(areOfOne(first, second) || areBothAtHome(week, first, second))
                                || !WrittenRules.overlap(
                                        first.day(),
                                        first.from(),
                                        minutes(first.from(), first.to()),
                                        second.day(),
                                        second.from(),
                                        minutes(second.from(), second.to())),
                        "at once: " + first + " and " + second);
            }
        }
        for (TimetableEntry first : week.timetable()) {
            for (TimetableEntry next : week.timetable()) {
                check(
                        !areOfOnePart(week, first, next)
                                || first.day() != next.day()
                                || !first.to().equals(next.from())
                                || first.to().equals(LocalTime.MIDNIGHT)
                                || next.to().isBefore(next.from()) && !next.to().equals(LocalTime.MIDNIGHT),
                        "two visits where one would do: " + first + " and " + next);
            }
        }
        // a meal that is had out is only had on days on which the person is out
        for (WeekPart part : week.parts()) {
            Set<DayOfWeek> out = entries.stream()
                    .filter(entry -> part.candidate().id().equals(entry.listingId()))
                    .map(TimetableEntry::day)
                    .collect(Collectors.toSet());
            part.parcels().stream()
                    .filter(parcel -> isMealThere(part, parcel))
                    .forEach(meal -> check(out.containsAll(meal.days()), "a meal on a day at home"));
        }
    }

    /** The listing's own whole cost says the same, to the penny. */
    private void cost(WeekPart part, SupportWeek week) {
        Priced listing = Objects.requireNonNull(listings.get(part.candidate().id()));
        Employer who = part.way() == PricedBy.HOURS ? listing.employer : Employer.NOT_THE_PERSON;
        Quote quote = WholeCost.quote(listing.items, null, part.plan(), part.payer(), part.way(), request.on(), who);
        if (part.way() == PricedBy.STAYS) {
            check(Objects.equals(part.yearly(), quote.yearly()), "the year's cost");
            check(part.weekly().equals(Objects.requireNonNull(quote.yearly()).scaled(1, 52)), "its share of a week");
        } else if (isFirstOfListing(part, week)) {
            check(
                    part.weekly().equals(quote.weekly()),
                    "the week's cost: " + part.weekly() + ", not " + quote.weekly());
        } else {
            check(
                    part.weekly().toPence()
                            <= Objects.requireNonNull(quote.weekly()).toPence(),
                    "more than its cost");
        }
        PriceRange onTop = quote.lines(QuoteLine.Part.YEARLY).stream()
                .map(QuoteLine::amount)
                .reduce(PriceRange.NOTHING, PriceRange::plus);
        if (part.way() == PricedBy.HOURS) {
            check(part.employerWeekly().equals(onTop.scaled(1, 52)), "what an employer pays on top");
        }
    }

    /** What everybody pays each week is in one of a listing's ways only. */
    private static boolean isFirstOfListing(WeekPart part, SupportWeek week) {
        return week.parts().stream()
                        .filter(other -> other.candidate().equals(part.candidate()) && other.way() != PricedBy.STAYS)
                        .count()
                == 1;
    }
}

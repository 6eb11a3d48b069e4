package uk.kindred.matching;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportKind;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PricedBy;

/** Every week that there is: each parcel given to each listing in each way, or to nobody; whole costs from the price items. */
final class Exhaustive {

    private final MatchRequest request;
    private final List<Parcel> parcels;
    private final List<Priced> listings;
    private final List<Candidate> candidates;
    private final List<List<Choice>> choices = new ArrayList<>();
    private final ExhaustiveCosts costs;
    private final @Nullable Choice[] chosen;
    private final boolean[][] shared;
    private final boolean[][] athome;

    /** One listing for one parcel. */
    record Choice(int listing, PricedBy way, WrittenRules.Paid paid, List<Slot> times, boolean fed) {}

    /** A week that breaks no limit but perhaps the budget. @param byFund what is charged to each sum @param who does each parcel, by the parcel's id */
    record Whole(
            int needs,
            int matters,
            int people,
            long cost,
            Map<Integer, Long> byFund,
            int miles,
            Set<SupportKind> kinds,
            Map<String, String> who) {

        /** Whether there is the money for it: what own money has to add to direct payments, it has. */
        boolean fits(Money money) {
            long added = 0;
            long own = 0;
            boolean hasOwn = false;
            for (int index = 0; index < money.funds().size(); index++) {
                Fund fund = money.funds().get(index);
                long charged = byFund.getOrDefault(index, 0L);
                if (fund.route() == null) {
                    hasOwn = true;
                    own = fund.pence() - charged;
                } else if (charged > fund.pence()) {
                    if (fund.route() != BudgetRoute.DIRECT_PAYMENT) {
                        return false;
                    }
                    added += charged - fund.pence();
                }
            }
            return hasOwn ? own >= added : added == 0;
        }

        Set<String> parcels() {
            return who.keySet();
        }

        boolean isBetterThan(Whole other) {
            if (needs != other.needs) {
                return needs > other.needs;
            }
            if (matters != other.matters) {
                return matters > other.matters;
            }
            if (people != other.people) {
                return people < other.people;
            }
            return cost == other.cost ? miles < other.miles : cost < other.cost;
        }

        Score score() {
            return new Score(needs, matters, people, cost, miles);
        }
    }

    Exhaustive(MatchRequest request, List<Parcel> parcels, List<Priced> all) {
        this.request = request;
        this.parcels = parcels;
        this.listings = all.stream()
                .filter(listing -> listing.miles <= request.withinMiles() * 10)
                .filter(listing -> !request.without().contains(listing.id))
                .toList();
        this.candidates = listings.stream().map(Priced::candidate).toList();
        this.costs = new ExhaustiveCosts(request, parcels, listings);
        this.chosen = new Choice[parcels.size()];
        parcels.forEach(parcel -> choices.add(choices(parcel)));
        this.shared = new boolean[parcels.size()][parcels.size()];
        this.athome = new boolean[parcels.size()][DayOfWeek.values().length];
        for (int one = 0; one < parcels.size(); one++) {
            for (int other = 0; other < parcels.size(); other++) {
                shared[one][other] = WrittenRules.areOfOne(parcels.get(one), parcels.get(other))
                        && WrittenRules.share(parcels.get(one), parcels.get(other));
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                athome[one][day.ordinal()] = WrittenRules.isWantedWhileOut(parcels.get(one), day);
            }
        }
    }

    /** How many weeks would have to be looked at. */
    long size() {
        long size = 1;
        for (List<Choice> some : choices) {
            size *= some.size() + 1L;
        }
        return size;
    }

    private List<Choice> choices(Parcel parcel) {
        List<Choice> found = new ArrayList<>();
        for (int index = 0; index < candidates.size(); index++) {
            Candidate listing = candidates.get(index);
            for (PricedBy way : listing.ways()) {
                for (WrittenRules.Paid paid : WrittenRules.paying(request, parcel)) {
                    Payer payer = paid.payer();
                    List<Slot> times = WrittenRules.times(listing, parcel, way);
                    boolean placed = parcel.form().isByTheYear() || !times.isEmpty();
                    if (placed
                            && listing.tariffs().containsKey(payer)
                            && WrittenRules.hasForm(listing, parcel, way)
                            && WrittenRules.does(listing, parcel, way)
                            && WrittenRules.hasRoom(request, listing, payer)
                            && WrittenRules.hasMusts(request, listing, parcel)
                            && !WrittenRules.isBarred(request, listing, parcel, payer)) {
                        found.add(new Choice(index, way, paid, times, false));
                    } else if (way == PricedBy.DAYS
                            && listing.wholeDays()
                            && listing.meals()
                            && parcel.form() == Form.VISITS
                            && parcel.whose() != Whose.BOTH
                            && parcel.helps().equals(List.of(HelpWith.MEALS))) {
                        found.add(new Choice(index, way, paid, parcel.slots(), true));
                    }
                }
            }
        }
        return found;
    }

    void forEach(Consumer<Whole> taker) {
        choose(0, taker);
    }

    private void choose(int parcel, Consumer<Whole> taker) {
        if (parcel == parcels.size()) {
            Whole whole = whole();
            if (whole != null) {
                taker.accept(whole);
            }
            return;
        }
        chosen[parcel] = null;
        choose(parcel + 1, taker);
        for (Choice choice : choices.get(parcel)) {
            chosen[parcel] = choice;
            if (goesWithThoseBefore(parcel, choice)) {
                choose(parcel + 1, taker);
            }
        }
        chosen[parcel] = null;
    }

    private boolean goesWithThoseBefore(int parcel, Choice choice) {
        for (int other = 0; other < parcel; other++) {
            Choice before = chosen[other];
            if (before == null) {
                continue;
            }
            if (before.listing == choice.listing
                    && !goTogether(parcels.get(other), before, parcels.get(parcel), choice)) {
                return false;
            }
            if (shared[parcel][other]
                    && !takesADayInstead(parcel, choice, other)
                    && !takesADayInstead(other, before, parcel)) {
                return false;
            }
            if (WrittenRules.areOfOne(parcels.get(parcel), parcels.get(other))
                    && (isOutAt(choice, before, other) || isOutAt(before, choice, parcel))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one listing may do both as it is said: what it does for one person is out of one sum. */
    private static boolean goTogether(Parcel one, Choice first, Parcel other, Choice second) {
        if (one.whose() == other.whose() && !first.paid.equals(second.paid)) {
            return false;
        }
        boolean atHome = WrittenRules.isAtHome(first.way) && WrittenRules.isAtHome(second.way);
        if (!atHome) {
            return true;
        }
        if (first.way != second.way || first.way != PricedBy.HOURS && !first.paid.equals(second.paid)) {
            return false;
        }
        boolean two = !WrittenRules.areOfOne(one, other);
        return !two || first.way != PricedBy.LIVE_IN && !WrittenRules.share(one, other);
    }

    /** Whether it is done by being out all day, so that its other times do not matter to what has no days kept for it. */
    private boolean takesADayInstead(int parcel, Choice choice, int other) {
        return isOut(choice)
                && !parcels.get(parcel).wholeDays().isEmpty()
                && parcels.get(other).wholeDays().isEmpty();
    }

    /** Whether somebody is out all day when the other thing is wanted, and does not have it there. */
    private boolean isOutAt(Choice out, Choice other, int wanted) {
        return isOut(out)
                && !(other.fed && other.listing == out.listing)
                && out.times.stream().anyMatch(time -> athome[wanted][time.day().ordinal()]);
    }

    private boolean isOut(Choice choice) {
        return choice.way == PricedBy.DAYS && candidates.get(choice.listing).wholeDays() && !choice.fed;
    }

    private @Nullable Whole whole() {
        Map<Integer, List<Integer>> byListing = new TreeMap<>();
        int needs = 0;
        int matters = 0;
        Map<String, String> done = new HashMap<>();
        for (int parcel = 0; parcel < chosen.length; parcel++) {
            Choice choice = chosen[parcel];
            if (choice != null) {
                byListing
                        .computeIfAbsent(choice.listing, key -> new ArrayList<>())
                        .add(parcel);
                needs += parcels.get(parcel).points();
                matters += choice.fed ? 0 : matters(parcels.get(parcel), choice);
                done.put(
                        parcels.get(parcel).id(), candidates.get(choice.listing).id());
            }
        }
        if (byListing.isEmpty()) {
            return null;
        }
        int people = 0;
        Map<Integer, Long> byFund = new HashMap<>();
        int miles = 0;
        Set<SupportKind> kinds = new HashSet<>();
        for (Map.Entry<Integer, List<Integer>> entry : byListing.entrySet()) {
            Candidate listing = candidates.get(entry.getKey());
            if (!costs.add(entry.getKey(), entry.getValue(), chosen, byFund)) {
                return null;
            }
            boolean personal = entry.getValue().stream()
                    .flatMap(parcel -> parcels.get(parcel).helps().stream())
                    .anyMatch(help -> Set.of(HelpWith.GETTING_UP, HelpWith.WASHING, HelpWith.TOILET)
                            .contains(help));
            people += personal ? 2 : 1;
            miles += listing.milesTenths();
            kinds.add(listing.kind());
        }
        long cost = byFund.values().stream().mapToLong(Long::longValue).sum();
        if (request.matters().wanted().contains(Matter.CONTINUITY)) {
            matters -= 40 * people;
        }
        return new Whole(needs, matters, people, cost, byFund, miles, kinds, done);
    }

    private int matters(Parcel parcel, Choice choice) {
        Candidate listing = candidates.get(choice.listing);
        Matters asked = request.matters();
        boolean personal = parcel.helps().stream()
                .anyMatch(help -> Set.of(HelpWith.GETTING_UP, HelpWith.WASHING, HelpWith.TOILET)
                        .contains(help));
        boolean outing = parcel.form() == Form.OUTINGS;
        int met = 0;
        met += asked.languages().stream().anyMatch(listing.features().languages()::contains) ? 1 : 0;
        met += asked.faiths().stream().anyMatch(listing.features().faiths()::contains) ? 1 : 0;
        met += personal
                        && asked.gender() != null
                        && listing.features().workerGenders().contains(asked.gender())
                ? 1
                : 0;
        met += asked.wanted().contains(Matter.COMPANY)
                        && outing
                        && (choice.way == PricedBy.DAYS || choice.way == PricedBy.HOMESHARE)
                ? 1
                : 0;
        met += asked.wanted().contains(Matter.GETTING_OUT) && outing && choice.way == PricedBy.DAYS ? 1 : 0;
        int quarters =
                parcel.form() == Form.BREAK ? parcel.times() : Math.max(1, parcel.times() * parcel.minutes() / 15);
        return met * quarters;
    }
}

package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.Feature;
import uk.kindred.directory.PartOfDay;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PricedBy;

/** The limits that no week breaks, written down again from docs/decisions/070 and the regulations, and not from the solver. */
final class WrittenRules {

    static final int OUT_FROM = 10 * 60;
    static final int OUT_TO = 15 * 60 + 30;
    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    private WrittenRules() {}

    static boolean isAtHome(PricedBy way) {
        return way == PricedBy.HOURS || way == PricedBy.LIVE_IN || way == PricedBy.HOMESHARE;
    }

    static boolean hasForm(Candidate listing, Parcel parcel, PricedBy way) {
        return switch (parcel.form()) {
            case BREAK -> way == PricedBy.STAYS;
            case WAKING_NIGHTS -> way == PricedBy.HOURS;
            case SLEEPING_NIGHTS -> way == PricedBy.HOURS || way == PricedBy.LIVE_IN;
            case VISITS -> isAtHome(way);
            case OUTINGS ->
                isAtHome(way)
                        || way == PricedBy.DAYS
                                // a place is one person's
                                && parcel.whose() != Whose.BOTH
                                && (listing.wholeDays() || parcel.minutes() < 4 * 60);
        };
    }

    static boolean does(Candidate listing, Parcel parcel, PricedBy way) {
        boolean personal = parcel.helps().stream()
                .anyMatch(help -> Set.of(HelpWith.GETTING_UP, HelpWith.WASHING, HelpWith.TOILET)
                        .contains(help));
        return listing.helps().containsAll(parcel.helps()) && !(personal && way == PricedBy.HOMESHARE);
    }

    static boolean hasRoom(MatchRequest request, Candidate listing, Payer payer) {
        Availability said = listing.availability();
        if (said == null) {
            return true;
        }
        boolean places = said.places() == null || said.places() >= 1;
        boolean soon = said.from() == null || said.from().compareTo(request.on()) <= 0;
        return said.status() == AvailabilityStatus.AVAILABLE
                && places
                && soon
                && (said.payers().isEmpty() || said.payers().contains(payer));
    }

    static boolean isThere(
            Candidate listing, DayOfWeek day, LocalTime start, int minutes, boolean night, PricedBy way) {
        if (listing.works().isEmpty() || way == PricedBy.LIVE_IN || way == PricedBy.HOMESHARE) {
            return true;
        }
        if (night) {
            return listing.works().contains(new TimeOfWeek(day, PartOfDay.NIGHT))
                    || listing.features().features().contains(Feature.NIGHTS)
                            && listing.works().stream().anyMatch(time -> time.day() == day);
        }
        int from = start.toSecondOfDay() / 60;
        for (int minute = from; minute < from + minutes; minute++) {
            if (!listing.works().contains(new TimeOfWeek(day, part(minute % DAY)))) {
                // at night those who say that they support at night are there on their days
                boolean saidNights = part(minute % DAY) == PartOfDay.NIGHT
                        && listing.features().features().contains(Feature.NIGHTS)
                        && listing.works().stream().anyMatch(time -> time.day() == day);
                if (!saidNights) {
                    return false;
                }
            }
        }
        return true;
    }

    static boolean isOpen(Candidate listing, DayOfWeek day) {
        return listing.works().isEmpty()
                || listing.works().contains(new TimeOfWeek(day, PartOfDay.MORNING))
                        && listing.works().contains(new TimeOfWeek(day, PartOfDay.AFTERNOON));
    }

    private static PartOfDay part(int minute) {
        if (minute < 6 * 60 || minute >= 22 * 60) {
            return PartOfDay.NIGHT;
        }
        if (minute < 12 * 60) {
            return PartOfDay.MORNING;
        }
        return minute < 17 * 60 ? PartOfDay.AFTERNOON : PartOfDay.EVENING;
    }

    /** So long at one place. */
    record There(DayOfWeek day, LocalTime start, int minutes) {}

    /** Minutes of a day without one between them are one visit; what goes past midnight is a visit of its own. */
    static List<There> visits(List<There> some) {
        List<There> visits = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean[] busy = new boolean[DAY + 1];
            for (There there : some) {
                int from = there.start().toSecondOfDay() / 60;
                if (there.day() == day && from + there.minutes() > DAY) {
                    visits.add(there);
                } else if (there.day() == day) {
                    Arrays.fill(busy, from, from + there.minutes(), true);
                }
            }
            int from = -1;
            for (int minute = 0; minute <= DAY; minute++) {
                if (busy[minute] && from < 0) {
                    from = minute;
                } else if (!busy[minute] && from >= 0) {
                    visits.add(new There(day, LocalTime.ofSecondOfDay(from * 60L), minute - from));
                    from = -1;
                }
            }
        }
        return visits;
    }

    static boolean hasMusts(MatchRequest request, Candidate listing, Parcel parcel) {
        Matters asked = request.matters();
        boolean personal = parcel.helps().stream()
                .anyMatch(help -> Set.of(HelpWith.GETTING_UP, HelpWith.WASHING, HelpWith.TOILET)
                        .contains(help));
        for (Matter must : asked.musts()) {
            boolean has = switch (must) {
                case LANGUAGE ->
                    asked.languages().isEmpty()
                            || asked.languages().stream()
                                    .anyMatch(listing.features().languages()::contains);
                case FAITH ->
                    asked.faiths().isEmpty()
                            || asked.faiths().stream()
                                    .anyMatch(listing.features().faiths()::contains);
                case GENDER ->
                    !personal
                            || asked.gender() == null
                            || listing.features().workerGenders().contains(Objects.requireNonNull(asked.gender()));
                default -> true;
            };
            if (!has) {
                return false;
            }
        }
        return true;
    }

    /** Who is charged, out of which of the sums that there are. */
    record Paid(Payer payer, int fund) {}

    /** All ways of paying for it: a personal budget pays for nothing that is the other one's alone. */
    static List<Paid> paying(MatchRequest request, Parcel parcel) {
        List<Paid> paying = new ArrayList<>();
        for (int fund = 0; fund < request.money().funds().size(); fund++) {
            Fund sum = request.money().funds().get(fund);
            if (sum.whose() == Whose.BOTH || parcel.whose() == Whose.BOTH || sum.whose() == parcel.whose()) {
                for (Payer payer : payers(sum.route())) {
                    paying.add(new Paid(payer, fund));
                }
            }
        }
        return paying;
    }

    /** Whether there is somebody who needs both. */
    static boolean areOfOne(Parcel one, Parcel other) {
        return one.whose() == Whose.BOTH || other.whose() == Whose.BOTH || one.whose() == other.whose();
    }

    static Set<Payer> payers(MatchRequest request) {
        return request.money().funds().stream()
                .flatMap(fund -> payers(fund.route()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Payer> payers(@Nullable BudgetRoute route) {
        if (route == null) {
            return Set.of(Payer.SELF_FUNDER);
        }
        return switch (route) {
            case DIRECT_PAYMENT -> Set.of(Payer.DIRECT_PAYMENT);
            case ISF -> Set.of(Payer.ISF);
            case MANAGED -> Set.of(Payer.COUNCIL);
            case MIXED -> Set.of(Payer.DIRECT_PAYMENT, Payer.ISF, Payer.COUNCIL);
        };
    }

    /** Of what made-up markets have: a care home's nights beyond four weeks with a direct payment. */
    static boolean isBarred(MatchRequest request, Candidate listing, Parcel parcel, Payer payer) {
        boolean careHome =
                listing.kind() == SupportKind.NURSING_HOME || listing.kind() == SupportKind.RESIDENTIAL_CARE_HOME;
        if (payer != Payer.DIRECT_PAYMENT || !careHome || listing.councilService()) {
            return false;
        }
        // all stays before are less than four weeks ago, so that they are added up
        long before = request.stays().stream().mapToLong(stay -> stay.nights()).sum();
        return before + parcel.times() > 28;
    }

    static int mostMinutes(Candidate listing, PricedBy way) {
        int said = listing.hoursFree() == null ? Integer.MAX_VALUE : listing.hoursFree() * 60;
        return switch (way) {
            case HOURS -> listing.kind() == SupportKind.PERSONAL_ASSISTANT ? Math.min(said, 48 * 60) : said;
            case LIVE_IN -> 56 * 60;
            case HOMESHARE -> listing.hoursFree() == null ? 10 * 60 : said;
            default -> Integer.MAX_VALUE;
        };
    }

    static int minutes(Parcel parcel) {
        return switch (parcel.form()) {
            case BREAK, SLEEPING_NIGHTS -> 0;
            case WAKING_NIGHTS -> parcel.times() * 9 * 60;
            case VISITS, OUTINGS -> parcel.times() * parcel.minutes();
        };
    }

    /** Whether these times of a week share a minute. */
    static boolean overlap(DayOfWeek day, LocalTime start, int minutes, DayOfWeek other, LocalTime from, int length) {
        Set<Integer> busy = new HashSet<>();
        int first = day.ordinal() * DAY + start.toSecondOfDay() / 60;
        for (int minute = 0; minute < minutes; minute += 5) {
            busy.add((first + minute) % WEEK);
        }
        int second = other.ordinal() * DAY + from.toSecondOfDay() / 60;
        for (int minute = 0; minute < length; minute += 5) {
            if (busy.contains((second + minute) % WEEK)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the parcels have times in common, so that only one of them can be done. */
    static boolean share(Parcel one, Parcel other) {
        for (Slot slot : one.slots()) {
            for (Slot second : other.slots()) {
                if (overlap(slot.day(), slot.start(), one.minutes(), second.day(), second.start(), other.minutes())) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isWantedWhileOut(Parcel parcel, DayOfWeek out) {
        return parcel.slots().stream()
                .anyMatch(slot -> overlap(
                        out, LocalTime.of(10, 0), OUT_TO - OUT_FROM, slot.day(), slot.start(), parcel.minutes()));
    }

    /** The days on which the listing would do it, as far apart as can be, weekdays first; empty if they are too few. */
    static List<Slot> times(Candidate listing, Parcel parcel, PricedBy way) {
        List<Slot> times = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (way == PricedBy.DAYS && listing.wholeDays()) {
                if (parcel.wholeDays().contains(day) && isOpen(listing, day)) {
                    times.add(new Slot(day, LocalTime.of(10, 0)));
                }
            } else {
                parcel.slots().stream()
                        .filter(slot -> slot.day() == day)
                        .filter(slot -> isThere(
                                listing,
                                day,
                                slot.start(),
                                parcel.minutes(),
                                parcel.form().isNight(),
                                way))
                        .findFirst()
                        .ifPresent(times::add);
            }
        }
        if (times.size() < parcel.times()) {
            return List.of();
        }
        return subsets(times, parcel.times()).stream()
                .min(Comparator.<List<Slot>>comparingLong(WrittenRules::atWeekend)
                        .thenComparing(Comparator.<List<Slot>>comparingInt(WrittenRules::closest)
                                .reversed())
                        // the latest days last, as of numbers whose highest digit is Sunday
                        .thenComparing(WrittenRules::asNumber))
                .orElseThrow();
    }

    private static List<List<Slot>> subsets(List<Slot> of, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Slot>> subsets = new ArrayList<>();
        for (int first = 0; first <= of.size() - size; first++) {
            for (List<Slot> rest : subsets(of.subList(first + 1, of.size()), size - 1)) {
                List<Slot> subset = new ArrayList<>(List.of(of.get(first)));
                subset.addAll(rest);
                subsets.add(subset);
            }
        }
        return subsets;
    }

    private static long atWeekend(List<Slot> times) {
        return times.stream().filter(time -> time.day().getValue() > 5).count();
    }

    /** Days between the two that are closest, this week's last and the next week's first too. */
    private static int closest(List<Slot> times) {
        int closest = 7;
        for (int index = 0; index < times.size(); index++) {
            int next = index + 1 < times.size()
                    ? times.get(index + 1).day().getValue()
                    : times.getFirst().day().getValue() + 7;
            closest = Math.min(closest, next - times.get(index).day().getValue());
        }
        return closest;
    }

    private static int asNumber(List<Slot> times) {
        return times.stream().mapToInt(time -> 1 << time.day().ordinal()).sum();
    }
}

package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Features;
import uk.kindred.directory.Language;
import uk.kindred.directory.PartOfDay;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.directory.WorkerGender;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.Stay;
import uk.kindred.pricing.Employer;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/** A made-up request, and made-up listings near it: the same for the same seed. */
final class RandomMarket {

    private static final List<SupportKind> KINDS = List.of(
            SupportKind.HOME_CARE,
            SupportKind.HOME_CARE,
            SupportKind.PERSONAL_ASSISTANT,
            SupportKind.PERSONAL_ASSISTANT,
            SupportKind.MICRO_ENTERPRISE,
            SupportKind.MICRO_ENTERPRISE,
            SupportKind.DAY_OPPORTUNITIES,
            SupportKind.COMMUNITY_SUPPORT,
            SupportKind.SHARED_LIVES_CARER,
            SupportKind.RESPITE,
            SupportKind.NURSING_HOME,
            SupportKind.LIVE_IN_CARE,
            SupportKind.HOMESHARE);

    private static final int POOL_SIZE = 500;
    private static final List<Priced> POOL = pool();

    private final Random random;

    RandomMarket(long seed) {
        this.random = new Random(seed);
    }

    private boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    MatchRequest request(int mostNeeds) {
        List<HelpWith> helps = new ArrayList<>(List.of(HelpWith.values()));
        Collections.shuffle(helps, random);
        List<NeedAsked> needs =
                helps.subList(0, between(1, mostNeeds)).stream().map(this::need).toList();
        List<AlreadyThere> there = new ArrayList<>();
        if (percent(20)) {
            there.add(new AlreadyThere("my daughter", needs.getFirst().help(), when(60), percent(50) ? 1 : null));
        }
        BudgetRoute route = percent(40) ? null : pick(List.of(BudgetRoute.values()));
        List<Stay> stays = percent(20)
                ? List.of(new Stay(Priced.DAY.minusDays(20), Priced.DAY.minusDays(20 - between(1, 19))))
                : List.of();
        return new MatchRequest(
                Priced.DAY,
                10,
                between(0, 90) * 1_000L,
                route,
                needs,
                matters(),
                there,
                stays,
                List.of(),
                percent(10) ? pool(100) : Set.of());
    }

    /** Of a couple: needs of each and of both together, and up to three sums. */
    MatchRequest ofCouple(int mostNeeds) {
        MatchRequest one = request(mostNeeds);
        List<NeedAsked> needs = new ArrayList<>();
        for (NeedAsked need : one.needs()) {
            Whose whose = need.help().isOfOne()
                    ? pick(List.of(Whose.YOU, Whose.PARTNER))
                    : pick(List.of(Whose.YOU, Whose.YOU, Whose.PARTNER, Whose.PARTNER, Whose.BOTH));
            needs.add(new NeedAsked(whose, need.help(), need.importance(), need.amount(), need.when()));
        }
        if (percent(40)) {
            // the same help for the other
            NeedAsked first = needs.getFirst();
            if (first.whose() != Whose.BOTH) {
                Whose other = first.whose() == Whose.YOU ? Whose.PARTNER : Whose.YOU;
                needs.add(new NeedAsked(
                        other, first.help(), pick(List.of(Importance.values())), first.amount(), first.when()));
            }
        }
        List<AlreadyThere> there = one.there().stream()
                .map(row -> new AlreadyThere(row.who(), needs.getFirst().whose(), row.help(), row.when(), row.times()))
                .toList();
        return new MatchRequest(
                one.on(),
                one.withinMiles(),
                moneyOfCouple(),
                needs,
                one.matters(),
                there,
                one.stays(),
                one.locks(),
                one.without());
    }

    private Money moneyOfCouple() {
        List<Fund> personal = new ArrayList<>();
        for (Whose whose : List.of(Whose.YOU, Whose.PARTNER)) {
            if (percent(70)) {
                BudgetRoute route = pick(List.of(
                        BudgetRoute.DIRECT_PAYMENT, BudgetRoute.DIRECT_PAYMENT, BudgetRoute.ISF, BudgetRoute.MANAGED));
                personal.add(new Fund(whose, route, between(0, 40) * 1_000L));
            }
        }
        return Money.ofCouple(personal, percent(30) ? 0 : between(1, 30) * 1_000L);
    }

    /** None of a request that is more than can be planned at once. */
    List<Parcel> parcels(MatchRequest request) {
        try {
            return Matching.parcels(request);
        } catch (IllegalArgumentException tooMuch) {
            return List.of();
        }
    }

    private Set<String> pool(int count) {
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < count; index++) {
            ids.add("p" + random.nextInt(POOL_SIZE));
        }
        return ids;
    }

    private NeedAsked need(HelpWith help) {
        @Nullable Amount amount = null;
        if (percent(75)) {
            amount = switch (help.form()) {
                case BREAK -> Amount.ofNights(between(1, 40));
                case SLEEPING_NIGHTS, WAKING_NIGHTS -> Amount.ofNights(between(1, 7));
                case OUTINGS -> Amount.of(between(1, 3), 60 * between(1, 5));
                case VISITS -> Amount.of(between(1, 8), 15 * between(1, 8));
            };
        }
        return new NeedAsked(help, pick(List.of(Importance.values())), amount, when(30));
    }

    private When when(int percent) {
        Set<DayOfWeek> days = percent(percent) ? days(between(2, 7)) : Set.of();
        Set<PartOfDay> parts = percent(percent)
                ? Set.of(pick(List.of(PartOfDay.MORNING, PartOfDay.AFTERNOON, PartOfDay.EVENING)))
                : Set.of();
        return new When(days, parts, percent(percent / 4) ? LocalTime.of(between(7, 20), 0) : null);
    }

    private Set<DayOfWeek> days(int count) {
        List<DayOfWeek> days = new ArrayList<>(List.of(DayOfWeek.values()));
        Collections.shuffle(days, random);
        return EnumSet.copyOf(days.subList(0, count));
    }

    private Matters matters() {
        Set<Language> languages = percent(25) ? Set.of(Language.URDU) : Set.of();
        Set<Faith> faiths = percent(20) ? Set.of(Faith.MUSLIM) : Set.of();
        WorkerGender gender = percent(25) ? WorkerGender.WOMAN : null;
        Set<Matter> musts = new HashSet<>();
        if (percent(30)) {
            musts.add(pick(List.of(Matter.LANGUAGE, Matter.FAITH, Matter.GENDER)));
        }
        Set<Matter> wanted = new HashSet<>();
        for (Matter matter : List.of(Matter.CONTINUITY, Matter.COMPANY, Matter.GETTING_OUT)) {
            if (percent(25)) {
                wanted.add(matter);
            }
        }
        return new Matters(languages, faiths, gender, musts, wanted);
    }

    /** Some of a pool of listings, since most of the time goes into tariffs. */
    List<Priced> listings(int count) {
        Set<Priced> some = new LinkedHashSet<>();
        while (some.size() < count) {
            some.add(pick(POOL));
        }
        return List.copyOf(some);
    }

    private static List<Priced> pool() {
        return new RandomMarket(POOL_SIZE).newListings(POOL_SIZE);
    }

    /** New ones. */
    List<Priced> newListings(int count) {
        List<Priced> made = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            made.add(listing("p" + index));
        }
        return List.copyOf(made);
    }

    private Priced listing(String id) {
        SupportKind kind = pick(KINDS);
        Set<HelpWith> helps = new HashSet<>();
        for (HelpWith help : HelpWith.values()) {
            if (percent(70)) {
                helps.add(help);
            }
        }
        Priced listing = new Priced(id, kind, helps.toArray(HelpWith[]::new));
        price(listing);
        listing.employer = kind == SupportKind.PERSONAL_ASSISTANT ? pick(List.of(Employer.values())) : listing.employer;
        listing.works = percent(55) ? times() : Set.of();
        if (percent(35)) {
            listing.hoursFree = between(1, 40);
        }
        listing.shortestVisit = kind == SupportKind.HOME_CARE ? pick(List.of(0, 15, 30, 60)) : 0;
        listing.leastMinutes = kind == SupportKind.HOME_CARE && percent(30) ? 60 * between(1, 5) : 0;
        listing.wholeDays = kind == SupportKind.DAY_OPPORTUNITIES
                || kind == SupportKind.SHARED_LIVES_CARER
                || kind == SupportKind.RESPITE;
        listing.meals = percent(50);
        listing.features = new Features(
                percent(40) ? Set.of(Language.URDU) : Set.of(),
                percent(40) ? Set.of(Faith.MUSLIM) : Set.of(),
                percent(50) ? Set.of(WorkerGender.WOMAN) : Set.of(),
                percent(40) ? Set.of(Feature.NIGHTS) : Set.of());
        listing.availability = availability();
        listing.miles = between(0, 110);
        listing.councils = percent(8);
        return listing;
    }

    private @Nullable Availability availability() {
        if (percent(40)) {
            return null;
        }
        return new Availability(
                percent(85) ? AvailabilityStatus.AVAILABLE : pick(List.of(AvailabilityStatus.values())),
                percent(20) ? Integer.valueOf(between(0, 3)) : null,
                null,
                percent(10) ? Priced.DAY.plusDays(between(-5, 5)) : null,
                null,
                PriceSource.PROVIDER,
                Priced.DAY.minusDays(between(0, 90)),
                percent(10) ? Set.of(Payer.SELF_FUNDER) : Set.of());
    }

    private Set<TimeOfWeek> times() {
        Set<TimeOfWeek> times = new HashSet<>();
        Set<DayOfWeek> days = days(between(2, 7));
        for (PartOfDay part : PartOfDay.values()) {
            if (percent(70)) {
                days.forEach(day -> times.add(new TimeOfWeek(day, part)));
            }
        }
        return times;
    }

    private void price(Priced listing) {
        Set<Payer> payers = new HashSet<>(Priced.ALL);
        if (percent(30)) {
            payers.remove(pick(List.copyOf(EnumSet.copyOf(Priced.ALL))));
        }
        switch (listing.kind) {
            case HOME_CARE, PERSONAL_ASSISTANT, MICRO_ENTERPRISE -> priceHours(listing, payers);
            case LIVE_IN_CARE -> ask(listing, PriceWhat.LIVE_IN_WEEK, PriceUnit.WEEK, 40_000, 120_000, payers);
            case HOMESHARE -> ask(listing, PriceWhat.MONTH, PriceUnit.MONTH, 10_000, 20_000, payers);
            case COMMUNITY_SUPPORT -> ask(listing, PriceWhat.SESSION, PriceUnit.SESSION, 0, 3_000, payers);
            case DAY_OPPORTUNITIES -> ask(listing, PriceWhat.DAY, PriceUnit.DAY, 3_000, 9_000, payers);
            default -> {
                ask(listing, PriceWhat.NIGHT, PriceUnit.NIGHT, 5_000, 20_000, payers);
                if (percent(50)) {
                    ask(listing, PriceWhat.NIGHT, PriceUnit.WEEK, 40_000, 120_000, payers);
                }
                ask(listing, PriceWhat.DAY, PriceUnit.DAY, 4_000, 9_000, payers);
            }
        }
        if (percent(20)) {
            ask(listing, PriceWhat.EXTRA, PriceUnit.WEEK, 100, 1_500, payers);
        }
    }

    private void priceHours(Priced listing, Set<Payer> payers) {
        ask(listing, PriceWhat.CARE_HOUR, PriceUnit.HOUR, 1_200, 3_500, payers);
        if (percent(40)) {
            ask(listing, PriceWhat.WEEKEND_HOUR, PriceUnit.HOUR, 1_400, 4_000, payers);
        }
        if (percent(40)) {
            ask(listing, PriceWhat.VISIT_30, PriceUnit.VISIT, 900, 2_000, payers);
        }
        if (percent(60)) {
            ask(listing, PriceWhat.SLEEP_IN, PriceUnit.NIGHT, 5_000, 11_000, payers);
            ask(listing, PriceWhat.WAKING_NIGHT, PriceUnit.NIGHT, 9_000, 19_000, payers);
        }
        if (listing.kind == SupportKind.MICRO_ENTERPRISE && percent(50)) {
            ask(listing, PriceWhat.SESSION, PriceUnit.SESSION, 500, 2_500, payers);
        }
        if (percent(15)) {
            ask(listing, PriceWhat.EXTRA, PriceUnit.VISIT, 50, 300, payers);
        }
    }

    private void ask(Priced listing, PriceWhat what, PriceUnit unit, int least, int most, Set<Payer> payers) {
        long from = between(least, most);
        listing.asks(what, unit, new PriceRange(from, percent(25) ? from + between(0, 500) : from), payers);
    }
}

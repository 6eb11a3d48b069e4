package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.Features;
import uk.kindred.directory.Language;
import uk.kindred.directory.PartOfDay;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.directory.WorkerGender;
import uk.kindred.matching.Counterfactual.Farther;
import uk.kindred.matching.Counterfactual.MoreMoney;
import uk.kindred.matching.Unmet.Reason;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

class MatchingTest {

    private static final NeedAsked WASHING = Asks.must(HelpWith.WASHING, 7, 30);

    private static Priced agency() {
        return new Priced("agency", SupportKind.HOME_CARE, HelpWith.values()).hour(2_600);
    }

    private static Priced assistant() {
        return new Priced("pa", SupportKind.PERSONAL_ASSISTANT, HelpWith.values()).hour(1_600);
    }

    private static Priced dayCentre() {
        Priced centre =
                new Priced("centre", SupportKind.DAY_OPPORTUNITIES, HelpWith.DAYS_OUT, HelpWith.COMPANY).day(5_000);
        centre.wholeDays = true;
        return centre;
    }

    @Test
    void theCheaperOfTwoThatAreAlikeIsTaken() {
        Weeks weeks = Asks.match(Asks.ask(20_000, null, WASHING), agency(), assistant());
        assertThat(Asks.who(weeks)).containsOnly("pa");
        SupportWeek best = weeks.best().orElseThrow();
        // 7 visits of half an hour at £16 an hour
        assertThat(best.cost()).isEqualTo(PriceRange.of(5_600));
        assertThat(best.leftPence()).isEqualTo(14_400);
        assertThat(best.alternatives()).allSatisfy(other -> {
            assertThat(other.listingId()).isEqualTo("agency");
            // for weekdays alone, the assistant comes at the weekend all the same
            assertThat(other.lost()).isEqualTo(Alternative.Lost.CONTINUITY);
        });
    }

    @Test
    void whatCountsForMoreIsMetWhereTheMoneyIsNotEnoughForAll() {
        NeedAsked shopping = new NeedAsked(HelpWith.SHOPPING, Importance.NICE, Amount.of(1, 60), When.ANY);
        Weeks weeks = Asks.match(Asks.ask(6_000, null, shopping, WASHING), assistant());
        SupportWeek best = weeks.best().orElseThrow();
        assertThat(best.hasAllMusts()).isTrue();
        assertThat(best.unmet()).singleElement().satisfies(gap -> {
            assertThat(gap.reason()).isEqualTo(Reason.MONEY);
            // £56 of £60 are spent, and an hour is £16
            assertThat(gap.missingPence()).isEqualTo(1_200);
        });
        assertThat(weeks.counterfactuals().getFirst()).isInstanceOfSatisfying(MoreMoney.class, more -> {
            assertThat(more.morePence()).isEqualTo(1_200);
            assertThat(more.sentence()).isEqualTo("£12 more a week would add: shopping (once a week, 1 hour).");
        });
    }

    @Test
    void nothingOfTheWeekHappensAtOnce() {
        NeedAsked noon = Asks.must(HelpWith.MEALS, 7, 30);
        NeedAsked out = new NeedAsked(HelpWith.DAYS_OUT, Importance.SHOULD, Amount.of(2, 300), When.ANY);
        Priced centre = dayCentre();
        Weeks weeks = Asks.match(
                Asks.ask(90_000, null, noon, out),
                centre,
                new Priced("pa", SupportKind.PERSONAL_ASSISTANT, HelpWith.MEALS).hour(1_600));
        SupportWeek best = weeks.best().orElseThrow();
        assertThat(best.unmet()).singleElement().satisfies(gap -> {
            assertThat(gap.parcel().helps()).containsExactly(HelpWith.DAYS_OUT);
            assertThat(gap.reason()).isEqualTo(Reason.CLASH);
        });
    }

    @Test
    void theNoonMealIsHadWhereSomebodyIsOutAllDay() {
        NeedAsked noon = Asks.must(HelpWith.MEALS, 7, 30);
        NeedAsked out = new NeedAsked(HelpWith.DAYS_OUT, Importance.SHOULD, Amount.of(2, 300), When.ANY);
        Priced centre = dayCentre();
        centre.meals = true;
        Weeks weeks = Asks.match(
                Asks.ask(90_000, null, noon, out),
                centre,
                new Priced("pa", SupportKind.PERSONAL_ASSISTANT, HelpWith.MEALS).hour(1_600));
        SupportWeek best = weeks.best().orElseThrow();
        assertThat(best.isWhole()).isTrue();
        // five visits of half an hour, and two days
        assertThat(best.cost()).isEqualTo(PriceRange.of(5 * 800 + 2 * 5_000));
    }

    @Test
    void whoHasNoRoomOrDoesNotComeThenOrLacksAMustIsNotTakenAndThatIsTold() {
        Priced full = agency();
        full.availability = new Availability(
                AvailabilityStatus.FULL, null, null, null, PriceSource.PROVIDER, Priced.DAY.minusDays(3));
        assertThat(reason(full)).isEqualTo(Reason.NO_ROOM);
        Priced busy = agency();
        busy.hoursFree = 0;
        assertThat(reason(busy)).isEqualTo(Reason.NO_ROOM);
        Priced evenings = agency();
        evenings.works = EnumSet.allOf(DayOfWeek.class).stream()
                .map(day -> new TimeOfWeek(day, PartOfDay.EVENING))
                .collect(Collectors.toSet());
        assertThat(reason(evenings)).isEqualTo(Reason.NOT_THEN);
        Priced longVisits = agency();
        longVisits.shortestVisit = 45;
        assertThat(reason(longVisits)).isEqualTo(Reason.NOT_THEN);
        assertThat(reason(new Priced("club", SupportKind.COMMUNITY_SUPPORT, HelpWith.COMPANY)))
                .isEqualTo(Reason.NOBODY_DOES_IT);
        assertThat(reason(new Priced("silent", SupportKind.HOME_CARE, HelpWith.WASHING)))
                .isEqualTo(Reason.NO_PRICE);
        assertThat(reason(agency().hour(60_000))).isEqualTo(Reason.TOO_DEAR);
    }

    private static Reason reason(Priced listing) {
        Weeks weeks = Asks.match(Asks.ask(20_000, null, WASHING), listing);
        assertThat(weeks.weeks()).isEmpty();
        return weeks.unmet().getFirst().reason();
    }

    @Test
    void aMustOfLanguageOrGenderRulesOutAllOthers() {
        Matters women = new Matters(Set.of(), Set.of(), WorkerGender.WOMAN, Set.of(Matter.GENDER), Set.of());
        Priced withWomen = agency();
        withWomen.features = new Features(Set.of(), Set.of(), Set.of(WorkerGender.WOMAN), Set.of());
        MatchRequest request = Asks.mattering(Asks.ask(20_000, null, WASHING), women);
        assertThat(Asks.who(Asks.match(request, withWomen, assistant()))).containsOnly("agency");
        assertThat(Asks.match(request, assistant()).unmet().getFirst().reason()).isEqualTo(Reason.MATTERS);
    }

    @Test
    void whatMattersGoesBeforeTheCost() {
        Matters urdu = new Matters(Set.of(Language.URDU), Set.of(), null, Set.of(), Set.of());
        Priced speaking = agency();
        speaking.features = new Features(Set.of(Language.URDU), Set.of(), Set.of(), Set.of());
        Weeks weeks = Asks.match(Asks.mattering(Asks.ask(20_000, null, WASHING), urdu), speaking, assistant());
        assertThat(Asks.who(weeks)).containsOnly("agency");
        assertThat(weeks.best().orElseThrow().met()).containsExactly(Matter.LANGUAGE);
        assertThat(weeks.best().orElseThrow().alternatives())
                .extracting(Alternative::lost)
                .containsOnly(Alternative.Lost.MATTERS);
    }

    @Test
    void whatIsThereAlreadyIsTakenOff() {
        MatchRequest request = Asks.having(
                Asks.ask(20_000, null, WASHING),
                List.of(new AlreadyThere(
                        "my daughter", HelpWith.WASHING, new When(Want.WEEKEND, Set.of(), null), null)));
        SupportWeek best = Asks.match(request, assistant()).best().orElseThrow();
        assertThat(best.cost()).isEqualTo(PriceRange.of(5 * 800));
        assertThat(best.needs()).singleElement().satisfies(need -> {
            assertThat(need.percent()).isEqualTo(100);
            assertThat(need.there()).containsExactly("my daughter");
        });
        assertThat(best.timetable())
                .filteredOn(entry -> entry.listingId() == null)
                .hasSize(2);
    }

    @Test
    void helpThatIsThereStandsInTheWeekOrBesideItWhereNobodySaidWhen() {
        NeedAsked company = new NeedAsked(HelpWith.COMPANY, Importance.SHOULD, Amount.of(2, 60), When.ANY);
        AlreadyThere daily = new AlreadyThere("my son", HelpWith.WASHING, When.ANY, null);
        AlreadyThere once = new AlreadyThere("a friend", HelpWith.COMPANY, When.ANY, 1);
        AlreadyThere notAsked = new AlreadyThere("a friend", HelpWith.SHOPPING, When.ANY, 1);
        SupportWeek best = Asks.match(
                        Asks.having(Asks.ask(20_000, null, WASHING, company), List.of(daily, once, notAsked)),
                        assistant())
                .best()
                .orElseThrow();

        assertThat(best.timetable())
                .filteredOn(entry -> entry.who().equals("my son"))
                .hasSize(7);
        assertThat(best.timetable()).noneMatch(entry -> entry.who().equals("a friend"));
        assertThat(best.anyDay()).containsExactly(once);
    }

    @Test
    void helpOnANamedDayWithoutATimeOfTheDayStandsBesideTheTimetable() {
        NeedAsked company = new NeedAsked(HelpWith.COMPANY, Importance.SHOULD, Amount.of(2, 60), When.ANY);
        AlreadyThere sunday = new AlreadyThere(
                "my niece", HelpWith.COMPANY, new When(Set.of(DayOfWeek.SUNDAY), Set.of(), null), null);
        AlreadyThere afternoon = new AlreadyThere(
                "my niece",
                HelpWith.COMPANY,
                new When(Set.of(DayOfWeek.SUNDAY), Set.of(PartOfDay.AFTERNOON), null),
                null);

        assertThat(week(company, sunday).anyDay()).containsExactly(sunday);
        assertThat(week(company, afternoon).anyDay()).isEmpty();
        assertThat(week(company, afternoon).timetable())
                .filteredOn(entry -> entry.listingId() == null)
                .extracting(TimetableEntry::day)
                .containsExactly(DayOfWeek.SUNDAY);
    }

    private static SupportWeek week(NeedAsked need, AlreadyThere there) {
        return Asks.match(Asks.having(Asks.ask(20_000, null, WASHING, need), List.of(there)), assistant())
                .best()
                .orElseThrow();
    }

    @Test
    void whatIsLockedStaysAndALockThatCannotBeKeptIsTold() {
        MatchRequest request = Asks.ask(20_000, null, WASHING);
        String weekdays = Matching.parcels(request).getFirst().id();
        MatchRequest locked = Asks.locking(request, List.of(new Lock(weekdays, "agency")));
        assertThat(Asks.match(locked, agency(), assistant()).weeks())
                .isNotEmpty()
                .allSatisfy(week -> assertThat(week.parts()).anySatisfy(part -> {
                    assertThat(part.candidate().id()).isEqualTo("agency");
                    assertThat(part.parcels()).extracting(Parcel::id).contains(weekdays);
                }));
        Weeks broken = Asks.match(locked, assistant());
        assertThat(broken.weeks()).isEmpty();
        assertThat(broken.brokenLocks()).hasSize(1);
    }

    @Test
    void whoIsNotToComeDoesNotCome() {
        Weeks weeks = Asks.match(Asks.without(Asks.ask(20_000, null, WASHING), Set.of("pa")), agency(), assistant());
        assertThat(Asks.who(weeks)).containsOnly("agency");
    }

    @Test
    void moreMoneyNeverMeetsLess() {
        for (long seed = 0; seed < 40; seed++) {
            RandomMarket random = new RandomMarket(seed);
            MatchRequest request = random.request(4);
            if (random.parcels(request).isEmpty() || random.parcels(request).size() > 8) {
                continue;
            }
            List<Candidate> candidates =
                    random.listings(8).stream().map(Priced::candidate).toList();
            int before = 0;
            for (long pence = 0; pence <= 100_000; pence += 20_000) {
                int needs = Matching.match(Asks.costing(request, pence), candidates)
                        .best()
                        .map(week -> week.score().needs())
                        .orElse(0);
                assertThat(needs).describedAs("seed %s", seed).isGreaterThanOrEqualTo(before);
                before = needs;
            }
        }
    }

    @Test
    void aWiderSearchIsToldWhereItFindsMore() {
        Weeks weeks = Asks.match(
                Asks.ask(20_000, null, WASHING), agency(), assistant().milesTenths(115));
        assertThat(weeks.counterfactuals()).singleElement().isInstanceOfSatisfying(Farther.class, farther -> {
            assertThat(farther.miles()).isEqualTo(12);
            assertThat(farther.moreListings()).isEqualTo(1);
            // half an hour seven times, at £26 and at £16
            assertThat(farther.cheaperPence()).isEqualTo(7 * 500);
        });
    }

    @Test
    void everyNameForAListingLeadsToTheSameWeeks() {
        for (long seed = 500; seed < 600; seed++) {
            RandomMarket random = new RandomMarket(seed);
            MatchRequest request = random.request(3);
            List<Candidate> candidates =
                    random.listings(6).stream().map(Priced::candidate).toList();
            if (!random.parcels(request).isEmpty()) {
                assertThat(ids(Matching.match(
                                request,
                                candidates.stream().map(MatchingTest::renamed).toList())))
                        .isEqualTo(ids(Matching.match(request, candidates)));
            }
        }
    }

    private static Candidate renamed(Candidate listing) {
        return new Candidate(
                listing.id(),
                "AAA the best of all, sponsored",
                listing.kind(),
                listing.ways(),
                listing.tariffs(),
                listing.employer(),
                listing.helps(),
                listing.works(),
                listing.hoursFree(),
                listing.shortestVisitMinutes(),
                listing.leastMinutesAWeek(),
                listing.wholeDays(),
                listing.meals(),
                listing.features(),
                listing.availability(),
                listing.milesTenths(),
                listing.councilService());
    }

    private static List<List<String>> ids(Weeks weeks) {
        return weeks.weeks().stream()
                .map(week -> week.parts().stream()
                        .map(part -> part.candidate().id()
                                + part.parcels().stream().map(Parcel::id).toList())
                        .toList())
                .toList();
    }

    /** What could be paid for, or says who is big, cannot sway what is not told of it. */
    @Test
    void nothingCommercialIsKnownOfACandidate() {
        assertThat(Arrays.stream(Candidate.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly(
                        "id",
                        "name",
                        "kind",
                        "ways",
                        "tariffs",
                        "employer",
                        "helps",
                        "works",
                        "hoursFree",
                        "shortestVisitMinutes",
                        "leastMinutesAWeek",
                        "wholeDays",
                        "meals",
                        "features",
                        "availability",
                        "milesTenths",
                        "councilService");
    }

    @Test
    void whatAnEmployerPaysOnTopCountsAgainstTheBudget() {
        Priced employed = assistant().asks(PriceWhat.SLEEP_IN, PriceUnit.NIGHT, 6_000);
        employed.employer = uk.kindred.pricing.Employer.THE_PERSON;
        SupportWeek best = Asks.match(
                        Asks.ask(90_000, null, Asks.must(HelpWith.WASHING, 7, 60), Asks.nights(HelpWith.NIGHTS, 7)),
                        employed)
                .best()
                .orElseThrow();
        WeekPart part = best.parts().getFirst();
        // 7 hours at £16 + £1.93, and 7 nights at £60 + £7.24: £596.19; 3% of the year's wages above £6,240, by 52
        assertThat(part.weekly()).isEqualTo(PriceRange.of(59_619));
        assertThat(part.employerWeekly()).isEqualTo(PriceRange.of(1_429));
        assertThat(best.cost()).isEqualTo(PriceRange.of(59_619 + 1_429));
    }
}

package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.PartOfDay;

class WeekLayoutTest {

    private static List<Parcel> parcels(NeedAsked... needs) {
        return Matching.parcels(Asks.ask(10_000, null, needs));
    }

    @Test
    void helpAtTheSameTimeOfTheSameImportanceIsOneVisit() {
        assertThat(parcels(
                        NeedAsked.typical(HelpWith.GETTING_UP, Importance.MUST),
                        NeedAsked.typical(HelpWith.WASHING, Importance.MUST)))
                .extracting(Parcel::id)
                .containsExactlyInAnyOrder(
                        "getting-up.washing-morning-weekdays",
                        "getting-up.washing-morning-weekend",
                        "getting-up-evening-weekdays",
                        "getting-up-evening-weekend");
    }

    @Test
    void whatMustBeIsNotTiedToWhatWouldBeGood() {
        assertThat(parcels(
                        NeedAsked.typical(HelpWith.WASHING, Importance.MUST),
                        new NeedAsked(
                                HelpWith.GETTING_UP,
                                Importance.NICE,
                                Amount.of(7, 15),
                                new When(Set.of(), Set.of(PartOfDay.MORNING), null))))
                .hasSize(4)
                .allSatisfy(parcel -> assertThat(parcel.helps()).hasSize(1));
    }

    @Test
    void aNeedCountsForAsMuchHoweverItIsCut() {
        for (long seed = 0; seed < 500; seed++) {
            RandomMarket random = new RandomMarket(seed);
            MatchRequest request = Asks.having(random.request(6), List.of());
            List<Parcel> parcels = random.parcels(request);
            if (!parcels.isEmpty()) {
                assertThat(parcels.stream().mapToInt(Parcel::points).sum())
                        .describedAs("seed %s", seed)
                        .isEqualTo(request.needs().stream()
                                .mapToInt(need -> 60 * need.importance().weight())
                                .sum());
            }
        }
    }

    @Test
    void eachParcelHasEnoughDaysAndIdsAreItsOwn() {
        for (long seed = 0; seed < 500; seed++) {
            RandomMarket random = new RandomMarket(seed);
            List<Parcel> parcels = random.parcels(random.request(6));
            assertThat(parcels).extracting(Parcel::id).doesNotHaveDuplicates();
            assertThat(parcels)
                    .filteredOn(parcel -> parcel.form() != Form.BREAK)
                    .allSatisfy(parcel -> assertThat(parcel.days()).hasSizeGreaterThanOrEqualTo(parcel.times()));
        }
    }

    @Test
    void timesDoNotOverlapAsLongAsThereIsRoom() {
        List<Parcel> parcels = parcels(
                NeedAsked.typical(HelpWith.GETTING_UP, Importance.MUST),
                NeedAsked.typical(HelpWith.MEDICINES, Importance.SHOULD),
                NeedAsked.typical(HelpWith.MEALS, Importance.MUST),
                NeedAsked.typical(HelpWith.HOUSEWORK, Importance.SHOULD),
                NeedAsked.typical(HelpWith.SHOPPING, Importance.SHOULD),
                NeedAsked.typical(HelpWith.COMPANY, Importance.SHOULD),
                NeedAsked.typical(HelpWith.NIGHTS, Importance.NICE));
        for (Parcel one : parcels) {
            for (Parcel other : parcels) {
                assertThat(one != other && WrittenRules.share(one, other))
                        .describedAs("%s and %s", one.id(), other.id())
                        .isFalse();
            }
        }
    }

    @Test
    void onesDayBeginsWithGettingUpAndEndsWithGoingToBedHoweverImportantTheRestIs() {
        List<Parcel> parcels = parcels(
                new NeedAsked(
                        HelpWith.WASHING,
                        Importance.MUST,
                        Amount.of(14, 30),
                        new When(Set.of(), Set.of(PartOfDay.MORNING, PartOfDay.EVENING), null)),
                NeedAsked.typical(HelpWith.GETTING_UP, Importance.NICE));
        assertThat(start(parcels, "getting-up-morning-weekdays")).isBefore(start(parcels, "washing-morning-weekdays"));
        assertThat(start(parcels, "washing-evening-weekdays")).isBefore(start(parcels, "getting-up-evening-weekdays"));
    }

    private static LocalTime start(List<Parcel> parcels, String id) {
        return parcels.stream()
                .filter(parcel -> parcel.id().equals(id))
                .findFirst()
                .orElseThrow()
                .start();
    }

    @Test
    void helpAtAClockTimeIsThen() {
        assertThat(parcels(new NeedAsked(
                        HelpWith.MEALS,
                        Importance.MUST,
                        Amount.of(2, 30),
                        new When(Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), Set.of(), LocalTime.of(17, 45)))))
                .flatExtracting(Parcel::slots)
                .containsExactlyInAnyOrder(
                        new Slot(DayOfWeek.MONDAY, LocalTime.of(17, 45)),
                        new Slot(DayOfWeek.SUNDAY, LocalTime.of(17, 45)));
    }

    @Test
    void theNoonVisitIsCutByTheDaysOut() {
        assertThat(parcels(
                        NeedAsked.typical(HelpWith.MEALS, Importance.MUST),
                        NeedAsked.typical(HelpWith.DAYS_OUT, Importance.SHOULD)))
                .extracting(Parcel::id)
                .containsExactlyInAnyOrder(
                        "meals-afternoon-mon.wed.fri",
                        "meals-afternoon-tue.thu",
                        "meals-afternoon-weekend",
                        "days-out-week");
    }

    @Test
    void theTypicalAmountIsOnceOnEachDayAndTimeThatWasNamed() {
        assertThat(new NeedAsked(
                                HelpWith.GETTING_UP,
                                Importance.MUST,
                                null,
                                new When(Set.of(DayOfWeek.MONDAY), Set.of(), null))
                        .amountOrTypical())
                .isEqualTo(Amount.of(2, 30));
    }

    @Test
    void everythingThatIsTypicalCanBePlannedAtOnce() {
        NeedAsked[] all = Arrays.stream(HelpWith.values())
                .map(help -> NeedAsked.typical(help, Importance.values()[help.ordinal() % 3]))
                .toArray(NeedAsked[]::new);
        assertThat(parcels(all)).hasSizeLessThanOrEqualTo(Parcels.MOST);
    }

    @Test
    void moreThanCanBeProvenIsRefusedWithWhatToDo() {
        NeedAsked[] all = Arrays.stream(HelpWith.values())
                .map(help -> new NeedAsked(
                        help,
                        Importance.values()[help.ordinal() % 3],
                        null,
                        new When(
                                help.ordinal() % 2 == 0 ? Set.of() : Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                                Set.of(),
                                null)))
                .toArray(NeedAsked[]::new);
        assertThatThrownBy(() -> parcels(all)).hasMessageContaining("Ask for fewer things");
    }
}

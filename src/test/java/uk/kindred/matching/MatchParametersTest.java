package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import uk.kindred.directory.Language;
import uk.kindred.directory.PartOfDay;
import uk.kindred.directory.WorkerGender;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.ParameterProblem;
import uk.kindred.testing.KindredTest;

/** A plan is a link: what is asked stands in an address, finished or not. */
@KindredTest
class MatchParametersTest {

    private static final String WHOLE = "near=Hereford&within=15&budget=412.50&route=direct-payment"
            + "&need=washing&need=company&need=nights&need=break"
            + "&washing-importance=must&washing-times=7&washing-minutes=45&washing-day=mon&washing-day=tue"
            + "&washing-part=morning&washing-at=08:00"
            + "&nights-times=2"
            + "&language=polish&worker=woman&must=language&matters=continuity"
            + "&there1-who=my+daughter&there1-help=company&there1-day=sun&there1-part=afternoon&there1-times=1"
            + "&stay1-from=2026-02-01&stay1-to=2026-02-10"
            + "&lock=washing-morning-weekdays@K-E00001&without=K-E00002&example=only";

    @Autowired
    private MatchParameters parameters;

    @Test
    void allThatAWeekIsMadeOfIsReadFromAnAddress() {
        MatchQuestion question = read(WHOLE).question().orElseThrow();
        MatchRequest request = question.request();

        assertThat(question.near()).isEqualTo("Hereford");
        assertThat(question.place().label()).isEqualTo("Hereford");
        assertThat(question.examples()).isEqualTo(ExampleWish.ONLY);
        assertThat(request.withinMiles()).isEqualTo(15);
        assertThat(request.budgetPence()).isEqualTo(41_250);
        assertThat(request.route()).isEqualTo(BudgetRoute.DIRECT_PAYMENT);
        assertThat(request.needs())
                .containsExactly(
                        new NeedAsked(
                                HelpWith.WASHING,
                                Importance.MUST,
                                Amount.of(7, 45),
                                new When(
                                        Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                                        Set.of(PartOfDay.MORNING),
                                        LocalTime.of(8, 0))),
                        NeedAsked.typical(HelpWith.COMPANY, Importance.SHOULD),
                        new NeedAsked(HelpWith.NIGHTS, Importance.SHOULD, Amount.ofNights(2), When.ANY),
                        NeedAsked.typical(HelpWith.BREAK, Importance.SHOULD));
        assertThat(request.matters())
                .isEqualTo(new Matters(
                        Set.of(Language.POLISH),
                        Set.of(),
                        WorkerGender.WOMAN,
                        Set.of(Matter.LANGUAGE),
                        Set.of(Matter.CONTINUITY)));
        assertThat(request.there())
                .containsExactly(new AlreadyThere(
                        "my daughter",
                        HelpWith.COMPANY,
                        new When(Set.of(DayOfWeek.SUNDAY), Set.of(PartOfDay.AFTERNOON), null),
                        1));
        assertThat(request.stays()).hasSize(1);
        assertThat(request.locks()).containsExactly(new Lock("washing-morning-weekdays", "K-E00001"));
        assertThat(request.without()).containsExactly("K-E00002");
    }

    @Test
    void aQuestionIsWrittenAsAnAddressThatReadsAsTheSame() {
        MatchQuestion question = read(WHOLE).question().orElseThrow();

        String written = parameters.toQuery(question);

        assertThat(read(written).question()).hasValue(question);
        assertThat(parameters.toQuery(read(written).question().orElseThrow())).isEqualTo(written);
        assertThat(written).isEqualTo(WHOLE);
    }

    @Test
    void aCouplesNeedsAndSumsStandInTheAddressEachWithWhoseItIs() {
        String query = "near=Hereford&within=10&budget=80&for=couple&you-route=direct-payment&you-budget=260"
                + "&partner-route=managed&partner-budget=90.50&need=washing&partner-need=washing&both-need=shopping"
                + "&washing-importance=must&partner-washing-times=2&partner-washing-minutes=45&both-shopping-day=mon"
                + "&there1-who=our+son&there1-help=washing&there1-whose=partner&there1-times=1";
        MatchQuestion question = read(query).question().orElseThrow();

        assertThat(question.request().money())
                .isEqualTo(Money.ofCouple(
                        List.of(
                                new Fund(Whose.YOU, BudgetRoute.DIRECT_PAYMENT, 26_000),
                                new Fund(Whose.PARTNER, BudgetRoute.MANAGED, 9_050)),
                        8_000));
        assertThat(question.request().needs())
                .extracting(NeedAsked::key)
                .containsExactly(
                        new NeedAsked.Key(Whose.YOU, HelpWith.WASHING),
                        new NeedAsked.Key(Whose.PARTNER, HelpWith.WASHING),
                        new NeedAsked.Key(Whose.BOTH, HelpWith.SHOPPING));
        assertThat(question.request().there().getFirst().whose()).isEqualTo(Whose.PARTNER);
        assertThat(parameters.toQuery(question)).isEqualTo(query);
        // where it is for one person, nothing of a second is read
        MatchReading one = read(query.replace("&for=couple", ""));
        assertThat(one.question().orElseThrow().request().needs()).hasSize(1);
        assertThat(one.question().orElseThrow().request().money()).isEqualTo(Money.of(null, 8_000));
    }

    @Test
    void whatACoupleHasStillToSayOfTheirMoneyIsMissingAndNotWrong() {
        String rest = "near=Hereford&for=couple&both-need=company";
        assertThat(read(rest).missing()).containsExactly(MatchField.BUDGET);
        assertThat(read(rest + "&you-route=isf").missing()).containsExactly("you-budget");
        assertThat(read(rest + "&partner-budget=90").missing()).containsExactly("partner-route");
        assertThat(read(rest + "&partner-budget=90&partner-route=none").missing())
                .containsExactly("partner-route");
        assertThat(read(rest + "&you-route=mixed&you-budget=3").problem("you-route"))
                .isPresent();
        assertThat(read(rest + "&budget=0").question()).isPresent();
        assertThat(read(rest + "&budget=6000&you-route=isf&you-budget=6000").problem(MatchField.BUDGET))
                .isPresent();
    }

    @Test
    void ownMoneyBesideTheCouncilsIsASumOfItsOwn() {
        String query = "near=Hereford&within=10&budget=100&route=direct-payment&own-budget=40&need=company";
        MatchQuestion question = read(query).question().orElseThrow();

        assertThat(question.request().money()).isEqualTo(Money.of(BudgetRoute.DIRECT_PAYMENT, 10_000, 4_000));
        assertThat(parameters.toQuery(question)).isEqualTo(query);
    }

    @Test
    void savingsAreSharedOverYearsAndAddedToTheWeek() {
        String query = "near=Hereford&within=10&budget=100&route=own&savings=40000&savings-kept=14500&savings-years=3"
                + "&need=company";
        MatchQuestion question = read(query).question().orElseThrow();

        assertThat(question.savings()).isEqualTo(new FromSavings(4_000_000, 1_450_000, 3));
        assertThat(question.request().budgetPence()).isEqualTo(10_000 + 16_346);
        assertThat(parameters.toQuery(question)).isEqualTo(query);
    }

    @Test
    void savingsAloneAreABudgetAndWhatIsLeftOutIsTakenToBeNothingKeptAndThreeYears() {
        MatchQuestion question =
                read("near=Hereford&need=company&savings=15600").question().orElseThrow();

        assertThat(question.request().budgetPence()).isEqualTo(10_000);
        assertThat(parameters.toQuery(question))
                .contains("&route=own&savings=15600&savings-kept=0&savings-years=3&")
                .doesNotContain("budget");
        assertThat(read(parameters.toQuery(question)).question()).hasValue(question);
        assertThat(read("near=Hereford&need=company&savings=£").missing()).containsExactly(MatchField.BUDGET);
        assertThat(read("near=Hereford&need=company&savings=lots").missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.05, 0.05", "1250, 1250", "'£1,250.5', 1250.50"})
    void aBudgetIsWrittenAsPounds(String typed, String written) {
        MatchQuestion question =
                read("near=Leeds&need=company&budget=" + typed).question().orElseThrow();
        assertThat(parameters.toQuery(question)).contains("&budget=" + written + "&");
    }

    @Test
    void anUnfinishedFormSaysWhatIsMissingAndCallsNothingWrong() {
        MatchReading reading = read("need=washing&washing-times=3");

        assertThat(reading.question()).isEmpty();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.missing()).containsExactly(MatchField.NEAR, MatchField.BUDGET);
        assertThat(reading.needs()).extracting(NeedAsked::help).containsExactly(HelpWith.WASHING);
        assertThat(read("").missing()).containsExactly(MatchField.NEAR, MatchField.NEED, MatchField.BUDGET);
        assertThat(read("near=+&budget=£").missing())
                .containsExactly(MatchField.NEAR, MatchField.NEED, MatchField.BUDGET);
    }

    @Test
    void ownMoneyIsTakenWhereNoRouteIsGivenOrItIsSaidToBeOnesOwn() {
        String rest = "near=Hereford&need=company&budget=100";
        assertThat(read(rest).question().orElseThrow().request().route()).isNull();
        assertThat(read(rest + "&route=own").question().orElseThrow().request().route())
                .isNull();
        assertThat(read(rest + "&budget=0").question()).isPresent();
        assertThat(read(rest).question().orElseThrow().request().withinMiles()).isEqualTo(MatchQuestion.USUAL_MILES);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "near=Nowhereshire                | near                | ",
                "near=EH1+1AA                     | near                | Scotland",
                "within=0                         | within              | from 1 to 50",
                "within=2.5                       | within              | from 1 to 50",
                "budget=lots                      | budget              | pounds a week",
                "budget=10001                     | budget              | £10,000",
                "route=cash                       | route               | one of the answers",
                "savings=lots                     | savings             | Please write pounds, up to £10,000,000",
                "savings=1000&savings-kept=2000   | savings-kept        | No more can be kept",
                "savings=1000&savings-years=31    | savings-years       | from 1 to 30",
                "savings=1000000&savings-years=1  | savings-years       | more than £10,000 a week",
                "savings=1000&route=isf           | savings             | rules that savings do not have",
                "need=dancing                     | need                | one of the answers",
                "washing-times=29                 | washing-times       | from 1 to 28",
                "washing-times=often              | washing-times       | from 1 to 28",
                "washing-minutes=20               | washing-minutes     | quarters of an hour",
                "washing-at=8                     | washing-at          | such as 08:00",
                "washing-part=dawn                | washing-part        | one of the answers",
                "washing-part=morning&washing-part=evening&washing-at=08:00 | washing-at | one part of the day",
                "washing-importance=very          | washing-importance  | one of the answers",
                "language=klingon                 | language            | one of the answers",
                "must=continuity                  | must                | Only a language",
                "there1-who=my+son                | there1-help         | what “my son” does",
                "there2-help=meals&there2-times=0 | there2-times        | from 1 to 28",
                "stay1-from=2026-02-01            | stay1-to            | day of leaving",
                "stay1-from=2026-02-01&stay1-to=2026-01-01 | stay1-to   | ends after it begins",
                "stay1-from=2150-02-01&stay1-to=2150-02-03 | stay1-to   | within a year",
                "stay1-from=1-2-26&stay1-to=2026-01-01 | stay1-from     | year-month-day",
                "lock=nonsense                    | lock                | one of the answers",
                "example=maybe                    | example             | one of the answers"
            })
    void whatCannotBeReadIsSaidInPlainEnglishAndStaysAsItWasTyped(String query, String field, @Nullable String words) {
        String whole = "near=Hereford&need=washing&budget=100";
        String first = query.substring(0, query.indexOf('='));
        MatchReading reading = read((whole + "&").replaceFirst("(^|&)" + first + "=[^&]*&", "$1") + query);

        assertThat(reading.question()).isEmpty();
        assertThat(reading.problems()).extracting(ParameterProblem::parameter).contains(field);
        assertThat(reading.problem(field).orElseThrow().detail()).contains(words == null ? "" : words);
        MultiValueMap<String, String> typed = parse(query);
        typed.forEach((name, values) -> assertThat(reading.all(name)).isEqualTo(values));
    }

    @Test
    void nothingTypedIsLostOnTheWayThroughTheSteps() {
        MatchReading reading = read(WHOLE + "&washing-at=half+past&housework-times=2&unknown=x");

        assertThat(reading.all("housework-times")).containsExactly("2");
        assertThat(reading.typed()).doesNotContainKey("unknown");
        assertThat(reading.typed().keySet()).allMatch(MatchField.list()::contains);
        assertThat(reading.first(MatchField.who(1))).isEqualTo("my daughter");
    }

    private MatchReading read(String query) {
        return parameters.read(parse(query));
    }

    private static MultiValueMap<String, String> parse(String query) {
        MultiValueMap<String, String> parsed = new LinkedMultiValueMap<>();
        UriComponentsBuilder.fromUriString("/?" + query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.forEach(value ->
                        parsed.add(name, value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8))));
        return parsed;
    }
}

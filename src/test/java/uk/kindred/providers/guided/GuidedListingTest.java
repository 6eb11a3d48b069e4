package uk.kindred.providers.guided;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.directory.Availability;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.providers.Keepers;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** From nothing to a listing, without scripts, for each kind, and what the law lets nobody list. */
@KindredTest
class GuidedListingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Grants grants;

    @Autowired
    private Keepers keepers;

    private GuidedWorld world;
    private AccountVisitor browser;
    private Person person;
    private String name;

    @BeforeEach
    void begin() {
        world = new GuidedWorld(context, port);
        browser = world.browser();
        person = world.person();
        name = world.name();
    }

    @AfterEach
    void end() {
        world.takeOff();
    }

    @Test
    void milesThatAreOnlyForLiftsAreNoPriceThatEverybodyPays() {
        GuidedForm form = world.filledIn(SupportKind.MICRO_ENTERPRISE);
        assertThat(GuidedWorld.errors(form.fill("prices", "hour", "18", "mileage", "0.45", "payers", "self-funder")))
                .containsExactly("Say which miles you charge.");
        form.fill("prices", "hour", "18", "mileage", "0.45", "miles-for", "lifts", "payers", "self-funder");
        form.publish();

        assertThat(world.listing().offer().prices())
                .filteredOn(price -> price.what() == PriceWhat.MILEAGE)
                .singleElement()
                .satisfies(price -> {
                    assertThat(price.mandatory()).isFalse();
                    assertThat(price.name()).isEqualTo("Mileage, only for lifts");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "SHARED_LIVES_CARER, Can somebody new come?, How many people could live or stay with you?",
        "PERSONAL_ASSISTANT, Can somebody new come?, How many more people do you have time for?",
        "RETIREMENT_HOUSING, Is a home free?, How many homes are free?"
    })
    void eachKindIsAskedForWhatItsPlacesAre(SupportKind kind, String title, String question) {
        Document page = world.filledIn(kind).page("free");
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("label[for=places]").text()).isEqualTo(question);
    }

    @Test
    void aMicroEnterpriseIsOnKindredAndFoundAtOnce() {
        awaitRegister();
        GuidedForm form = world.filledIn(SupportKind.MICRO_ENTERPRISE);
        assertThat(form.page("preview").select(".preview").text())
                .contains(name, "Micro-enterprise in Leeds", "£18.50", "cooking and meals, gardening, jam making")
                .contains("Enhanced DBS: they say so, dated March 2026", "2 places, 6 hours a week free");
        assertThat(world.open()).as("nothing of it is kept by looking at it").isNull();

        HttpResponse<String> answer = form.publish();

        assertThat(AccountVisitor.location(answer)).startsWith(form.address() + "/done?listing=kettle-");
        Visitor anybody = new Visitor(port);
        String search = "/api/listings?q=" + name.replace(' ', '+');
        Awaitility.await("found")
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> anybody.json(search, 200).at("/total").asInt() > 0);
        ListingDetails listing = world.listing();
        assertThat(listing.summary().id()).matches("K-[0-9A-V]{8}");
        assertThat(world.page(listing))
                .contains("not yet checked by a moderator", "Ask a question", "From the people who run it");
        assertThat(grants.held(person.id()))
                .containsExactly(new Role.Provider(
                        keepers.findKeeper(listing.summary().databaseId()).orElseThrow(), Role.Standing.OWNER));
        assertThat(contacts(listing)).containsExactly(person.email().value());
        assertThat(world.waiting(form)).isEqualTo("Micro-enterprise: " + name);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindComesFromTheFormToItsListing(SupportKind kind) {
        GuidedForm form = world.filledIn(kind);

        form.publish();
        boolean waits = kind == SupportKind.PERSONAL_ASSISTANT || kind == SupportKind.SHARED_LIVES_CARER;
        assertThat(world.open() == null).isEqualTo(waits);
        if (waits) {
            world.decide(form, true, "all is well");
        }

        ListingDetails listing = world.listing();
        assertThat(listing.summary().kinds()).containsExactly(kind);
        assertThat(listing.summary().councilSlug()).isEqualTo("leeds");
        assertThat(listing.offer().prices()).isNotEmpty();
        assertThat(listing.offer().details()).isEqualTo(Details.of(new DraftOf(kind, name).draft()));
        assertThat(listing.offer().terms()).isNotNull();
        assertThat(listing.phone()).isEqualTo("0113 496 0123");
        boolean home = kind.isSomebodysHome();
        assertThat(listing.summary().locationPrecision())
                .isEqualTo(home ? LocationPrecision.DISTRICT : LocationPrecision.POSTCODE);
        assertThat(listing.summary().postcode()).isEqualTo(home ? "LS6" : "LS1 1UR");
        assertThat(world.page(listing))
                .contains(name)
                .doesNotContain(person.email().value());
    }

    @Test
    void ofAHomeNothingButTheDistrictIsEverKept() {
        GuidedForm form = world.begin(SupportKind.PERSONAL_ASSISTANT);

        assertThat(form.fill("place", "postcode", "ls63hn", "miles", "5").statusCode())
                .isEqualTo(303);
        assertThat(form.page("place").select("[name=postcode]").attr("value")).isEqualTo("LS6");
        assertThat(world.stored(form)).contains("LS6").doesNotContainIgnoringCase("3HN");
        HttpResponse<String> wrong = form.fill("place", "postcode", "12 Acacia Road, LS6 3HN", "miles", "5");
        assertThat(GuidedWorld.errors(wrong))
                .containsExactly("There is no such postcode in England. One looks like LS6 3EG.");
        assertThat(Jsoup.parse(wrong.body()).select("[name=postcode]").attr("value"))
                .as("shown again")
                .contains("Acacia");
        assertThat(world.stored(form)).doesNotContain("Acacia", "3HN");
        assertThat(GuidedWorld.errors(form.fill("name", "name", "Jo", "description", "I live at LS6 3HN.")))
                .containsExactly(
                        "Leave the postcode out: somebody’s home is never told more closely than its postcode district.");
    }

    @Test
    void anOddPriceIsAskedAboutAndStandsIfItIsSaidToBeRight() {
        GuidedForm form = world.filledIn(SupportKind.MICRO_ENTERPRISE);

        HttpResponse<String> asked = form.fill("prices", "hour", "1850", "payers", "self-funder");
        assertThat(asked.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(asked.body());
        assertThat(page.select(".error").text()).contains("£1,850 an hour", "Did you mean £18.50 an hour?");
        String right = page.select("[name=right]").attr("value");
        assertThat(GuidedWorld.errors(form.fill("prices", "hour", "1750", "payers", "self-funder", "right", right)))
                .as("another price is another question")
                .hasSize(1);

        assertThat(form.fill("prices", "hour", "1850", "payers", "self-funder", "right", right)
                        .statusCode())
                .isEqualTo(303);
        assertThat(page.select(".choice").eachText()).contains("Yes, £1,850 an hour is right");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            micro-enterprise   | care=yes                 | Say who directs the personal care.
            micro-enterprise   | care=yes&directed=no     | You must be registered with CQC before you do this.
            personal-assistant | care=yes&directed=no     | Schedule 1, paragraph 1(1)
            homeshare          | care=yes                 | can’t be listed as Homeshare
            shared-lives       | registered=no            | You must be registered with CQC before you do this.
            day-opportunities  | care=yes                 | You must be registered with CQC before you do this.
            community-support  | care=                    | Say yes or no.
            respite            | care=no                  | Tick at least one.
            respite            | breaks=overnight&care=yes | Rooms together with personal care are what the law calls a care home
            extra-care-housing | registered=no            | can’t be listed as housing with care
            shared-lives-carer | scheme=                  | Name the scheme
            """)
    void whatWouldHaveToBeRegisteredCannotBeListed(String kind, String typed, String told) {
        GuidedForm form = GuidedForm.begin(browser, kind);

        assertThat(String.join(" ", GuidedWorld.errors(form.fill("law", typed.split("[=&]", -1)))))
                .contains(told);
    }

    @Test
    void personalCareIsNamedOnlyWhereTheLawLetsIt() {
        GuidedForm form = world.begin(SupportKind.MICRO_ENTERPRISE);
        form.fill("law", "care", "no");
        assertThat(form.page("work").text()).doesNotContain("Washing and dressing");
        assertThat(GuidedWorld.errors(form.fill("work", "does", "cleaning", "also", "Personal care", "people", "1")))
                .singleElement()
                .asString()
                .contains("reads like personal care");

        form.fill("law", "care", "yes", "directed", "yes");
        assertThat(form.page("work").text()).contains("Washing and dressing");
    }

    @Test
    void theLawsAnswerIsAPageOfItsOwn() {
        Document page = browser.page("/list-your-service/registration?care=personal&where=home&how=business");

        assertThat(page.select(".verdict").text())
                .contains("You must be registered", "Schedule 1, paragraph 1(1)", "SI 2014/2936", "no legal advice");
        assertThat(page.select("[name=how][checked]").attr("value")).isEqualTo("business");
        assertThat(browser.page("/list-your-service/registration?care=none")
                        .select(".problem a")
                        .eachText())
                .containsExactly("Say where the person is then.", "Say how you work.");
    }

    @Test
    void aDayServiceIsFoundWithItsPricesItsDaysAndForWhomItsPlacesAre() {
        GuidedForm form = world.filledIn(SupportKind.DAY_OPPORTUNITIES);
        assertThat(GuidedWorld.errors(form.fill(
                        "free", "free", "available", "places", "9", "free-whose", "nhs", "free-for-council", "2")))
                .containsExactly(
                        "For each who pays you say 2 together. Write that, or leave it empty.",
                        "You ticked somebody for whom you say no number. Say how many, or take the tick away.");
        form.fill("free", "free", "available", "free-for-council", "2", "free-for-self-funder", "1");
        assertThat(form.page("free")
                        .select("details[open] [name=free-for-council]")
                        .attr("value"))
                .isEqualTo("2");
        form.publish();

        ListingDetails listing = world.listing();
        Availability free = Objects.requireNonNull(listing.offer().availability());
        assertThat(free.places()).isEqualTo(3);
        assertThat(free.placesFor()).isEqualTo(Map.of(Payer.COUNCIL, 2, Payer.SELF_FUNDER, 1));
        assertThat(free.payers()).containsExactlyInAnyOrder(Payer.COUNCIL, Payer.SELF_FUNDER);
        assertThat(world.page(listing))
                .contains("£58 a day", "£32 a session", "Lunch", "Being fetched and brought home", "cookery", "pottery")
                .contains("3 places free now: 1 if you pay yourself, 2 if the council pays");
    }

    @Test
    void whereAHomeIsFreeNobodyIsAskedWhoPays() {
        GuidedForm form = world.begin(SupportKind.RETIREMENT_HOUSING);

        assertThat(form.page("free").select("[name=free-whose], [name^=free-for-]"))
                .isEmpty();
    }

    static Stream<SupportKind> kinds() {
        return Steps.KINDS.stream();
    }

    /** While it is loaded, tens of thousands of changes are before ours. */
    private void awaitRegister() {
        Visitor anybody = new Visitor(port);
        Awaitility.await("the shipped register in the index")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> anybody.json("/api/listings", 200).at("/total").asInt() > 10_000);
    }

    private List<String> contacts(ListingDetails listing) {
        return jdbc.sql("select email from listing_contact where listing_id = ?")
                .param(listing.summary().databaseId())
                .query((row, number) -> row.getString("email"))
                .list();
    }

    /** The answers of {@link FilledIn} as a draft. */
    private record DraftOf(SupportKind kind, String name) {

        Draft draft() {
            Map<String, Draft.Part> parts = new LinkedHashMap<>();
            FilledIn.of(kind, name).forEach((step, fields) -> {
                Map<String, List<String>> answers = new LinkedHashMap<>();
                for (int i = 0; i < fields.size(); i += 2) {
                    answers.computeIfAbsent(fields.get(i), any -> new ArrayList<>())
                            .add(fields.get(i + 1));
                }
                parts.put(step, new Draft.Part(0, answers));
            });
            return new Draft(
                    UUID.randomUUID(), PersonId.fresh(), kind, Draft.State.OPEN, parts, 0, null, null, Instant.EPOCH);
        }
    }
}

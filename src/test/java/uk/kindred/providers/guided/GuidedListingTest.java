package uk.kindred.providers.guided;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.Leaving;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.SupportKind;
import uk.kindred.moderation.MatterDecided;
import uk.kindred.moderation.MatterKind;
import uk.kindred.providers.Keepers;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** From nothing to a listing, without scripts, for each kind; and what moderators and others may and may not do. */
@KindredTest
class GuidedListingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Listings listings;

    @Autowired
    private OwnListings own;

    @Autowired
    private Keepers keepers;

    @Autowired
    private Grants grants;

    @Autowired
    private Leaving leaving;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private final String name = "Kettle " + UUID.randomUUID().toString().substring(0, 8);
    private SignedInFixture fixture;
    private Person person;
    private AccountVisitor browser;

    @BeforeEach
    void signIn() {
        fixture = new SignedInFixture(context);
        person = fixture.somebody();
        browser = new AccountVisitor(port);
        fixture.signIn(person, browser);
    }

    @AfterEach
    void takeOff() {
        own.closeAll(jdbc.sql("select public_id from listing where name like ?")
                .param(name + "%")
                .query((row, number) -> row.getString("public_id"))
                .list());
    }

    @Test
    void aMicroEnterpriseIsOnKindredAndFoundAtOnce() {
        awaitRegister();
        GuidedForm form = filledIn(SupportKind.MICRO_ENTERPRISE);
        assertThat(form.page("preview").select(".preview").text())
                .contains(name, "Micro-enterprise in Leeds", "£18.50", "cooking and meals, gardening, jam making")
                .contains("Enhanced DBS: they say so, dated March 2026", "2 places, 6 hours a week free");
        assertThat(open()).as("nothing of it is kept by looking at it").isNull();

        HttpResponse<String> answer = form.publish();

        assertThat(AccountVisitor.location(answer)).startsWith(form.address() + "/done?listing=kettle-");
        Visitor anybody = new Visitor(port);
        String search = "/api/listings?q=" + name.replace(' ', '+');
        Awaitility.await("found")
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> anybody.json(search, 200).at("/total").asInt() > 0);
        ListingDetails listing = listing();
        assertThat(listing.summary().id()).matches("K-[0-9A-V]{8}");
        assertThat(page(listing))
                .contains("not yet checked by a moderator", "Ask a question", "From the people who run it");
        assertThat(grants.held(person.id()))
                .containsExactly(new Role.Provider(
                        keepers.findKeeper(listing.summary().databaseId()).orElseThrow(), Role.Standing.OWNER));
        assertThat(contacts(listing)).containsExactly(person.email().value());
        assertThat(waiting(form)).isEqualTo("Micro-enterprise: " + name);
    }

    static Stream<SupportKind> kinds() {
        return Steps.KINDS.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindComesFromTheFormToItsListing(SupportKind kind) {
        GuidedForm form = filledIn(kind);

        form.publish();
        boolean waits = kind == SupportKind.PERSONAL_ASSISTANT || kind == SupportKind.SHARED_LIVES_CARER;
        assertThat(open() == null).isEqualTo(waits);
        if (waits) {
            decide(form, true, "all is well");
        }

        ListingDetails listing = listing();
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
        assertThat(page(listing)).contains(name).doesNotContain(person.email().value());
    }

    @Test
    void ofAHomeNothingButTheDistrictIsEverKept() {
        GuidedForm form = begin(SupportKind.PERSONAL_ASSISTANT);

        assertThat(form.fill("place", "postcode", "ls63hn", "miles", "5").statusCode())
                .isEqualTo(303);
        assertThat(form.page("place").select("[name=postcode]").attr("value")).isEqualTo("LS6");
        assertThat(stored(form)).contains("LS6").doesNotContainIgnoringCase("3HN");
        HttpResponse<String> wrong = form.fill("place", "postcode", "12 Acacia Road, LS6 3HN", "miles", "5");
        assertThat(errors(wrong)).containsExactly("There is no such postcode in England. One looks like LS6 3EG.");
        assertThat(Jsoup.parse(wrong.body()).select("[name=postcode]").attr("value"))
                .as("shown again")
                .contains("Acacia");
        assertThat(stored(form)).doesNotContain("Acacia", "3HN");
        assertThat(errors(form.fill("name", "name", "Jo", "description", "I live at LS6 3HN.")))
                .containsExactly(
                        "Leave the postcode out: somebody’s home is never told more closely than its postcode district.");
    }

    @Test
    void whatWasTypedIsSavedAlsoIfItCannotStayAndIsGoneOnWithLater() {
        GuidedForm form = begin(SupportKind.MICRO_ENTERPRISE);
        assertThat(AccountVisitor.location(form.fill("name", "name", name))).endsWith("/law");
        HttpResponse<String> faulty = form.fill("people", "services", "");
        assertThat(errors(faulty)).containsExactly("Tick at least one.");
        assertThat(form.fill("work", "people", "many", "also", "jam").statusCode())
                .isEqualTo(422);

        AccountVisitor phone = new AccountVisitor(port);
        fixture.signIn(person, phone);
        Document mine = phone.page("/list-your-service/mine");
        assertThat(mine.select("main").text()).contains(name + " (micro-enterprise). Last saved on");
        assertThat(mine.select("main li a").attr("href")).isEqualTo(form.address());
        assertThat(AccountVisitor.location(phone.get(form.address()))).isEqualTo(form.address() + "/law");
        assertThat(phone.page(form.address() + "/work").select("[name=people]").attr("value"))
                .isEqualTo("many");
        assertThat(phone.page(form.address() + "/preview").select(".problem a").eachText())
                .contains("What the law asks", "What you do")
                .doesNotContain("The name");
        assertThat(browser.page("/account").select("a[href=/list-your-service/mine]"))
                .isNotEmpty();
    }

    @Test
    void goingBackAndStoppingSaveWithoutAWord() {
        GuidedForm form = begin(SupportKind.MICRO_ENTERPRISE);

        Document page = form.page("place");
        assertThat(page.select("main form button").eachText())
                .containsExactly("Save and go on", "Save and go back", "Save and stop for now");
        HttpResponse<String> back = browser.postWith(
                page.select("main input[name=_csrf]").attr("value"),
                form.address() + "/place",
                "version",
                page.select("main input[name=version]").attr("value"),
                "miles",
                "7",
                "go",
                "back");
        assertThat(AccountVisitor.location(back)).isEqualTo(form.address() + "/law");
        assertThat(form.page("place").select("[name=miles]").attr("value")).isEqualTo("7");
    }

    @Test
    void twoWindowsThatDifferAreAChoiceAndTwoStepsAreNone() {
        GuidedForm form = begin(SupportKind.MICRO_ENTERPRISE);
        Document first = form.page("name");
        Document second = form.page("name");
        Document elsewhere = form.page("times");
        form.send(first, "name", "name", "Tea at Two");

        assertThat(form.send(elsewhere, "times", "days", "monday", "times", "mornings")
                        .statusCode())
                .isEqualTo(303);
        assertThat(form.send(second, "name", "name", "Tea at Two").statusCode())
                .as("the same once more")
                .isEqualTo(303);
        HttpResponse<String> clash = form.send(second, "name", "name", "Tea at Three");
        assertThat(clash.statusCode()).isEqualTo(409);
        Document choice = Jsoup.parse(clash.body());
        assertThat(choice.select("main").text()).contains("another window", "Tea at Three", "Tea at Two");
        assertThat(form.page("name").select("[name=name]").attr("value")).isEqualTo("Tea at Two");

        form.send(choice, "name", "name", "Tea at Three");
        assertThat(form.page("name").select("[name=name]").attr("value")).isEqualTo("Tea at Three");
    }

    @Test
    void whatWasLookedAtIsWhatIsPublished() {
        GuidedForm form = filledIn(SupportKind.MICRO_ENTERPRISE);
        Document seen = form.page("preview");
        form.fill("terms", "notice", "14");

        HttpResponse<String> answer = form.send(seen, "publish");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("It has changed since you looked at it");
        assertThat(open()).isNull();
        form.publish();
        assertThat(AccountVisitor.location(form.send(seen, "publish")))
                .as("pressed twice")
                .contains("/done?listing=");
        listing();
    }

    @Test
    void anothersDraftIsUnreachable() {
        GuidedForm form = filledIn(SupportKind.MICRO_ENTERPRISE);
        AccountVisitor other = new AccountVisitor(port);
        fixture.signIn(fixture.somebody(), other);
        String token = other.formToken();

        for (String page : List.of("", "/name", "/preview", "/done")) {
            assertThat(other.get(form.address() + page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(other.get(form.address() + "/review").statusCode()).isEqualTo(403);
        for (String page : List.of("/name", "/publish", "/take-back", "/delete")) {
            other.postWith(token, form.address() + page, "version", "99", "name", "Mine now");
        }
        assertThat(form.page("name").select("[name=name]").attr("value")).isEqualTo(name);
        assertThat(other.page("/list-your-service/mine").text()).doesNotContain(name);
        assertThat(open()).isNull();
    }

    @Test
    void anAssistantWaitsAndAModeratorSeesItFirst() {
        GuidedForm form = filledIn(SupportKind.PERSONAL_ASSISTANT);
        AccountVisitor moderator = new AccountVisitor(port);
        fixture.signIn(fixture.somebody(new Role.Moderator()), moderator);
        assertThat(moderator.get(form.address() + "/review").statusCode())
                .as("nobody looks over a shoulder")
                .isEqualTo(404);

        form.publish();
        assertThat(browser.page(form.address() + "/done").text()).contains("A moderator looks at it");
        assertThat(moderator.page(form.address() + "/review").text()).contains(name, "washing and dressing");
        assertThat(AccountVisitor.location(browser.get(form.address() + "/name")))
                .endsWith("/done");

        decide(form, false, "Please say what you do at night.");
        assertThat(open()).isNull();
        assertThat(form.page("preview").text()).contains("Please say what you do at night.");
        form.fill("terms", "notice", "14");
        form.publish();
        decide(form, true, "thank you");

        assertThat(page(listing())).doesNotContain("not yet checked");
        assertThat(browser.page("/list-your-service/mine").text()).contains("You have none.");
    }

    @Test
    void anAppealThatIsRightPublishesWhatWasRefusedAndNothingThatWasChangedSince() {
        GuidedForm form = filledIn(SupportKind.PERSONAL_ASSISTANT);
        form.publish();
        assertThat(jdbc.sql("select asker_email from moderation_matter where reference = ?")
                        .param(form.id())
                        .query(String.class)
                        .single())
                .as("moderation tells them, and how to appeal")
                .isEqualTo(person.email().value());
        decide(form, false, "Who are you?");
        form.fill("terms", "notice", "14");
        decide(form, true, "The appeal was right.");
        assertThat(open()).as("nobody has seen this").isNull();

        form.publish();
        decide(form, false, "Who are you?");
        decide(form, true, "The appeal was right.");
        assertThat(open()).isNotNull();
    }

    @Test
    void whatWaitsIsTakenBackToChangeIt() {
        GuidedForm form = filledIn(SupportKind.SHARED_LIVES_CARER);
        form.publish();

        browser.post(form.address() + "/take-back");

        assertThat(waiting(form)).isNull();
        assertThat(AccountVisitor.location(browser.get(form.address()))).endsWith("/preview");
    }

    @Test
    void aRefusedMicroEnterpriseIsTakenOffAndThenWaits() {
        GuidedForm form = filledIn(SupportKind.MICRO_ENTERPRISE);
        form.publish();
        String slug = listing().summary().slug();

        decide(form, false, "This is a care home’s name.");

        assertThat(open()).isNull();
        form.fill("name", "name", name, "description", "Another description.");
        form.publish();
        assertThat(open()).as("until a moderator has looked").isNull();
        decide(form, true, "good");
        assertThat(listing().summary().slug()).isEqualTo(slug);
        assertThat(grants.held(person.id())).as("one organisation, not two").hasSize(1);
    }

    @Test
    void anAcceptedMicroEnterpriseIsNoLongerNew() {
        GuidedForm form = filledIn(SupportKind.MICRO_ENTERPRISE);
        form.publish();

        decide(form, true, "good");

        assertThat(page(listing())).doesNotContain("not yet checked");
    }

    @Test
    void anOddPriceIsAskedAboutAndStandsIfItIsSaidToBeRight() {
        GuidedForm form = filledIn(SupportKind.MICRO_ENTERPRISE);

        HttpResponse<String> asked = form.fill("prices", "hour", "1850", "payers", "self-funder");
        assertThat(asked.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(asked.body());
        assertThat(page.select(".error").text()).contains("£1,850 an hour", "Did you mean £18.50 an hour?");
        String right = page.select("[name=right]").attr("value");
        assertThat(errors(form.fill("prices", "hour", "1750", "payers", "self-funder", "right", right)))
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
            extra-care-housing | registered=no            | can’t be listed as housing with care
            shared-lives-carer | scheme=                  | Name the scheme
            """)
    void whatWouldHaveToBeRegisteredCannotBeListed(String kind, String typed, String told) {
        GuidedForm form = GuidedForm.begin(browser, kind);

        assertThat(String.join(" ", errors(form.fill("law", typed.split("[=&]", -1)))))
                .contains(told);
    }

    @Test
    void personalCareIsNamedOnlyWhereTheLawLetsIt() {
        GuidedForm form = begin(SupportKind.MICRO_ENTERPRISE);
        form.fill("law", "care", "no");
        assertThat(form.page("work").text()).doesNotContain("Washing and dressing");
        assertThat(errors(form.fill("work", "does", "cleaning", "also", "Personal care", "people", "1")))
                .singleElement()
                .asString()
                .contains("reads like personal care");

        form.fill("law", "care", "yes", "directed", "yes");
        assertThat(form.page("work").text()).contains("Washing and dressing");
    }

    @Test
    void draftsAreInThePersonsFileAndDieWithThePerson() {
        GuidedForm form = filledIn(SupportKind.MICRO_ENTERPRISE);
        form.publish();
        GuidedForm other = begin(SupportKind.HOMESHARE);
        other.fill("name", "name", "Half " + name);
        assertThat(browser.get("/account/data.json").body())
                .contains("unfinishedListings", "Half " + name, "Enhanced DBS");

        leaving.delete(person.id());

        assertThat(jdbc.sql("select count(*) from listing_draft where person_id = ?")
                        .param(person.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(open()).as("nobody had looked at it").isNull();
        assertThat(waiting(form)).isNull();
    }

    @Test
    void nobodyHasMoreThanTenUnderWay() {
        for (int i = 0; i < Drafts.MOST; i++) {
            begin(SupportKind.HOMESHARE);
        }

        assertThat(AccountVisitor.location(browser.post("/list-your-service/new", "kind", "homeshare")))
                .isEqualTo("/list-your-service/new?kind=homeshare");
        assertThat(browser.page("/list-your-service/new?kind=homeshare").text())
                .contains("You have 10 listings under way");
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

    /** While it is loaded, tens of thousands of changes are before ours. */
    private void awaitRegister() {
        Visitor anybody = new Visitor(port);
        Awaitility.await("the shipped register in the index")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> anybody.json("/api/listings", 200).at("/total").asInt() > 10_000);
    }

    private GuidedForm begin(SupportKind kind) {
        return GuidedForm.begin(browser, kind.slug());
    }

    private GuidedForm filledIn(SupportKind kind) {
        return begin(kind).fillAll(FilledIn.of(kind, name));
    }

    private void decide(GuidedForm form, boolean accepted, String reason) {
        transactions.executeWithoutResult(
                status -> events.publishEvent(new MatterDecided(MatterKind.NEW_LISTING, form.id(), accepted, reason)));
    }

    /** The public id of the open listing of this test's name; null while there is none. */
    private @Nullable String open() {
        return jdbc.sql("select public_id from listing where name = ? and status = 'open'")
                .param(name)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private ListingDetails listing() {
        String id = String.valueOf(open());
        return listings.findByPublicId(id).orElseThrow();
    }

    private String page(ListingDetails listing) {
        return browser.page("/listings/" + listing.summary().slug())
                .select("main")
                .text();
    }

    private List<String> contacts(ListingDetails listing) {
        return jdbc.sql("select email from listing_contact where listing_id = ?")
                .param(listing.summary().databaseId())
                .query((row, number) -> row.getString("email"))
                .list();
    }

    private @Nullable String waiting(GuidedForm form) {
        return jdbc.sql("""
                        select title from moderation_matter
                        where reference = ? and decided_at is null and withdrawn_at is null
                        """).param(form.id()).query(String.class).optional().orElse(null);
    }

    private String stored(GuidedForm form) {
        return jdbc.sql("select parts::text from listing_draft where id = ?::uuid")
                .param(form.id())
                .query(String.class)
                .single();
    }

    private static List<String> errors(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select("main .error").eachText();
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

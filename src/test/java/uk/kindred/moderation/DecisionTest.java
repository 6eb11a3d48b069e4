package uk.kindred.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.SignInMethod;
import uk.kindred.directory.ListingDetails;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.ShippedRegister;

/** Moderators decide: what comes first, who may, and what happens when two do. */
@KindredTest
class DecisionTest {

    private static final String IN_LEEDS = "council_gss = 'E08000035'";
    private static final String WORDS = "It has closed, says my aunt.";

    @LocalServerPort
    private int port;

    @Autowired
    private ConfigurableApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Decisions decisions;

    private Listening listening;
    private ModerationWorld world;
    private ListingDetails listing;
    private String person;

    @BeforeEach
    void begin() {
        ShippedRegister.await(jdbc);
        world = new ModerationWorld(context, port);
        world.forget();
        listing = world.registered(IN_LEEDS);
        person = world.address();
        listening = new Listening(context);
    }

    @AfterEach
    void end() {
        listening.close();
        world.forget();
    }

    @Test
    void urgentMattersComeFirstThenTheOldestPageByPageAndByKind() {
        for (int i = 0; i < 26; i++) {
            world.ask(new NewMatter(MatterKind.CLAIM, "c" + i, null, "Claim number " + i, "/account"));
        }
        world.report(listing, ReportTopic.PRICE, WORDS, "");
        world.report(listing, ReportTopic.WORRY, WORDS, "");
        AccountVisitor moderator = world.moderator();

        Document first = moderator.page("/moderation");
        assertThat(first.select(".rows li a").eachText())
                .hasSize(25)
                .startsWith("A worry: " + listing.summary().name(), "Claim number 0", "Claim number 1");
        assertThat(first.select("nav a").eachText()).contains("All (28)", "Claim (26)", "Report (2)");
        assertThat(moderator.page("/moderation?page=2").select(".rows li a").eachText())
                .containsExactly(
                        "Claim number 24",
                        "Claim number 25",
                        "Price: " + listing.summary().name());
        assertThat(moderator
                        .page("/moderation?kind=report")
                        .select(".rows li a")
                        .eachText())
                .hasSize(2);
    }

    @Test
    void aDecisionNeedsAReasonThatFitsAndWhatWasTypedIsKept() {
        UUID id = world.report(listing, ReportTopic.PRICE, WORDS, "");
        AccountVisitor moderator = world.moderator();

        assertThat(ModerationWorld.decide(moderator, id, "").body()).contains("Give the reason", "Choose one.");
        String wrong = moderator
                .post(
                        ModerationWorld.at(id),
                        "version",
                        "0",
                        "decision",
                        "refuse",
                        "sentence",
                        "accept-0",
                        "reason",
                        "Mine.")
                .body();
        assertThat(wrong).contains("This sentence says the opposite", ">Mine.</textarea>");
        assertThat(world.matter(id).isWaiting()).isTrue();

        moderator.post(
                ModerationWorld.at(id),
                "version",
                "0",
                "decision",
                "accept",
                "sentence",
                "accept-0",
                "reason",
                "Mine.");
        assertThat(world.matter(id).decision())
                .extracting(decision -> decision == null ? "" : decision.reason())
                .isEqualTo("You were right, and it is being put right. Thank you.\nMine.");
        assertThat(listening.heard())
                .extracting(MatterDecided::kind, MatterDecided::reference, MatterDecided::accepted)
                .containsExactly(tuple(MatterKind.REPORT, id.toString(), true));
    }

    @Test
    void theSecondOfTwoModeratorsIsTold() {
        UUID id = world.report(listing, ReportTopic.PRICE, WORDS, "");
        AccountVisitor one = world.moderator();
        AccountVisitor two = world.moderator();
        two.page(ModerationWorld.at(id));

        ModerationWorld.decide(one, id, "accept", "One.");
        String told = AccountVisitor.location(ModerationWorld.decide(two, id, "refuse", "Two."));

        assertThat(two.page(told).select("main").text()).contains("another moderator was quicker", "One.");
        assertThat(listening.heard()).hasSize(1);
    }

    @Test
    void ofManyAtOnceOneDecides() {
        UUID id = world.report(listing, ReportTopic.PRICE, WORDS, person);
        List<CompletableFuture<Decisions.Outcome>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Actor moderator = actor(new Role.Moderator());
            all.add(CompletableFuture.supplyAsync(
                    () -> decisions.decide(moderator, id, 0, new Verdict(true, "So it is.", false))));
        }

        assertThat(all.stream().map(CompletableFuture::join))
                .containsOnlyOnce(Decisions.Outcome.DECIDED)
                .filteredOn(outcome -> outcome != Decisions.Outcome.DECIDED)
                .containsOnly(Decisions.Outcome.OVERTAKEN);
        SentMails.await(person, 2);
        assertThat(SentMails.to(person)).hasSize(2);
    }

    @Test
    void nobodyDecidesOnWhatWasToldAnewAfterTheyReadIt() {
        NewMatter claim = new NewMatter(MatterKind.CLAIM, "told-anew", null, "A claim", "/account");
        UUID id = world.ask(claim);
        world.ask(claim);
        AccountVisitor moderator = world.moderator();

        assertThat(ModerationWorld.decide(moderator, id, "accept", "Fine.").body())
                .contains("It was changed while you read it");
        assertThat(world.matter(id).isWaiting()).isTrue();
        moderator.post(ModerationWorld.at(id), "version", "1", "decision", "accept", "reason", "Fine.");
        assertThat(world.matter(id).isWaiting()).isFalse();
    }

    /** @param sees the words of the report. @param decides whether the form to decide is there */
    private record Row(String who, AccountVisitor browser, String path, int status, boolean sees, boolean decides) {}

    @Test
    void whoSeesWhat() {
        ListingDetails own = world.ownListing();
        OrganisationId keeper = world.keeperOf(own);
        Role.Provider owner = new Role.Provider(keeper, Role.Standing.OWNER);
        Person reporter = world.people().somebody(new Role.Moderator());
        UUID id = world.report(own, ReportTopic.WORRY, WORDS, reporter.email().value());
        String link = SentMails.await(reporter.email().value(), 1).link("/decisions/");
        String matter = ModerationWorld.at(id);

        List<Row> table = List.of(
                new Row("visitor", new AccountVisitor(port), matter, 302, false, false),
                new Row("person", world.signedIn(), matter, 403, false, false),
                new Row("keeper", world.signedIn(owner), matter, 403, false, false),
                new Row("administrator", world.signedIn(new Role.Administrator()), matter, 403, false, false),
                new Row("moderator", world.moderator(), matter, 200, true, true),
                new Row("keeper and moderator", world.signedIn(owner, new Role.Moderator()), matter, 200, false, false),
                new Row("reporter and moderator", world.signedIn(reporter), matter, 200, false, false),
                new Row("whoever has the link", new AccountVisitor(port), link, 200, true, false),
                new Row(
                        "whoever has another",
                        new AccountVisitor(port),
                        "/decisions/" + "1".repeat(26),
                        404,
                        false,
                        false));
        for (Row row : table) {
            var answer = row.browser().get(row.path());
            assertThat(answer.statusCode()).as(row.who()).isEqualTo(row.status());
            assertThat(answer.body().contains(WORDS)).as("%s sees", row.who()).isEqualTo(row.sees());
            assertThat(answer.body().contains("name=\"decision\""))
                    .as("%s decides", row.who())
                    .isEqualTo(row.decides());
        }
        Stream.of(world.signedIn(owner, new Role.Moderator()), world.signedIn(reporter))
                .forEach(moderator -> ModerationWorld.decide(moderator, id, "refuse", "Mine is fine."));
        assertThat(world.matter(id).isWaiting()).isTrue();
        assertThat(world.signedIn(owner, new Role.Moderator())
                        .page("/moderation")
                        .select("main")
                        .text())
                .contains("For another moderator")
                .doesNotContain("Bramble");
    }

    @Test
    void aClaimIsNotForTheModeratorsOfTheOrganisationThatClaims() {
        OrganisationId claimant = new OrganisationId(UUID.randomUUID());
        UUID id = world.ask(new NewMatter(MatterKind.CLAIM, "claim", null, "A claim", "/account").concerning(claimant));
        Actor theirs = actor(new Role.Moderator(), new Role.Provider(claimant, Role.Standing.EDITOR));

        assertThat(decisions.decide(theirs, id, 0, new Verdict(true, "Ours.", false)))
                .isEqualTo(Decisions.Outcome.NOT_THEIRS);
    }

    @Test
    void thePublicLogShowsNoFigureBelowTenAndNoQuarterThatIsNotOver() {
        LocalDate thisQuarter = LocalDate.now(Clock.systemUTC()).with(IsoFields.DAY_OF_QUARTER, 1);
        insert(thisQuarter.minusDays(20), 12, 10);
        insert(thisQuarter.plusDays(1), 40, 40);

        Document page = new FormVisitor(port).open("/moderation-log").page();
        assertThat(page.select("main h2")).hasSize(1);
        assertThat(page.select("main tbody tr").eachText())
                .containsExactly("“Something here is wrong” 12 10 fewer than 10");
    }

    private void insert(LocalDate day, int asked, int accepted) {
        for (int i = 0; i < asked; i++) {
            jdbc.sql("""
                            insert into moderation_matter (id, kind, reference, topic, title, asked_at, decided_at,
                              decided_by, accepted, reason)
                            values (:id, 'report', :id::text, 'price', 'Price', :day, :day, :id, :accepted, 'Because')
                            """)
                    .param("id", UUID.randomUUID())
                    .param("day", day)
                    .param("accepted", i < accepted)
                    .update();
        }
    }

    private Actor actor(Role... roles) {
        Person somebody = world.people().somebody(roles);
        return new Actor(
                somebody,
                Set.of(roles),
                UUID.randomUUID(),
                SignInMethod.LINK,
                Clock.systemUTC().instant());
    }
}

package uk.kindred.market.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonDeleted;
import uk.kindred.accounts.PersonalData;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.alerts.Subscriptions;
import uk.kindred.base.SoleTasks;
import uk.kindred.market.demand.Demand;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.SentMails.Sent;

/** Mails about a board, over the real mail server. */
@KindredTest
class BoardMailTest {

    private static final String LEEDS = "E08000035";
    private static final String MAILS = "/councils/" + LEEDS + "/market/wanted/mails";
    private static final LocalDate TOLD = BoardFixture.MONTH.plusMonths(1).atDay(2);

    private final String somebody = "jo-" + UUID.randomUUID() + "@people.example";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Demand demand;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private BoardMails mails;

    @Autowired
    private SoleTasks tasks;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private List<PersonalData> files;

    private BoardFixture fixture;
    private FormVisitor visitor;

    @BeforeEach
    void begin() {
        fixture = new BoardFixture(context);
        fixture.forget();
        visitor = new FormVisitor(port);
    }

    @AfterEach
    void end() {
        fixture.forget();
    }

    @Test
    void aStrangerSaysYesInTheFirstMailAndIsToldOfEachNewMonthOnce() {
        visitor.open(MAILS + "?kind=home-care").type("email", somebody).press("Send me the first mail");
        assertThat(visitor.text()).contains("Open the link in it and say yes");
        Sent first = SentMails.await(somebody, 1);
        assertThat(first.subject()).isEqualTo("Shall we write to you about what people look for?");
        assertThat(first.text()).contains("What people look for in Leeds: Home care");
        fixture.tellSome(LEEDS);
        round(TOLD).look();
        visitor.open(first.link("/alerts/")).press("Yes, write to me");
        assertThat(visitor.text()).contains("You get mails about what people look for");

        asIfConfirmedOn(TOLD.minusDays(20));
        round(TOLD).look();
        round(TOLD).look();
        round(TOLD.plusDays(1)).look();
        Sent news = SentMails.await(somebody, 2);
        assertThat(news.subject()).isEqualTo("What people looked for in Leeds, October 2041");
        assertThat(news.text())
                .contains(
                        "At least 20 searches for home care services that found nothing",
                        "At least 10 searches for home care services in Punjabi")
                .doesNotContain("nursing homes");
        assertThat(BoardFixture.atLeast(news.text())).isNotEmpty().isSubsetOf(fixture.told(LEEDS));
        assertThat(news.raw()).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", "List-Unsubscribe: <http");
        assertThat(SentMails.to(somebody)).hasSize(2);
        assertThat(visitor.open(news.link("/councils/")).status()).isEqualTo(200);

        String link = news.link("/alerts/") + "/unsubscribe";
        new FormVisitor(port).post(link, Map.of("List-Unsubscribe", List.of("One-Click")));
        assertThat(count()).isZero();
    }

    @Test
    void whoIsSignedInNeedsNoFirstMailAndItIsInTheirFileAndGoesWithTheirAccount() {
        SignedInFixture people = new SignedInFixture(context);
        Person person = people.somebody();
        visitor.setCookie("kindred-sign-in", people.signIn(person, new AccountVisitor(port)));
        visitor.open(MAILS).press("Write to me");
        assertThat(visitor.text()).contains("You get these mails");
        visitor.open(MAILS).press("Write to me");
        assertThat(count()).as("asked twice, it is one").isOne();
        assertThat(file(person)).contains("What people look for in Leeds");

        fixture.tellSome(LEEDS);
        asIfConfirmedOn(TOLD.minusDays(20));
        round(TOLD).look();
        assertThat(SentMails.await(person.email().value(), 1).text())
                .contains("At least 40 searches for nursing homes");

        transactions.executeWithoutResult(change -> events.publishEvent(new PersonDeleted(person.id())));
        assertThat(count()).isZero();
    }

    @Test
    void whereNothingCanBeToldNoMailIsSent() {
        visitor.open(MAILS + "?kind=homeshare").type("email", somebody).press("Send me the first mail");
        visitor.open(SentMails.await(somebody, 1).link("/alerts/")).press("Yes, write to me");
        fixture.tellSome(LEEDS);
        asIfConfirmedOn(TOLD.minusDays(20));
        round(TOLD).look();
        assertThat(jdbc.sql("select looked_on from search_alert where topic = 'wanted'")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(TOLD);
        assertThat(SentMails.to(somebody)).hasSize(1);
    }

    @Test
    void aWrongAddressIsToldAndKeptAndAForgedFormDoesNothing() {
        visitor.open(MAILS).type("email", "jo@nowhere").press("Send me the first mail");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select("[name=email]").attr("value")).isEqualTo("jo@nowhere");
        new FormVisitor(port).post(MAILS, Map.of("email", List.of(somebody)));
        assertThat(count()).isZero();
    }

    private String file(Person person) {
        return files.stream()
                .filter(part -> part.section().equals("mailsAskedFor"))
                .map(part -> part.of(person.id()).toString())
                .findFirst()
                .orElseThrow();
    }

    private void asIfConfirmedOn(LocalDate day) {
        jdbc.sql("update search_alert set looked_on = ? where topic = 'wanted'")
                .param(day)
                .update();
    }

    private BoardRounds round(LocalDate day) {
        ZoneId england = ZoneId.of("Europe/London");
        Clock clock = Clock.fixed(day.atTime(9, 0).atZone(england).toInstant(), england);
        return new BoardRounds(demand, subscriptions, mails, tasks, transactions, clock);
    }

    private long count() {
        return jdbc.sql("select count(*) from search_alert where topic = 'wanted'")
                .query(Long.class)
                .single();
    }
}

package uk.kindred.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.base.SoleTasks;
import uk.kindred.notifications.MailFailed;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.SentMails.Sent;
import uk.kindred.testing.ShippedRegister;
import uk.kindred.testing.Visitor;

/** Mails about a search, over the real mail server and the real search. */
@KindredTest
class AlertTest {

    private static final String SEARCH = "kind=nursing-home&near=Leeds&within=3";

    private final String person = "jo-" + UUID.randomUUID() + "@people.example";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Alerts alerts;

    @Autowired
    private AlertRows rows;

    @Autowired
    private AlertMails mails;

    @Autowired
    private SoleTasks tasks;

    @Autowired
    private TransactionTemplate transactions;

    private FormVisitor visitor;

    @BeforeEach
    void begin() {
        ShippedRegister.await(jdbc);
        await().atMost(Duration.ofMinutes(5))
                .until(() ->
                        !new FormVisitor(port).open("/search?" + SEARCH).text().contains("more plainly"));
        visitor = new FormVisitor(port);
    }

    @AfterEach
    void end() {
        jdbc.sql("delete from search_alert").update();
    }

    @Test
    void nothingIsSentBeforeTheOwnerOfTheAddressSaysYesAndOpeningTheLinkSaysNothing() {
        ask();
        assertThat(visitor.text()).contains("Open the link in it and say yes");
        Sent first = SentMails.await(person, 1);
        assertThat(first.text()).contains("Nursing homes", "Leeds");

        visitor.open(first.link("/alerts/"));
        tomorrow(1).look();
        assertThat(jdbc.sql("select count(*) from search_alert where confirmed_at is not null")
                        .query(Long.class)
                        .single())
                .isZero();

        visitor.press("Yes, write to me");
        assertThat(visitor.text()).contains("You get mails about this search");
        tomorrow(4).look();
        assertThat(count()).isOne();
    }

    @Test
    void whatIsNeverConfirmedIsForgottenAfterThreeDays() {
        ask();
        tomorrow(2).look();
        assertThat(count()).isOne();
        tomorrow(4).look();
        assertThat(count()).isZero();
    }

    @Test
    void newServicesPricesRatingsAndFreePlacesAreToldOnceADayAndNothingElse() {
        confirm();
        tomorrow(1).look();
        assertThat(SentMails.to(person)).hasSize(1);

        List<String> ids = jdbc.sql("select public_id from search_alert_listing order by public_id limit 4")
                .query((row, number) -> row.getString("public_id"))
                .list();
        jdbc.sql("delete from search_alert_listing where public_id = ?")
                .param(ids.get(0))
                .update();
        jdbc.sql("""
                        update search_alert_listing set rating = case rating when 'good' then 'inadequate' else 'good' end
                        where public_id = ?
                        """).param(ids.get(1)).update();
        tomorrow(2).look();
        tomorrow(2).look();

        Sent news = SentMails.await(person, 2);
        assertThat(news.subject()).isEqualTo("2 changes in your search");
        assertThat(news.text()).contains("New in your search.", "CQC’s rating is now");
        assertThat(news.raw()).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", "List-Unsubscribe: <http");
        tomorrow(3).look();
        assertThat(SentMails.to(person)).hasSize(2);
    }

    @Test
    void onePressInTheMailProgramEndsItAndDeletesAllOfIt() {
        confirm();
        jdbc.sql(
                        "delete from search_alert_listing where public_id in (select min(public_id) from search_alert_listing)")
                .update();
        tomorrow(1).look();
        String link = SentMails.await(person, 2).link("/alerts/") + "/unsubscribe";

        assertThat(visitor.open(link).text()).contains("You get mails about this search");
        assertThat(count()).isOne();
        new FormVisitor(port).post(link, Map.of("List-Unsubscribe", List.of("One-Click")));
        assertThat(count()).isZero();
        assertThat(jdbc.sql("select count(*) from search_alert_listing")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(visitor.open(link).text()).contains("No mails are sent");
    }

    @Test
    void mailThatComesBackEndsIt() {
        confirm();
        long id = jdbc.sql("select id from search_alert").query(Long.class).single();
        tomorrow(1).hear(new MailFailed("alert-" + id + "-2026-11-30", "alert", false));
        assertThat(count()).isOne();
        tomorrow(1).hear(new MailFailed("alert-" + id + "-2026-11-30", "alert", true));
        assertThat(count()).isZero();
    }

    @Test
    void aSearchThatFindsVeryManyIsNotWatched() {
        visitor.open("/alerts/new?kind=nursing-home");
        assertThat(visitor.text()).contains("Mails can watch up to 100");
        assertThat(visitor.page().select("main form")).isEmpty();
        assertThat(new Visitor(port).get("/alerts/new").statusCode()).isEqualTo(303);
    }

    @Test
    void aWrongAddressIsToldAndKept() {
        visitor.open("/alerts/new?" + SEARCH).type("email", "jo@nowhere").press("Send");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select("[name=email]").attr("value")).isEqualTo("jo@nowhere");
        assertThat(count()).isZero();
    }

    private void ask() {
        visitor.open("/search?" + SEARCH);
        visitor.open(visitor.page().expectFirst("a[href^=/alerts/new]").attr("href"));
        visitor.type("email", person).press("Send");
    }

    private void confirm() {
        ask();
        visitor.open(SentMails.await(person, 1).link("/alerts/")).press("Yes, write to me");
    }

    private AlertRounds tomorrow(int days) {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
        return new AlertRounds(alerts, rows, mails, tasks, transactions, later);
    }

    private long count() {
        return jdbc.sql("select count(*) from search_alert").query(Long.class).single();
    }
}

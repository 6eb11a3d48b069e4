package uk.kindred.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.directory.ListingDetails;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.SentMails.Sent;
import uk.kindred.testing.ShippedRegister;

/** A worry on which nobody decides is told again, every day. */
@KindredTest
class UrgentMattersTest {

    private static final Timestamp LONG_AGO = Timestamp.from(Instant.parse("2001-01-01T00:00:00Z"));

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MatterRows rows;

    @Autowired
    private MatterMails mails;

    @Autowired
    private TransactionTemplate transactions;

    private ModerationWorld world;
    private ListingDetails listing;

    @BeforeEach
    void begin() {
        ShippedRegister.await(jdbc);
        world = new ModerationWorld(context, port);
        world.forget();
        listing = world.registered("council_gss = 'E08000035'");
    }

    @AfterEach
    void end() {
        world.forget();
    }

    @Test
    void moderatorsAndAdministratorsAreToldAgainEachDayUntilItIsDecided() {
        Person moderator = world.aModerator();
        Person administrator = world.people().somebody(new Role.Administrator());
        UUID worry = world.report(listing, ReportTopic.WORRY, "Nobody answers the bell.", "");
        world.report(listing, ReportTopic.OTHER, "A comma is missing.", "");
        SentMails.await(moderator.email().value(), 1);

        lookAfter(Duration.ofHours(23));
        lookAfter(Duration.ofHours(25));
        lookAfter(Duration.ofHours(25));
        Sent again = SentMails.await(moderator.email().value(), 2);
        assertThat(again.subject()).isEqualTo("Something urgent still waits for a moderator");
        assertThat(again.text()).doesNotContain("bell", listing.summary().name());
        assertThat(SentMails.await(administrator.email().value(), 1).link("/moderation"))
                .isEqualTo("/moderation");

        lookAfter(Duration.ofHours(49));
        SentMails.await(moderator.email().value(), 3);
        world.signedIn(moderator)
                .post("/moderation/matters/" + worry, "version", "0", "decision", "accept", "reason", "Passed on.");
        lookAfter(Duration.ofHours(73));
        assertThat(jdbc.sql("select count(*) from mail_outbox where key like ?")
                        .param("moderation-urgent-again-" + worry + "-%-" + moderator.id())
                        .query(Long.class)
                        .single())
                .as("of that day, of the next, and none of the third")
                .isEqualTo(2);
    }

    @Test
    void withoutAnyModeratorAdministratorsAreTold() {
        Person administrator = world.people().somebody(new Role.Administrator());
        transactions.executeWithoutResult(transaction -> {
            jdbc.sql("update role_grant set revoked_at = ? where role = 'moderator' and revoked_at is null")
                    .param(LONG_AGO)
                    .update();
            world.report(listing, ReportTopic.WORRY, "Nobody answers the bell.", "");
            jdbc.sql("update role_grant set revoked_at = null where revoked_at = ?")
                    .param(LONG_AGO)
                    .update();
        });
        assertThat(SentMails.await(administrator.email().value(), 1).subject())
                .isEqualTo("Something urgent waits for a moderator");
    }

    private void lookAfter(Duration time) {
        UrgentMatters later = new UrgentMatters(rows, mails, Clock.offset(Clock.systemUTC(), time));
        transactions.executeWithoutResult(transaction -> later.look());
    }
}

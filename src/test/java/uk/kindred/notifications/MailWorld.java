package uk.kindred.notifications;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.flywaydb.core.Flyway;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.vault.Vaults;
import uk.kindred.testing.TestServers;
import uk.kindred.testing.TickingClock;

/** An outbox on a database of its own, a real mail server, a line between them that can fail, and a clock to set. */
final class MailWorld implements AutoCloseable {

    static final Vaults VAULTS = Vaults.withKeys("0".repeat(64));

    static final MailProperties SETTINGS = new MailProperties(
            "kindred.example",
            "hello",
            "Kindred",
            2,
            Duration.ofSeconds(30),
            Duration.ofHours(1),
            Duration.ofDays(3),
            Duration.ofMinutes(2),
            Duration.ofDays(7),
            Duration.ofDays(90),
            new MailProperties.Inbound("127.0.0.1", 1, "everything", "secret", false));

    final TickingClock clock = new TickingClock();
    final JdbcClient jdbc;
    final BouncedAddresses bounced;
    final TransactionTemplate transactions;
    final Outbox outbox;
    /** What the application was told of mails that did not arrive. */
    final List<Object> failed = new CopyOnWriteArrayList<>();

    private final HikariDataSource database = new HikariDataSource();
    private final RealMailServer server = new RealMailServer();

    MailWorld() {
        LoggingSystem logging = LoggingSystem.get(MailWorld.class.getClassLoader());
        List.of("org.springframework.jdbc", "org.flywaydb", "com.zaxxer.hikari")
                .forEach(chatty -> logging.setLogLevel(chatty, LogLevel.WARN));
        DriverManagerDataSource fresh = TestServers.freshDatabase();
        database.setJdbcUrl(fresh.getUrl());
        database.setUsername(fresh.getUsername());
        database.setPassword(fresh.getPassword());
        Flyway.configure().dataSource(database).load().migrate();
        jdbc = JdbcClient.create(database);
        bounced = new BouncedAddresses(jdbc, clock);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        outbox = new Outbox(jdbc, bounced, stopped(), SETTINGS, VAULTS, clock);
    }

    /** Mail leaves only when a test says so. */
    private MailRounds stopped() {
        Instance never = instance(1);
        MailRounds rounds = new MailRounds(never.postman(), never.mails(), SETTINGS);
        try {
            rounds.destroy();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return rounds;
    }

    /** One of several applications on this database. */
    record Instance(ClaimedMails mails, Postman postman, MailLine line) {}

    /** @param port of the mail server, or of the line to it */
    Instance instance(int port) {
        JavaMailSenderImpl way = new JavaMailSenderImpl();
        way.setHost("127.0.0.1");
        way.setPort(port);
        Properties timeouts = new Properties();
        timeouts.setProperty("mail.smtp.connectiontimeout", "2000");
        timeouts.setProperty("mail.smtp.timeout", "60000");
        way.setJavaMailProperties(timeouts);
        ClaimedMails mails = new ClaimedMails(jdbc, SETTINGS, VAULTS, clock);
        Envelopes envelopes = new Envelopes(SETTINGS, new BounceAddresses(SETTINGS));
        MailMeters meters = new MailMeters(new SimpleMeterRegistry(), jdbc, clock);
        return new Instance(
                mails,
                new Postman(mails, bounced, way, envelopes, meters, failed::add, SETTINGS, clock),
                new MailLine(way, envelopes));
    }

    int serverPort() {
        return server.port();
    }

    void put(Mail mail) {
        transactions.executeWithoutResult(transaction -> outbox.put(mail));
    }

    Mail mail(String key, String to) {
        return new Mail(
                key,
                EmailAddress.parse(to),
                "test",
                "About " + key,
                MailBody.write().paragraph("Hello.").done());
    }

    List<MimeMessage> received() {
        return server.received();
    }

    List<String> receivedIds() {
        return server.receivedIds();
    }

    long count(String status) {
        return jdbc.sql("select count(*) from mail_outbox where status = ?")
                .param(status)
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}

package uk.kindred.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.Application;
import uk.kindred.base.Secrets;

/**
 * Twenty enquiries a second for a minute through the form, with all that belongs to it; beside it the rows alone, written by
 * plain JDBC at the same rate. Starts an application of its own with the arguments given.
 */
final class EnquiryBench {

    private static final int PER_SECOND = 20;
    private static final Duration TIME = Duration.ofMinutes(1);
    private static final Duration WARMING_UP = Duration.ofSeconds(20);
    /** A service takes forty a day. */
    private static final int SERVICES = 60;

    private final DataSource database;
    private final JdbcClient jdbc;
    private final String base;

    private EnquiryBench(ConfigurableApplicationContext application) {
        this.database = application.getBean(DataSource.class);
        this.jdbc = application.getBean(JdbcClient.class);
        this.base = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }

    public static void main(String[] arguments) throws Exception {
        List<String> settings = new ArrayList<>(List.of(arguments));
        settings.add("--server.port=0");
        settings.add("--vaadin.productionMode=true");
        // all these people come from a few addresses
        settings.add("--kindred.rate-limits.forms.requests=1000000");
        settings.add("--kindred.rate-limits.pages.requests=1000000");
        try (var application = SpringApplication.run(Application.class, settings.toArray(String[]::new))) {
            new EnquiryBench(application).run();
        }
        // the embedded mail server's thread would keep this process
        System.exit(0);
    }

    private void run() throws Exception {
        Awaitility.await("the register")
                .atMost(Duration.ofMinutes(10))
                .until(() -> jdbc.sql("select count(*) from listing where status = 'open'")
                                .query(Long.class)
                                .single()
                        > 10_000);
        new EnquiryLoad(base, keptServices()).send(PER_SECOND, WARMING_UP);
        awaitMails();
        long before = count("enquiry");
        EnquiryLoad.Result form = new EnquiryLoad(base, keptServices()).send(PER_SECOND, TIME);
        long kept = count("enquiry") - before;
        long start = System.nanoTime();
        awaitMails();
        double[] rows = rowsAlone();

        int asked = Math.toIntExact(PER_SECOND * TIME.toSeconds());
        Output.say(
                "%d enquiries, %d a second: %d kept, %d refused",
                asked, PER_SECOND, kept, form.failures().size());
        Output.say("their mails had left %.1f s after the last; %d wait", Output.secondsSince(start), mailsThatWait());
        form.failures().stream().distinct().limit(5).forEach(failure -> Output.say("  refused: %s", failure));
        Output.say("| what | p50 ms | p95 ms | most ms |");
        Output.say("| --- | --- | --- | --- |");
        say("through the form, from pressing Send", form.sortedMillis());
        say("its rows alone, by plain JDBC", rows);
    }

    private static void say(String what, double[] sorted) {
        EnquiryLoad.Result result = new EnquiryLoad.Result(sorted, List.of());
        Output.say(
                "| %s | %.1f | %.1f | %.1f |",
                what, result.percentile(50), result.percentile(95), sorted[sorted.length - 1]);
    }

    /** Others each time: what went before counts against what one service takes in a day. */
    private List<String> keptServices() {
        return jdbc.sql("""
                        with chosen as (
                          select id, public_id from listing where status = 'open' and not example order by random() limit ?),
                        kept as (
                          insert into listing_contact (listing_id, email, filled_by, filled_at)
                          select id, 'bench-' || id || '@services.example', 'operator', now() from chosen
                          on conflict do nothing)
                        select public_id from chosen
                        """)
                .param(SERVICES)
                .query((row, number) -> row.getString("public_id"))
                .list();
    }

    private void awaitMails() {
        Awaitility.await("mails")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> mailsThatWait() == 0);
    }

    private long mailsThatWait() {
        return jdbc.sql("select count(*) from mail_outbox where status in ('waiting', 'sending')")
                .query(Long.class)
                .single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private double[] rowsAlone() throws Exception {
        int all = Math.toIntExact(PER_SECOND * TIME.toSeconds());
        List<Future<Double>> written = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int number = 0; number < all; number++) {
                long due = start + Duration.ofSeconds(1).toNanos() * number / PER_SECOND;
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                written.add(threads.submit(() -> {
                    write();
                    return (System.nanoTime() - due) / 1e6;
                }));
            }
        }
        double[] millis = new double[all];
        for (int number = 0; number < all; number++) {
            millis[number] = written.get(number).get();
        }
        Arrays.sort(millis);
        return millis;
    }

    /** One enquiry to one service with its link, and both mails as if they had left already. */
    private void write() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            long enquiry = key(connection, """
                    insert into enquiry (sent_at, expires_at, consent, consented_at, visit, name, email, words)
                    values (now(), now() + interval '90 days', 'yes', now(), false, 'Jo', ?, 'Is there a room?')
                    returning id
                    """, Secrets.fresh() + "@people.example");
            long thread = key(connection, """
                    insert into enquiry_thread (enquiry_id, listing_id, public_id, slug, name, example, person_mailbox,
                      service_mailbox, sent_at)
                    select %d, id, public_id, slug, name, false, 'p' || ?, 's%s', now() from listing
                    where status = 'open' limit 1 returning id
                    """.formatted(enquiry, Secrets.fresh()), Secrets.fresh());
            link(connection, enquiry, null);
            link(connection, enquiry, thread);
            mail(connection);
            mail(connection);
            connection.commit();
        }
    }

    private static long key(Connection connection, String sql, String value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, value);
            try (ResultSet keys = insert.executeQuery()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static void link(Connection connection, long enquiry, @Nullable Long thread) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into enquiry_link (token_hash, enquiry_id, thread_id) values (?, ?, ?)")) {
            insert.setBytes(1, Secrets.hash(Secrets.fresh()));
            insert.setLong(2, enquiry);
            insert.setObject(3, thread);
            insert.executeUpdate();
        }
    }

    private static void mail(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into mail_outbox (key, purpose, message_id, bounce_token, status, due_at, put_at, ended_at,
                  even_if_bounced, recipient, content)
                values (?, 'bench', ?, ?, 'sent', now(), now(), now(), false, 'nobody@people.example', '{}')
                """)) {
            insert.setString(1, "bench-" + Secrets.fresh());
            insert.setString(2, "<" + Secrets.fresh() + "@bench.example>");
            insert.setString(3, Secrets.fresh());
            insert.executeUpdate();
        }
    }
}

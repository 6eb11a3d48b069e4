package uk.kindred.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;
import uk.kindred.base.vault.Vaults;
import uk.kindred.bench.EnquiryLoad;
import uk.kindred.enquiries.Enquiries;
import uk.kindred.enquiries.KeptListings;
import uk.kindred.enquiries.KeptListings.Kept;
import uk.kindred.enquiries.NewEnquiry;
import uk.kindred.notifications.FaultyLine.Fault;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.ShippedRegister;
import uk.kindred.testing.TickingClock;

/** Many enquiries, from pressing Send to the services' and people's mailboxes, also while the mail server fails. */
@KindredTest
class ManyEnquiriesTest {

    private static final int ENQUIRIES = 1000;
    /** One takes 40 a day. */
    private static final int SERVICES = 50;

    private static final int MINUTES_OF_OUTAGE = 60;
    private static final String OURS = "purpose in ('enquiry', 'enquiry-receipt') and put_at >= ?";

    @LocalServerPort
    private int port;

    @Autowired
    private Enquiries enquiries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private MailRounds rounds;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private MailProperties settings;

    @Autowired
    private BouncedAddresses bounced;

    @Autowired
    private Vaults vaults;

    @Autowired
    private Envelopes envelopes;

    @Autowired
    private MailMeters mailMeters;

    private final RealMailServer server = new RealMailServer();
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();
    private KeptListings listings;
    private FaultyLine line;
    private int usualPort;
    private Timestamp began;

    @BeforeEach
    void begin() throws IOException {
        listings = new KeptListings(jdbc);
        ShippedRegister.await(jdbc);
        began = jdbc.sql("select now()")
                .query((row, number) -> row.getTimestamp(1))
                .single();
        line = new FaultyLine(server.port(), this::fault);
        usualPort = sender.getPort();
        sender.setPort(line.port());
    }

    @AfterEach
    void end() throws IOException {
        sender.setPort(usualPort);
        line.close();
        server.close();
        listings.forget();
        jdbc.sql("delete from mail_outbox where " + OURS).param(began).update();
    }

    @Test
    void ofAThousandNoneIsLostAndNoneComesTwiceWhileTheMailServerFails() throws Exception {
        line.close();
        double failedBefore = unreachable();
        List<Kept> services =
                IntStream.range(0, SERVICES).mapToObj(listings::keep).toList();
        askAll(services);
        passAnHourWithoutAServer();
        assertThat(unreachable() - failedBefore)
                .as("after a pause of a minute and a half at most it was tried again")
                .isGreaterThanOrEqualTo(MINUTES_OF_OUTAGE / 2.0);
        assertThat(server.received()).isEmpty();
        assertThat(count("waiting") + count("sending")).isEqualTo(2 * ENQUIRIES);

        line.open();
        awaitSent(2 * ENQUIRIES, Duration.ofMinutes(2));

        assertThat(received()).doesNotHaveDuplicates().hasSize(2 * ENQUIRIES);
        Map<String, Long> byRecipient =
                server.received().stream().collect(Collectors.groupingBy(ManyEnquiriesTest::to, Collectors.counting()));
        assertThat(services)
                .allSatisfy(service ->
                        assertThat(byRecipient).containsEntry(service.contact(), (long) ENQUIRIES / SERVICES));
        assertThat(byRecipient.keySet().stream().filter(to -> to.startsWith("faults-")))
                .hasSize(ENQUIRIES);
        assertThat(tries.entrySet().stream()
                        .filter(person -> person.getKey().startsWith("faults-") && person.getValue() > 1))
                .as("some were put off or cut off")
                .isNotEmpty();
        assertThat(jdbc.sql("select count(*) from enquiry").query(Integer.class).single())
                .isEqualTo(ENQUIRIES);
    }

    /** As an instance meets it that looks for mail once a minute; its clock goes on an hour. */
    private void passAnHourWithoutAServer() {
        TickingClock clock = new TickingClock();
        clock.pass(Duration.between(clock.instant(), Instant.now()));
        Postman postman = new Postman(
                new ClaimedMails(jdbc, settings, vaults, clock),
                bounced,
                sender,
                envelopes,
                mailMeters,
                event -> {},
                settings,
                clock);
        for (int minute = 0; minute < MINUTES_OF_OUTAGE; minute++) {
            postman.sendDue();
            clock.pass(Duration.ofMinutes(1));
        }
    }

    /** The short form of "script/bench enquiries", which also measures how long people wait. */
    @Test
    void twentyASecondAreAllTakenAndSentOnce() throws InterruptedException {
        List<Kept> services = IntStream.range(0, 12).mapToObj(listings::keep).toList();

        EnquiryLoad.Result result = new EnquiryLoad(
                        "http://127.0.0.1:" + port,
                        services.stream().map(Kept::id).toList())
                .send(20, Duration.ofSeconds(5));

        assertThat(result.failures()).isEmpty();
        assertThat(result.sortedMillis()).hasSize(100);
        assertThat(jdbc.sql("select count(*) from enquiry").query(Integer.class).single())
                .isEqualTo(100);
        awaitSent(200, Duration.ofMinutes(1));
        assertThat(received()).doesNotHaveDuplicates().hasSize(200);
    }

    /** Message-IDs of the enquiries' mails. */
    private List<String> received() {
        Set<String> put = Set.copyOf(jdbc.sql("select message_id from mail_outbox where " + OURS)
                .param(began)
                .query(String.class)
                .list());
        return server.receivedIds().stream().filter(put::contains).toList();
    }

    /** The mail server's own threads complain of lines that break, which is no fault of the sender's. */
    private void awaitSent(int mails, Duration within) {
        await("all sent").dontCatchUncaughtExceptions().atMost(within).until(() -> {
            sendWhatWasPutOff();
            return count("sent") == mails;
        });
    }

    /** The server would leave it for half a minute or more. */
    private void sendWhatWasPutOff() {
        jdbc.sql("update mail_outbox set due_at = now() where status = 'waiting' and " + OURS)
                .param(began)
                .update();
        rounds.wake();
    }

    /** Several at once, each by somebody else. */
    private void askAll(List<Kept> services) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Future<Enquiries.Result>> sent = IntStream.range(0, ENQUIRIES)
                    .mapToObj(number -> people.submit(() -> ask(number, services.get(number % SERVICES))))
                    .toList();
            for (Future<Enquiries.Result> one : sent) {
                assertThat(one.get()).isInstanceOf(Enquiries.Sent.class);
            }
        }
    }

    private Enquiries.Result ask(int number, Kept service) {
        return enquiries.send(
                new NewEnquiry(
                        Secrets.fresh(),
                        List.of(service.id()),
                        "Jo",
                        EmailAddress.parse("faults-" + number + "@people.example"),
                        null,
                        "Is there a room? " + number,
                        false,
                        null,
                        "yes"),
                () -> true);
    }

    /** The first try of every tenth mail is put off or cut off before its end, of a few it is slow; later ones go well. */
    private Fault fault(String recipient) {
        int earlier = tries.merge(recipient, 1, Integer::sum) - 1;
        if (earlier > 0) {
            return Fault.NONE;
        }
        return switch (Math.floorMod(recipient.hashCode(), 100)) {
            case 0, 1, 2, 3, 4 -> Fault.BUSY;
            case 5, 6, 7, 8, 9 -> Fault.CUT_BEFORE_END;
            case 10 -> Fault.SLOW;
            default -> Fault.NONE;
        };
    }

    private double unreachable() {
        return meters.find("kindred.mail.attempts").tag("outcome", "unreachable").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private int count(String status) {
        return jdbc.sql("select count(*) from mail_outbox where status = ? and " + OURS)
                .params(status, began)
                .query(Integer.class)
                .single();
    }

    private static String to(MimeMessage message) {
        return RealMailServer.header(message, "To").replaceAll(".*<|>.*", "");
    }
}

package uk.kindred.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kindred.notifications.FaultyLine.Fault;
import uk.kindred.notifications.MailWorld.Instance;

/** A thousand mails through servers and lines that fail. */
class OutboxFaultsTest {

    private static final int MAILS = 1000;
    private static final int ROUNDS_AT_MOST = 200;

    private final Random chance = new Random(20261120);
    private MailWorld world;

    @BeforeEach
    void begin() {
        world = new MailWorld();
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void aServerThatIsDownForAnHourLosesNothingAndGetsNothingTwice() throws IOException {
        putThousand();
        try (FaultyLine line = new FaultyLine(world.serverPort(), any -> Fault.NONE)) {
            Instance instance = world.instance(line.port());
            line.close();
            for (int minute = 0; minute < 60; minute++) {
                instance.postman().sendDue();
                world.clock.pass(Duration.ofMinutes(1));
            }
            assertThat(world.received()).isEmpty();
            assertThat(world.count("waiting")).isEqualTo(MAILS);

            line.open();
            sendAll(List.of(instance));
        }

        assertThat(world.receivedIds()).hasSize(MAILS).doesNotHaveDuplicates();
        assertThat(world.count("sent")).isEqualTo(MAILS);
    }

    @Test
    void severalInstancesOnASlowAndBreakingLineToABusyServerLoseNothingAndSendNothingTwice() throws Exception {
        putThousand();
        Map<String, Integer> tries = new ConcurrentHashMap<>();
        try (FaultyLine line = new FaultyLine(world.serverPort(), recipient -> {
            // the first try of most mails goes wrong, the second of some
            int before = tries.merge(recipient, 1, Integer::sum);
            return before > 2 ? Fault.NONE : oneOf(Fault.NONE, Fault.BUSY, Fault.CUT_BEFORE_END, rarely(Fault.SLOW));
        })) {
            sendAll(List.of(world.instance(line.port()), world.instance(line.port()), world.instance(line.port())));
        }

        assertThat(world.receivedIds()).hasSize(MAILS).doesNotHaveDuplicates();
        assertThat(world.count("sent")).isEqualTo(MAILS);
    }

    @Test
    void whatAServerRefusesIsKeptWithItsReasonAndNotTriedAgain() throws Exception {
        putThousand();
        Map<String, Integer> tries = new ConcurrentHashMap<>();
        try (FaultyLine line = new FaultyLine(world.serverPort(), recipient -> {
            tries.merge(recipient, 1, Integer::sum);
            return recipient.startsWith("person7")
                    ? Fault.UNKNOWN_ADDRESS
                    : recipient.startsWith("person8") ? Fault.REFUSED : Fault.NONE;
        })) {
            sendAll(List.of(world.instance(line.port())));
        }

        assertThat(tries.values()).containsOnly(1);
        assertThat(world.count("refused")).isEqualTo(222);
        assertThat(world.receivedIds()).hasSize(MAILS - 222).doesNotHaveDuplicates();
        assertThat(world.jdbc
                        .sql("select distinct problem from mail_outbox where status = 'refused'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "the mail server answered 550 5.1.1 about the address",
                        "the mail server answered 554 5.7.1 about the address");
        assertThat(world.outbox.isBlocked(
                        world.mail("any", "person7@people.example").to()))
                .isTrue();
        assertThat(world.outbox.isBlocked(
                        world.mail("any", "person8@people.example").to()))
                .isFalse();
    }

    /** SMTP can't rule it out; the same Message-ID lets the receiving side see that it is one mail. */
    @Test
    void whatWasTakenWithoutOurHearingOfItComesAgainUnderTheSameNameAndNothingElseComesTwice() throws Exception {
        putThousand();
        Map<String, Integer> tries = new ConcurrentHashMap<>();
        int unheard;
        try (FaultyLine line = new FaultyLine(
                world.serverPort(),
                recipient -> tries.merge(recipient, 1, Integer::sum) == 1 && chance.nextInt(10) == 0
                        ? Fault.CUT_AFTER_END
                        : Fault.NONE)) {
            sendAll(List.of(world.instance(line.port())));
            unheard = line.cutAfterEnd();
        }

        List<String> ids = world.receivedIds();
        assertThat(unheard).isPositive();
        assertThat(new HashSet<>(ids)).hasSize(MAILS);
        assertThat(ids).hasSize(MAILS + unheard);
        assertThat(world.jdbc
                        .sql("select count(*) from mail_outbox where in_doubt")
                        .query(Integer.class)
                        .single())
                .isEqualTo(unheard);
    }

    @Test
    void anInstanceKilledWithAMailInItsHandsLeavesItToAnotherOnceItsClaimLapses() {
        world.put(world.mail("only", "jo@people.example"));
        Instance killed = world.instance(world.serverPort());
        assertThat(killed.mails().claimNext()).isPresent();
        Instance other = world.instance(world.serverPort());

        other.postman().sendDue();
        assertThat(world.received()).isEmpty();

        world.clock.pass(MailWorld.SETTINGS.claim().plusSeconds(1));
        other.postman().sendDue();
        other.postman().sendDue();
        assertThat(world.received()).hasSize(1);
        assertThat(world.count("sent")).isOne();
    }

    @Test
    void anInstanceThatIsSlowButAliveKeepsItsMail() {
        world.put(world.mail("only", "jo@people.example"));
        Instance slow = world.instance(world.serverPort());
        OutgoingMail mail = slow.mails().claimNext().orElseThrow();
        Instance other = world.instance(world.serverPort());

        for (int i = 0; i < 5; i++) {
            world.clock.pass(Duration.ofMinutes(1));
            slow.mails().renew();
            other.postman().sendDue();
        }
        assertThat(world.received()).isEmpty();

        slow.mails().end(mail, "sent", "");
        world.clock.pass(Duration.ofHours(1));
        other.postman().sendDue();
        assertThat(world.received()).isEmpty();
    }

    private void putThousand() {
        world.transactions.executeWithoutResult(transaction -> IntStream.range(0, MAILS)
                .forEach(i -> world.outbox.put(world.mail("mail-" + i, "person" + i + "@people.example"))));
    }

    /** All instances at once, again and again, with time passing between. */
    private void sendAll(List<Instance> instances) {
        for (int round = 0; round < ROUNDS_AT_MOST && world.count("waiting") + world.count("sending") > 0; round++) {
            List<Thread> threads = instances.stream()
                    .map(instance ->
                            Thread.ofVirtual().start(() -> instance.postman().sendDue()))
                    .toList();
            threads.forEach(OutboxFaultsTest::join);
            world.clock.pass(Duration.ofMinutes(10));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized Fault oneOf(Fault... faults) {
        return faults[chance.nextInt(faults.length)];
    }

    private synchronized Fault rarely(Fault fault) {
        return chance.nextInt(20) == 0 ? fault : Fault.NONE;
    }
}

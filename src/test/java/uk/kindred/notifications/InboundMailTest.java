package uk.kindred.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kindred.base.EmailAddress;

/** What comes into our mailbox on a real IMAP server. */
class InboundMailTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final List<InboundMail> received = new ArrayList<>();
    private MailWorld world;
    private GreenMailUser ourselves;
    private boolean failing;

    @BeforeEach
    void begin() throws Exception {
        world = new MailWorld();
        server.start();
        ourselves = server.getUserManager().createUser("everything@kindred.example", "everything", "secret");
    }

    @AfterEach
    void end() {
        server.stop();
        world.close();
    }

    @Test
    void anAnswerArrivesOnceWithItsWordsAndWithoutItsFiles() throws Exception {
        deliver("""
                Delivered-To: E-Abc@kindred.example
                From: Oak House <manager@oak.example>
                To: e-abc@kindred.example
                Subject: =?utf-8?q?Caf=C3=A9?=
                Message-ID: <1@oak.example>
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: multipart/alternative; boundary=c

                --c
                Content-Type: text/plain; charset=utf-8

                We have a room.
                --c
                Content-Type: text/html

                <p>We have a room.</p>
                --c--
                --b
                Content-Type: application/pdf; name=fees.pdf
                Content-Disposition: attachment; filename=fees.pdf

                %PDF
                --b--
                """);
        empty();
        empty();

        assertThat(received).hasSize(1);
        InboundMail mail = received.getFirst();
        assertThat(mail.mailbox()).isEqualTo("e-abc");
        assertThat(mail.from()).isEqualTo(EmailAddress.parse("manager@oak.example"));
        assertThat(mail.subject()).isEqualTo("Café");
        assertThat(mail.text().strip()).isEqualTo("We have a room.");
        assertThat(mail.attachments()).isOne();
        assertThat(mail.automatic()).isFalse();
        assertThat(messagesLeft()).isZero();
    }

    @Test
    void ofHtmlOnlyTheWordsAreTaken() throws Exception {
        deliver("""
                Delivered-To: e-abc@kindred.example
                From: manager@oak.example
                Message-ID: <2@oak.example>
                Content-Type: text/html; charset=utf-8

                <html><head><style>p {}</style><script>steal()</script></head><body><p>Yes, <b>come</b> on&nbsp;Friday.</p>
                <img src="https://tracker.example/1.gif"><blockquote>Bring your mother.</blockquote><div class="gmail_quote"><div
                class="gmail_attr">jo@people.example wrote:</div><blockquote class="gmail_quote">jo@</blockquote>
                <div>And her friend.</div></div></body></html>
                """);
        empty();

        assertThat(received.getFirst().text())
                .contains("Yes, come on Friday.", "Bring your mother.", "And her friend.")
                .doesNotContain("steal", "tracker", "jo@");
        assertThat(received.getFirst().attachments()).isZero();
    }

    @Test
    void machinesAreToldFromPeople() throws Exception {
        for (String header : List.of(
                "Auto-Submitted: auto-replied",
                "X-Autoreply: yes",
                "Precedence: bulk",
                "Return-Path: <>",
                "List-Id: <a.b>")) {
            deliver(header + "\nDelivered-To: e-abc@kindred.example\nFrom: a@b.example\nMessage-ID: <"
                    + header.hashCode() + "@x>\n\nAway.");
        }
        deliver("Auto-Submitted: no\nDelivered-To: e-abc@kindred.example\nFrom: a@b.example\n\nHere.");
        empty();

        assertThat(received)
                .hasSize(6)
                .filteredOn(mail -> !mail.automatic())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text().strip()).isEqualTo("Here."));
    }

    @Test
    void whatFailsHalfwayIsTriedAgainAndStillHappensOnce() throws Exception {
        deliver("Delivered-To: e-abc@kindred.example\nFrom: a@b.example\nMessage-ID: <3@x>\n\nHello.");
        failing = true;
        empty();
        assertThat(messagesLeft()).isOne();

        failing = false;
        empty();
        empty();

        assertThat(received).hasSize(1);
        assertThat(messagesLeft()).isZero();
    }

    @Test
    void aMailThatComesBackBlocksItsAddressAndTheApplicationHears() throws Exception {
        world.put(world.mail("k", "gone@people.example"));
        world.instance(world.serverPort()).postman().sendDue();
        deliver(report(envelopeSender(), "Action: failed\nStatus: 5.1.1"));
        empty();

        assertThat(world.count("bounced")).isOne();
        assertThat(world.outbox.isBlocked(world.mail("x", "gone@people.example").to()))
                .isTrue();
        assertThat(world.failed).containsExactly(new MailFailed("k", "test", true));
    }

    @Test
    void aFullMailboxADelayAndAForgedReportBlockNobody() throws Exception {
        world.put(world.mail("k", "jo@people.example"));
        world.instance(world.serverPort()).postman().sendDue();
        deliver(report(envelopeSender(), "Action: delayed\nStatus: 4.4.1"));
        deliver(report("bounce-00000000000000000000@kindred.example", "Action: failed\nStatus: 5.1.1"));
        empty();
        assertThat(world.count("sent")).isOne();

        deliver(report(envelopeSender(), "Action: failed\nStatus: 5.2.2"));
        empty();
        assertThat(world.count("bounced")).isOne();
        assertThat(world.outbox.isBlocked(world.mail("x", "jo@people.example").to()))
                .isFalse();
    }

    private String envelopeSender() {
        return RealMailServer.header(world.received().getFirst(), "Return-Path").replaceAll("[<>]", "");
    }

    private static String report(String to, String status) {
        return """
                Return-Path: <>
                Delivered-To: %s
                From: MAILER-DAEMON@mx.example
                Message-ID: <%d@mx.example>
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: text/plain

                It came back.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; gone@people.example
                %s
                --b--
                """.formatted(to, (to + status).hashCode(), status);
    }

    private void deliver(String mail) throws Exception {
        ourselves.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    private void empty() throws Exception {
        InboundReceiver answers = new InboundReceiver() {
            @Override
            public boolean isFor(String mailbox) {
                return mailbox.startsWith("e-");
            }

            @Override
            public void receive(InboundMail mail) {
                received.add(mail);
                if (failing) {
                    received.clear();
                    throw new IllegalStateException("in the middle");
                }
            }
        };
        InboundDelivery delivery = new InboundDelivery(
                List.of(
                        new Bounces(world.jdbc, world.bounced, world.failed::add, MailWorld.VAULTS, world.clock),
                        answers),
                world.jdbc,
                world.transactions,
                world.clock);
        MailProperties.Inbound settings =
                new MailProperties.Inbound("127.0.0.1", server.getImap().getPort(), "everything", "secret", false);
        new InboundMailbox(settings, new InboundReader("kindred.example"), delivery).empty();
    }

    private int messagesLeft() throws Exception {
        return server.getManagers().getImapHostManager().getInbox(ourselves).getMessageCount();
    }
}

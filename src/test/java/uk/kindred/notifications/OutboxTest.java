package uk.kindred.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kindred.base.EmailAddress;

class OutboxTest {

    private static final EmailAddress JO = EmailAddress.parse("jo@people.example");

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
    void aMailLeavesOnlyIfItsTransactionCommits() {
        world.transactions.executeWithoutResult(transaction -> {
            world.outbox.put(world.mail("undone", "jo@people.example"));
            transaction.setRollbackOnly();
        });
        assertThatThrownBy(() -> world.outbox.put(world.mail("outside", "jo@people.example")))
                .as("through Spring it is refused; here nothing begins the synchronization")
                .isInstanceOf(IllegalStateException.class);
        world.put(world.mail("done", "jo@people.example"));

        send();

        assertThat(world.received()).hasSize(1);
        assertThat(RealMailServer.header(world.received().getFirst(), "Subject"))
                .isEqualTo("About done");
    }

    @Test
    void theSameKeyTwiceIsOneMail() {
        world.put(world.mail("once", "jo@people.example"));
        world.put(world.mail("once", "jo@people.example"));
        send();
        world.put(world.mail("once", "jo@people.example"));
        send();

        assertThat(world.received()).hasSize(1);
    }

    @Test
    void aMailSaysTheSameAsTextAndAsHtmlThatScreenReadersTakeWell() throws Exception {
        world.put(new Mail("k", JO, "test", "A place at Oak House", body()));
        send();

        Multipart bodies = (Multipart) world.received().getFirst().getContent();
        assertThat(bodies.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(bodies.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .isEqualTo("""
                        Good news, José.

                        What to bring
                        -------------

                        * glasses
                        * <b>letters</b>

                        > Dear Jo,
                        > see you on Friday.

                        Read the answer:
                        https://kindred.example/enquiries/abc
                        """);
        Document html = Jsoup.parse(bodies.getBodyPart(1).getContent().toString());
        assertThat(html.child(0).attr("lang")).isEqualTo("en-GB");
        assertThat(html.title()).isEqualTo("A place at Oak House");
        assertThat(html.select("h1").text()).isEqualTo("A place at Oak House");
        assertThat(html.select("h2").text()).isEqualTo("What to bring");
        assertThat(html.select("li").eachText()).containsExactly("glasses", "<b>letters</b>");
        assertThat(html.select("b, script, img, link, table")).isEmpty();
        assertThat(html.select("a").attr("href")).isEqualTo("https://kindred.example/enquiries/abc");
        assertThat(html.select("blockquote").text()).contains("see you on Friday");
    }

    @Test
    void whatPeopleTypeNeverBecomesAHeader() {
        Mail mail = new Mail("k", JO, "test", "Hello\r\nBcc: all@people.example\r\n\r\nBuy", body());
        world.put(new Mail(
                mail.key(),
                mail.to(),
                mail.purpose(),
                mail.subject(),
                mail.body(),
                MailOptions.relayed("Oak\r\nBcc: all@people.example", MailWorld.SETTINGS.at("e-1"), "thread-1")));
        send();

        MimeMessage received = world.received().getFirst();
        assertThat(RealMailServer.header(received, "Bcc")).isEmpty();
        assertThat(RealMailServer.header(received, "Subject")).isEqualTo("Hello Bcc: all@people.example Buy");
        assertThat(RealMailServer.header(received, "From")).contains("<e-1@kindred.example>");
    }

    @Test
    void automaticMailSaysSoAndMailThatCanBeEndedSaysHow() {
        world.put(new Mail(
                "k",
                JO,
                "test",
                "News",
                body(),
                MailOptions.AUTOMATIC.withUnsubscribe(URI.create("https://kindred.example/unsubscribe/abc"))));
        send();

        MimeMessage received = world.received().getFirst();
        assertThat(RealMailServer.header(received, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(RealMailServer.header(received, "List-Unsubscribe"))
                .isEqualTo("<https://kindred.example/unsubscribe/abc>");
        assertThat(RealMailServer.header(received, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(RealMailServer.header(received, "Return-Path")).contains("bounce-");
    }

    @Test
    void nothingIsWrittenToABouncedAddressUntilItIsConfirmed() {
        world.bounced.block(EmailAddress.parse("JO@people.example"), "550");
        world.put(world.mail("held-back", "jo@people.example"));
        world.put(new Mail("proof", JO, "sign-in-link", "Sign in", body(), MailOptions.AUTOMATIC.evenAfterBounce()));
        send();
        assertThat(world.received()).hasSize(1);
        assertThat(world.count("blocked")).isOne();

        world.outbox.confirm(JO);
        world.put(world.mail("again", "jo@people.example"));
        send();
        assertThat(world.received()).hasSize(2);
    }

    @Test
    void whatAMailSaidAndToWhomIsForgottenDaysAfterItWasSentAndLaterThatItWas() {
        world.put(world.mail("old", "jo@people.example"));
        send();
        world.put(world.mail("waiting", "jo@people.example"));
        OutboxCleaning cleaning = new OutboxCleaning(world.jdbc, MailWorld.SETTINGS, world.clock);

        world.clock.pass(Duration.ofDays(6));
        cleaning.clean();
        assertThat(kept()).containsExactlyInAnyOrder("old", "waiting");

        world.clock.pass(Duration.ofDays(2));
        cleaning.clean();
        assertThat(kept()).containsExactly("waiting");
        assertThat(world.count("sent")).isOne();

        world.clock.pass(Duration.ofDays(90));
        cleaning.clean();
        assertThat(world.count("sent")).isZero();
        assertThat(world.count("waiting")).isOne();
    }

    @Test
    void whatCannotBeHandedOverForDaysIsGivenUp() throws Exception {
        world.put(world.mail("k", "jo@people.example"));
        try (FaultyLine line = new FaultyLine(world.serverPort(), any -> FaultyLine.Fault.BUSY)) {
            MailWorld.Instance instance = world.instance(line.port());
            for (int hour = 0; hour < 96; hour++) {
                instance.postman().sendDue();
                world.clock.pass(Duration.ofHours(1));
            }
        }
        assertThat(world.count("given-up")).isOne();
        assertThat(world.jdbc
                        .sql("select problem from mail_outbox")
                        .query(String.class)
                        .single())
                .isEqualTo("the mail server answered 451 4.3.2 about the address");
    }

    @Test
    void neitherWhomItGoesToNorWhatItSaysStandsInTheDatabase() {
        world.put(world.mail("k", "jo@people.example"));

        assertThat(world.jdbc
                        .sql("select m::text from mail_outbox m")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(row -> row.contains("people.example") || row.contains("Hello") || row.contains("About"));
        send();
        assertThat(world.received()).hasSize(1);
    }

    private List<String> kept() {
        return world.jdbc
                .sql("select key from mail_outbox where content is not null and recipient is not null")
                .query((row, number) -> row.getString("key"))
                .list();
    }

    private void send() {
        world.instance(world.serverPort()).postman().sendDue();
    }

    private static MailBody body() {
        return MailBody.write()
                .paragraph("Good news, José.")
                .heading("What to bring")
                .bullets(List.of("glasses", "<b>letters</b>"))
                .quote("Dear Jo,\nsee you on Friday.")
                .action("Read the answer", URI.create("https://kindred.example/enquiries/abc"))
                .done();
    }
}

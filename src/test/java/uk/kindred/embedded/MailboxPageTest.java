package uk.kindred.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.kindred.testing.TestServers;

class MailboxPageTest {

    private final Path folder = Path.of(String.valueOf(TestServers.properties().get("kindred.embedded.mail-folder")));
    private final MockMvcTester browser =
            MockMvcTester.create(standaloneSetup(new MailboxPage(folder)).build());

    @Test
    void aMailSentIsListedAndReadWithItsLinks() throws Exception {
        send("Your question to Oak House", "Read the answer:\nhttp://localhost:8080/answers/1", false);

        assertThat(browser.get().uri("/dev/mailbox"))
                .bodyText()
                .contains("Your question to Oak House</a> to jo@example.org");
        assertThat(newest())
                .bodyText()
                .contains("<a href=\"http://localhost:8080/answers/1\">http://localhost:8080/answers/1</a>");
    }

    @Test
    void whatAMailBringsIsNeverRun() throws Exception {
        send("<script>alert(1)</script>", "<p onclick='x()'>Hello <script>alert(2)</script><b>Jo</b></p>", true);

        assertThat(newest())
                .bodyText()
                .contains("&lt;script&gt;alert(1)", "<b>Jo</b>")
                .doesNotContain("<script", "onclick");
    }

    @Test
    void nobodyElsesMachineLearnsOfIt() {
        assertThat(browser.get().uri("/dev/mailbox").with(from("192.0.2.7", "localhost")))
                .hasStatus(404);
        assertThat(browser.get().uri("/dev/mailbox").with(from("127.0.0.1", "rebound.example")))
                .hasStatus(404);
        assertThat(browser.get().uri("/dev/mailbox").header("X-Forwarded-For", "192.0.2.7"))
                .hasStatus(404);
    }

    @Test
    void noOtherFileIsShown() {
        assertThat(browser.get().uri("/dev/mailbox/password")).hasStatus(404);
        assertThat(browser.get().uri("/dev/mailbox/1-1.eml")).hasStatus(404);
    }

    private MvcTestResult newest() {
        return browser.get()
                .uri("/dev/mailbox/" + new Mailbox(folder).list().getFirst().name())
                .exchange();
    }

    private static RequestPostProcessor from(String address, String host) {
        return (MockHttpServletRequest request) -> {
            request.setRemoteAddr(address);
            request.setServerName(host);
            return request;
        };
    }

    private static void send(String subject, String body, boolean html) throws Exception {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(Integer.parseInt(String.valueOf(TestServers.properties().get("spring.mail.port"))));
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper mail = new MimeMessageHelper(message, "UTF-8");
        mail.setFrom("kindred@example.org");
        mail.setTo("jo@example.org");
        mail.setSubject(subject);
        mail.setText(body, html);
        sender.send(message);
    }
}

package uk.kindred.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;

/** Without scripts, through the real mail server. */
@KindredTest
class SignInByLinkTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final String email = "jo-" + UUID.randomUUID() + "@people.example";
    private AccountVisitor browser;

    @BeforeEach
    void arrive() {
        browser = new AccountVisitor(port);
    }

    @Test
    void theLinkSignsInOnceOnAnyDeviceAndOnlyWhenTheButtonIsPressed() {
        HttpResponse<String> sent = browser.post("/sign-in/send-link", "email", email);
        assertThat(AccountVisitor.location(sent)).isEqualTo("/sign-in/sent");
        assertThat(browser.page("/sign-in/sent").select("main").text()).contains(email);

        String link = SentMails.await(email, 1).link("token=");
        AccountVisitor phone = new AccountVisitor(port);
        phone.page(link);
        Document page = phone.page(link);
        assertThat(page.select("h1").text()).isEqualTo("Sign in to Kindred");
        assertThat(phone.cookie("kindred-sign-in")).isEmpty();

        HttpResponse<String> in = use(phone, link);
        assertThat(AccountVisitor.location(in)).isEqualTo("/account");
        assertThat(phone.page("/account").select("main").text()).contains(email, "Chrome on Android (this browser)");
        assertThat(browser.get("/account").statusCode()).isEqualTo(302);

        assertThat(browser.get(link).statusCode()).isEqualTo(410);
        assertThat(AccountVisitor.location(use(browser, link))).isEqualTo("/sign-in/link");
        assertThat(browser.cookie("kindred-sign-in")).isEmpty();
    }

    @Test
    void whoeverIsNewIsToldHowToGetAnAccountAndSeesOneMainButton() {
        Document page = browser.page("/sign-in");
        assertThat(page.select("main").text()).contains("New here?", "You get an account in the same way");
        assertThat(page.select("main .button:not(.quiet)").eachText()).containsExactly("Send me a link");
        assertThat(page.selectXpath("//form[contains(@action, 'send-link')]/following::kindred-passkey-sign-in"))
                .as("the way in for fewer people comes after")
                .hasSize(1);
        browser.post("/sign-in/send-link", "email", email);
        assertThat(browser.page("/sign-in/sent").select("main").text()).contains("If you have no account yet");
    }

    @Test
    void afterAQuarterOfAnHourTheLinkIsWorthNothing() {
        String link = askForLink(email);
        jdbc.sql("update one_time_link set expires_at = now() - interval '1 second' where email = :email")
                .param("email", email)
                .update();

        assertThat(browser.get(link).statusCode()).isEqualTo(410);
        assertThat(AccountVisitor.location(use(browser, link))).isEqualTo("/sign-in/link");
    }

    @Test
    void onlyAHashOfTheLinkIsKept() {
        String token = tokenIn(askForLink(email));

        byte[] kept = jdbc.sql("select token_hash from one_time_link where email = :email")
                .param("email", email)
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(kept).isEqualTo(Secret.hash(token));
        assertThat(token).hasSize(43);
    }

    @Test
    void theAnswerDoesNotTellWhoHasAnAccount() {
        use(browser, askForLink(email));
        AccountVisitor stranger = new AccountVisitor(port);

        HttpResponse<String> known = stranger.post("/sign-in/send-link", "email", email);
        HttpResponse<String> unknown =
                stranger.post("/sign-in/send-link", "email", "nobody-" + UUID.randomUUID() + "@people.example");

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(AccountVisitor.location(known)).isEqualTo(AccountVisitor.location(unknown));
    }

    @Test
    void aSpellingWithOtherLettersIsTheSameAccount() {
        use(browser, askForLink(email));
        use(new AccountVisitor(port), askForLink(email.replaceFirst("jo-", "JO-")));

        assertThat(jdbc.sql("select count(*) from person where lower(email) = :email")
                        .param("email", email)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void somebodyElsesMailboxIsNotFilledAndTheLastLinkStillWorks() {
        for (int i = 0; i < 12; i++) {
            assertThat(browser.post("/sign-in/send-link", "email", email).statusCode())
                    .isEqualTo(302);
        }
        String last = SentMails.await(email, 3).link("token=");

        assertThat(AccountVisitor.location(use(browser, last))).isEqualTo("/account");
        assertThat(SentMails.to(email)).hasSize(3);
    }

    @Test
    void aPageOfOursIsComeBackToAndNoOther() {
        assertThat(AccountVisitor.location(browser.get("/account/address")))
                .isEqualTo("/sign-in?next=%2Faccount%2Faddress");
        browser.post("/sign-in/send-link", "email", email, "next", "/account/address");
        assertThat(AccountVisitor.location(
                        use(browser, SentMails.await(email, 1).link("token="))))
                .isEqualTo("/account/address");

        browser.post("/sign-in/send-link", "email", email, "next", "//evil.example/account");
        assertThat(AccountVisitor.location(
                        use(browser, SentMails.await(email, 2).link("token="))))
                .isEqualTo("/account");
    }

    @Test
    void whatIsNoAddressIsToldBesideTheFieldWithWhatWasTyped() {
        HttpResponse<String> answer = browser.post("/sign-in/send-link", "email", "jo at example");

        Document page = browser.page(AccountVisitor.location(answer));
        assertThat(page.select("input[name=email]").attr("value")).isEqualTo("jo at example");
        assertThat(page.select("input[name=email]").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById("email-error")).isNotNull();
    }

    @Test
    void aFormFromElsewhereSignsNobodyIn() {
        String link = askForLink(email);

        HttpResponse<String> forged = browser.postWith("forged", "/sign-in/use-link", "token", tokenIn(link));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(browser.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void aSignInSetBeforehandIsNotTheOneThatIsUsed() {
        String planted = "A".repeat(43);
        browser.setCookie("kindred-sign-in", planted);
        String form = browser.cookie("kindred-form").orElse("");
        browser.get("/?v-r=init&location=about&query=");
        String session = browser.cookie("JSESSIONID").orElseThrow();

        use(browser, askForLink(email));

        assertThat(browser.cookie("kindred-sign-in").orElseThrow()).isNotEqualTo(planted);
        assertThat(browser.cookie("kindred-form").orElse("none")).isNotEqualTo(form);
        assertThat(browser.cookie("JSESSIONID").orElseThrow()).isNotEqualTo(session);
    }

    private String askForLink(String address) {
        browser.post("/sign-in/send-link", "email", address);
        return SentMails.await(address, 1).link("token=");
    }

    private static HttpResponse<String> use(AccountVisitor browser, String link) {
        return browser.post("/sign-in/use-link", "token", tokenIn(link));
    }

    private static String tokenIn(String link) {
        return link.substring(link.indexOf("token=") + "token=".length());
    }
}

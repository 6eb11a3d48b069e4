package uk.kindred.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.Passkeys;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;

/** Signing in and looking after one's account in a real browser: by keyboard, with a passkey, without scripts. */
@KindredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Passkeys passkeys;

    private Browser browser;

    @BeforeEach
    void visit() {
        browser = Browser.onPort(port).fresh();
    }

    @Test
    void byKeyboardALinkIsAskedForAPasskeyAddedAndSignedInWith() {
        String email = "sam-" + UUID.randomUUID() + "@people.example";
        browser.load("/sign-in");
        browser.tabTo("input[name=email]");
        browser.press(email, Keys.ENTER);
        browser.until(page -> browser.path().equals("/sign-in/sent"));
        assertThat(browser.text()).contains(email);

        browser.load(SentMails.await(email, 1).link("token="));
        browser.tabTo("main form button");
        browser.press(Keys.ENTER);
        browser.until(page -> browser.path().equals("/account"));

        try (Authenticator phone = browser.authenticator()) {
            browser.tabTo("kindred-passkey-add button");
            browser.press(Keys.ENTER);
            browser.until(page -> browser.path().equals("/account?done=passkey"));
            assertThat(phone.passkeys()).isEqualTo(1);
            assertThat(browser.text()).contains("Your passkey is added", "Passkey of ");
            assertThat(SentMails.await(email, 2).text()).contains("A passkey for signing in");

            browser.tabTo("form[action='/sign-out'] button");
            browser.press(Keys.ENTER);
            browser.until(page -> browser.path().equals("/"));
            browser.load("/sign-in?next=/account/address");
            browser.tabTo("kindred-passkey-sign-in button");
            browser.press(Keys.ENTER);
            browser.until(page -> browser.path().equals("/account/address"));
            assertThat(browser.findAll("form[action='/account/change-address']"))
                    .hasSize(1);
        }
    }

    @Test
    void aPasskeyWithTheWrongFingerLetsNobodyInAndSaysWhatToDo() {
        Person person = signedIn();
        try (Authenticator phone = browser.authenticator()) {
            browser.load("/account");
            browser.click(browser.find("kindred-passkey-add button"));
            browser.until(page -> browser.path().contains("done=passkey"));
            browser.fresh();
            phone.recognises(false);
            browser.load("/sign-in");

            browser.click(browser.find("kindred-passkey-sign-in button"));

            assertThat(browser.find("kindred-passkey-sign-in .error").getText()).contains("have a link sent above");
            assertThat(browser.path()).isEqualTo("/sign-in");
        }
        assertThat(passkeys.list(person.id())).hasSize(1);
    }

    @Test
    void aPasskeyIsRenamedAndRemoved() {
        Person person = signedIn();
        try (Authenticator phone = browser.authenticator()) {
            browser.load("/account");
            browser.click(browser.find("kindred-passkey-add button"));
            browser.until(page -> browser.path().contains("done=passkey"));

            browser.click(browser.find(".rows summary"));
            browser.find("form[action='/account/rename-passkey'] input[name=name]")
                    .clear();
            browser.find("form[action='/account/rename-passkey'] input[name=name]")
                    .sendKeys("Work phone", Keys.ENTER);
            browser.until(page -> browser.path().contains("passkey-renamed"));
            assertThat(passkeys.list(person.id()))
                    .singleElement()
                    .satisfies(key -> assertThat(key.name()).isEqualTo("Work phone"));
            browser.click(browser.find("form[action='/account/remove-passkey'] button"));
            browser.until(page -> browser.path().contains("passkey-removed"));
            assertThat(passkeys.list(person.id())).isEmpty();
            assertThat(phone.passkeys()).as("is the device's own affair").isEqualTo(1);
        }
    }

    @Test
    void withoutScriptsALinkIsEnough() {
        Browser plain = Browser.withoutJavaScript(port);
        String email = "pat-" + UUID.randomUUID() + "@people.example";
        plain.load("/sign-in");
        assertThat(plain.findAll("kindred-passkey-sign-in button")).isEmpty();
        plain.find("input[name=email]").sendKeys(email, Keys.ENTER);
        plain.until(page -> plain.path().equals("/sign-in/sent"));

        plain.load(SentMails.await(email, 1).link("token="));
        plain.click(plain.find("main form button"));
        plain.until(page -> plain.path().equals("/account"));
        plain.find("input[name=name]").sendKeys("Pat", Keys.ENTER);
        plain.until(page -> plain.path().equals("/account?done=name"));
        assertThat(plain.text()).contains("Your name is saved.", "(this browser)");

        plain.click(plain.find("form[action='/sign-out'] button"));
        plain.until(page -> plain.path().equals("/"));
        assertThat(plain.find(".to-account").getText()).isEqualTo("Sign in");
    }

    @Test
    void formPagesStayFirstHtmlAndAskForNoLivePage() {
        browser.load("/sign-in");
        browser.until(page -> Boolean.TRUE.equals(browser.run("return document.readyState === 'complete'")));

        assertThat(browser.run("return document.querySelector('#first-html h1') !== null"))
                .isEqualTo(true);
        assertThat(browser.requests())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address.toString()).startsWith(browser.origin()))
                .noneMatch(address -> String.valueOf(address.getQuery()).contains("v-r="));
        assertThat(browser.messages()).isEmpty();
    }

    static Stream<String> pages() {
        return Stream.of(
                "/sign-in",
                "/sign-in?problem=email",
                "/sign-in/sent",
                "/sign-in/link",
                "/sign-in/password?problem=wrong",
                "/confirm-address",
                "/account?done=name",
                "/account/address?problem=email",
                "/account/password?problem=guessable",
                "/account/delete",
                "/admin",
                "/admin/people",
                "/admin/people/PERSON?told=granted",
                "/admin/people/PERSON?sought=a",
                "/admin/audit",
                "/admin/rates?told=added",
                "/admin/rates/new?figure=mig-carer&from=2025-04-07");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHasAnAccessibilityFaultOrScrollsSideways(String page) {
        Person person = signedIn(new Role.Administrator());
        browser.load(page.replace("PERSON", person.id().toString()));
        SoundPage.check(browser);
    }

    @Test
    void theMenuOfWhoeverIsSignedInStandsInOneLineOnAPhone() {
        signedIn();
        browser.look(View.PHONE_LIGHT);
        try {
            browser.load("/about");
            assertThat(browser.run("""
                    const tops = [...document.querySelectorAll('.site-header li:not(:has(kindred-shortlist-link))')]
                      .map(item => item.getBoundingClientRect().top);
                    return tops.length + ' in ' + new Set(tops).size
                    """)).isEqualTo("4 in 1");
        } finally {
            browser.look(View.DESKTOP_LIGHT);
        }
    }

    private Person signedIn(Role... roles) {
        SignedInFixture fixture = new SignedInFixture(context);
        Person person = fixture.somebody(roles);
        browser.load("/about");
        browser.setCookie("kindred-sign-in", fixture.signIn(person, new AccountVisitor(port)));
        return person;
    }
}

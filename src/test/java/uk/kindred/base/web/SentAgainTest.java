package uk.kindred.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Person;
import uk.kindred.directory.Feature;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.directory.SupportKind;
import uk.kindred.providers.selfservice.KeptFixture;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** A form that was open for too long loses nothing of what was typed, and no other site gains by it. */
@KindredTest
class SentAgainTest {

    private static final String WORDS = "We come on time.\n\nAsk for <b>Jo</b> & \"Sam\".";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private KeptFixture kept;
    private ListingDetails listing;
    private Person editor;
    private FormVisitor visitor;

    @BeforeEach
    void begin() {
        kept = new KeptFixture(context, port);
        OrganisationId organisation = kept.organisation();
        listing = kept.own(organisation, SupportKind.HOME_CARE);
        editor = kept.editor(organisation);
        visitor = kept.visitor(editor).open(address());
        visitor.type("description", WORDS).tick("feature", "nights", true).type("miles", "7");
    }

    @AfterEach
    void end() {
        kept.forget();
    }

    @Test
    void whoeverSignedInElsewhereMeanwhileSendsItAgainInOnePress() {
        forgetForm("another-window");
        visitor.press("Save");

        assertThat(visitor.status()).isEqualTo(403);
        assertThat(visitor.text())
                .contains("This was not sent yet", "Nothing was changed", "Ask for <b>Jo</b> & \"Sam\".");
        assertThat(visitor.page().select("main b, main script")).isEmpty();
        assertThat(visitor.page().select("main a[target=_blank]"))
                .as("they are signed in")
                .isEmpty();
        assertThat(offer().description()).isNull();

        visitor.press("Send it now");
        assertThat(visitor.status()).isEqualTo(200);
        assertThat(offer().description()).isEqualTo(WORDS);
        assertThat(offer().features().features()).containsExactly(Feature.NIGHTS);
        assertThat(offer().areaServed().miles()).isEqualTo(7);
    }

    @Test
    void whoeverIsNotSignedInAnyMoreSignsInInAnotherWindowAndSendsItThen() {
        visitor.setCookie("kindred-sign-in", "over").press("Save");

        assertThat(visitor.status()).isEqualTo(403);
        assertThat(visitor.page().expectFirst("main a[target=_blank]").attr("href"))
                .isEqualTo("/sign-in?next=" + address().replace("/", "%2F"));
        assertThat(offer().description()).isNull();

        // signing in makes forms from before it worthless
        visitor.setCookie("kindred-sign-in", kept.signIn(editor));
        forgetForm("signed-in-since");
        visitor.press("Send it now");
        assertThat(visitor.text()).contains("This was not sent yet");
        visitor.press("Send it now");
        assertThat(offer().description()).isEqualTo(WORDS);
    }

    @Test
    void anotherSitesFormIsRefusedAndNothingOfItComesBack() {
        Map<String, List<String>> forged = Map.of("description", List.of("Forged words here"), "_csrf", List.of("x"));
        for (String whose : List.of("cross-site", "same-site", "none")) {
            visitor.sendingFrom(whose).post(address(), forged);
            assertThat(visitor.status()).as(whose).isEqualTo(403);
            assertThat(visitor.page().select("main form")).as(whose).isEmpty();
            assertThat(visitor.text()).as(whose).contains("Not open to you").doesNotContain("Forged");
        }
        assertThat(offer().description()).isNull();
    }

    @Test
    void whereTheBrowserSaysNoMoreThanItsOriginThatCounts() {
        assertThat(postFrom("http://127.0.0.1:" + port).body()).contains("This was not sent yet");
        for (String other : List.of(
                "https://elsewhere.example",
                "null",
                "http://127.0.0.1",
                "http://127.0.0.1:" + port + ".elsewhere.example")) {
            assertThat(postFrom(other).body()).as(other).doesNotContain("This was not sent yet");
            assertThat(postFrom(other).statusCode()).as(other).isEqualTo(403);
        }
    }

    @Test
    void aPasswordIsNotKeptAndTheWayBackIsShown() {
        FormVisitor stranger = new FormVisitor(port).open("/sign-in/password");
        stranger.post(
                "/sign-in/with-password",
                Map.of(
                        "email",
                        List.of("jo@people.example"),
                        "password",
                        List.of("correct horse battery"),
                        "_csrf",
                        List.of("old")));

        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.raw()).doesNotContain("correct horse");
        assertThat(stranger.page().select("main form")).isEmpty();
        assertThat(stranger.page().select("main a").eachAttr("href")).contains("/sign-in/password");
    }

    private HttpResponse<String> postFrom(String origin) {
        return new Visitor(port)
                .ask("POST", "/account/rename", "Origin", origin, "Content-Type", "application/x-www-form-urlencoded");
    }

    /** As signing in or out does in another window of the same browser. */
    private void forgetForm(String secret) {
        visitor.setCookie("kindred-form", secret);
    }

    private String address() {
        return "/provider/listings/" + listing.summary().id() + "/about";
    }

    private Offer offer() {
        return kept.now(listing.summary().id()).offer();
    }
}

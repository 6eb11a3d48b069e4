package uk.kindred.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.kindred.accounts.AccessTest.Row;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.RawVisitor;

/** What holds for every address of the application, by the table of {@link AccessTest}, which lists all of them. */
@KindredTest
class RouteSafetyTest {

    /**
     * Forms of people without an account: instead of refusing they show the page again, with all that was typed. That nothing is
     * done is for their own tests to show.
     */
    private static final List<String> SHOWN_AGAIN = List.of(
            "/enquire",
            "/enquiries/",
            "/alerts/",
            "/disputes/",
            "/report/",
            "/decisions/",
            "/still-free/",
            "/invited/",
            "/plan/missing",
            "/reviews/");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private AccountVisitor everything;

    /** Somebody who holds every role, so that nothing but what is tested here stands in the way. */
    @BeforeEach
    void signIn() {
        SignedInFixture fixture = new SignedInFixture(context);
        everything = new AccountVisitor(port);
        // too long ago for anything to be deleted by this test
        fixture.signInLongAgo(
                fixture.somebody(
                        new Role.Provider(new OrganisationId(UUID.randomUUID()), Role.Standing.OWNER),
                        new Role.CouncilOfficer("E08000035"),
                        new Role.Moderator(),
                        new Role.Administrator()),
                everything);
    }

    @Test
    void everyAnswerTellsBrowsersWhatMayNotBeDoneWithIt() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Row row : rows("GET").toList()) {
            HttpResponse<String> answer = everything.get(row.asked());
            all.assertThat(header(answer, "X-Content-Type-Options"))
                    .as(row.key())
                    .isEqualTo("nosniff");
            all.assertThat(header(answer, "X-Frame-Options")).as(row.key()).isEqualTo("DENY");
            all.assertThat(header(answer, "Content-Security-Policy"))
                    .as(row.key())
                    .contains("frame-ancestors 'none'", "default-src")
                    .doesNotContain("script-src 'self' 'unsafe-inline'");
            all.assertThat(header(answer, "Referrer-Policy"))
                    .as(row.key())
                    .isIn("no-referrer", "strict-origin-when-cross-origin");
            all.assertThat(header(answer, "Permissions-Policy")).as(row.key()).contains("camera=()", "microphone=()");
            all.assertThat(header(answer, "Cross-Origin-Opener-Policy"))
                    .as(row.key())
                    .isEqualTo("same-origin");
            all.assertThat(header(answer, "Server") + header(answer, "X-Powered-By"))
                    .as(row.key())
                    .isEmpty();
        }
        all.assertAll();
    }

    @Test
    void nothingIsDoneWithoutTheSecretOfOurForms() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Row row : forms().toList()) {
            HttpResponse<String> answer = row.method().equals("POST")
                    ? everything.postWith("forged", row.asked())
                    : everything.send(row.method(), row.asked(), "forged");
            if (SHOWN_AGAIN.stream().anyMatch(row.asked()::startsWith)) {
                all.assertThat(answer.statusCode()).as(row.key()).isIn(200, 303, 404, 410, 422);
            } else {
                all.assertThat(answer.statusCode()).as(row.key()).isEqualTo(403);
            }
        }
        all.assertAll();
    }

    /** All but what programs post, which have no cookie to ride on, and mail programs, whose link is the secret (RFC 8058). */
    private static Stream<Row> forms() throws IOException {
        return AccessTest.rows()
                .filter(row -> !row.method().equals("GET"))
                .filter(row -> !row.mapped().startsWith("/api/"))
                .filter(row -> !row.mapped().endsWith("/unsubscribe"));
    }

    @Test
    void whatIsNotForEverybodyIsKeptByNoProxy() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Row row :
                rows("GET").filter(row -> !row.allowed().equals("everybody")).toList()) {
            HttpResponse<String> answer = everything.get(row.asked());
            all.assertThat(header(answer, "Cache-Control"))
                    .as("%s: %d", row.key(), answer.statusCode())
                    .matches(".*(no-store|private).*");
        }
        all.assertAll();
    }

    @Test
    void aForgedHostLeadsNowhere() {
        RawVisitor visitor = new RawVisitor(port);
        for (String path :
                List.of("/account", "/sign-in", "/claim", "/listings/none-such", "/sitemap.xml", "/api/openapi.json")) {
            RawVisitor.Answer answer = visitor.send(
                    "GET",
                    path,
                    List.of("Host: elsewhere.example", "X-Forwarded-Host: elsewhere.example"),
                    new byte[0]);
            assertThat(answer.header("Location").orElse("")).as(path).doesNotContain("elsewhere.example");
            assertThat(answer.body()).as(path).doesNotContain("elsewhere.example");
        }
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOfOtherSites() {
        List<String> cookies =
                new AccountVisitor(port).get("/sign-in").headers().allValues("Set-Cookie");
        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Domain="));
    }

    private static Stream<Row> rows(String method) throws IOException {
        return AccessTest.rows().filter(row -> row.method().equals(method));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

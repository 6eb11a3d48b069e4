package uk.kindred.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.json.JsonContent;
import uk.kindred.accounts.AuditFilter;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.providers.Keepers;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;

/** What people change of their account, and administrators of others’, through the forms. */
@KindredTest
class AccountPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @Autowired
    private Grants grants;

    @Autowired
    private AuditLog audit;

    private SignedInFixture fixture;
    private Person person;
    private AccountVisitor browser;

    @BeforeEach
    void signIn() {
        fixture = new SignedInFixture(context);
        person = fixture.somebody();
        browser = new AccountVisitor(port);
        fixture.signIn(person, browser);
    }

    @Test
    void aNameIsKeptAndShownAsText() {
        browser.post("/account/rename", "name", "  Jo <script>alert(1)</script> ");

        Document page = browser.page("/account?done=name");
        assertThat(page.select("input[name=name]").attr("value")).isEqualTo("Jo <script>alert(1)</script>");
        assertThat(page.select("[role=status]").text()).isEqualTo("Your name is saved.");
    }

    @Test
    void aNewAddressCountsOnlyWhenBothHaveConfirmedIt() {
        String old = person.email().value();
        String fresh = UUID.randomUUID() + "@elsewhere.example";
        browser.post("/account/change-address", "email", fresh);

        confirm(SentMails.await(fresh, 1).link("token="), "one");
        assertThat(people.get(person.id()).email().value()).isEqualTo(old);
        confirm(SentMails.await(old, 1).link("token="), "both");

        assertThat(people.get(person.id()).email().value()).isEqualTo(fresh);
        assertThat(browser.page("/account").select("main").text()).contains(fresh);
        assertThat(SentMails.await(old, 2).text()).contains("The address of your account was changed");
    }

    @Test
    void anAddressThatSomebodyElseHasByNowIsNotTaken() {
        String theirs = fixture.somebody().email().value();
        browser.post("/account/change-address", "email", theirs);

        confirm(SentMails.await(theirs, 1).link("token="), "one");
        confirm(SentMails.await(person.email().value(), 1).link("token="), "taken");

        assertThat(people.get(person.id()).email()).isEqualTo(person.email());
    }

    private void confirm(String link, String outcome) {
        AccountVisitor anyDevice = new AccountVisitor(port);
        anyDevice.page(link);
        HttpResponse<String> answer =
                anyDevice.post("/confirm-address/yes", "token", link.substring(link.indexOf('=') + 1));
        assertThat(AccountVisitor.location(answer)).isEqualTo("/confirm-address?confirmed=" + outcome);
    }

    @Test
    void whatCannotBeUndoneNeedsASignInOfTheLastTenMinutes() {
        AccountVisitor tired = new AccountVisitor(port);
        fixture.signInLongAgo(person, tired);

        for (Map.Entry<String, String> form : Map.of(
                        "/account/change-address", "email",
                        "/account/set-password", "password",
                        "/account/remove-passkey", "id",
                        "/account/erase", "any")
                .entrySet()) {
            HttpResponse<String> answer = tired.post(form.getKey(), form.getValue(), "jo@people.example");
            assertThat(AccountVisitor.location(answer)).as(form.getKey()).startsWith("/sign-in?next=%2Faccount");
        }
        assertThat(people.find(person.id())).isPresent();
        assertThat(tired.page("/account/delete").select("form[action=/account/erase]"))
                .isEmpty();
        assertThat(tired.page("/sign-in").select("h1").text()).isEqualTo("Sign in again");
    }

    @Test
    void theFileHasAllThatIsKeptAndNothingOfOthers() {
        Person administrator = fixture.somebody(new Role.Administrator());
        OrganisationId organisation = new OrganisationId(UUID.randomUUID());
        grants.grant(
                administrator.id(), person.id(), new Role.Provider(organisation, Role.Standing.OWNER), "claim proven");

        HttpResponse<String> file = browser.get("/account/data.json");

        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("kindred-account.json");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        JsonContent json = new JsonContent(file.body());
        assertThat(json)
                .extractingPath("$.person.email")
                .isEqualTo(person.email().value());
        assertThat(json).extractingPath("$.roles[0].role").isEqualTo("provider " + organisation + " owner");
        assertThat(json).extractingPath("$.signingIn.signIns").asArray().hasSize(1);
        assertThat(json).extractingPath("$.auditLog[0].what").isEqualTo("role-granted");
        assertThat(file.body())
                .doesNotContain(
                        administrator.id().toString(), administrator.email().value());
    }

    @Test
    void aDeletedAccountIsGoneAndStaysInTheLogAsANumberOnly() {
        grants.grant(null, person.id(), new Role.Moderator(), "for a test");
        browser.post("/account/set-password", "password", "teapot lighthouse marmalade");

        assertThat(AccountVisitor.location(browser.post("/account/erase"))).isEqualTo("/");

        assertThat(people.find(person.id())).isEmpty();
        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
        for (String table : new String[] {"sign_in", "person_password", "known_device", "role_grant", "email_change"}) {
            assertThat(jdbc.sql("select count(*) from " + table + " where person_id = :person")
                            .param("person", person.id().value())
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(audit.list(AuditFilter.about(person.id()), Long.MAX_VALUE, 10))
                .extracting(entry -> entry.deed().act())
                .containsExactly("account-deleted", "role-granted");
        assertThat(SentMails.await(person.email().value(), 2).text()).contains("Your Kindred account is deleted");
    }

    @Test
    void anAdministratorGivesARoleAndTakesItBackAndBothAreNoted() {
        Person administrator = fixture.somebody(new Role.Administrator());
        AccountVisitor admin = new AccountVisitor(port);
        fixture.signIn(administrator, admin);
        String page = "/admin/people/" + person.id();
        assertThat(browser.get("/admin/people").statusCode()).isEqualTo(403);

        admin.post(page + "/grant", "role", "COUNCIL_OFFICER", "council", "E08000035", "reason", "asked by Leeds");
        assertThat(grants.held(person.id())).containsExactly(new Role.CouncilOfficer("E08000035"));
        String grant = admin.page(page).select("input[name=grant]").attr("value");
        admin.post(page + "/revoke", "grant", grant, "reason", "left the council");

        assertThat(grants.held(person.id())).isEmpty();
        assertThat(audit.list(AuditFilter.about(person.id()), Long.MAX_VALUE, 10))
                .extracting(entry -> entry.actor() + " " + entry.deed().act() + " "
                        + entry.deed().scope() + " " + entry.deed().reason())
                .containsExactly(
                        administrator.id() + " role-revoked council-officer E08000035 left the council",
                        administrator.id() + " role-granted council-officer E08000035 asked by Leeds");
        assertThat(admin.page("/admin/audit?person=" + person.id())
                        .select("main")
                        .text())
                .contains(
                        "Role revoked",
                        "left the council",
                        "Who " + administrator.email().value(),
                        "To whom or what " + person.email().value(),
                        "Within Council officer for Leeds City Council")
                .doesNotContain(person.id().toString(), "E08000035");
    }

    @Test
    void rolesAreNamedAndChosenByName() {
        String name = "Bramble & Sons " + UUID.randomUUID();
        OrganisationId organisation = context.getBean(Keepers.class).found(name);
        AccountVisitor admin = new AccountVisitor(port);
        fixture.signIn(fixture.somebody(new Role.Administrator()), admin);
        String page = "/admin/people/" + person.id();
        assertThat(admin.page(page)
                        .select("select[name=council] option[value=E08000035]")
                        .text())
                .isEqualTo("Leeds City Council");
        assertThat(admin.page(page + "?sought=nobody-is-called-so")
                        .select("#organisation")
                        .text())
                .contains("No organisation is called like that");

        Document found = admin.page(page + "?sought=" + name.substring(17).toUpperCase(Locale.ROOT));
        assertThat(found.select("#organisation label").text()).contains(name + " (keeps no listing)");
        String chosen = found.select("input[name=organisation]").attr("value");
        assertThat(chosen).isEqualTo(organisation.toString());
        admin.post(
                page + "/grant",
                "role",
                "PROVIDER",
                "organisation",
                chosen,
                "standing",
                "OWNER",
                "reason",
                "they asked");

        assertThat(browser.page("/account").select("main").text())
                .contains("Owner for " + name)
                .doesNotContain(organisation.toString());
        assertThat(admin.page(page).select("main .rows").text()).contains("Owner for " + name);
        assertThat(admin.page("/admin/audit?person=" + person.id())
                        .select("main")
                        .text())
                .contains("Within Owner for " + name);
    }

    @Test
    void whoHasLeftIsToldAsGoneInTheAuditLog() {
        AccountVisitor admin = new AccountVisitor(port);
        fixture.signIn(fixture.somebody(new Role.Administrator()), admin);
        browser.post("/account/erase");

        assertThat(admin.page("/admin/audit?person=" + person.id())
                        .select("main")
                        .text())
                .contains("Account deleted", "Somebody who has left (" + person.id() + ")");
    }

    @Test
    void aRoleNeedsItsScopeAndAReason() {
        AccountVisitor admin = new AccountVisitor(port);
        fixture.signIn(fixture.somebody(new Role.Administrator()), admin);
        String grant = "/admin/people/" + person.id() + "/grant";

        assertThat(AccountVisitor.location(admin.post(grant, "role", "PROVIDER", "reason", "why not")))
                .endsWith("told=scope");
        assertThat(AccountVisitor.location(
                        admin.post(grant, "role", "COUNCIL_OFFICER", "council", "Leeds", "reason", "x")))
                .endsWith("told=scope");
        assertThat(AccountVisitor.location(admin.post(grant, "role", "MODERATOR", "reason", " ")))
                .endsWith("told=reason");
        assertThat(AccountVisitor.location(admin.post(grant, "role", "EMPEROR", "reason", "why not")))
                .endsWith("told=scope");
        assertThat(grants.held(person.id())).isEmpty();
    }

    @Test
    void aRoleThatWasTakenBackIsGoneFromAnOpenSignInAtOnce() {
        Person administrator = fixture.somebody(new Role.Administrator(), new Role.Moderator());
        Person second = fixture.somebody(new Role.Administrator());
        AccountVisitor admin = new AccountVisitor(port);
        fixture.signIn(administrator, admin);
        assertThat(admin.get("/admin").statusCode()).isEqualTo(200);

        grants.list(administrator.id()).stream()
                .filter(grant -> grant.role() instanceof Role.Administrator)
                .forEach(grant -> grants.revoke(second.id(), grant.id(), "for a test"));

        assertThat(admin.get("/admin").statusCode()).isEqualTo(403);
    }

    @Test
    void peopleAreFoundByLettersOfTheirAddressAndSignedOut() {
        AccountVisitor admin = new AccountVisitor(port);
        fixture.signIn(fixture.somebody(new Role.Administrator()), admin);
        String letters = person.email().localPart().substring(4, 20).toUpperCase(Locale.ROOT);

        Document found = admin.page("/admin/people?words=" + letters);
        assertThat(found.select(".rows a").eachAttr("href")).containsExactly("/admin/people/" + person.id());
        assertThat(admin.page("/admin/people?words=%25").select(".rows a")).isEmpty();

        admin.post("/admin/people/" + person.id() + "/sign-out");
        assertThat(browser.get("/account").statusCode()).isEqualTo(302);
    }
}

package uk.kindred.providers.guided;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Leaving;
import uk.kindred.accounts.Person;
import uk.kindred.directory.SupportKind;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;

/** What is typed into a draft is kept, wherever its writer goes on with it, and nobody else sees it. */
@KindredTest
class DraftTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Leaving leaving;

    private GuidedWorld world;
    private AccountVisitor browser;
    private Person person;
    private String name;

    @BeforeEach
    void begin() {
        world = new GuidedWorld(context, port);
        browser = world.browser();
        person = world.person();
        name = world.name();
    }

    @AfterEach
    void end() {
        world.takeOff();
    }

    @Test
    void whatWasTypedIsSavedAlsoIfItCannotStayAndIsGoneOnWithLater() {
        GuidedForm form = world.begin(SupportKind.MICRO_ENTERPRISE);
        assertThat(AccountVisitor.location(form.fill("name", "name", name))).endsWith("/law");
        HttpResponse<String> faulty = form.fill("people", "services", "");
        assertThat(GuidedWorld.errors(faulty)).containsExactly("Tick at least one.");
        assertThat(form.fill("work", "people", "many", "also", "jam").statusCode())
                .isEqualTo(422);

        AccountVisitor phone = world.signedIn(person);
        Document mine = phone.page("/list-your-service/mine");
        assertThat(mine.select("main").text()).contains(name + " (micro-enterprise). Last saved on");
        assertThat(mine.select("main li a").attr("href")).isEqualTo(form.address());
        assertThat(AccountVisitor.location(phone.get(form.address()))).isEqualTo(form.address() + "/law");
        assertThat(phone.page(form.address() + "/work").select("[name=people]").attr("value"))
                .isEqualTo("many");
        assertThat(phone.page(form.address() + "/preview").select(".problem a").eachText())
                .contains("What the law asks", "What you do")
                .doesNotContain("The name");
        assertThat(browser.page("/account").select("a[href=/list-your-service/mine]"))
                .isNotEmpty();
    }

    @Test
    void goingBackAndStoppingSaveWithoutAWord() {
        GuidedForm form = world.begin(SupportKind.MICRO_ENTERPRISE);

        Document page = form.page("place");
        assertThat(page.select("main form button").eachText())
                .containsExactly("Save and go on", "Save and go back", "Save and stop for now");
        HttpResponse<String> back = browser.postWith(
                page.select("main input[name=_csrf]").attr("value"),
                form.address() + "/place",
                "version",
                page.select("main input[name=version]").attr("value"),
                "miles",
                "7",
                "go",
                "back");
        assertThat(AccountVisitor.location(back)).isEqualTo(form.address() + "/law");
        assertThat(form.page("place").select("[name=miles]").attr("value")).isEqualTo("7");
    }

    @Test
    void twoWindowsThatDifferAreAChoiceAndTwoStepsAreNone() {
        GuidedForm form = world.begin(SupportKind.MICRO_ENTERPRISE);
        Document first = form.page("name");
        Document second = form.page("name");
        Document elsewhere = form.page("times");
        form.send(first, "name", "name", "Tea at Two");

        assertThat(form.send(elsewhere, "times", "days", "monday", "times", "mornings")
                        .statusCode())
                .isEqualTo(303);
        assertThat(form.send(second, "name", "name", "Tea at Two").statusCode())
                .as("the same once more")
                .isEqualTo(303);
        HttpResponse<String> clash = form.send(second, "name", "name", "Tea at Three");
        assertThat(clash.statusCode()).isEqualTo(409);
        Document choice = Jsoup.parse(clash.body());
        assertThat(choice.select("main").text()).contains("another window", "Tea at Three", "Tea at Two");
        assertThat(form.page("name").select("[name=name]").attr("value")).isEqualTo("Tea at Two");

        form.send(choice, "name", "name", "Tea at Three");
        assertThat(form.page("name").select("[name=name]").attr("value")).isEqualTo("Tea at Three");
    }

    @Test
    void whatWasLookedAtIsWhatIsPublished() {
        GuidedForm form = world.filledIn(SupportKind.MICRO_ENTERPRISE);
        Document seen = form.page("preview");
        form.fill("terms", "notice", "14");

        HttpResponse<String> answer = form.send(seen, "publish");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("It has changed since you looked at it");
        assertThat(world.open()).isNull();
        form.publish();
        assertThat(AccountVisitor.location(form.send(seen, "publish")))
                .as("pressed twice")
                .contains("/done?listing=");
        world.listing();
    }

    @Test
    void anothersDraftIsUnreachable() {
        GuidedForm form = world.filledIn(SupportKind.MICRO_ENTERPRISE);
        AccountVisitor other = world.somebodyElse();
        String token = other.formToken();

        for (String page : List.of("", "/name", "/preview", "/done")) {
            assertThat(other.get(form.address() + page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(other.get(form.address() + "/review").statusCode()).isEqualTo(403);
        for (String page : List.of("/name", "/publish", "/take-back", "/delete")) {
            other.postWith(token, form.address() + page, "version", "99", "name", "Mine now");
        }
        assertThat(form.page("name").select("[name=name]").attr("value")).isEqualTo(name);
        assertThat(other.page("/list-your-service/mine").text()).doesNotContain(name);
        assertThat(world.open()).isNull();
    }

    @Test
    void draftsAreInThePersonsFileAndDieWithThePerson() {
        GuidedForm form = world.filledIn(SupportKind.MICRO_ENTERPRISE);
        form.publish();
        GuidedForm other = world.begin(SupportKind.HOMESHARE);
        other.fill("name", "name", "Half " + name);
        assertThat(browser.get("/account/data.json").body())
                .contains("unfinishedListings", "Half " + name, "Enhanced DBS");

        leaving.delete(person.id());

        assertThat(jdbc.sql("select count(*) from listing_draft where person_id = ?")
                        .param(person.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(world.open()).as("nobody had looked at it").isNull();
        assertThat(world.waiting(form)).isNull();
    }

    @Test
    void nobodyHasMoreThanTenUnderWay() {
        for (int i = 0; i < Drafts.MOST; i++) {
            world.begin(SupportKind.HOMESHARE);
        }

        assertThat(AccountVisitor.location(browser.post("/list-your-service/new", "kind", "homeshare")))
                .isEqualTo("/list-your-service/new?kind=homeshare");
        assertThat(browser.page("/list-your-service/new?kind=homeshare").text())
                .contains("You have 10 listings under way");
    }
}

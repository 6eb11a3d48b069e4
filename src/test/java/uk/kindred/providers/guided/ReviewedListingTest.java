package uk.kindred.providers.guided;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.base.vault.Vaults;
import uk.kindred.directory.SupportKind;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;

/** What a moderator looks at before it is found, or after; and what they decide. */
@KindredTest
class ReviewedListingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vaults vaults;

    @Autowired
    private Grants grants;

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
    void anAssistantWaitsAndAModeratorSeesItFirst() {
        GuidedForm form = world.filledIn(SupportKind.PERSONAL_ASSISTANT);
        AccountVisitor moderator = world.somebodyElse(new Role.Moderator());
        assertThat(moderator.get(form.address() + "/review").statusCode())
                .as("nobody looks over a shoulder")
                .isEqualTo(404);

        form.publish();
        assertThat(browser.page(form.address() + "/done").text()).contains("A moderator looks at it");
        assertThat(moderator.page(form.address() + "/review").text()).contains(name, "washing and dressing");
        assertThat(moderator.page(world.matter(form)).select(".evidence").text())
                .as("where it is decided")
                .contains("not on Kindred yet", name, "washing and dressing");
        assertThat(AccountVisitor.location(browser.get(form.address() + "/name")))
                .endsWith("/done");

        world.decide(form, false, "Please say what you do at night.");
        assertThat(world.open()).isNull();
        assertThat(form.page("preview").text()).contains("Please say what you do at night.");
        form.fill("terms", "notice", "14");
        form.publish();
        world.decide(form, true, "thank you");

        assertThat(world.page(world.listing())).doesNotContain("not yet checked");
        assertThat(browser.page("/list-your-service/mine").text()).contains("You have none.");
    }

    @Test
    void anAppealThatIsRightPublishesWhatWasRefusedAndNothingThatWasChangedSince() {
        GuidedForm form = world.filledIn(SupportKind.PERSONAL_ASSISTANT);
        form.publish();
        String told = jdbc.sql("select asker_email from moderation_matter where reference = ?")
                .param(form.id())
                .query(String.class)
                .single();
        assertThat(vaults.of("moderation").open(told))
                .as("moderation tells them, and how to appeal")
                .isEqualTo(person.email().value());
        world.decide(form, false, "Who are you?");
        form.fill("terms", "notice", "14");
        world.decide(form, true, "The appeal was right.");
        assertThat(world.open()).as("nobody has seen this").isNull();

        form.publish();
        world.decide(form, false, "Who are you?");
        world.decide(form, true, "The appeal was right.");
        assertThat(world.open()).isNotNull();
    }

    @Test
    void whatWaitsIsTakenBackToChangeIt() {
        GuidedForm form = world.filledIn(SupportKind.SHARED_LIVES_CARER);
        form.publish();

        browser.post(form.address() + "/take-back");

        assertThat(world.waiting(form)).isNull();
        assertThat(AccountVisitor.location(browser.get(form.address()))).endsWith("/preview");
    }

    @Test
    void aRefusedMicroEnterpriseIsTakenOffAndThenWaits() {
        GuidedForm form = world.filledIn(SupportKind.MICRO_ENTERPRISE);
        form.publish();
        String slug = world.listing().summary().slug();

        world.decide(form, false, "This is a care home’s name.");

        assertThat(world.open()).isNull();
        form.fill("name", "name", name, "description", "Another description.");
        form.publish();
        assertThat(world.open()).as("until a moderator has looked").isNull();
        world.decide(form, true, "good");
        assertThat(world.listing().summary().slug()).isEqualTo(slug);
        assertThat(grants.held(person.id())).as("one organisation, not two").hasSize(1);
    }

    @Test
    void anAcceptedMicroEnterpriseIsNoLongerNew() {
        GuidedForm form = world.filledIn(SupportKind.MICRO_ENTERPRISE);
        form.publish();

        world.decide(form, true, "good");

        assertThat(world.page(world.listing())).doesNotContain("not yet checked");
    }
}

package uk.kindred.providers.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.ListingSummary;
import uk.kindred.providers.claims.ClaimWorld.Visitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.ReturnedMails;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.SentMails.Sent;

/** Claimants guess before the @: what came back they are told, and go on. */
@KindredTest
class LostCodeTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private ClaimWorld world;

    @BeforeEach
    void begin() {
        world = new ClaimWorld(context, port);
    }

    @AfterEach
    void end() {
        jdbc.sql("delete from mail_block").update();
        world.forget();
    }

    @Test
    void aCodeThatComesBackIsToldAndAnotherAddressBringsTheListing() {
        String domain = ClaimWorld.freshDomain();
        ListingSummary listing = world.service("https://" + domain);
        Visitor claimant = world.somebody();
        world.start(claimant, listing, "Willow Ltd");
        claimant.browser().post("/claim/" + listing.id() + "/mail", "local", "nobody");
        SentMails.await("nobody@" + domain, 1);

        ReturnedMails.comesBack(jdbc, "nobody@" + domain);

        Sent told = SentMails.await(claimant.email(), 1);
        assertThat(told.subject()).isEqualTo("The code for " + listing.name() + " came back");
        assertThat(claimant.text(told.link("/claim/"))).contains("By mail, at once");
        claimant.browser().post("/claim/" + listing.id() + "/mail", "local", "office");
        String link = SentMails.await("office@" + domain, 1).link("/claim/");
        String code = claimant.browser().page(link).select("input[name=code]").attr("value");
        claimant.browser().post("/claim/" + listing.id() + "/code", "code", code);
        assertThat(world.keeperOf(listing)).isPresent();
    }
}

package uk.kindred.providers.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Role;
import uk.kindred.directory.ListingSummary;
import uk.kindred.providers.claims.ClaimWorld.Visitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.SentMails.Sent;

/** A listing that nobody keeps is claimed through the council, by a call or a letter. */
@KindredTest
class OfficerClaimTest {

    private static final String LEEDS = "E08000035";
    private static final String BRADFORD = "E08000032";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private ClaimWorld world;
    private ListingSummary listing;
    private Visitor claimant;

    @BeforeEach
    void begin() {
        world = new ClaimWorld(context, port);
        listing = world.service(null);
        claimant = world.somebody();
    }

    @AfterEach
    void end() {
        world.forget();
    }

    @Test
    void anOfficerOfTheCouncilPassesACodeOnByPhone() {
        world.start(claimant, listing, "Willow Ltd");
        Visitor officer = world.somebody(new Role.CouncilOfficer(LEEDS));
        Visitor elsewhere = world.somebody(new Role.CouncilOfficer(BRADFORD));
        String own = "/officer/claims/" + world.claimOf(claimant, listing);
        assertThat(officer.status(own)).as("not asked yet").isEqualTo(404);
        post("/officer");
        post("/officer");
        Sent told = SentMails.await(officer.email(), 1);
        assertThat(told.subject()).isEqualTo("A claim in your council needs a code");
        assertThat(told.link("/officer/claims/")).isEqualTo(own);
        assertThat(told.raw()).doesNotContain(listing.name(), "Willow Ltd", claimant.email());

        assertThat(officer.text("/officer/claims")).contains(listing.name());
        assertThat(elsewhere.text("/officer/claims")).doesNotContain(listing.name());
        assertThat(elsewhere.status(own)).isEqualTo(404);
        assertThat(elsewhere.browser().post(own + "/phone").statusCode()).isEqualTo(404);
        assertThat(officer.text(own)).contains("0113 496 0123", "1 Otley Road");

        Document call = Jsoup.parse(officer.browser().post(own + "/phone").body());
        String code = call.select(".code").text();
        assertThat(officer.text(own)).doesNotContain(code);
        assertThat(post("/code", "code", code).statusCode()).isEqualTo(303);
        assertThat(world.keeperOf(listing)).isPresent();
        assertThat(officer.status(own)).isEqualTo(404);
        assertThat(SentMails.to(officer.email())).as("told once").hasSize(1);
        assertThat(SentMails.to(elsewhere.email())).isEmpty();
    }

    @Test
    void aLetterHasTheRegisteredAddressAndTheCode() {
        Visitor officer = world.somebody(new Role.CouncilOfficer(LEEDS));
        world.start(claimant, listing, "You have won, see www.evil.example");
        post("/officer");
        Document letter = Jsoup.parse(officer.browser()
                .post("/officer/claims/" + world.claimOf(claimant, listing) + "/letter")
                .body());
        assertThat(letter.select("address").text()).contains(listing.name(), "1 Otley Road", "LS6 3AA");
        assertThat(letter.text()).doesNotContain("evil");
        post("/code", "code", letter.select(".code").text());
        assertThat(world.keeperOf(listing)).isPresent();
    }

    @Test
    void anOfficerGetsNoCodeForAClaimOfTheirOwn() {
        Visitor officer = world.somebody(new Role.CouncilOfficer(LEEDS));
        world.start(officer, listing, "Willow Ltd");
        officer.browser().post("/claim/" + listing.id() + "/officer");
        String own = "/officer/claims/" + world.claimOf(officer, listing);
        HttpResponse<String> refused = officer.browser().post(own + "/phone");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".code")).isEmpty();
    }

    @Test
    void aCouncilOfWhichNobodyReadsClaimsIsNotOfferedAndNotSaidToBeAsked() {
        jdbc.sql(
                        "update role_grant set revoked_at = now() where role = 'council-officer' and council_gss = ? and revoked_at is null")
                .param(LEEDS)
                .update();
        world.start(claimant, listing, "Willow Ltd");
        String page = "/claim/" + listing.id();
        assertThat(claimant.text(page)).contains("This is not possible now", "Ask a moderator");
        assertThat(claimant.browser().page(page).select("form[action$=/officer]"))
                .isEmpty();
        HttpResponse<String> refused = post("/officer");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).text()).contains("Choose another way");
        assertThat(claimant.text(page)).doesNotContain("The council has been asked");
    }

    private HttpResponse<String> post(String step, String... fields) {
        return claimant.browser().post("/claim/" + listing.id() + step, fields);
    }
}

package uk.kindred.providers.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;

/** Fifty people press Save at the same moment: five times as many as there are connections to the database. */
@KindredTest
class ManySavesTest {

    private static final int MANY = 50;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private KeptFixture kept;

    @BeforeEach
    void begin() {
        kept = new KeptFixture(context, port);
    }

    @AfterEach
    void end() {
        kept.forget();
    }

    @Test
    void fiftyWhoChangeFiftyListingsAllSave() throws Exception {
        List<ListingDetails> listings = new ArrayList<>();
        List<FormVisitor> visitors = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            OrganisationId organisation = kept.organisation();
            ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
            listings.add(listing);
            visitors.add(open(organisation, listing).type("description", "Words of number " + i));
        }

        pressAtOnce(visitors);

        assertThat(visitors)
                .allSatisfy(visitor ->
                        assertThat(visitor.status()).as(visitor.text()).isEqualTo(200));
        for (int i = 0; i < MANY; i++) {
            assertThat(description(listings.get(i))).isEqualTo("Words of number " + i);
        }
    }

    @Test
    void ofFiftyWhoChangeOneListingOneSavesAndTheOthersChoose() throws Exception {
        OrganisationId organisation = kept.organisation();
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        List<FormVisitor> visitors = IntStream.range(0, MANY)
                .mapToObj(i -> open(organisation, listing).type("description", "Words of number " + i))
                .toList();

        pressAtOnce(visitors);
        assertOneSaved(visitors, listing);

        // whoever presses again has seen the first one's words, and again one alone is the next
        List<FormVisitor> again = chosen(visitors, visitor -> visitor.status() == 409);
        pressAtOnce(again);
        assertOneSaved(again, listing);
        assertThat(changes(listing)).as("each that was saved is in the log").isEqualTo(2);
    }

    private void assertOneSaved(List<FormVisitor> visitors, ListingDetails listing) {
        List<FormVisitor> saved = chosen(visitors, visitor -> visitor.status() == 200);
        List<FormVisitor> others = chosen(visitors, visitor -> visitor.status() == 409);
        assertThat(visitors)
                .extracting(FormVisitor::status)
                .as("one saves, all others are asked, nobody fails")
                .containsOnly(200, 409);
        assertThat(saved).hasSize(1);
        assertThat(others).hasSize(visitors.size() - 1);
        String now = description(listing);
        assertThat(others).allSatisfy(visitor -> {
            assertThat(visitor.text()).contains("Somebody else has saved this meanwhile", now);
            assertThat(visitor.page().expectFirst("textarea[name=description]").text())
                    .as("what they typed is kept")
                    .startsWith("Words of number ")
                    .isNotEqualTo(now);
        });
        assertThat(others.stream()
                        .map(visitor -> visitor.page()
                                .expectFirst("textarea[name=description]")
                                .text()))
                .doesNotHaveDuplicates();
    }

    /** All are ready before the first of them presses. */
    private static void pressAtOnce(List<FormVisitor> visitors) throws InterruptedException, ExecutionException {
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<FormVisitor>> pressed = visitors.stream()
                    .map(visitor -> threads.submit(() -> {
                        go.await();
                        return visitor.press("Save");
                    }))
                    .toList();
            go.countDown();
            for (Future<FormVisitor> press : pressed) {
                press.get();
            }
        }
    }

    private FormVisitor open(OrganisationId organisation, ListingDetails listing) {
        return kept.visitor(kept.editor(organisation))
                .open("/provider/listings/" + listing.summary().id() + "/about");
    }

    private static List<FormVisitor> chosen(List<FormVisitor> visitors, Predicate<FormVisitor> which) {
        return visitors.stream().filter(which).toList();
    }

    private String description(ListingDetails listing) {
        return Objects.requireNonNull(kept.now(listing.summary().id()).offer().description());
    }

    private long changes(ListingDetails listing) {
        return jdbc.sql("select count(*) from listing_change where listing_id = ?")
                .param(listing.summary().databaseId())
                .query(Long.class)
                .single();
    }
}

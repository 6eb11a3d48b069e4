package uk.kindred.providers.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.providers.selfservice.KeptFixture;
import uk.kindred.testing.ShippedRegister;

/** What the tests of looks share: a listing in Leeds, those beside it, and what is counted of them. */
abstract class CountedLooks {

    static final LocalDate TODAY = LocalDate.now();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LookCounter counter;

    @Autowired
    LookRows rows;

    @Autowired
    Clock clock;

    final List<Long> counted = new ArrayList<>();

    KeptFixture kept;

    OrganisationId organisation;

    ListingDetails listing;

    long id;

    @BeforeEach
    void begin() {
        ShippedRegister.await(jdbc);
        kept = new KeptFixture(context, port);
        organisation = kept.organisation();
        listing = kept.own(organisation, SupportKind.HOME_CARE);
        id = listing.summary().databaseId();
        counted.add(id);
    }

    @AfterEach
    void end() {
        counter.write();
        Long[] ids = counted.toArray(Long[]::new);
        jdbc.sql("delete from listing_look where listing_id = any(?)")
                .param(ids)
                .update();
        jdbc.sql("delete from enquiry_thread where listing_id = any(?)")
                .param(ids)
                .update();
        jdbc.sql("delete from enquiry where consent = 'numbers test'").update();
        kept.forget();
    }

    String address() {
        return "/provider/listings/" + listing.summary().id() + "/numbers";
    }

    /** Of all days. */
    Looks looks() {
        return rows.sums(List.of(id), TODAY.minusYears(5), TODAY).getOrDefault(id, Looks.NONE);
    }

    void look(long listingId, int daysAgo, Looks looks) {
        SortedMap<LookRows.Key, Looks> one = new TreeMap<>();
        one.put(new LookRows.Key(listingId, TODAY.minusDays(daysAgo)), looks);
        rows.add(one);
    }

    /** Home care in Leeds of which nothing is counted and that nobody keeps. */
    List<Long> others(int most) {
        List<Long> others = rows.listOthers(id).stream()
                .filter(other ->
                        rows.sums(List.of(other), TODAY.minusYears(5), TODAY).isEmpty())
                .limit(most)
                .toList();
        assertThat(others).hasSize(most);
        counted.addAll(others);
        return others;
    }
}

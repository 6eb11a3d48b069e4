package uk.kindred.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.places.Coordinates;
import uk.kindred.testing.KindredTest;

/** On the shipped register, which the shared context has loaded. */
@KindredTest
class ListingsTest {

    private static final String ALTON_PLACE = "1-23861453799";

    @Autowired
    private Listings listings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void aListingIsFoundByItsSlugAndByItsId() {
        ListingDetails byId = listings.findByPublicId(ALTON_PLACE).orElseThrow();

        assertThat(byId.summary().slug()).isEqualTo("alton-place-care-home-gu34");
        assertThat(listings.findBySlug("alton-place-care-home-gu34")).contains(byId);
        assertThat(listings.findBySlug("no-such-home")).isEmpty();
    }

    @Test
    void allOpenListingsComePageByPageAndOnce() {
        List<Long> read = new ArrayList<>();
        long last = 0;
        for (List<ListingSummary> page = listings.listOpenAfter(last, 4_000);
                !page.isEmpty();
                page = listings.listOpenAfter(last, 4_000)) {
            page.forEach(listing -> read.add(listing.databaseId()));
            last = page.getLast().databaseId();
        }

        assertThat(read)
                .doesNotHaveDuplicates()
                .hasSize(jdbc.sql("select count(*) from listing where status = 'open'")
                        .query(Integer.class)
                        .single());
        assertThat(listings.listVersionsAfter(0, 20_000))
                .extracting(ListingVersion::databaseId)
                .isEqualTo(read);
    }

    @Test
    void theNearestOfTheSameKindAreReallyTheNearest() {
        ListingSummary home = listings.findByPublicId(ALTON_PLACE).orElseThrow().summary();
        Coordinates place = Objects.requireNonNull(home.coordinates());

        List<String> expected = listings.listOpenAfter(0, 20_000).stream()
                .filter(other -> other.databaseId() != home.databaseId())
                .filter(other -> other.kinds().stream().anyMatch(home.kinds()::contains))
                .filter(other -> other.coordinates() != null)
                .sorted(Comparator.comparingDouble(other -> place.milesTo(Objects.requireNonNull(other.coordinates()))))
                .limit(6)
                .map(ListingSummary::id)
                .toList();

        assertThat(listings.listNearestSimilar(home, 6).listings())
                .extracting(near -> near.listing().id())
                .isEqualTo(expected);
    }

    @Test
    void aListingWhosePlaceIsNotKnownHasSimilarOnesOfItsCouncil() {
        ListingSummary agency =
                listings.findByPublicId("1-10597672531").orElseThrow().summary();

        assertThat(agency.coordinates()).isNull();
        assertThat(listings.listNearestSimilar(agency, 6).listings()).hasSize(6).allSatisfy(similar -> {
            assertThat(similar.listing().councilSlug()).isEqualTo("barking-and-dagenham");
            assertThat(similar.distanceMiles()).isNull();
        });
    }

    @Test
    void whereItsCouncilHasNoOtherOfItsKindTheNearestBeyondAreFound() {
        ListingSummary agency =
                listings.findByPublicId("1-10597672531").orElseThrow().summary();

        SimilarListings beyond = withoutOthers(
                "status = 'closed' where council_gss = (select council_gss from listing where public_id = ?)"
                        + " and public_id <> ?",
                agency);
        SimilarListings otherKinds = withoutOthers(
                "status = 'closed' where kinds && (select kinds from listing where public_id = ?) and public_id <> ?",
                agency);

        assertThat(beyond.reach()).isEqualTo(SimilarListings.Reach.BEYOND_COUNCIL);
        assertThat(beyond.listings()).hasSize(6).allSatisfy(similar -> {
            assertThat(similar.listing().councilSlug()).isNotEqualTo("barking-and-dagenham");
            assertThat(similar.listing().kinds()).containsAnyElementsOf(agency.kinds());
        });
        assertThat(otherKinds.reach()).isEqualTo(SimilarListings.Reach.OTHER_KINDS);
        assertThat(otherKinds.listings())
                .hasSize(6)
                .allSatisfy(
                        similar -> assertThat(similar.listing().kinds()).doesNotContainAnyElementsOf(agency.kinds()));
    }

    /** As the listings would be after such a change, which is not kept. */
    private SimilarListings withoutOthers(String change, ListingSummary listing) {
        return Objects.requireNonNull(transactions.execute(status -> {
            jdbc.sql("update listing set " + change)
                    .params(listing.id(), listing.id())
                    .update();
            status.setRollbackOnly();
            return listings.listNearestSimilar(listing, 6);
        }));
    }

    @Test
    void aProvidersOtherListingsComeByName() {
        ListingDetails one = listings.listOpenAfter(0, 20_000).stream()
                .filter(listing -> "Voyage 1 Limited".equals(listing.provider()))
                .findFirst()
                .flatMap(listing -> listings.findByPublicId(listing.id()))
                .orElseThrow();

        ListingPage others = listings.listOthersOfProvider(
                Objects.requireNonNull(one.provider()), one.summary().databaseId(), 1, 10);

        assertThat(others.total()).isEqualTo(50);
        assertThat(others.items())
                .hasSize(10)
                .isSortedAccordingTo(
                        Comparator.comparing(listing -> listing.name().toLowerCase(Locale.ROOT)));
        assertThat(others.items()).extracting(ListingSummary::provider).containsOnly("Voyage 1 Limited");
    }

    @Test
    void namesakesAtOnePostcodeAreShownAsPossibleDuplicates() {
        ListingSummary one = listings.listOpenAfter(0, 20_000).stream()
                .filter(listing -> listing.name().equals("Barnet Grange Care Home"))
                .findFirst()
                .orElseThrow();

        assertThat(listings.findByPublicId(one.id()).orElseThrow().possibleDuplicate())
                .isTrue();
        assertThat(listings.listPossibleDuplicates(one)).hasSize(1);
    }
}

package uk.kindred.market.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.Need;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.places.EveryPostcode;
import uk.kindred.places.Place;
import uk.kindred.places.Places;
import uk.kindred.pricing.Payer;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.OfferFixtures;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;

/** Reach on the whole register, with offers for a fifth of it, against one by one and against what searches find. */
@KindredTest
class ReachTest {

    private static final double MILES = 5;
    private static final int POSTCODES = 6;

    @Autowired
    private WithinReach reach;

    @Autowired
    private OptionRows rows;

    @Autowired
    private EveryPostcode postcodes;

    @Autowired
    private Councils councils;

    @Autowired
    private Places places;

    @Autowired
    @Qualifier("postgresListingSearch")
    private ListingSearch search;

    @Autowired
    private WholeRegister register;

    @Autowired
    private OfferFixtures offers;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatIsWithinReachIsWhatSearchesFindAndWhatOneByOneCounts() {
        register.awaitSearchable();
        offers.put();
        try {
            eachCouncilCountsAsOneByOne();
            postcodesHaveWhatSearchesFind();
        } finally {
            offers.remove();
        }
    }

    private void eachCouncilCountsAsOneByOne() {
        ReachQuestion question = ReachQuestion.within(MILES);
        Map<SupportKind, List<Option>> options = rows.list(question, null, null);
        Map<SupportKind, ReachTable> england = reach.england(question);
        PlainReach plain = new PlainReach(postcodes, MILES);
        for (String slug : List.of("herefordshire", "hull", "reading")) {
            Council council = councils.findBySlug(slug)
                    .or(() -> councils.findByName(slug))
                    .orElseThrow();
            CouncilReach here = reach.of(council, question);
            for (SupportKind kind :
                    List.of(SupportKind.HOME_CARE, SupportKind.NURSING_HOME, SupportKind.SUPPORTED_LIVING)) {
                long[] counted = plain.atLeast(council.gss(), options.getOrDefault(kind, List.of()));
                assertThat(here.table(kind).whole().atLeast())
                        .as(slug + " " + kind)
                        .isEqualTo(counted);
                assertThat(Objects.requireNonNull(england.get(kind)).byCouncil())
                        .filteredOn(share -> share.area().equals(council.gss()))
                        .singleElement()
                        .satisfies(share -> assertThat(share.atLeast()).isEqualTo(counted));
            }
            assertThat(here.table(SupportKind.HOME_CARE).whole().postcodes(1)).isPositive();
        }
    }

    /** Each kind and question at some postcodes by chance: what is counted there is what a search near it finds. */
    private void postcodesHaveWhatSearchesFind() {
        Random random = new Random(83);
        List<ReachQuestion> questions = List.of(
                ReachQuestion.within(MILES),
                new ReachQuestion(MILES, Need.DEMENTIA, null, null, false),
                new ReachQuestion(15, null, Payer.SELF_FUNDER, 95_000L, false),
                new ReachQuestion(15, Need.OLDER_PEOPLE, Payer.COUNCIL, 95_000L, true));
        List<Map<SupportKind, List<Option>>> options = questions.stream()
                .map(question -> rows.list(question, null, null))
                .toList();
        for (int number = 0; number < POSTCODES; number++) {
            int row = random.nextInt(postcodes.size());
            PostcodeGrid grid = PostcodeGrid.ofCouncil(postcodes, Objects.requireNonNull(postcodes.councilAt(row)));
            Place near =
                    places.findPostcode(postcodes.postcodeAt(row).toString()).orElseThrow();
            for (SupportKind kind : List.of(SupportKind.HOME_CARE, SupportKind.RESIDENTIAL_CARE_HOME)) {
                for (int asked = 0; asked < questions.size(); asked++) {
                    ReachQuestion question = questions.get(asked);
                    List<Option> some = options.get(asked).getOrDefault(kind, List.of());
                    int counted = Coverage.count(grid, some, question.miles())[position(grid, row)];
                    assertThat(counted)
                            .as("%s %s %s", near.label(), kind, question)
                            .isEqualTo((int) found(question, kind, near));
                }
            }
        }
    }

    private int position(PostcodeGrid grid, int row) {
        return IntStream.range(0, grid.size())
                .filter(position -> grid.coordinatesAt(position).equals(postcodes.coordinatesAt(row))
                        && grid.areas()
                                .get(grid.areaAt(position))
                                .sector()
                                .equals(postcodes.sectorName(postcodes.sectorAt(row))))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A search takes a listing's own way of pricing, reach the kind's: of listings of several kinds, those priced by
     * another way are told apart here.
     */
    private long found(ReachQuestion question, SupportKind kind, Place near) {
        SearchCriteria criteria = searchFor(question, kind, near);
        long found = search.search(criteria).total();
        if (question.maxWeeklyPence() == null) {
            return found;
        }
        Set<Long> hits = new HashSet<>();
        for (int page = 1; hits.size() < found; page++) {
            search.search(criteria.change().page(page).size(100).build())
                    .hits()
                    .forEach(hit -> hits.add(hit.listing().databaseId()));
        }
        return jdbc.sql("select count(*) from listing where id = any(?) and priced_by = ?")
                .params(hits.toArray(Long[]::new), kind.pricedBy().slug())
                .query(Long.class)
                .single();
    }

    private static SearchCriteria searchFor(ReachQuestion question, SupportKind kind, Place near) {
        var wishes = OfferWishes.NONE
                .change()
                .examples(question.examples() ? ExampleWish.ONLY : ExampleWish.EXCLUDE)
                .maxWeeklyPence(question.maxWeeklyPence());
        Payer payer = question.payer();
        Need need = question.need();
        return SearchCriteria.everything()
                .change()
                .near(near)
                .withinMiles(question.miles())
                .kinds(Set.of(kind))
                .needs(need == null ? Set.of() : Set.of(need))
                .wishes((payer == null ? wishes : wishes.payer(payer)).build())
                .build();
    }
}

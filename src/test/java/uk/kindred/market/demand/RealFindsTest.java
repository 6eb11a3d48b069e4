package uk.kindred.market.demand;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kindred.examples.ExampleFixtures;
import uk.kindred.matching.MatchParameters;
import uk.kindred.matching.PlannedWeeks;
import uk.kindred.matching.Planner;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchParameters;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;

/** Where there are made-up listings and no real ones, nothing was found. */
@KindredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealFindsTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private WholeRegister register;

    @Autowired
    private ListingSearch listings;

    @Autowired
    private SearchParameters parameters;

    @Autowired
    private MatchParameters plans;

    @Autowired
    private Planner planner;

    @Autowired
    private Questions questions;

    @BeforeAll
    void publish() {
        register.awaitSearchable();
        new ExampleFixtures(beans).show();
    }

    @AfterAll
    void takeAway() {
        new ExampleFixtures(beans).takeAway();
    }

    private SearchCriteria criteria(String near, String kind, String... more) {
        return parameters
                .read(Map.of(
                        "near",
                        List.of(near),
                        "kind",
                        List.of(kind),
                        "language",
                        List.of(more),
                        "within",
                        List.of("5")))
                .criteria();
    }

    @Test
    void whereOnlyMadeUpOnesAreNothingWasFound() {
        SearchCriteria asked = criteria("LS6 3HN", "shared-lives-carer");
        long shown = listings.search(asked).total();
        assertThat(shown).as("made-up ones are shown").isPositive();

        assertThat(found(asked, shown)).startsWith("0-").isNotEqualTo("0-other");
        assertThat(found(asked, 0)).isEqualTo(found(asked, shown));
    }

    /** What else would have been found counts real ones alone too: here another kind. */
    @Test
    void whatWouldHaveBeenFoundIsRealAsWell() {
        SearchCriteria any = parameters
                .read(Map.of(
                        "near", List.of("LS6 3HN"),
                        "kind", List.of("shared-lives-carer"),
                        "q", List.of("Zyxwvutsrq")))
                .criteria();
        SearchCriteria withoutWords = any.change()
                .text("")
                .wishes(any.wishes().change().examples(ExampleWish.EXCLUDE).build())
                .build();
        assertThat(found(any, 0)).isEqualTo(listings.search(withoutWords).total() == 0 ? "0" : "0-q");
    }

    @Test
    void realOnesCountAsBefore() {
        SearchCriteria asked = criteria("LS6 3HN", "residential-care-home");
        SearchCriteria real = asked.change()
                .wishes(asked.wishes().change().examples(ExampleWish.EXCLUDE).build())
                .build();
        long all = listings.search(asked).total();
        assertThat(listings.search(real).total()).isBetween(20L, all);
        assertThat(found(asked, all)).isEqualTo("20-or-more");
        assertThat(found(real, listings.search(real).total())).isEqualTo("20-or-more");
    }

    @Test
    void aPlanOfMadeUpListingsIsAskedAgainOfRealOnes() {
        PlannedWeeks planned = planner.plan(plans.read(QueryParameters.fromString(
                                "near=LS6+3HN&route=own&budget=600&need=washing&washing-importance=must")
                        .getParameters())
                .question()
                .orElseThrow());
        assertThat(planned.hits().keySet()).anyMatch(planned::isExample);
        PlannedWeeks real = planner.ofRealListings(planned);
        assertThat(real.hits().keySet()).noneMatch(real::isExample);
        assertThat(planner.ofRealListings(real)).isSameAs(real);

        String counted = questions.of(planned).orElseThrow().values().getOrDefault(Breakdown.FOUND, "");
        assertThat(planned.weeks().fits()).isTrue();
        assertThat(counted.equals("0")).isEqualTo(!real.weeks().fits());
    }

    private String found(SearchCriteria criteria, long total) {
        return questions.of(criteria, total).orElseThrow().values().getOrDefault(Breakdown.FOUND, "");
    }
}

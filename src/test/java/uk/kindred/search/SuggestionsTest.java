package uk.kindred.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.testing.KindredTest;

/** What is offered while somebody types, in the order that docs/ranking.md tells. */
@KindredTest
class SuggestionsTest {

    private static final List<String> GROUPS = List.of("kind", "place", "provider", "listing");

    @Autowired
    private WholeRegister register;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    @Qualifier("elasticsearchListingSearch")
    private ListingSearch index;

    @Autowired
    @Qualifier("postgresListingSearch")
    private ListingSearch database;

    @Autowired
    private PricedListings examples;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void wholeRegisterIsSearchable() {
        register.awaitSearchable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lee", "care", "home", "sun", "nurs", "man"})
    void groupsFollowEachOtherInOneOrder(String typed) {
        List<Integer> groups = suggestions.find(typed).stream()
                .map(suggestion -> GROUPS.indexOf(suggestion.type()))
                .toList();

        assertThat(groups).hasSizeGreaterThan(3).isSorted().doesNotContain(-1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lee | Leeds, Leek, Lee-on-the-Solent",
                "manch | Manchester",
                "ken | Kent",
                "hull | Kingston upon Hull, Hull City Council",
                "solent | Lee-on-the-Solent",
                "leeds c | Leeds City Council"
            })
    void largePlacesComeBeforeSmallOnes(String typed, String expected) {
        List<String> places = suggestions.find(typed).stream()
                .filter(suggestion -> suggestion.type().equals("place"))
                .map(Suggestions.Suggestion::label)
                .toList();

        assertThat(places).containsSubsequence(expected.split(", "));
        assertThat(places.getFirst()).isEqualTo(expected.split(", ")[0]);
    }

    @Test
    void aKindThatBeginsAsTypedComesBeforeOneWithALaterWord() {
        assertThat(suggestions.find("home").stream()
                        .filter(suggestion -> suggestion.type().equals("kind"))
                        .map(Suggestions.Suggestion::label))
                .hasSize(2)
                .allMatch(label -> label.toLowerCase(Locale.ROOT).startsWith("home"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lodge", "lee", "abbey", "the oaks"})
    void servicesThatBeginAsTypedComeFirstInBothEngines(String typed) {
        List<String> expected = jdbc
                .sql("select name from listing where status = 'open' and name ~* ?")
                .param("\\m" + typed)
                .query((row, number) -> row.getString(1))
                .stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .sorted(Comparator.comparing((String name) -> !name.equals(typed))
                        .thenComparing(name -> !name.startsWith(typed))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(4)
                .toList();

        for (ListingSearch engine : List.of(index, database)) {
            assertThat(services(engine, typed).map(name -> name.toLowerCase(Locale.ROOT)))
                    .as("%s in %s", typed, engine.getClass().getSimpleName())
                    .startsWith(expected.toArray(String[]::new));
        }
    }

    @Test
    void providersThatRunMostComeFirst() {
        List<String> largest =
                jdbc.sql("""
                        select o.name from listing l join organisation o on o.id = l.organisation_id
                        where l.status = 'open' and o.name ilike 'care%'
                        group by o.name order by count(*) desc, o.name collate "C" limit 2
                        """).query((row, number) -> row.getString(1)).list();

        assertThat(index.suggestNames("care", 6).stream()
                        .filter(name -> name.slug() == null)
                        .map(NameSuggestion::name))
                .containsExactlyElementsOf(largest);
    }

    @Test
    void whatIsMadeUpIsMarkedInBothEngines() {
        examples.open();
        try {
            for (ListingSearch engine : List.of(index, database)) {
                assertThat(engine.suggestNames("agency number", 6)).hasSize(6).allMatch(NameSuggestion::example);
                assertThat(engine.suggestNames("abbey", 6)).isNotEmpty().noneMatch(NameSuggestion::example);
            }
            assertThat(suggestions.find("agency number 1")).allMatch(Suggestions.Suggestion::example);
        } finally {
            examples.close();
        }
    }

    private static Stream<String> services(ListingSearch engine, String typed) {
        return engine.suggestNames(typed, 6).stream()
                .filter(name -> name.slug() != null)
                .map(NameSuggestion::name);
    }
}

package uk.kindred.market.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.testing.KindredTest;

/** What is stored each night is what is reckoned at once; of a council with very many listings nobody waits for the latter. */
@KindredTest
class SupplyTodayTest {

    @Autowired
    private Supply supply;

    @Autowired
    private AreaSupply areas;

    @Autowired
    private SupplyRounds rounds;

    @Autowired
    private Councils councils;

    @Autowired
    private Clock clock;

    private Council council;

    @BeforeEach
    void begin() {
        council = councils.findBySlug("oldham").orElseThrow();
    }

    @AfterEach
    void asItWas() {
        rounds.renew();
    }

    private SupplyToday today() {
        return new SupplyToday(supply, areas, clock);
    }

    private void store(LocalDate day, long listings) {
        KindSupply many = new KindSupply(
                SupportKind.HOMESHARE,
                listings,
                1,
                1,
                0,
                0,
                new KindSupply.Vacancies(0, 0, 0, listings, 0),
                new KindSupply.Quality(Map.of(), null, 0, 0),
                new KindSupply.Concentration(null, null, null, null, null, null),
                null,
                List.of(),
                null);
        areas.replace(Map.of(council.gss(), List.of(many)), new AreaSupply.State(day, listings));
    }

    @Test
    void whatIsStoredIsWhatIsReckoned() {
        rounds.renew();
        assertThat(areas.list(List.of(council.gss())).getOrDefault(council.gss(), List.of()))
                .isEqualTo(supply.of(council));
        assertThat(areas.findDay()).hasValue(LocalDate.now(clock));
    }

    @Test
    void ofVeryManyListingsLastNightsFiguresAreTold() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        store(yesterday, 6_000);
        SupplyToday.Told told = today().of(council);
        assertThat(told.reckonedOn()).isEqualTo(yesterday);
        assertThat(told.kinds()).extracting(KindSupply::listings).containsExactly(6_000L);
    }

    @Test
    void ofFewerOrOfOlderOnesThoseOfThisMinute() {
        store(LocalDate.now(clock), 4_000);
        assertThat(today().of(council).kinds()).isEqualTo(supply.of(council));
        store(LocalDate.now(clock).minusDays(2), 6_000);
        assertThat(today().of(council).kinds()).isEqualTo(supply.of(council));
    }
}

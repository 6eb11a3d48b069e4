package uk.kindred.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimeOfWeekTest {

    @Test
    void aWeekHas28TimesEachWithASlugOfItsOwn() {
        assertThat(TimeOfWeek.list()).hasSize(28).isSorted();
        assertThat(TimeOfWeek.list())
                .allSatisfy(
                        time -> assertThat(TimeOfWeek.findBySlug(time.slug())).contains(time));
        assertThat(TimeOfWeek.findBySlug("wed-evening")).map(TimeOfWeek::label).contains("Wednesday in the evening");
        assertThat(TimeOfWeek.findBySlug("wed-noon")).isEmpty();
    }

    @Test
    void daysAndWordsTogetherAreTimes() {
        assertThat(TimeOfWeek.of(Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), List.of("Evenings", "nights")))
                .extracting(TimeOfWeek::slug)
                .containsExactlyInAnyOrder("mon-evening", "sun-evening", "mon-night", "sun-night");
        assertThat(TimeOfWeek.of(Set.of(DayOfWeek.FRIDAY), List.of("school hours")))
                .extracting(TimeOfWeek::slug)
                .containsExactlyInAnyOrder("fri-morning", "fri-afternoon");
    }

    @Test
    void halfOfItSaysNothing() {
        assertThat(TimeOfWeek.of(Set.of(DayOfWeek.MONDAY), List.of())).isEmpty();
        assertThat(TimeOfWeek.of(Set.of(), List.of("mornings"))).isEmpty();
        assertThat(TimeOfWeek.of(Set.of(DayOfWeek.MONDAY), List.of("when it suits")))
                .isEmpty();
    }
}

package uk.kindred.reviews.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kindred.reviews.Quarter;

class InvitationInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void everybodyOfATimeIsInvited() {
        Typed typed = typed("1,200", "2026-Q2", "2026-Q3", "yes");

        assertThat(InvitationInput.read(typed, TODAY))
                .isEqualTo(new InvitationInput(1_200, new Quarter(2026, 2), new Quarter(2026, 3)));
    }

    @Test
    void nobodyInvitesWithoutSayingThatItIsEverybody() {
        Typed typed = typed("12", "2026-Q2", "2026-Q3", "");

        assertThat(InvitationInput.read(typed, TODAY)).isNull();
        assertThat(typed.problems()).containsOnlyKeys("everybody");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Typed typed = typed("some", "", "2027-Q1", "");

        assertThat(InvitationInput.read(typed, TODAY)).isNull();
        assertThat(typed.problems()).containsOnlyKeys("people", "from", "to", "everybody");
        Typed backwards = typed("2001", "2026-Q3", "2026-Q2", "yes");
        assertThat(InvitationInput.read(backwards, TODAY)).isNull();
        assertThat(backwards.problems()).containsOnlyKeys("people", "to");
    }

    @Test
    void theFieldOfALetterTellsItsNumber() {
        assertThat(InvitationInput.numberOf(InvitationInput.field(17))).isEqualTo(17);
        assertThat(InvitationInput.numberOf("letter0")).isNull();
        assertThat(InvitationInput.numberOf("_csrf")).isNull();
    }

    private static Typed typed(String people, String from, String to, String everybody) {
        return new Typed(
                Map.of("people", people, "from", from, "to", to, "everybody", everybody), new LinkedHashMap<>());
    }
}

package uk.kindred.reviews.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kindred.reviews.InvitationBatch;
import uk.kindred.reviews.Proof;
import uk.kindred.reviews.Quarter;

/** A proof by code is called what it was. */
class CasePartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            good        | true  | Checked with a code from an invitation to everybody
            good        | false | Checked with a code from an invitation. Whether everybody was invited is not known
            asked-about | false | Checked with a code from an invitation. Moderators look at whether these invitations went to everybody
            refused     | false | Checked with a code from an invitation. These invitations were stopped by a moderator
            """)
    void anInvitationIsToEverybodyOnlyWhereThatIsKnown(String state, boolean toEverybody, String words) {
        assertThat(CaseParts.proof(Proof.INVITATION, batch(state, toEverybody))).isEqualTo(words);
    }

    @Test
    void otherProofsAndInvitationsThatAreGoneKeepTheirWords() {
        assertThat(CaseParts.proof(null, null)).isEqualTo("None yet");
        assertThat(CaseParts.proof(Proof.INVITATION, null)).isEqualTo("Checked with a code from an invitation");
        assertThat(CaseParts.proof(Proof.COUNCIL, null)).isEqualTo("Checked: the council confirms it");
    }

    private static InvitationBatch batch(String state, boolean toEverybody) {
        Quarter quarter = new Quarter(2026, 3);
        return new InvitationBatch(
                UUID.randomUUID(),
                1,
                30,
                quarter,
                quarter,
                Instant.EPOCH,
                Instant.EPOCH,
                state,
                List.of(),
                null,
                0,
                List.of(),
                toEverybody);
    }
}

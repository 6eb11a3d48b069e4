package uk.kindred.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.SupportKind;

class KindsViewTest {

    @Test
    void everyKindIsExplainedOnce() {
        assertThat(KindsView.GROUPS.values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrder(SupportKind.values());
    }
}

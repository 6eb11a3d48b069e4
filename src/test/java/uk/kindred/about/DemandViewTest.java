package uk.kindred.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.kindred.base.DemandProperties;

/** The page that tells what is counted says when nothing is. */
class DemandViewTest {

    @Test
    void itSaysWhetherAnythingIsCounted() {
        assertThat(text(false)).contains("Nothing is counted now");
        assertThat(text(true)).doesNotContain("Nothing is counted now").contains("What is counted");
    }

    private static String text(boolean counted) {
        DemandView view = new DemandView(new DemandProperties(counted));
        view.write();
        return view.getElement().getTextRecursively();
    }
}

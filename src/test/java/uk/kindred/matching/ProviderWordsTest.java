package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kindred.funding.Choice;

/** What providers tick and write, as it is understood. */
class ProviderWordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "washing and dressing | getting-up washing",
                "personal care | getting-up washing toilet",
                "help at bedtime | getting-up",
                "help with eating and drinking | meals",
                "cooking | meals",
                "cooking and meals | meals",
                "cooking together | company",
                "help with medicines | medicines",
                "cleaning | housework",
                "laundry | housework",
                "shopping | shopping",
                "help with letters and forms | letters",
                "paperwork | letters",
                "children’s bath and bedtime | child",
                "company | company",
                "sitting service | company",
                "sitting while a carer rests | company",
                "walks and days out | going-out",
                "getting out | going-out",
                "going out | going-out",
                "exercise and swimming | going-out",
                "support at work | learning",
                "support at college | learning",
                "dog walking | nothing",
                "gardening | nothing",
                "using a hoist | nothing",
                "end-of-life care | nothing",
                "care after hospital | nothing",
                "help with a tablet or phone | nothing"
            })
    void whatIsSaidOfHelpAtHomeIsTakenAtItsWord(String words, @Nullable String helps) {
        assertThat(ProviderWords.atHome(List.of(words))).isEqualTo(helps(helps));
    }

    @Test
    void clubsAreForGoingOutAndCoursesForLearning() {
        assertThat(ProviderWords.inGroups(List.of("singing"))).containsExactly(HelpWith.GOING_OUT);
        assertThat(ProviderWords.inGroups(List.of("job skills", "pottery")))
                .containsExactlyInAnyOrder(HelpWith.GOING_OUT, HelpWith.LEARNING);
        assertThat(ProviderWords.inGroups(List.of("visits at home", "phone calls")))
                .isEmpty();
    }

    private static Set<HelpWith> helps(@Nullable String slugs) {
        Set<HelpWith> helps = EnumSet.noneOf(HelpWith.class);
        if (slugs != null) {
            for (String slug : slugs.split(" ")) {
                helps.add(Choice.find(HelpWith.values(), slug).orElseThrow());
            }
        }
        return helps;
    }
}

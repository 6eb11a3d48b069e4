package uk.kindred.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the page says who helps. */
class HarmWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A night nurse slapped my father.",
                "She had bruises on both arms.",
                "They left him on the floor for an hour.",
                "Mum was left in wet clothes.",
                "He was LOCKED IN his room.",
                "Someone took her money while she slept.",
                "They pulled and pushed her to the bath.",
                "He got a pressure sore and nobody told us.",
                "She is scared of the manager.",
                "She was given the wrong tablets twice.",
                "They shouted at him every evening.",
                "She says she wants to die."
            })
    void wordsThatMayTellOfHarmAreFound(String words) {
        assertThat(HarmWords.tellOfHarm(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The food is warm and the staff are kind.",
                "Too few carers in the evening, so tea is late.",
                "The lift was broken for a week, and nobody told us.",
                "My father gets out more, and laughs again.",
                "They came late and left early. I would not use them again."
            })
    void praiseAndPlainCriticismAreNot(String words) {
        assertThat(HarmWords.tellOfHarm(words)).isFalse();
    }
}

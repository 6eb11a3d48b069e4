package uk.kindred.providers.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kindred.providers.registration.Situation.Care;
import uk.kindred.providers.registration.Situation.How;
import uk.kindred.providers.registration.Situation.Where;
import uk.kindred.providers.registration.Verdict.Answer;

class RegistrationRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # company and cleaning by anybody
            none     | home          | business            | NO      | Regulation 2(1)
            none     | home          | directed            | NO      | Regulation 2(1)
            none     | elsewhere     | business            | NO      | Regulation 2(1)
            none     | accommodation | not-sure            | NO      | Regulation 2(1)
            # a personal assistant, employed or self-employed
            personal | home          | directed            | NO      | paragraph 1(3)(c)
            # a micro-enterprise that washes and dresses people
            personal | home          | business            | YES     | paragraph 1(1)
            # an introductory agency
            personal | home          | introduces          | NO      | paragraph 1(3)(b)
            personal | home          | not-sure            | ASK_CQC | paragraph 1(1) and (3)
            # help with eating at a day centre
            personal | elsewhere     | business            | NO      | paragraph 1(1)
            # a small care home, by whatever name
            personal | accommodation | business            | YES     | paragraph 2(1)
            personal | accommodation | directed            | ASK_CQC | paragraph 2(1)
            # a daughter, a neighbour
            personal | home          | family              | NO      | Schedule 2
            nursing  | home          | family              | NO      | Schedule 2
            # Shared Lives: the scheme, not the household
            personal | accommodation | shared-lives-carer  | NO      | paragraph 2(2)
            personal | home          | shared-lives-scheme | YES     | paragraphs 1(1) and 2(2)
            none     | home          | shared-lives-scheme | NO      | Regulation 2(1)
            # nurses
            nursing  | home          | business            | YES     | 13
            nursing  | home          | directed            | ASK_CQC | 13
            """)
    void theFirstRuleThatFitsDecides(String care, String where, String how, Answer answer, String law) {
        Verdict verdict = RegistrationRules.judge(new Situation(
                Care.findBySlug(care).orElseThrow(),
                Where.findBySlug(where).orElseThrow(),
                How.findBySlug(how).orElseThrow()));

        assertThat(verdict.answer()).isEqualTo(answer);
        assertThat(verdict.law()).contains(law);
    }

    @Test
    void everySituationHasAnAnswer() {
        for (Care care : Care.values()) {
            for (Where where : Where.values()) {
                for (How how : How.values()) {
                    assertThat(RegistrationRules.judge(new Situation(care, where, how))
                                    .why())
                            .isNotBlank();
                }
            }
        }
    }
}

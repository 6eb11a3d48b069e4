package uk.kindred.providers.registration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.kindred.providers.registration.Situation.Care;
import uk.kindred.providers.registration.Situation.How;
import uk.kindred.providers.registration.Situation.Where;
import uk.kindred.providers.registration.Verdict.Answer;

/**
 * Do I need to register with CQC? After the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 (SI
 * 2014/2936), which section 10 of the Act makes an offence to go against. The first rule that fits decides.
 */
public final class RegistrationRules {

    /** The instrument that every rule names a part of. */
    public static final String LAW =
            "Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 (SI 2014/2936)";

    public static final String LAW_ADDRESS = "https://www.legislation.gov.uk/uksi/2014/2936";

    /** The day on which these rules were last held against the Regulations. */
    public static final String CHECKED = "November 2026";

    private record Rule(Set<Care> care, Set<Where> where, Set<How> how, Verdict verdict) {

        boolean fits(Situation situation) {
            return care.contains(situation.care())
                    && where.contains(situation.where())
                    && how.contains(situation.how());
        }
    }

    private static final Set<Care> ANY_CARE = EnumSet.allOf(Care.class);
    private static final Set<Care> SOME_CARE = EnumSet.of(Care.PERSONAL, Care.NURSING);
    private static final Set<Where> ANYWHERE = EnumSet.allOf(Where.class);
    private static final Set<How> ANYHOW = EnumSet.allOf(How.class);

    private static final List<Rule> RULES = List.of(
            rule(
                    ANY_CARE,
                    ANYWHERE,
                    EnumSet.of(How.FAMILY),
                    Answer.NO,
                    "What family and friends do for each other, and not for payment, is not regulated.",
                    "Schedule 2 (general exceptions: family and personal relationships)"),
            rule(
                    EnumSet.of(Care.NONE),
                    EnumSet.allOf(Where.class),
                    ANYHOW,
                    Answer.NO,
                    "Company, housework, cooking, shopping, lifts and practical help are not personal care. Nothing else"
                            + " here is regulated.",
                    "Regulation 2(1), “personal care”; Schedule 1, paragraph 1(1)"),
            rule(
                    SOME_CARE,
                    ANYWHERE,
                    EnumSet.of(How.SHARED_LIVES_CARER),
                    Answer.NO,
                    "The scheme is registered, and not the carer or the household, as long as the care is given under an"
                            + " agreement with the scheme.",
                    "Schedule 1, paragraph 2(2)"),
            rule(
                    SOME_CARE,
                    ANYWHERE,
                    EnumSet.of(How.SHARED_LIVES_SCHEME),
                    Answer.YES,
                    "A scheme whose carers give personal care registers for personal care. Its carers need not.",
                    "Schedule 1, paragraphs 1(1) and 2(2)"),
            rule(
                    EnumSet.of(Care.NURSING),
                    ANYWHERE,
                    EnumSet.of(How.DIRECTED, How.NOT_SURE, How.INTRODUCES),
                    Answer.ASK_CQC,
                    "Care by a nurse is an activity of its own, and whether it needs registering turns on who answers for"
                            + " it.",
                    "Schedule 1, paragraphs 4 and 13"),
            rule(
                    EnumSet.of(Care.NURSING),
                    ANYWHERE,
                    EnumSet.of(How.BUSINESS),
                    Answer.YES,
                    "A service that gives nursing care is regulated, wherever it gives it.",
                    "Schedule 1, paragraphs 2(1) and 13"),
            rule(
                    EnumSet.of(Care.PERSONAL),
                    EnumSet.of(Where.OUR_ACCOMMODATION),
                    EnumSet.of(How.BUSINESS),
                    Answer.YES,
                    "Rooms together with personal care are what the law calls a care home, however few people live there.",
                    "Schedule 1, paragraph 2(1)"),
            rule(
                    EnumSet.of(Care.PERSONAL),
                    EnumSet.of(Where.OUR_ACCOMMODATION),
                    EnumSet.of(How.DIRECTED, How.INTRODUCES, How.NOT_SURE),
                    Answer.ASK_CQC,
                    "Rooms together with personal care must be registered as a rule. Whether yours are depends on who"
                            + " provides which.",
                    "Schedule 1, paragraph 2(1)"),
            rule(
                    EnumSet.of(Care.PERSONAL),
                    EnumSet.of(Where.ELSEWHERE),
                    ANYHOW,
                    Answer.NO,
                    "Personal care is regulated where it is given in the place in which the person lives at the time.",
                    "Schedule 1, paragraph 1(1)"),
            rule(
                    EnumSet.of(Care.PERSONAL),
                    EnumSet.of(Where.AT_HOME),
                    EnumSet.of(How.DIRECTED),
                    Answer.NO,
                    "Whoever is hired by the person or their family, without an agency, and works wholly under their"
                            + " direction need not register. That goes for self-employed people too: the law counts a"
                            + " contract for services as employment.",
                    "Schedule 1, paragraph 1(3)(c); regulation 2(1), “employment”"),
            rule(
                    EnumSet.of(Care.PERSONAL),
                    EnumSet.of(Where.AT_HOME),
                    EnumSet.of(How.INTRODUCES),
                    Answer.NO,
                    "An agency that only introduces carers, and has no ongoing part in directing or controlling the care,"
                            + " need not register. Supervising, rotas or passing on complaints would be such a part.",
                    "Schedule 1, paragraph 1(3)(b)"),
            rule(
                    EnumSet.of(Care.PERSONAL),
                    EnumSet.of(Where.AT_HOME),
                    EnumSet.of(How.BUSINESS),
                    Answer.YES,
                    "Personal care in the home of somebody who cannot do it for themselves because of age, illness or"
                            + " disability is regulated, also from a business of one person.",
                    "Schedule 1, paragraph 1(1)"),
            rule(
                    EnumSet.of(Care.PERSONAL),
                    EnumSet.of(Where.AT_HOME),
                    EnumSet.of(How.NOT_SURE),
                    Answer.ASK_CQC,
                    "Personal care at home is regulated unless the person or their family directs all of it themselves.",
                    "Schedule 1, paragraph 1(1) and (3)"));

    private RegistrationRules() {}

    public static Verdict judge(Situation situation) {
        return RULES.stream()
                .filter(rule -> rule.fits(situation))
                .map(Rule::verdict)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule for " + situation));
    }

    private static Rule rule(Set<Care> care, Set<Where> where, Set<How> how, Answer answer, String why, String law) {
        return new Rule(care, where, how, new Verdict(answer, why, law));
    }
}

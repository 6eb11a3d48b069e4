package uk.kindred.directory.ui;

import java.util.List;
import java.util.Optional;
import uk.kindred.directory.SupportKind;

/** Why a kind has no rating of the regulator's, and what else tells whether it is good; docs/dictionary.md. */
record UnratedWords(String why, List<String> evidence) {

    /** Empty for kinds that the regulator rates. */
    static Optional<UnratedWords> of(SupportKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case PERSONAL_ASSISTANT ->
                        new UnratedWords(
                                "CQC rates organisations. It does not rate a person who works directly for you.",
                                List.of(
                                        "Ask for two people they have worked for, and talk to them.",
                                        "Ask to see a DBS check and certificates of training.",
                                        "Agree on a trial of some weeks.",
                                        "Your council’s list of personal assistants may say what it has checked."));
                    case MICRO_ENTERPRISE ->
                        new UnratedWords(
                                "CQC rates those who give personal care, such as help with washing or dressing. Most very"
                                        + " small services do not, or you direct them yourself.",
                                List.of(
                                        "Ask whether a council or Community Catalysts has helped and checked them.",
                                        "Ask to see insurance, DBS checks and training.",
                                        "Talk to people they support.",
                                        "If they give personal care, ask for their number at CQC."));
                    case HOMESHARE ->
                        new UnratedWords(
                                "CQC rates personal care, and Homeshare gives none: a sharer gives company and help around"
                                        + " the home.",
                                List.of(
                                        "Ask whether the programme is a member of Homeshare UK, and has its quality mark.",
                                        "Ask how it checks both people, and how often it calls.",
                                        "Ask to talk to a householder and a sharer."));
                    case RETIREMENT_HOUSING ->
                        new UnratedWords(
                                "CQC rates care, not housing. There is no care here, or somebody else gives it.",
                                List.of(
                                        "Talk to people who live there, without the staff.",
                                        "Ask which code the manager keeps to, such as ARHM’s, and which ombudsman"
                                                + " hears complaints.",
                                        "A landlord of social housing is judged by the Regulator of Social Housing: ask for"
                                                + " its grade.",
                                        "If care is given, ask who gives it, and look up their rating."));
                    case SHARED_LIVES_CARER ->
                        new UnratedWords(
                                "CQC rates the scheme that approves the carer, not each household.",
                                List.of(
                                        "Look up the scheme’s rating.",
                                        "Ask the scheme how it approved this carer, and when it last visited.",
                                        "Meet more than once, and try a short stay first."));
                    case DAY_OPPORTUNITIES, COMMUNITY_SUPPORT ->
                        new UnratedWords(
                                "CQC rates personal care. Activities, company and practical help are not rated.",
                                List.of(
                                        "Visit, or try a session.",
                                        "Talk to people who come, and to their families.",
                                        "Ask about staff, DBS checks, insurance and how it keeps people safe.",
                                        "If your council pays for it, ask what it found when it last looked."));
                    case RESPITE ->
                        new UnratedWords(
                                "CQC rates places that give a room and care together, as care homes. Other short breaks are"
                                        + " not rated.",
                                List.of(
                                        "If you stay in a care home, look up that home’s rating.",
                                        "Ask who gives the care, and look them up at CQC.",
                                        "Talk to people who have been there."));
                    case RESIDENTIAL_CARE_HOME,
                            NURSING_HOME,
                            HOME_CARE,
                            LIVE_IN_CARE,
                            SUPPORTED_LIVING,
                            EXTRA_CARE_HOUSING,
                            SHARED_LIVES -> null;
                });
    }
}

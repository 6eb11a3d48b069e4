package uk.kindred.directory.ui;

import java.util.Optional;
import uk.kindred.directory.SupportKind;

/** What the law asks of the kinds that are not regulated, or not as a whole; docs/dictionary.md tells what each is. */
final class LawWords {

    private LawWords() {}

    /** Empty for kinds that are wholly regulated. Sources: Health and Social Care Act 2008 and its 2014 Regulations. */
    static Optional<String> of(SupportKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case PERSONAL_ASSISTANT ->
                        "Somebody who works directly for one person or family need not register with the regulator, CQC,"
                                + " even for personal care. If you employ them, you are the employer: at least the"
                                + " National Living Wage, paid holiday, a pension where it is due, and employer’s insurance."
                                + " You may ask for an enhanced DBS check.";
                    case MICRO_ENTERPRISE ->
                        "A small local service must register with the regulator, CQC, only if it gives personal care, such"
                                + " as help with washing or dressing, and you do not direct its workers yourself. Without"
                                + " personal care there is nothing to register.";
                    case SHARED_LIVES_CARER ->
                        "CQC registers and inspects the scheme, not the household. The scheme approves, trains and checks"
                                + " each carer, and matches people with them.";
                    case HOMESHARE ->
                        "The sharer gives company and everyday help, and no personal care. So there is nothing to register"
                                + " with the regulator. The programme checks both people and stays in touch.";
                    case DAY_OPPORTUNITIES, COMMUNITY_SUPPORT ->
                        "Activities, company and practical help need no registration with the regulator, CQC. Nor does"
                                + " personal care at a day centre or out and about. In the place where you live or stay it"
                                + " does.";
                    case RETIREMENT_HOUSING ->
                        "Housing is not regulated by CQC. An agent who manages it must belong to an approved complaints"
                                + " scheme (a “redress scheme”). Service charges to leaseholders must be reasonable: you may"
                                + " ask how they are made up.";
                    case EXTRA_CARE_HOUSING ->
                        "CQC registers and rates the care. The housing and its charges come under housing law.";
                    case SUPPORTED_LIVING ->
                        "CQC registers and rates the personal care. The home is a tenancy of your own.";
                    case RESPITE ->
                        "A place that gives a room and care together must be registered with the regulator, CQC: ask where"
                                + " you would stay, and look it up at CQC. A break with a Shared Lives carer is checked"
                                + " through the scheme. Other breaks, such as somebody who sits with you at home, need no"
                                + " registration unless they give personal care.";
                    case RESIDENTIAL_CARE_HOME, NURSING_HOME, HOME_CARE, LIVE_IN_CARE, SHARED_LIVES -> null;
                });
    }
}

package uk.kindred.providers.guided;

import java.util.Locale;
import uk.kindred.directory.SupportKind;

/** What each kind is, for whoever wonders which theirs is. */
final class KindHelp {

    private KindHelp() {}

    static String whatItIs(SupportKind kind) {
        return switch (kind) {
            case MICRO_ENTERPRISE ->
                "A local service of up to eight people: help at home, meals, gardens, company, days out, small groups.";
            case PERSONAL_ASSISTANT -> "One person who supports others, hired and directed by them.";
            case DAY_OPPORTUNITIES -> "A day centre, a club or a project where people spend the day.";
            case COMMUNITY_SUPPORT -> "A group, a befriending scheme or classes, by the session.";
            case RESPITE -> "A stay or a day somewhere, so that a carer at home can rest.";
            case HOMESHARE -> "A programme that brings householders and sharers together.";
            case SHARED_LIVES_CARER -> "Somebody who shares their home and family life, approved by a scheme.";
            case SHARED_LIVES -> "The scheme that approves, trains and matches Shared Lives carers.";
            case EXTRA_CARE_HOUSING -> "Homes with their own front door and a care team on site.";
            case RETIREMENT_HOUSING -> "Homes for older people, to rent or to buy, without care.";
            default -> throw new IllegalArgumentException("not listed here: " + kind);
        };
    }

    /** "micro-enterprise", but "Shared Lives scheme". */
    static String inSentence(SupportKind kind) {
        String label = kind.label();
        return label.startsWith("Shared Lives") || label.startsWith("Homeshare")
                ? label
                : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}

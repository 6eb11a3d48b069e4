package uk.kindred.about;

import uk.kindred.directory.SupportKind;

/**
 * A kind of support, explained.
 *
 * @param checked which part of it the regulator registers and inspects
 * @param priced by what unit, and what may come on top
 */
record KindGuide(String what, String checked, String priced) {

    static KindGuide of(SupportKind kind) {
        return switch (kind) {
            case RESIDENTIAL_CARE_HOME ->
                new KindGuide(
                        "You have a room of your own in a shared house, with meals and help day and night: getting up, washing,"
                                + " dressing, eating, taking medicines. There is no nurse on the staff; a district nurse visits when"
                                + " one is needed.",
                        "CQC registers and inspects the home.",
                        "by the week, depending on the room and the help you need. Ask about deposits, extras and top-ups.");
            case NURSING_HOME ->
                new KindGuide(
                        "A care home with a registered nurse on duty at all hours, for people whose health needs one.",
                        "CQC registers and inspects the home.",
                        "by the week. If a nurse is needed, the NHS pays part of it straight to the home.");
            case HOME_CARE ->
                new KindGuide(
                        "Care workers come to your own home, from a short visit a week to several a day, or live in. They help"
                                + " with washing, dressing, meals, medicines, and with getting out.",
                        "CQC registers whoever gives personal care, such as help with washing. Help with the house alone needs"
                                + " no registration.",
                        "by the hour or the visit, more at weekends, on bank holidays and at night; live-in care by the week.");
            case SUPPORTED_LIVING ->
                new KindGuide(
                        "You rent your own place, alone or shared, and have support to live in it as you like. Mostly for people"
                                + " with a learning disability, autism or a mental health condition.",
                        "CQC registers the personal care, not the housing.",
                        "support by the hour or the week; rent apart, for which Housing Benefit may help.");
            case EXTRA_CARE_HOUSING ->
                new KindGuide(
                        "Your own flat with your own front door, in a place where care staff are on site. Also called extra care"
                                + " or assisted living.",
                        "CQC registers the care, not the housing.",
                        "rent or purchase, service charges, and the care that you use. Some schemes charge a fee when you leave.");
            case SHARED_LIVES ->
                new KindGuide(
                        "You live with, or visit, an approved carer who shares home and family life with you. For a long time,"
                                + " a short break, or by day.",
                        "CQC registers the scheme, which chooses, trains and visits its carers.",
                        "by the week, the night or the day. The council often pays; rent and food are apart.");
            case LIVE_IN_CARE ->
                new KindGuide(
                        "A care worker lives in your home and is there day and night, with hours of rest of their"
                                + " own. Two or more usually take turns by the week or month.",
                        "CQC registers the service, because it gives personal care.",
                        "by the week. The care worker also needs a room and food, and somebody else for the daily"
                                + " break.");
            case RETIREMENT_HOUSING ->
                new KindGuide(
                        "Your own home among neighbours of about your age, with a manager or an alarm to call for"
                                + " help, but no care staff on site.",
                        "CQC has no part in it, because no personal care is given. Look at the lease, and at who"
                                + " manages the scheme.",
                        "rent or purchase, service charge and ground rent. Some schemes charge a fee when you"
                                + " leave.");
            case SHARED_LIVES_CARER ->
                new KindGuide(
                        "An approved carer who shares home and family life with you, for a long time, for a short"
                                + " break or by day. You meet, and decide together.",
                        "CQC registers and inspects the scheme that approves the carer, not the household.",
                        "by the week, the night or the day, in bands of support. The council often pays.");
            case HOMESHARE ->
                new KindGuide(
                        "Somebody who needs a room lives with you and gives about ten hours a week of help and"
                                + " company in return.",
                        "CQC has no part in it, because no personal care is given. The programme checks both"
                                + " sides.",
                        "by the month, to the programme, by each side. No rent is paid.");
            case MICRO_ENTERPRISE ->
                new KindGuide(
                        "A local service of up to eight people: help at home, company, meals, gardens, days out.",
                        "CQC registers those who give personal care. For the others, ask which checks and"
                                + " insurance they can show.",
                        "by the hour, the session or the day.");
            case PERSONAL_ASSISTANT ->
                new KindGuide(
                        "Somebody whom you choose and direct yourself, for what you want help with, at the times"
                                + " you want it.",
                        "CQC does not register a personal assistant whom you employ or direct yourself. Ask to"
                                + " see the DBS check and speak to people they have worked for.",
                        "by the hour. If you employ them, you also pay the employer’s share of insurance, pension"
                                + " and holidays.");
            case DAY_OPPORTUNITIES ->
                new KindGuide(
                        "Somewhere to go for the day: learning, work, art, sport, company, with support while you"
                                + " are there.",
                        "Mostly not CQC, because no personal care is given. Some are checked by their council.",
                        "by the day or the session; meals and the way there are often apart.");
            case COMMUNITY_SUPPORT ->
                new KindGuide(
                        "Clubs, befriending, shared lunches and groups near you, many run by volunteers.",
                        "Not CQC, because no personal care is given.",
                        "often free, or a little for each session.");
            case RESPITE ->
                new KindGuide(
                        "A short stay, or support at home, that gives you and whoever cares for you a break.",
                        "CQC registers it where personal care is given.",
                        "by the night, the day or the week.");
        };
    }
}

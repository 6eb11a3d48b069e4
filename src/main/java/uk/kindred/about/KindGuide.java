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
        };
    }
}

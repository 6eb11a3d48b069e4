package uk.kindred.enquiries.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.PricedBy;

/**
 * What to ask before deciding, by the way a kind of support is given and paid. After the advice of the Competition and
 * Markets Authority to care homes (2021), CQC's and Age UK's lists of questions, in our own words.
 */
final class Questions {

    /** A heading and what to ask under it. */
    record Group(String heading, List<String> questions) {}

    private static final List<String> MONEY = List.of(
            "What does it cost in all, each week and each month, and what is not in that price?",
            "What would have to be paid before it begins, and do we get any of it back?",
            "When did prices last go up, by how much, and when will they next?",
            "Do you take people whom the council or the NHS pays for, and would anybody have to pay extra?",
            "What happens if the money runs out?");

    private static final List<String> CONTRACT = List.of(
            "May we see the contract, and take it home, before we decide?",
            "Is there a trial, and what does leaving within it cost?",
            "How much notice do we give, and how much would you give us, and for what reasons?",
            "Who do we complain to, and what happens then?");

    private static final List<String> CARE = List.of(
            "Who would give the support, and how many different people would that be?",
            "How do you learn what somebody likes, can do and wants to do?",
            "What happens at night, at weekends, and when a worker is ill?",
            "What training have the staff had for what we need?",
            "How do you keep families in touch, and what do you tell them when something goes wrong?");

    private static final Map<PricedBy, List<Group>> MORE = more();

    private Questions() {}

    static List<Group> of(SupportKind kind) {
        List<Group> groups = new ArrayList<>(MORE.getOrDefault(kind.pricedBy(), List.of()));
        groups.add(new Group("The support", CARE));
        groups.add(new Group("The money", MONEY));
        groups.add(new Group("The contract", CONTRACT));
        if (!kind.isRated()) {
            groups.add(new Group(
                    "The checks, as no regulator rates this kind",
                    List.of(
                            "Which DBS check do you have, of what level and date? May I see it?",
                            "What are you insured for?",
                            "Whom may I ask who has had support from you?")));
        }
        return groups;
    }

    /** For somebody who does not know yet what it will be. */
    static List<Group> general() {
        return List.of(
                new Group("The support", CARE), new Group("The money", MONEY), new Group("The contract", CONTRACT));
    }

    private static Map<PricedBy, List<Group>> more() {
        Map<PricedBy, List<Group>> more = new EnumMap<>(PricedBy.class);
        more.put(
                PricedBy.CARE_HOME,
                List.of(new Group(
                        "Living there",
                        List.of(
                                "Which room would it be? May own furniture, or a pet, come along?",
                                "Can we visit at any time, and eat together?",
                                "What is there to do on an ordinary Tuesday, in and out of the house?",
                                "Can one choose when to get up, what to eat and who helps with washing?",
                                "If needs grow, can somebody stay, and what would change in the price?",
                                "After a death, for how long are fees charged, and when must the room be cleared?"))));
        Group atHome = new Group(
                "Help at home",
                List.of(
                        "Which times can you promise, and how late may a visit be before somebody calls?",
                        "What is the shortest visit, and is travelling time paid on top?",
                        "What do nights, weekends and bank holidays cost?",
                        "What happens to a visit, and its price, during a stay in hospital?",
                        "Who holds a key, and how is it kept?"));
        more.put(PricedBy.HOURS, List.of(atHome));
        more.put(
                PricedBy.LIVE_IN,
                List.of(new Group(
                        "Somebody who lives in",
                        List.of(
                                "When does the carer rest, and who comes then?",
                                "How often do carers change, and can we meet one before?",
                                "What must the home have: a room, food, internet?",
                                "What do you charge if the carer is needed at night?"))));
        more.put(
                PricedBy.HOUSING,
                List.of(new Group(
                        "The home",
                        List.of(
                                "What are the service charge, the ground rent and every other charge, and who sets them?",
                                "What is to pay on leaving or selling: is there an event fee, of how much of the price?",
                                "Which care is on site, at what hours, and must one take it?",
                                "What happens if care needs grow?"))));
        more.put(
                PricedBy.SHARED_LIVES,
                List.of(new Group(
                        "Sharing a home",
                        List.of(
                                "How are carers approved, and who looks in on them?",
                                "How do people get to know each other before they decide?",
                                "Who helps when the carer is away or ill?"))));
        more.put(
                PricedBy.HOMESHARE,
                List.of(new Group(
                        "Sharing a home",
                        List.of(
                                "How are people matched, checked and introduced?",
                                "Which help is agreed, how many hours, and what is not part of it?",
                                "What does each side pay to the programme, and how can either end it?"))));
        return Map.copyOf(more);
    }
}

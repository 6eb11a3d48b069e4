package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import uk.kindred.directory.SupportKind;

/** The register holds no prices: this says so, and what to ask instead. */
class CostSection extends ListingSection {

    private static final Set<SupportKind> HOMES = Set.of(SupportKind.RESIDENTIAL_CARE_HOME, SupportKind.NURSING_HOME);
    private static final Set<SupportKind> HOUSING =
            Set.of(SupportKind.SUPPORTED_LIVING, SupportKind.EXTRA_CARE_HOUSING);

    // after the CMA's advice to care homes on consumer law (2018, reissued December 2021)
    private static final List<String> ABOUT_HOMES = List.of(
            "What is the full weekly price for the care I need, and what does it include?",
            "What costs extra: outings, hairdressing, chiropody, someone to come along to hospital?",
            "Do you ask for a deposit or any fee up front, and when is it given back?",
            "When do prices go up, by how much last time, and how much notice do you give?",
            "Do you take people whose council pays, and would somebody have to pay a top-up?",
            "What is charged during a hospital stay, in the notice period, and after a death?",
            "Is there a place free, and is there a trial period?");

    private static final List<String> ABOUT_HOUSING = List.of(
            "What are the rent or purchase price and every service charge, each week or month?",
            "What does the support cost, by the hour or the week, and who pays for which part?",
            "Which charges must everybody pay, and which are a choice?",
            "Is anything charged when I leave?",
            "When do charges go up, and how much notice do you give?",
            "Is there a place free, or a waiting list?");

    private static final List<String> ABOUT_CARE_AT_HOME = List.of(
            "What does an hour cost, and a visit of 30 or 15 minutes?",
            "What do weekends, bank holidays, nights and travel add?",
            "Is there a shortest visit, or a smallest number of hours a week?",
            "What is charged when a visit is cancelled, by you or by me?",
            "Can I pay with a direct payment from the council?",
            "How many different people would come, and who comes when somebody is ill?",
            "When could you start?");

    /** @param fromRegister whether a register is all that is known of it */
    CostSection(List<SupportKind> kinds, boolean fromRegister) {
        super("cost", "What it costs");
        Paragraph unknown = new Paragraph("Price not known.");
        unknown.addClassName("unknown");
        add(
                unknown,
                new Paragraph((fromRegister ? "The register holds no prices. " : "Nobody has said what it costs. ")
                        + "Ask for the whole price in writing before you decide."),
                new H3("Good questions to ask"));
        UnorderedList questions = new UnorderedList();
        questions.addClassName("checklist");
        questionsFor(kinds).forEach(question -> questions.add(new ListItem(question)));
        add(questions);
    }

    private static List<String> questionsFor(List<SupportKind> kinds) {
        if (kinds.stream().anyMatch(HOMES::contains)) {
            return ABOUT_HOMES;
        }
        return kinds.stream().anyMatch(HOUSING::contains) ? ABOUT_HOUSING : ABOUT_CARE_AT_HOME;
    }
}

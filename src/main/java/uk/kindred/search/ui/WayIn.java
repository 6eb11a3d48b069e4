package uk.kindred.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.SupportKind;

/** The kinds of care as people tell them apart, each a way into the search. */
enum WayIn {
    AT_HOME(SupportKind.HOME_CARE, "Care at home", "A care worker visits you: washing, dressing, meals, medicines."),
    CARE_HOME(
            SupportKind.RESIDENTIAL_CARE_HOME,
            "Care homes",
            "A room of your own, meals and company, with help day and night."),
    NURSING_HOME(SupportKind.NURSING_HOME, "Nursing homes", "A care home with a nurse there at all hours."),
    SUPPORTED_LIVING(
            SupportKind.SUPPORTED_LIVING,
            "Supported living",
            "Your own tenancy, with support to live the way you want."),
    HOUSING_WITH_CARE(
            SupportKind.EXTRA_CARE_HOUSING,
            "Housing with care",
            "Your own front door, with care staff in the building."),
    SHARED_LIVES(
            SupportKind.SHARED_LIVES,
            "Shared Lives",
            "You live with, or visit, a carer who shares their home and family life.");

    private final SupportKind kind;
    private final String title;
    private final String words;

    WayIn(SupportKind kind, String title, String words) {
        this.kind = kind;
        this.title = title;
        this.words = words;
    }

    SupportKind kind() {
        return kind;
    }

    /** @param count 0 before the first import: then nothing is said */
    Component card(long count) {
        Anchor link = new Anchor("/search?kind=" + kind.slug(), title);
        Markup card = Markup.tag("div", Markup.tag("h3", link), Markup.tag("p", words));
        if (count > 0) {
            String services = count == 1 ? " service" : " services";
            card.add(Markup.tag("p", ResultSentence.count(count) + services).styled("way-count"));
        }
        return card.styled("way-in");
    }
}

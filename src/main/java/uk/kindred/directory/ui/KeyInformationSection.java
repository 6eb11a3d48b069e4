package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Paragraph;
import uk.kindred.base.ui.Markup;
import uk.kindred.pricing.KeyInformation;

/** How much of what people should know beforehand is told, item by item. It is said, and never ranks anything. */
class KeyInformationSection extends ListingSection {

    KeyInformationSection(KeyInformation information) {
        super("key-information", "Key information");
        Paragraph count = new Paragraph(information.known() + " of " + information.total() + " shown.");
        count.addClassName("overall");
        Markup list = Markup.tag("ul").styled("plain-list", "key-information");
        information.items().forEach(item -> list.add(item(item)));
        add(
                count,
                new Paragraph("People should be told this before they get in touch. Ask for what is missing."),
                list);
        addSource("Chosen after the advice of the Competition and Markets Authority to care homes (2018 and 2021)."
                + " It does not change where a service stands in a search.");
    }

    private static Markup item(KeyInformation.Item item) {
        return Markup.tag(
                        "li",
                        Markup.tag("span", item.fact().label()),
                        Markup.tag("span", state(item)).styled("state"))
                .styled(item.known() ? "shown" : "missing");
    }

    private static String state(KeyInformation.Item item) {
        if (item.known()) {
            return "shown";
        }
        return item.isPartlyKnown() ? "in part: " + String.join(", ", item.lacks()) : "missing";
    }
}

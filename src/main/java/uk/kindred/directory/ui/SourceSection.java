package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import uk.kindred.base.Age;
import uk.kindred.base.ui.Dates;
import uk.kindred.directory.ListingDetails;

/** Where all this comes from, how fresh it is, and what to do when it is wrong. */
class SourceSection extends ListingSection {

    SourceSection(ListingDetails listing, LocalDate today, ZoneId zone) {
        super("source", "Where this comes from");
        LocalDate asAt = listing.summary().sourceAsAt();
        UnorderedList facts = new UnorderedList();
        facts.add(new ListItem("Source: " + listing.source() + ", as at " + Dates.month(asAt) + "."));
        Origin.olderFacts(listing).forEach(older -> facts.add(new ListItem("Older than that: " + older + ".")));
        Origin.newerFacts(listing).forEach(newer -> facts.add(new ListItem("Newer than that: " + newer + ".")));
        facts.add(new ListItem((Origin.of(listing) == Origin.REGISTER ? "Register number: " : "Number on Kindred: ")
                + listing.summary().id() + "."));
        facts.add(
                new ListItem("On Kindred since " + Dates.day(LocalDate.ofInstant(listing.firstSeenAt(), zone)) + "."));
        listing.changedOn().stream()
                .findFirst()
                .ifPresent(changed -> facts.add(new ListItem(
                        "Last change here: " + Dates.day(changed) + ", " + Age.inWords(changed, today) + ".")));
        add(facts, new Paragraph(new Anchor("/data-sources", "About our data sources")));
        if (Origin.of(listing) == Origin.REGISTER) {
            Paragraph wrong = new Paragraph(
                    "The facts are CQC’s, and a service can have them corrected with CQC. Kindred takes the change over with"
                            + " the next copy of the register.");
            wrong.addClassName("wrong");
            add(wrong);
        }
        if (!listing.summary().offer().example()) {
            add(ReportLinks.wrong(listing), ReportLinks.worry(listing));
        }
        Paragraph urgent = new Paragraph("Is somebody in danger? Call 999. ");
        urgent.add(new Anchor("/urgent-help", "See who else can help"));
        add(urgent);
    }
}

package uk.kindred.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingDetails;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.places.SafeguardingContact;
import uk.kindred.places.SafeguardingContacts;

/** Who looks into it when somebody may be at risk, and how to reach them now. Nothing that Kindred does stands in front. */
@org.springframework.stereotype.Component
public class Safeguarding {

    private static final String CQC_PHONE = "03000 616 161";

    private final Councils councils;
    private final SafeguardingContacts contacts;

    Safeguarding(Councils councils, SafeguardingContacts contacts) {
        this.councils = councils;
        this.contacts = contacts;
    }

    public Markup whoHelps(ListingDetails listing) {
        Optional<Council> council = councilOf(listing);
        Markup box = Markup.tag("section").styled("notice", "who-helps").with("aria-labelledby", "danger");
        H2 danger = new H2("Is somebody in danger now? Call 999");
        danger.setId("danger");
        box.add(
                danger,
                words(button("Call 999", "999")),
                words(text("For the police or an ambulance. It is free from any phone. Do not write here first.")),
                new H2("Is somebody being hurt, neglected or cheated?"),
                words(
                        text("Tell "),
                        text(council.map(Council::name).orElse("the council where the person lives")),
                        text(
                                ": its adult safeguarding team has the duty to look into it (Care Act 2014, section 42). You"
                                        + " need no proof, and you can ask them not to say who told them.")));
        addReach(box, council);
        box.add(
                words(
                        text("Is it a crime that has already happened? Call the police on "),
                        call("101", "101"),
                        text(".")),
                new H2("Is the care poor or unsafe?"),
                words(
                        text("Tell CQC, the regulator: "),
                        call(CQC_PHONE, CQC_PHONE),
                        text(", or "),
                        outside("https://www.cqc.org.uk/give-feedback-on-care", "on its website"),
                        text(".")),
                Markup.tag(
                        "p",
                        Markup.tag("strong", "Kindred does not investigate."),
                        text(" It is a directory. The council, the police and CQC do. "),
                        new Anchor("/urgent-help", "More people who can help")));
        return box;
    }

    /** For a moderator who has been told of harm: to whom it goes today. @param listing empty if it is not known */
    Markup passOn(Optional<ListingDetails> listing) {
        Optional<Council> council = listing.flatMap(this::councilOf);
        Markup box = Markup.tag(
                        "section",
                        words(
                                text("If it tells of harm, pass it on today to the adult safeguarding team of "),
                                Markup.tag(
                                        "strong",
                                        council.map(Council::name).orElse("the council where the person lives")),
                                text(", whatever you decide about the listing.")))
                .styled("notice", "who-helps")
                .with("aria-label", "Pass it on");
        addReach(box, council);
        return box;
    }

    private Optional<Council> councilOf(ListingDetails listing) {
        return Optional.ofNullable(listing.summary().councilSlug()).flatMap(councils::findBySlug);
    }

    private void addReach(Markup box, Optional<Council> council) {
        council.flatMap(contacts::find).ifPresentOrElse(contact -> addLine(box, contact), () -> addWay(box, council));
    }

    private static void addLine(Markup box, SafeguardingContact contact) {
        Markup line = words(button("Call " + contact.phone(), contact.phone()));
        if (contact.outOfHoursPhone() != null) {
            line.add(text(" At night and at weekends: "), call(contact.outOfHoursPhone(), contact.outOfHoursPhone()));
        }
        box.add(
                line,
                words(
                        text(
                                contact.confirmedOn() == null
                                        ? "The number is from "
                                        : "We called it on " + Dates.day(contact.confirmedOn()) + ". It is from "),
                        outside(contact.page().toString(), "the council’s own page"),
                        text(
                                contact.confirmedOn() == null
                                        ? ". We have not called it ourselves: if it does not answer, the page has the newest."
                                        : ".")));
    }

    /** No number is known here, and none is made up. */
    private static void addWay(Markup box, Optional<Council> council) {
        Markup way = words(text("We do not have its safeguarding number. "));
        council.map(Council::website)
                .ifPresentOrElse(
                        site -> way.add(
                                outside(site, "Open the council’s website"),
                                text(" and look for “report abuse of an adult”, or ")),
                        () -> way.add(text("To find it, ")));
        way.add(
                outside("https://www.gov.uk/report-abuse-of-older-person", "find the number on GOV.UK"),
                text(". Can’t find it? Call CQC, or 101, and ask who to tell."));
        box.add(way);
    }

    private static Markup words(com.vaadin.flow.component.Component... parts) {
        return Markup.tag("p", parts);
    }

    private static Markup text(String words) {
        return Markup.tag("span", words);
    }

    private static Anchor call(String words, String number) {
        return new Anchor("tel:" + number.replace(" ", ""), words);
    }

    private static Anchor button(String words, String number) {
        Anchor link = call(words, number);
        link.addClassName("button");
        return link;
    }

    private static Anchor outside(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("rel", "external noopener");
        return link;
    }
}

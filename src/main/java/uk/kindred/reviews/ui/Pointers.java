package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingDetails;
import uk.kindred.moderation.ui.Safeguarding;
import uk.kindred.reviews.TextCheck;

/** What is pointed out to somebody in their own words, before they send them. It stops nobody. */
@Service
public class Pointers {

    private final Safeguarding safeguarding;

    Pointers(Safeguarding safeguarding) {
        this.safeguarding = safeguarding;
    }

    /** Who helps comes first. Empty if there is nothing to point out. */
    List<Component> in(String words, ListingDetails listing) {
        List<Component> found = new ArrayList<>(harm(words, listing));
        List<TextCheck.Finding> findings = TextCheck.look(words);
        if (!findings.isEmpty()) {
            found.add(told("Could this tell who you are, or who somebody is?", findings));
        }
        return found;
    }

    /** The same for an officer who types in what somebody else says. */
    public List<Component> forOfficer(String words, ListingDetails listing) {
        List<Component> found = new ArrayList<>();
        if (HarmWords.tellOfHarm(words)) {
            found.add(new Paragraph(
                    "What they say may tell of harm. A review goes out only weeks from now, and nobody acts on"
                            + " it before. Pass it on to your council’s adult safeguarding team today."));
            found.add(safeguarding.whoHelps(listing));
        }
        List<TextCheck.Finding> findings = TextCheck.look(words);
        if (!findings.isEmpty()) {
            found.add(told("Could this tell who they are, or who somebody is? Ask them.", findings));
        }
        return found;
    }

    /** Who helps, if the words may tell of harm. */
    List<Component> harm(String words, ListingDetails listing) {
        if (!HarmWords.tellOfHarm(words)) {
            return List.of();
        }
        return List.of(
                new Paragraph(
                        "What you wrote may tell of harm. A review goes out only weeks from now, and nobody acts on it"
                                + " before. If somebody is at risk, please tell one of these now. It does not stop your review."),
                safeguarding.whoHelps(listing));
    }

    private static Component told(String question, List<TextCheck.Finding> findings) {
        Markup list = Markup.tag("ul");
        findings.forEach(finding -> list.add(Markup.tag(
                "li", Markup.tag("strong", "“" + finding.text() + "”"), Markup.tag("span", ". " + finding.advice()))));
        return Markup.tag("div", Markup.tag("p", Markup.tag("strong", question)), list)
                .styled("notice")
                .with("id", "pointed-out")
                .with("role", "status");
    }
}

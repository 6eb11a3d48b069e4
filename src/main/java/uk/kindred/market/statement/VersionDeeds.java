package uk.kindred.market.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.places.Council;

/** What officers can do with a version: publish it, take it back, or go on from it. */
final class VersionDeeds {

    private final Council council;
    private final Statement statement;
    private final CsrfToken secret;

    VersionDeeds(Council council, Statement statement, CsrfToken secret) {
        this.council = council;
        this.statement = statement;
        this.secret = secret;
    }

    /** @param sound whether all its figures may still be published */
    List<Component> list(boolean newest, boolean sound) {
        List<Component> deeds = new ArrayList<>();
        if (statement.isWithdrawn()) {
            deeds.add(new Paragraph("This version was published, and taken back. Everybody is told so."));
        } else if (statement.isPublished()) {
            deeds.add(new Paragraph("This version is published."));
            deeds.add(withdrawal());
        } else if (!newest) {
            deeds.add(new Paragraph("There is a newer version. Only the newest can be published."));
        } else if (sound) {
            deeds.add(new Paragraph("When you publish it, everybody can read it as it stands here, with the figures of "
                    + Dates.day(statement.content().asAt()) + ". It stays so; a newer one takes its place."));
            deeds.add(form("publish", "Publish this version"));
        } else {
            deeds.add(new Paragraph(
                    "It tells rates that have been hidden from everybody since, and can’t be published as it"
                            + " stands. Save it with the figures of today."));
        }
        if (!newest || statement.isPublished()) {
            deeds.add(new Paragraph(
                    "To go on from what this version says, words and figures, make it the newest draft."));
            deeds.add(form("restore", "Make it the newest draft", "quiet"));
        }
        return deeds;
    }

    private Component withdrawal() {
        return Markup.tag(
                "details",
                Markup.tag("summary", "Take it back"),
                new Paragraph(
                        "Nobody but your council’s officers can read it then. Where it stood, everybody reads that it"
                                + " was taken back, and when. It can’t be published again; a new version can."),
                form("withdraw", "Take this version back", "quiet"));
    }

    private Markup form(String deed, String words, String... classes) {
        return PostForm.to(
                        DraftController.ADDRESS + "/versions/" + statement.version() + "/" + deed + "?council="
                                + council.gss(),
                        secret)
                .containing(PostForm.button(words, classes));
    }
}

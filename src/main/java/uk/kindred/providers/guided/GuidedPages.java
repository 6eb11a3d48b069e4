package uk.kindred.providers.guided;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.directory.SupportKind;

/** The pages around the guided form's steps. */
final class GuidedPages {

    static final String MINE = "/list-your-service/mine";

    private GuidedPages() {}

    static Main page(String title) {
        Main page = new Main();
        page.setClassName("page guided");
        page.add(new H1(title));
        return page;
    }

    /** Before the first step. @param full whether they have as many as anybody may */
    static Main begin(SupportKind kind, boolean full, CsrfToken secret) {
        Main page = page("List your service: " + KindHelp.inSentence(kind));
        if (full) {
            page.add(
                    new Paragraph("You have " + Drafts.MOST
                            + " listings under way. Finish or delete one first, or wait until a"
                            + " moderator has looked at those that wait."),
                    Markup.tag("p", new Anchor(MINE, "Your listings under way")));
            return page;
        }
        page.add(
                new Paragraph(KindHelp.whatItIs(kind)),
                new Paragraph(
                        "About ten minutes. Every page is saved when you go on, and you can stop at any time. Nobody sees"
                                + " anything until you publish it."),
                PostForm.to("/list-your-service/new", secret)
                        .containing(PostForm.hidden("kind", kind.slug()), PostForm.button("Begin")),
                Markup.tag("p", new Anchor("/list-your-service", "Another kind")));
        return page;
    }

    /**
     * The page as it will be.
     *
     * @param unfinished what has to be done before it can be published
     * @param preview null where it can't be shown yet
     * @param told what to say first
     */
    static Main preview(
            Draft draft,
            List<Step> all,
            List<Step> unfinished,
            @Nullable Component preview,
            @Nullable String told,
            CsrfToken secret) {
        Main page = page("Look it over");
        page.addClassName("looking-over");
        if (told != null) {
            page.add(Markup.tag("p", told).styled("notice").with("role", "status"));
        }
        addRefusal(page, draft);
        if (unfinished.isEmpty()) {
            page.add(new Paragraph("This is how people will see it. Change what you like, then publish it."));
        } else {
            Map<String, String> todo = new LinkedHashMap<>();
            unfinished.forEach(step -> todo.put(step.slug(), step.title(draft.kind())));
            page.add(new ProblemSummary("Before it can be published", todo, slug -> draft.address() + "/" + slug));
        }
        page.add(changes(draft, all));
        if (preview != null) {
            page.add(preview);
        }
        if (unfinished.isEmpty()) {
            page.add(publish(draft, secret));
        }
        return page;
    }

    private static void addRefusal(Main page, Draft draft) {
        if (draft.refusal() != null) {
            page.add(Markup.tag(
                            "div",
                            new Paragraph("A moderator asks for a change:"),
                            Markup.tag("p", draft.refusal()).styled("said"))
                    .styled("notice"));
        }
    }

    private static Markup changes(Draft draft, List<Step> all) {
        Markup list = Markup.tag("ul").styled("plain-list", "step-list");
        for (Step step : all) {
            Anchor link = new Anchor(draft.address() + "/" + step.slug() + "?then=preview", step.title(draft.kind()));
            list.add(Markup.tag("li", link));
        }
        return Markup.tag("details", Markup.tag("summary", "Change something"), list)
                .styled("change-steps");
    }

    private static Markup publish(Draft draft, CsrfToken secret) {
        boolean waits = draft.waitsForAModerator();
        return Markup.tag(
                        "section",
                        new H2(waits ? "Send it to a moderator" : "Publish it"),
                        new Paragraph(
                                waits
                                        ? "A person at Kindred looks at it first, which takes a day or two, and we write to you."
                                        : "People can find it at once. Until a moderator has looked at it, your page says so."),
                        new Paragraph("You answer for what it says. What is untrue or unlawful is taken off."),
                        PostForm.to(draft.address() + "/publish", secret)
                                .containing(
                                        PostForm.hidden("version", Long.toString(draft.version())),
                                        PostForm.button(waits ? "Send it" : "Publish")))
                .styled("panel", "publish");
    }

    /** What became of it. @param slug of the listing; blank while there is none */
    static Main done(boolean published, String slug, @Nullable Draft draft, CsrfToken secret) {
        Main page = page(published ? "It is on Kindred" : "A moderator looks at it");
        if (published) {
            page.add(
                    new Paragraph(
                            "People can find it and write to you. Enquiries come to the address of your account."),
                    Markup.tag("p", new Anchor("/listings/" + slug, "See your listing")),
                    new Paragraph(
                            "What you say about free time or places counts for 60 days. Come back and say it again."));
            if (draft != null) {
                page.add(new Paragraph(
                        "A moderator will look at it within days. Until then your page says that it is new."));
            }
        } else {
            page.add(new Paragraph("We write to you when it is on Kindred, or if something has to be changed."));
            if (draft != null) {
                page.add(PostForm.to(draft.address() + "/take-back", secret)
                        .containing(PostForm.button("Take it back to change it").styled("quiet")));
            }
        }
        List<Component> ways = new ArrayList<>(List.of(new Anchor("/account", "Your account")));
        page.add(Markup.tag("p").containing(ways));
        return page;
    }

    static Main gone() {
        Main page = page("There is no such listing under way");
        page.add(
                new Paragraph("It was published, deleted, or it is somebody else’s."),
                Markup.tag("p", new Anchor(MINE, "Your listings under way")));
        return page;
    }
}

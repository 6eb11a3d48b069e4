package uk.kindred.reviews.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import uk.kindred.base.ui.Markup;

/** What happens to a review, in Easy Read: the policy's rules for those who write. */
final class EasyPolicy {

    private EasyPolicy() {}

    static Main page() {
        Main page = new Main();
        page.setClassName("page guided review-page easy-read");
        page.add(
                new H1("What happens to what you write"),
                EasyLine.of("reviews.svg#told", "You tell us about a service. You say what is good and what is bad."),
                EasyLine.of(
                        "reviews.svg#known",
                        "Then you show us that you know the service. There are four ways. One is" + " enough."),
                EasyLine.of(
                        "reviews.svg#calendar", "We wait for some weeks. What many people wrote goes out on one day."),
                EasyLine.of(
                        "reviews.svg#lock",
                        "Your name is not there. The service can’t see who you are, if you do not want" + " it."),
                EasyLine.of("help.svg#company", "People read your words when five people have written."),
                EasyLine.of("reviews.svg#ear", "Sometimes one of us looks at it first. We always tell you why."),
                EasyLine.of("reviews.svg#choose", "The service can answer. It can’t stop you."),
                EasyLine.of("reviews.svg#change", "You can change what you wrote. You can take it back."),
                EasyLine.of("reviews.svg#gift", "Nobody may pay you for it."),
                Markup.tag(
                        "p",
                        Markup.tag("strong", "Is somebody hurting you? "),
                        new Anchor("/urgent-help", "Who can help now")),
                Markup.tag("p", new Anchor(ReviewLinks.POLICY, "All the rules, in longer words")));
        return page;
    }
}

package uk.kindred.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import uk.kindred.base.ui.Markup;

/** Keep it, send it, print it: its link is all there is of it. */
final class SharePanel {

    private SharePanel() {}

    static Markup of(String url, PlanLinks links, int number) {
        Markup field = Markup.tag("input")
                .with("type", "text")
                .with("id", "plan-link")
                .with("readonly", "")
                .with("value", url);
        Anchor mail = new Anchor(
                "mailto:?subject=" + encoded("A plan for a week of support") + "&body=" + encoded(url),
                "Send it by email");
        mail.addClassNames("button", "quiet");
        PlanLinks week = links.with(PlanLinks.WEEK, String.valueOf(number));
        return Markup.tag(
                        "section",
                        new H2("Keep it, send it, print it"),
                        Markup.tag(
                                "p",
                                "Your answers are in this link, and nowhere else: we store nothing. Whoever has the"
                                        + " link can read them, so send it only to people you trust. Prices and free"
                                        + " places change: open it again later, and it is answered anew."),
                        Markup.tag("label", "The link of this plan").with("for", "plan-link"),
                        PlanResultView.follows(Markup.tag("div", copying(field), mail)),
                        Markup.tag(
                                "p", "On paper it is a draft of a support plan, to take along to the social worker."),
                        PlanResultView.follows(Markup.tag(
                                "p",
                                new Anchor(
                                        week.with(PlanLinks.PRINT, "large").to(PlanLinks.RESULT),
                                        "Show it in large print"))),
                        Markup.tag("kindred-print"))
                .styled("share-panel", "no-print");
    }

    private static Markup copying(Markup field) {
        Markup copy =
                Markup.tag("button", "Copy the link").with("type", "button").styled("button", "quiet");
        return Markup.tag("kindred-copy", field, copy, Markup.tag("span", "").with("role", "status"));
    }

    private static String encoded(String words) {
        return PlanLinks.encoded(words).replace("+", "%20");
    }
}

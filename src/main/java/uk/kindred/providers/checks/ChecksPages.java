package uk.kindred.providers.checks;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Paging;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportDetails.Check;
import uk.kindred.directory.ui.CheckWords;
import uk.kindred.providers.checks.SeenChecks.Shown;
import uk.kindred.providers.ui.Answers;
import uk.kindred.providers.ui.Typed;

/** One listing's checks to be marked, and all that was marked so far. */
@Component
class ChecksPages {

    static final String LISTING = "listing";
    static final int ON_A_PAGE = 20;

    private final Clock clock;

    ChecksPages(Clock clock) {
        this.clock = clock;
    }

    /** @param seen one more than fit on the page, if there are more */
    ResponseEntity<String> list(Side side, List<SeenCheck> seen, Typed typed) {
        String address = side.address();
        Main page = Answers.main("Checks that were seen");
        if (!typed.isSound()) {
            page.add(Answers.problems(typed.problems(), address));
        }
        page.add(new Paragraph(side.lead()), find(address, typed));
        page.add(Markup.tag("h2", "Recorded so far"));
        if (seen.isEmpty()) {
            page.add(new Paragraph("Nothing yet."));
        }
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        seen.stream().limit(ON_A_PAGE).forEach(check -> list.add(row(address, check)));
        int number = Paging.number(typed.value("page"));
        page.add(list, Paging.links(number, seen.size() > ON_A_PAGE, at -> address + "?page=" + at));
        return typed.isSound()
                ? Answers.page("Checks that were seen", page, address)
                : Answers.again("Checks that were seen", page, address);
    }

    private static Markup find(String address, Typed typed) {
        return Markup.tag(
                        "form",
                        FormField.line("text", LISTING, "The number of the listing", typed.line(LISTING))
                                .hint("It begins with K, and stands on its page under “Where this comes from”.")
                                .problem(typed.problem(LISTING))
                                .with("autocomplete", "off")
                                .with("maxlength", "50")
                                .done(),
                        PostForm.button("Show its checks"))
                .with("method", "get")
                .with("action", address)
                .styled("panel");
    }

    private Markup row(String address, SeenCheck check) {
        return Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        new Anchor(address + "/" + check.publicId(), check.name()),
                        Markup.tag("br"),
                        Markup.tag(
                                        "span",
                                        check.what() + ": recorded by " + (check.byThem() ? "you" : "a colleague")
                                                + " on " + Answers.day(check.seenAt(), clock))
                                .styled("soft")));
    }

    ResponseEntity<String> show(Side side, Shown shown, CsrfToken secret) {
        String own = side.address() + "/" + shown.listing().summary().id();
        Main page = Answers.main("Checks of " + shown.listing().summary().name());
        page.add(new Paragraph("Mark what you have seen yourself. It is shown as seen by "
                + shown.witness().name()
                + ", with today’s date; your name is not shown. Keep no copy here: there is no place for one."));
        SupportDetails details = shown.listing().offer().details();
        List<Check> checks = details == null ? List.of() : details.checks();
        Markup rows = Markup.tag("ul").styled("plain-list", "rows");
        checks.forEach(check -> rows.add(row(own, check, shown.witness(), secret)));
        page.add(
                checks.isEmpty() ? new Paragraph("The listing names no checks.") : rows,
                Markup.tag(
                                "p",
                                new Anchor(
                                        "/listings/" + shown.listing().summary().slug(), "The listing"),
                                new Anchor(side.address(), "All checks that were seen"))
                        .styled("line"));
        return Answers.page("Checks", page, own);
    }

    private static Markup row(String own, Check check, Witness witness, CsrfToken secret) {
        boolean ours = witness.name().equals(check.seenBy());
        Markup button =
                PostForm.button(ours ? "I have not seen it" : "I have seen it").styled("quiet");
        button.add(Markup.spoken(": " + check.what()));
        return Markup.tag(
                "li",
                new Paragraph(CheckWords.of(check)),
                PostForm.to(own, secret)
                        .containing(
                                PostForm.hidden("what", check.what()),
                                PostForm.hidden("seen", ours ? "no" : "yes"),
                                button));
    }
}

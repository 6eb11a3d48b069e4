package uk.kindred.market.invite;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.places.Council;

/** What officers see who invite. */
final class InvitePages {

    static final String EMAIL = "email";
    static final String NOTE = "note";
    static final String KNOWN = "known";

    private static final String TITLE = "Invite a small provider";

    private InvitePages() {}

    /** @param known whether they expect to hear from the council */
    record Typed(String email, String note, boolean known) {

        static final Typed NOTHING = new Typed("", "", false);
    }

    static ResponseEntity<String> form(
            Council council,
            List<Council> own,
            InvitationTally tally,
            Typed typed,
            Map<String, String> problems,
            @Nullable String done,
            CsrfToken secret) {
        Main page = OfficerPages.desk(council, TITLE, InviteController.ADDRESS);
        if (!problems.isEmpty()) {
            page.add(new ProblemSummary(
                    "This was not sent yet",
                    problems,
                    field -> InviteController.ADDRESS + "?council=" + council.gss() + "#" + field));
        }
        OfficerPages.addDone(page, done);
        page.add(new Paragraph("One mail from " + council.name()
                + " that asks somebody to list their service: a micro-enterprise, a personal assistant, a day service. It"
                + " has your words, a way to the form, and a way to say “do not write to me again”."));
        OfficerPages.addOthers(page, council, own, gss -> InviteController.ADDRESS + "?council=" + gss);
        page.add(fields(council, typed, problems, secret), tally(council, tally));
        return OfficerPages.answer(
                TITLE,
                page,
                InviteController.ADDRESS,
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Component fields(Council council, Typed typed, Map<String, String> problems, CsrfToken secret) {
        String problem = problems.get(KNOWN);
        Markup known =
                Markup.tag("div").with("id", KNOWN).with("tabindex", "-1").styled("field");
        if (problem != null) {
            known.add(Markup.tag("span", problem).styled("error").with("id", "known-error"));
        }
        known.add(FormField.tick(
                KNOWN,
                "yes",
                "They know our council and expect to hear from us",
                typed.known(),
                problem == null ? null : "known-error"));
        return PostForm.to(InviteController.ADDRESS, secret)
                .styled("stack")
                .containing(
                        PostForm.hidden("council", council.gss()),
                        FormField.line("email", EMAIL, "Their email address", typed.email())
                                .hint(
                                        "It is used for this one mail. We keep only a code made from it, for 25 months, so that"
                                                + " nobody is asked too often.")
                                .problem(problems.get(EMAIL))
                                .with("autocomplete", "off")
                                .done(),
                        FormField.area(NOTE, "Your words to them", typed.note(), 6)
                                .hint(
                                        "Who you are, and what people near them look for. Nothing about a person who needs"
                                                + " care.")
                                .problem(problems.get(NOTE))
                                .done(),
                        known,
                        PostForm.button("Send the invitation"));
    }

    private static Component tally(Council council, InvitationTally tally) {
        Markup facts = Markup.tag("dl").styled("facts");
        fact(facts, "Sent", String.valueOf(tally.sent()));
        if (tally.isTold()) {
            fact(facts, "Went on to the form", tally.inWords(tally.followed()));
            fact(facts, "Keep a listing since", tally.inWords(tally.listed()));
            fact(facts, "Want no more such mails", tally.inWords(tally.declined()));
        }
        return Markup.tag(
                        "section",
                        new H2("What came of " + council.shortName() + "’s invitations"),
                        facts,
                        Markup.tag(
                                        "p",
                                        "Of the last 25 months. What came of them is told of whole months, from twenty on, in tens"
                                                + " rounded down, and never of nearly all: nobody is to be found out by it.")
                                .styled("small", "soft"))
                .styled("panel");
    }

    private static void fact(Markup facts, String name, String number) {
        facts.add(Markup.tag("div", Markup.tag("dt", name), Markup.tag("dd", number)));
    }
}

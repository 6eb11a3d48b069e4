package uk.kindred.providers.checks;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportDetails.Check;
import uk.kindred.directory.ui.CheckWords;
import uk.kindred.providers.checks.SeenChecks.Shown;

/** One listing's checks, each to be marked as seen by an officer of its council. */
@RestController
@RequestMapping("/officer/checks/{publicId:K-[0-9A-Z-]{1,40}}")
@OnlyFor(Role.COUNCIL_OFFICER)
class ChecksController {

    private final SeenChecks seen;

    ChecksController(SeenChecks seen) {
        this.seen = seen;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable String publicId, HttpServletRequest request) {
        Shown shown = seen.require(publicId);
        Main page = new Main();
        page.setClassName("page account");
        page.add(
                new H1("Checks of " + shown.listing().summary().name()),
                new Paragraph(
                        "Mark what you have seen yourself. It is shown as seen by "
                                + shown.council().name()
                                + ", with today’s date; your name is not shown. Keep no copy here: there is no place for one."));
        SupportDetails details = shown.listing().offer().details();
        List<Check> checks = details == null ? List.of() : details.checks();
        Markup rows = Markup.tag("ul").styled("plain-list", "rows");
        checks.forEach(check -> rows.add(row(publicId, check, shown, FormCheck.secret(request))));
        page.add(
                checks.isEmpty() ? new Paragraph("The listing names no checks.") : rows,
                Markup.tag(
                        "p", new Anchor("/listings/" + shown.listing().summary().slug(), "The listing")));
        return PlainPages.answer(PageHead.of("Checks", "").notIndexed(), page, "officer/checks/" + publicId);
    }

    private static Markup row(String publicId, Check check, Shown shown, CsrfToken secret) {
        boolean ours = shown.council().name().equals(check.seenBy());
        Markup button =
                PostForm.button(ours ? "I have not seen it" : "I have seen it").styled("quiet");
        button.add(Markup.spoken(": " + check.what()));
        return Markup.tag(
                "li",
                new Paragraph(CheckWords.of(check)),
                PostForm.to("/officer/checks/" + publicId, secret)
                        .containing(
                                PostForm.hidden("what", check.what()),
                                PostForm.hidden("seen", ours ? "no" : "yes"),
                                button));
    }

    @PostMapping
    ResponseEntity<String> mark(
            @PathVariable String publicId,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String seen) {
        this.seen.mark(publicId, what, seen.equals("yes"));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/officer/checks/" + publicId)
                .build();
    }
}

package uk.kindred.market.invite;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.web.FormCheck;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** Where an invitation leads: to the guided form, or to no more mails. Opening the link changes nothing. */
@RestController
@RequestMapping(InvitedController.ADDRESS)
class InvitedController {

    static final String ADDRESS = "/invited";

    private static final String LINK = "/{token:[0-9a-v]{26}}";

    private final MarketInvitations invitations;
    private final Councils councils;

    InvitedController(MarketInvitations invitations, Councils councils) {
        this.invitations = invitations;
        this.councils = councils;
    }

    @GetMapping(LINK)
    ResponseEntity<String> show(@PathVariable String token, HttpServletRequest request) {
        return invitations
                .find(token)
                .map(invitation -> answer(page(invitation, token, request), HttpStatus.OK))
                .orElseGet(() -> answer(gone(), HttpStatus.NOT_FOUND));
    }

    @PostMapping(LINK + "/list")
    ResponseEntity<String> list(@PathVariable String token, HttpServletRequest request) {
        if (FormCheck.hasFailed(request)) {
            return to(ADDRESS + "/" + token);
        }
        invitations.find(token).ifPresent(invitations::follow);
        return to("/list-your-service");
    }

    @PostMapping(LINK + "/decline")
    ResponseEntity<String> decline(@PathVariable String token, HttpServletRequest request) {
        if (!FormCheck.hasFailed(request)) {
            invitations.find(token).ifPresent(invitations::decline);
        }
        return to(ADDRESS + "/" + token);
    }

    /** What a mail program posts when "Unsubscribe" is pressed in it (RFC 8058): without cookies, and at once. */
    @PostMapping(LINK + "/unsubscribe")
    ResponseEntity<String> unsubscribe(@PathVariable String token) {
        invitations.find(token).ifPresent(invitations::decline);
        return ResponseEntity.ok("");
    }

    /** For mail programs that open it instead. */
    @GetMapping(LINK + "/unsubscribe")
    ResponseEntity<String> askWhetherToUnsubscribe(@PathVariable String token) {
        return to(ADDRESS + "/" + token);
    }

    private Main page(MarketInvitation invitation, String token, HttpServletRequest request) {
        Council council = councils.findByGss(invitation.councilGss()).orElseThrow();
        if (invitation.declinedAt() != null) {
            Main page = main("We do not write to you again");
            page.add(
                    new Paragraph(
                            "No council can invite you through Kindred any more. For that we keep no address of yours, only a"
                                    + " number made from it that can’t be turned back."),
                    Markup.tag("p", new Anchor("/list-your-service", "List your service after all")));
            return page;
        }
        Main page = main(council.name() + " invites you");
        page.add(
                new Paragraph("People in " + council.shortName() + " look for care and support on Kindred. Listing your"
                        + " service is free, and takes about ten minutes."),
                PostForm.to(ADDRESS + "/" + token + "/list", FormCheck.secret(request))
                        .containing(PostForm.button("List your service")),
                Markup.tag(
                        "p",
                        new Anchor(
                                "/councils/" + council.gss() + "/market/wanted",
                                "What people look for in " + council.shortName())),
                PostForm.to(ADDRESS + "/" + token + "/decline", FormCheck.secret(request))
                        .containing(PostForm.button("Do not write to me again", "quiet")));
        return page;
    }

    private static Main gone() {
        Main page = main("This invitation has ended");
        page.add(
                new Paragraph("You can list your service all the same."),
                Markup.tag("p", new Anchor("/list-your-service", "List your service")));
        return page;
    }

    private static Main main(String title) {
        Main page = new Main();
        page.setClassName("page enquiry-page");
        page.add(new H1(title));
        return page;
    }

    private static ResponseEntity<String> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    private static ResponseEntity<String> answer(Main page, HttpStatus status) {
        return PlainPages.answer(
                PageHead.of("An invitation", "").withStatus(status.value()).notIndexed(), page, "invited");
    }
}

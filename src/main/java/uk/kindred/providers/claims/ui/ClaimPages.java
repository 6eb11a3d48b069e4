package uk.kindred.providers.claims.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ui.PlaceWords;
import uk.kindred.providers.claims.Claim;
import uk.kindred.providers.claims.Claims;
import uk.kindred.providers.claims.Proof;
import uk.kindred.providers.ui.Answers;
import uk.kindred.providers.ui.Typed;

/** What a claimant sees of their claim. */
@Component
class ClaimPages {

    private static final Map<String, String> DONE = Map.of(
            "mail", "The code is sent. Type it in below.",
            "officer", "The council is asked.",
            "moderator", "A moderator will look at it. You hear by mail what came of it.");

    private final Claims claims;
    private final Clock clock;

    ClaimPages(Claims claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    ResponseEntity<String> start(
            ListingDetails listing, Map<OrganisationId, String> own, Typed typed, CsrfToken secret) {
        Main page = head(listing, "Claim " + listing.summary().name(), typed);
        boolean kept = claims.findKeeper(listing.summary()).isPresent();
        page.add(StartForm.before(kept));
        page.add(StartForm.of(listing, own, typed, secret), back(listing));
        return answer(listing, page, typed);
    }

    ResponseEntity<String> running(ListingDetails listing, Claim claim, Typed typed, CsrfToken secret) {
        Main page = head(listing, "Your claim of " + listing.summary().name(), typed);
        String done = DONE.get(typed.value("done"));
        if (done != null) {
            page.add(Answers.done(done));
        }
        page.add(new Paragraph(
                "For “" + claim.organisationName() + "”, since " + Answers.day(claim.madeAt(), clock) + "."));
        if (claim.mayStillBeShown()) {
            if (claim.state() == Claim.State.WITH_MODERATOR) {
                page.add(new Paragraph("A moderator looks at what you wrote. A code is quicker, if you can get one."));
            } else {
                page.add(new Paragraph("Now show that you work there. Choose the way that suits you."));
            }
            new ProofForms(claim, claims.waysFor(listing), typed, secret)
                    .all(claims.isCodeUsable(claim))
                    .forEach(page::add);
        } else {
            page.add(contested(claim));
        }
        page.add(
                PostForm.to(claim.address() + "/withdraw", secret)
                        .styled("act")
                        .containing(PostForm.button("Take the claim back", "quiet")),
                back(listing));
        return answer(listing, page, typed);
    }

    private Paragraph contested(Claim claim) {
        if (claim.state() != Claim.State.CONTESTED || claim.objectUntil() == null) {
            return new Paragraph("A moderator reads both sides. You hear by mail what came of it.");
        }
        String shown = claim.proof() == null || claim.proof() == Proof.WORDS
                ? "You have asked a moderator. "
                : "You have shown it " + claim.proof().inWords() + ". ";
        return new Paragraph(shown + "Somebody looks after the listing already: they may object until "
                + Answers.day(claim.objectUntil(), clock) + ". Then a moderator decides, and you hear by mail.");
    }

    /** Nothing to claim: it is theirs. */
    ResponseEntity<String> kept(ListingDetails listing) {
        Main page = Answers.main("You look after " + listing.summary().name());
        page.add(
                Answers.done("This listing is yours to keep."),
                Markup.tag(
                                "p",
                                new Anchor(
                                        "/provider/listings/"
                                                + listing.summary().id(),
                                        "Go to your listing"),
                                new Anchor("/provider", "All that you look after"))
                        .styled("line"));
        return Answers.page("Your listing", page, "/claim/" + listing.summary().id());
    }

    private static Main head(ListingDetails listing, String heading, Typed typed) {
        Main page = Answers.main(heading);
        Paragraph lead = new Paragraph(PlaceWords.of(listing.summary()));
        lead.addClassName("lead");
        page.add(lead);
        if (!typed.isSound()) {
            page.add(Answers.problems(
                    typed.problems(), "/claim/" + listing.summary().id()));
        }
        return page;
    }

    private static Markup back(ListingDetails listing) {
        return Markup.tag(
                        "p",
                        new Anchor("/listings/" + listing.summary().slug(), "Its page on Kindred"),
                        new Anchor("/provider", "All that you look after"))
                .styled("line");
    }

    private static ResponseEntity<String> answer(ListingDetails listing, Main page, Typed typed) {
        String address = "/claim/" + listing.summary().id();
        return typed.isSound()
                ? Answers.page("Claim a listing", page, address)
                : Answers.again("Claim a listing", page, address);
    }
}

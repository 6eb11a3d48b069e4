package uk.kindred.providers.claims.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Paging;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.ListingDetails;
import uk.kindred.providers.claims.Claim;
import uk.kindred.providers.claims.RegisteredAddress;
import uk.kindred.providers.ui.Answers;

/** What an officer sees of claims, and the codes that they pass on, each shown once. */
@Component
class OfficerPages {

    private static final String LIST = "/officer/claims";
    private static final String TITLE = "Claims that wait for a call or a letter";

    private final SiteProperties site;
    private final Clock clock;

    OfficerPages(SiteProperties site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    ResponseEntity<String> list(List<Claim> claims, int number, boolean more) {
        Main page = Answers.main(TITLE);
        page.add(new Paragraph(
                "Somebody says that a service in your council is theirs, and asks you to pass on a code to the"
                        + " service’s registered number or address. Whoever gets the code there has shown it."));
        if (claims.isEmpty()) {
            page.add(new Paragraph("Nobody waits."));
        }
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        claims.forEach(claim -> list.add(Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        new Anchor(LIST + "/" + claim.id(), claim.name()),
                        Markup.tag("br"),
                        Markup.tag(
                                        "span",
                                        "For “" + claim.organisationName() + "”, since "
                                                + Answers.day(claim.madeAt(), clock))
                                .styled("soft")))));
        page.add(list, Paging.links(number, more, at -> LIST + "?page=" + at));
        return Answers.page(TITLE, page, LIST);
    }

    ResponseEntity<String> show(Claim claim, ListingDetails listing, CsrfToken secret) {
        Main page = Answers.main("Claim of " + claim.name());
        String address = LIST + "/" + claim.id();
        Markup facts = Markup.tag("dl").styled("facts");
        fact(facts, "For an organisation that they call", claim.organisationName());
        fact(facts, "Since", Answers.day(claim.madeAt(), clock));
        fact(facts, "Registered number", listing.phone());
        fact(
                facts,
                "Registered address",
                RegisteredAddress.isKnown(listing) ? String.join(", ", RegisteredAddress.lines(listing)) : null);
        page.add(facts);
        if (listing.phone() != null) {
            page.add(way(
                    "By phone",
                    "Call the registered number, and no other that somebody gives you. Ask for the manager. If they know of the"
                            + " claim, tell them the code. It lasts a day.",
                    PostForm.to(address + "/phone", secret).containing(PostForm.button("Show me a code to tell"))));
        }
        if (RegisteredAddress.isKnown(listing)) {
            page.add(way(
                    "By letter",
                    "Print the letter and send it to the registered address. Its code lasts four weeks.",
                    PostForm.to(address + "/letter", secret)
                            .containing(PostForm.button("Show me the letter", "quiet"))));
        }
        page.add(back());
        return Answers.page("Claim of " + claim.name(), page, address);
    }

    private static Markup way(String heading, String words, Markup form) {
        return Markup.tag("section", Markup.tag("h2", heading), new Paragraph(words), form)
                .styled("panel");
    }

    private static void fact(Markup facts, String name, @Nullable String value) {
        facts.add(Markup.tag("div", Markup.tag("dt", name), Markup.tag("dd", value == null ? "not known" : value)));
    }

    ResponseEntity<String> call(Claim claim, ListingDetails listing, String code) {
        Main page = Answers.main("A code to tell by phone");
        page.add(
                new Paragraph("Call " + claim.name() + " on " + listing.phone() + " and tell them:"),
                Markup.tag("p", code).styled("code"),
                new Paragraph(
                        "They type it in on Kindred within a day, where they claimed the listing. It is shown here this"
                                + " once: if you lose it, make a new one, and this one is worth nothing any more."),
                back());
        return Answers.page("A code to tell by phone", page, LIST + "/" + claim.id());
    }

    ResponseEntity<String> letter(Claim claim, ListingDetails listing, String code) {
        Main page = Answers.main("A letter to " + claim.name());
        page.addClassName("letter");
        Paragraph hint = new Paragraph("Print this page and send it. The code is shown this once.");
        hint.addClassName("no-print");
        Markup address = Markup.tag("address");
        RegisteredAddress.lines(listing).forEach(line -> address.add(Markup.tag("span", line), Markup.tag("br")));
        page.add(
                hint,
                address,
                new Paragraph(Dates.day(LocalDate.now(clock))),
                // not for which organisation: whatever somebody calls it is not ours to send to strangers
                new Paragraph("Somebody says that they work for "
                        + claim.name()
                        + " and want to look after its page on Kindred, where people find care. If that is right,"
                        + " this code shows it:"),
                Markup.tag("p", code).styled("code"),
                new Paragraph("Type it in within four weeks at " + site.absolute(claim.address())
                        + ", signed in as the one who claimed it. If you are somebody else, give them the code."),
                new Paragraph(
                        "If nobody of you asked for this, throw this letter away. Without the code they get nothing."));
        Markup back = back();
        back.addClassName("no-print");
        page.add(back);
        return Answers.page("A letter to " + claim.name(), page, LIST + "/" + claim.id());
    }

    /** Nobody helps themselves; and enough is enough. */
    ResponseEntity<String> own(Claim claim) {
        Main page = Answers.main("No code for this claim now");
        page.add(
                new Paragraph(
                        "Either it is your own claim, which another officer has to look at, or very many codes were made"
                                + " for the listing today."),
                back());
        return Answers.again("No code now", page, LIST + "/" + claim.id());
    }

    private static Markup back() {
        return Markup.tag("p", new Anchor(LIST, "All claims that wait"));
    }
}

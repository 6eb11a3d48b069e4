package uk.kindred.directory.ui.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.FindForm;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingLooks;
import uk.kindred.directory.ListingLooks.Look;
import uk.kindred.directory.Listings;
import uk.kindred.directory.ui.AskedListings;
import uk.kindred.directory.ui.CardContext;
import uk.kindred.directory.ui.CompareForm;
import uk.kindred.directory.ui.ListingCard;
import uk.kindred.directory.ui.PrintedAddress;
import uk.kindred.directory.ui.cost.CostQuestion;

/** A list of listings that its address holds: nothing of it is kept here. A browser keeps its own, and opens it so. */
@Route(value = "shortlist", layout = MainLayout.class)
@AnonymousAllowed
class ShortlistView extends PublicPage {

    private static final int MOST = 30;
    private static final int MOST_COMPARED = 4;

    private final Listings listings;
    private final ListingLooks looks;
    private final SiteProperties site;
    private final Clock clock;

    ShortlistView(Listings listings, ListingLooks looks, SiteProperties site, Clock clock) {
        this.listings = listings;
        this.looks = looks;
        this.site = site;
        this.clock = clock;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("shortlist-page wide");
        AskedListings asked = AskedListings.of(request.query(), listings, MOST);
        CostQuestion question = CostQuestion.of(request.query());
        CompareLinks links = new CompareLinks(question, "");
        add(new H1("Shortlist"));
        CompareNotices.of(asked, links).forEach(this::add);
        if (asked.found().isEmpty()) {
            // opens what this browser keeps, if it keeps anything
            add(
                    Markup.tag("kindred-own-shortlist"),
                    new Paragraph(
                            "Nothing is on this list yet. “Keep” on a service puts it here. The list stays in your own"
                                    + " browser: no account, and nothing about it with us."),
                    new Paragraph("Where you see no “Keep”, tick “Compare” on services in a search and choose “List"
                            + " those I ticked”. The link of that list is yours to keep."),
                    new FindForm(""));
            return PageHead.of("Shortlist", "").notIndexed();
        }
        if (!isShownBefore()) {
            looks.note(Look.SHORTLISTED, asked.summaries());
        }
        show(asked, question, links);
        return PageHead.of("Shortlist of " + asked.found().size(), "").notIndexed();
    }

    private void show(AskedListings asked, CostQuestion question, CompareLinks links) {
        Paragraph lead = new Paragraph(counted(asked.found().size()) + " on this list. The list is kept in this"
                + " page’s address and nowhere else: whoever has the link sees the same.");
        lead.addClassName("lead");
        boolean choose = asked.found().size() > MOST_COMPARED;
        Markup cards = Markup.tag("ol").styled("plain-list", "shortlist-cards");
        asked.found()
                .forEach(listing ->
                        cards.add(Markup.tag("li", card(listing, question, choose), takeOff(listing, asked, links))));
        add(lead, actions(asked, links), cards);
        if (choose) {
            add(new CompareForm(question.parameters()));
        }
        add(
                send(links.shortlist(asked.allIds())),
                new PrintedAddress(site, links.shortlist(asked.allIds()), LocalDate.now(clock)));
    }

    /** @param choose whether there are more than one comparison holds, so that some must be ticked */
    private ListingCard card(ListingDetails listing, CostQuestion question, boolean choose) {
        CardContext context =
                new CardContext(question.plan(), question.payer(), null, null, null, null, LocalDate.now(clock));
        ListingCard card = new ListingCard(listing.summary(), context, 2);
        return choose ? card.comparable() : card;
    }

    private static Div takeOff(ListingDetails listing, AskedListings asked, CompareLinks links) {
        String id = listing.summary().id();
        Anchor link = new Anchor(links.shortlist(asked.idsWithout(id)), "Take off this list");
        link.add(Markup.spoken(": " + listing.summary().name()));
        link.getElement().setAttribute("data-take-off", id);
        Div line = new Div(link);
        line.addClassNames("take-off", "no-print");
        return line;
    }

    private static Div actions(AskedListings asked, CompareLinks links) {
        Div actions = new Div();
        actions.addClassNames("actions", "no-print");
        if (asked.found().size() > 1 && asked.found().size() <= MOST_COMPARED) {
            Anchor compare = new Anchor(links.compare(asked.foundIds()), "Compare these");
            compare.addClassName("button");
            actions.add(compare);
        }
        Anchor ask = new Anchor("/enquire?ids=" + String.join(",", asked.foundIds()), "Ask these services");
        ask.addClassNames("button", "quiet");
        ask.setRouterIgnore(true); // the form is no page of the live application
        actions.add(
                ask,
                Markup.tag("kindred-print"),
                Markup.tag("kindred-keep-all").with("listings", String.join(",", asked.foundIds())));
        return actions;
    }

    /** The link in full: it can be copied, printed, read out. */
    private Div send(String path) {
        String url = site.absolute(path);
        Markup field = Markup.tag("input")
                .with("type", "text")
                .with("id", "shortlist-link")
                .with("readonly", "")
                .with("value", url);
        Anchor mail = new Anchor(
                "mailto:?subject=" + encoded("Care and support to look at") + "&body=" + encoded(url),
                "Send it by email");
        mail.addClassNames("button", "quiet");
        Div send = new Div(Markup.tag("label", "Send this link").with("for", "shortlist-link"), field, mail);
        send.addClassNames("send-link", "no-print");
        return send;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String counted(int count) {
        return count == 1 ? "1 service is" : count + " services are";
    }
}

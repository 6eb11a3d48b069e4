package uk.kindred.directory.ui.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.FindForm;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;
import uk.kindred.directory.ListingLooks;
import uk.kindred.directory.ListingLooks.Look;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Listings;
import uk.kindred.directory.ui.AreaWords;
import uk.kindred.directory.ui.AskedListings;
import uk.kindred.directory.ui.PrintedAddress;
import uk.kindred.directory.ui.cost.AskedWays;
import uk.kindred.directory.ui.cost.CostQuestion;
import uk.kindred.directory.ui.cost.OfferCosts;
import uk.kindred.directory.ui.cost.PlanForm;
import uk.kindred.places.Coordinates;
import uk.kindred.places.NearResult;
import uk.kindred.places.Places;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PricedBy;

/** Up to four listings side by side, for the same plan and payer. All of it stands in the address. */
@Route(value = "compare", layout = MainLayout.class)
@AnonymousAllowed
class CompareView extends PublicPage {

    private static final int MOST = 4;

    private final Listings listings;
    private final ListingLooks looks;
    private final Places places;
    private final AreaWords areas;
    private final SiteProperties site;
    private final Clock clock;

    CompareView(
            Listings listings, ListingLooks looks, Places places, AreaWords areas, SiteProperties site, Clock clock) {
        this.listings = listings;
        this.looks = looks;
        this.places = places;
        this.areas = areas;
        this.site = site;
        this.clock = clock;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("compare-page wide");
        AskedListings asked = AskedListings.of(request.query(), listings, MOST);
        CostQuestion question = CostQuestion.of(request.query());
        String near =
                request.query().getOrDefault("near", List.of("")).getFirst().strip();
        CompareLinks links = new CompareLinks(question, near);
        add(new H1("Compare"));
        if (!question.isClear()) {
            add(new ProblemSummary(
                    question.problems(), field -> request.address() + "#" + CostQuestion.fieldId(field)));
        }
        CompareNotices.of(asked, links).forEach(this::add);
        if (asked.found().isEmpty()) {
            add(
                    new Paragraph(
                            "Tick “Compare” on two to four services in a search, and see them side by side here."),
                    new FindForm(""));
            return PageHead.of("Compare services", "").notIndexed();
        }
        if (!isShownBefore()) {
            looks.note(Look.SHORTLISTED, asked.summaries());
        }
        show(asked, question, near, links, request.address());
        return PageHead.of("Compare " + names(asked), "").notIndexed();
    }

    private void show(AskedListings asked, CostQuestion question, String near, CompareLinks links, String address) {
        Coordinates from = null;
        if (!near.isEmpty()) {
            NearResult place = places.resolve(near);
            CompareNotices.ofPlace(place, asked, links).forEach(this::add);
            from = place instanceof NearResult.Found found ? found.place().centre() : null;
        }
        Coordinates origin = from;
        LocalDate today = LocalDate.now(clock);
        CostQuestion sameYears = question.overTheSameYears(asked.found().stream()
                .map(listing -> listing.summary().reckonedBy(question.plan()))
                .collect(Collectors.toSet()));
        List<ComparedListing> compared = asked.found().stream()
                .map(listing -> ComparedListing.of(
                        listing, sameYears, miles(origin, listing.summary().coordinates()), today))
                .toList();
        List<ListingSummary> summaries =
                compared.stream().map(ComparedListing::summary).toList();
        List<Row> rows = new Rows(compared, areas).list(sameYears, from != null);
        CompareTable table =
                new CompareTable(summaries, rows, listing -> links.compare(asked.idsWithout(listing.id())));
        add(
                lead(compared, question, from == null ? "" : near),
                plan(asked, compared, question, near),
                table.jumps(address),
                table,
                actions(asked, links),
                new PrintedAddress(site, links.compare(asked.foundIds()), today));
    }

    /** Printed with the table, where the form is not: whose costs these are. */
    private static Paragraph lead(List<ComparedListing> compared, CostQuestion question, String near) {
        String plans = compared.stream()
                .map(one -> one.quote().pricedBy())
                .distinct()
                .map(way -> question.plan().inWords(way))
                .collect(Collectors.joining("; "));
        Paragraph lead = new Paragraph((question.isClear()
                        ? "Costs are for " + plans + "."
                        : "No costs are shown, since we could not read all that you typed.")
                + (near.isEmpty() ? "" : " Distances are from " + near + ", in a straight line."));
        lead.addClassName("lead");
        return lead;
    }

    private static Markup plan(
            AskedListings asked, List<ComparedListing> compared, CostQuestion question, String near) {
        Set<PricedBy> ways = EnumSet.noneOf(PricedBy.class);
        Set<PricedBy> reckoned = EnumSet.noneOf(PricedBy.class);
        Set<Payer> payers = EnumSet.noneOf(Payer.class);
        for (ComparedListing one : compared) {
            OfferCosts costs = one.costs();
            ways.addAll(costs.fields(question));
            reckoned.add(costs.pricedBy(question));
            payers.addAll(costs.payersKnown());
        }
        PlanForm form = new PlanForm("/compare", question, new AskedWays(ways, reckoned), payers)
                .carrying(Map.of(AskedListings.PARAMETER, List.of(String.join(",", asked.allIds()))))
                .carrying(near.isEmpty() ? Map.of() : Map.of("near", List.of(near)));
        Div inner = new Div(form);
        inner.addClassName("ask");
        return Markup.tag("details", Markup.tag("summary", "Work out the costs for your own plan"), inner)
                .styled("plan-details", "no-print")
                .when(!question.isClear(), "open");
    }

    private static Div actions(AskedListings asked, CompareLinks links) {
        Anchor list = new Anchor(links.shortlist(asked.allIds()), "See these as a list to keep or send");
        list.addClassNames("button", "quiet");
        Div actions = new Div(list, Markup.tag("kindred-print"));
        actions.addClassNames("actions", "no-print");
        return actions;
    }

    private static @Nullable Double miles(@Nullable Coordinates from, @Nullable Coordinates to) {
        return from == null || to == null ? null : from.milesTo(to);
    }

    private static String names(AskedListings asked) {
        return asked.found().stream().map(listing -> listing.summary().name()).collect(Collectors.joining(", "));
    }
}

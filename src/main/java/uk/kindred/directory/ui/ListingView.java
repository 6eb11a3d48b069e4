package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.Frozen;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.MapProperties;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingLooks;
import uk.kindred.directory.ListingLooks.Look;
import uk.kindred.directory.ListingPage;
import uk.kindred.directory.ListingPhoto;
import uk.kindred.directory.ListingPhotos;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Listings;
import uk.kindred.directory.Offers;
import uk.kindred.directory.SimilarListings;
import uk.kindred.directory.WaysPriced;
import uk.kindred.directory.ui.cost.CostQuestion;
import uk.kindred.directory.ui.cost.DayAsked;
import uk.kindred.directory.ui.cost.EarlierPrices;
import uk.kindred.places.Places;
import uk.kindred.pricing.PriceItem;

/** All that is known of one service, where from, and what is not known. */
@Route(value = "listings/:slug", layout = MainLayout.class)
@AnonymousAllowed
class ListingView extends PublicPage {

    private static final int SIMILAR = 3;
    private static final int MOST_PAGES = 10_000;

    private final Listings listings;
    private final Offers offers;
    private final ListingPhotos photos;
    private final ListingStructuredData structuredData;
    private final AreaWords areas;
    private final AskingHere asking;
    private final List<ListingMarks> marks;
    private final List<ListingParts> parts;
    private final ListingLooks looks;
    private final SiteProperties site;
    private final MapProperties maps;
    private final Places places;
    private final Clock clock;

    ListingView(
            Listings listings,
            Offers offers,
            ListingPhotos photos,
            ListingStructuredData structuredData,
            AreaWords areas,
            AskingHere asking,
            ObjectProvider<ListingMarks> marks,
            ObjectProvider<ListingParts> parts,
            ListingLooks looks,
            SiteProperties site,
            MapProperties maps,
            Places places,
            Clock clock) {
        this.listings = listings;
        this.offers = offers;
        this.photos = photos;
        this.structuredData = structuredData;
        this.areas = areas;
        this.asking = asking;
        this.marks = marks.orderedStream().toList();
        this.parts = parts.orderedStream().toList();
        this.looks = looks;
        this.site = site;
        this.maps = maps;
        this.places = places;
        this.clock = clock;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("listing-page wide");
        String slug = request.routeParameter("slug").orElse("");
        Optional<ListingDetails> found = listings.findBySlug(slug);
        if (found.isEmpty()) {
            return listings.findByPublicId(slug.toUpperCase(Locale.ROOT))
                    .map(listing -> MovedListing.fill(this, listing.summary()))
                    .orElseGet(() -> UnknownListing.fill(this, slug));
        }
        ListingDetails listing = found.get();
        return listing.open() ? show(listing, request) : ClosedListing.fill(this, listing, similar(listing), clock);
    }

    private PageHead show(ListingDetails listing, PageRequest request) {
        ListingSummary summary = listing.summary();
        if (!isShownBefore()) {
            looks.note(Look.OPENED, List.of(summary));
        }
        add(new Breadcrumbs(summary), title(listing));
        CostQuestion question = CostQuestion.of(request.query()).askedOf(WaysPriced.toldTo(summary.kinds()));
        DayAsked day = DayAsked.of(request.query(), today());
        Map<String, String> problems = new LinkedHashMap<>(question.problems());
        problems.putAll(day.problems());
        if (!problems.isEmpty()) {
            add(new ProblemSummary(problems, field -> request.address() + "#" + CostQuestion.fieldId(field)));
        }
        ListingNotices.of(listing, listings::listPossibleDuplicates).forEach(this::add);
        marks.forEach(each -> ListingNotices.of(each.of(listing)).forEach(this::add));
        add(new KeyFacts(summary, context(question)));
        int othersPage = othersPage(request);
        List<ListingPhoto> shown = photos.of(listing);
        List<ListingSection> sections = new ArrayList<>(ListingFacts.of(
                listing, shown, pricesYearAgo(summary), earlier(summary, question, day), question, today()));
        addParts(sections, listing);
        sections.add(new ProviderSection(listing, others(listing, othersPage), othersPage));
        sections.add(new SourceSection(listing, today(), clock.getZone()));
        Div facts = new Div();
        facts.addClassName("facts");
        sections.forEach(facts::add);
        Div reach = new Div(
                new ContactCard(listing, asking.linesFor(listing)), new PlaceSection(listing, maps, areas, places));
        reach.addClassName("reach");
        Div columns = new Div(reach, facts);
        columns.addClassName("columns");
        add(
                contents(sections, request.address()),
                columns,
                new SimilarSection(listing, similar(listing), today()),
                new PrintedAddress(site, "/listings/" + summary.slug(), today()));
        PageHead head = ListingHead.of(summary);
        return summary.offer().example()
                ? head.notIndexed()
                : head.withStructuredData(structuredData.of(listing, shown));
    }

    /** Once it is told what the service is, and before it is asked whether there is room. */
    private void addParts(List<ListingSection> sections, ListingDetails listing) {
        int room = sections.indexOf(sections.stream()
                .filter(AvailabilitySection.class::isInstance)
                .findFirst()
                .orElseThrow());
        List<ListingSection> told = parts.stream()
                .flatMap(each -> each.of(listing).stream())
                .map(ListingView::section)
                .toList();
        sections.addAll(room, told);
    }

    private static ListingSection section(ListingParts.Part part) {
        ListingSection section = new ListingSection(part.id(), part.heading());
        section.add(new Frozen("div", part.content().toArray(Component[]::new)));
        return section;
    }

    private CardContext context(CostQuestion question) {
        return question.isClear()
                ? new CardContext(question.plan(), question.payer(), null, null, null, null, today())
                : CardContext.plain(null, today());
    }

    private static JumpLinks contents(List<ListingSection> sections, String address) {
        Map<String, String> parts = new LinkedHashMap<>();
        sections.forEach(section -> parts.put(section.headingId(), section.heading()));
        return new JumpLinks("Parts of this page", address, parts);
    }

    private List<PriceItem> pricesYearAgo(ListingSummary summary) {
        return offers.pricesOn(summary.databaseId(), today().minusYears(1));
    }

    private EarlierPrices earlier(ListingSummary summary, CostQuestion question, DayAsked asked) {
        LocalDate day = asked.day();
        return new EarlierPrices(
                "/listings/" + summary.slug() + "#cost",
                question,
                asked,
                day == null || !question.isClear()
                        ? null
                        : offers.quote(summary, question.plan(), question.payer(), day),
                offers.listAllPrices(summary.databaseId()),
                today());
    }

    private Header title(ListingDetails listing) {
        ListingSummary summary = listing.summary();
        Paragraph lead = new Paragraph(ListingHead.whatAndWhere(summary));
        lead.addClassName("lead");
        Header header = new Header(new H1(summary.name()), lead);
        if (listing.alsoKnownAs() != null) {
            header.add(new Paragraph("Also known as " + listing.alsoKnownAs()));
        }
        header.add(new KeepButton(summary));
        header.addClassName("listing-title");
        return header;
    }

    private @Nullable ListingPage others(ListingDetails listing, int page) {
        return listing.provider() == null
                ? null
                : listings.listOthersOfProvider(
                        listing.provider(), listing.summary().databaseId(), page, ProviderSection.OTHERS_ON_A_PAGE);
    }

    private SimilarListings similar(ListingDetails listing) {
        return listings.listNearestSimilar(listing.summary(), SIMILAR);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static int othersPage(PageRequest request) {
        return request.query().getOrDefault(ProviderSection.PAGE_PARAMETER, List.of()).stream()
                .filter(page -> page.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .filter(page -> page <= MOST_PAGES)
                .findFirst()
                .orElse(1);
    }
}

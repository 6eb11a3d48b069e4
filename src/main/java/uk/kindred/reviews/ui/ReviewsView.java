package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.Frozen;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.base.ui.firsthtml.PublicPage;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.directory.ui.PrintedAddress;
import uk.kindred.reviews.ListingFigures;
import uk.kindred.reviews.PublishedReview;
import uk.kindred.reviews.PublishedReviews;
import uk.kindred.reviews.ReviewFigures;
import uk.kindred.reviews.ReviewPage;
import uk.kindred.reviews.Reviews;

/**
 * What people wrote about one service, the newest round first. No search engine keeps it: what somebody takes back is to be
 * gone. docs/decisions/081-where-reviews-are-read.md
 */
@Route(value = "listings/:slug/reviews", layout = MainLayout.class)
@AnonymousAllowed
class ReviewsView extends PublicPage {

    private static final int ON_A_PAGE = 10;
    private static final String PAGE = "page";

    private final Listings listings;
    private final PublishedReviews published;
    private final ReviewFigures figures;
    private final Reviews reviews;
    private final SiteProperties site;
    private final Clock clock;

    ReviewsView(
            Listings listings,
            PublishedReviews published,
            ReviewFigures figures,
            Reviews reviews,
            SiteProperties site,
            Clock clock) {
        this.listings = listings;
        this.published = published;
        this.figures = figures;
        this.reviews = reviews;
        this.site = site;
        this.clock = clock;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page reviews-page");
        Optional<ListingDetails> found =
                request.routeParameter("slug").flatMap(listings::findBySlug).filter(ListingDetails::open);
        if (found.isEmpty()) {
            add(
                    new H1("We can’t find that service"),
                    new Paragraph("It may have closed, or the address may be mistyped."),
                    new Paragraph(new Anchor("/search", "Search all care services")));
            return PageHead.of("Service not found", "")
                    .withStatus(HttpStatus.NOT_FOUND.value())
                    .notIndexed();
        }
        return show(found.get(), page(request));
    }

    private PageHead show(ListingDetails listing, int page) {
        String name = listing.summary().name();
        String path = ReviewLinks.of(listing.summary().slug());
        long key = listing.summary().databaseId();
        ListingFigures known = figures.find(key).orElse(ListingFigures.NONE);
        ReviewPage shown = published.list(key, page, ON_A_PAGE);
        add(new H1("What people say about " + name), back(listing));
        if (!shown.isShown() && known.figures().isEmpty()) {
            add(new Paragraph(PeopleSay.FEW));
        }
        if (page == 1 && !known.figures().isEmpty()) {
            add(new Frozen("section", figures(known)));
        }
        long total = shown.total() == null ? 0 : shown.total();
        if (total > 0) {
            add(new Frozen("section", list(shown.reviews(), name, page, total)));
        } else if (shown.isShown()) {
            add(new Paragraph("Those who have written have ticked answers and added no words."));
        }
        if (total > ON_A_PAGE) {
            add(paging(path, page, total));
        }
        if (reviews.refusal(listing).isEmpty()) {
            add(PeopleSay.write(listing));
        }
        add(new PrintedAddress(site, path, LocalDate.now(clock)));
        return PageHead.of("What people say about " + name, "").notIndexed();
    }

    private static Component back(ListingDetails listing) {
        return Markup.tag(
                        "p",
                        new Anchor(
                                "/listings/" + listing.summary().slug(),
                                "All about " + listing.summary().name()))
                .styled("no-print");
    }

    private static Component[] figures(ListingFigures known) {
        Markup all = Markup.tag("div", new H2("In figures"));
        all.containing(FigureWords.goodAt(known));
        return new Component[] {all, FigureWords.list(known), FigureWords.method()};
    }

    private static Component[] list(List<PublishedReview> reviews, String name, int page, long total) {
        Markup list = Markup.tag("div").styled("reviews");
        int number = (page - 1) * ON_A_PAGE;
        for (PublishedReview review : reviews) {
            number++;
            list.add(ReviewItem.of(review, name, number));
        }
        return new Component[] {
            new H2("In their words"),
            Markup.tag(
                    "p",
                    total + (total == 1 ? " person has" : " people have")
                            + " written words. All reviews of a month go out together, in no order that tells anything."),
            list
        };
    }

    private static Nav paging(String path, int page, long total) {
        long last = (total + ON_A_PAGE - 1) / ON_A_PAGE;
        Nav nav = new Nav();
        nav.setAriaLabel("Pages of reviews");
        nav.addClassNames("paging", "no-print");
        if (page > 1) {
            nav.add(new Anchor(address(path, page - 1), "Newer reviews"));
        }
        nav.add(Markup.tag("span", "Page " + page + " of " + last));
        if (page < last) {
            nav.add(new Anchor(address(path, page + 1), "Older reviews"));
        }
        return nav;
    }

    private static String address(String path, int page) {
        return page == 1 ? path : path + "?" + PAGE + "=" + page;
    }

    private static int page(PageRequest request) {
        return request.query().getOrDefault(PAGE, List.of()).stream()
                .filter(page -> page.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(1);
    }
}

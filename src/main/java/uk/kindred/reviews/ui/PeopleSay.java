package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ui.ListingParts;
import uk.kindred.reviews.ListingFigures;
import uk.kindred.reviews.PublishedReviews;
import uk.kindred.reviews.ReviewFigures;
import uk.kindred.reviews.Reviews;
import uk.kindred.reviews.SmallSettings;

/** The part of a listing's page that tells what people say: figures here, words on a page of their own. */
@Service
class PeopleSay implements ListingParts {

    static final String FEW =
            "Fewer than five people have written so far, or nobody has. We tell nothing before five have,"
                    + " so that nobody is known by what they wrote.";

    private static final String HOUSEHOLD =
            "This is one household, or a home of at most three beds, so a review would tell who wrote it. Ask the scheme,"
                    + " agency or provider that it belongs to whether you can talk to somebody who knows it.";

    private final ReviewFigures figures;
    private final PublishedReviews published;
    private final Reviews reviews;

    PeopleSay(ReviewFigures figures, PublishedReviews published, Reviews reviews) {
        this.figures = figures;
        this.published = published;
        this.reviews = reviews;
    }

    /** Nothing of examples, on which nobody draws. */
    @Override
    public Optional<Part> of(ListingDetails listing) {
        return listing.summary().offer().example()
                ? Optional.empty()
                : Optional.of(new Part("people-say", "What people say", content(listing)));
    }

    private List<Component> content(ListingDetails listing) {
        if (SmallSettings.isHousehold(listing.summary())) {
            List<Component> parts = new ArrayList<>(List.of(new Paragraph(HOUSEHOLD)));
            parts.addAll(ofProvider(listing));
            return parts;
        }
        long key = listing.summary().databaseId();
        List<Component> parts = new ArrayList<>();
        ListingFigures known = figures.find(key).orElse(ListingFigures.NONE);
        Long words = published.list(key, 1, 1).total();
        if (!known.figures().isEmpty()) {
            parts.addAll(FigureWords.goodAt(known));
            parts.add(FigureWords.list(known));
            parts.add(FigureWords.method());
        }
        if (words != null && words > 0) {
            Anchor read = new Anchor(
                    ReviewLinks.of(listing.summary().slug()),
                    words == 1 ? "Read the one review" : "Read the " + words + " reviews");
            parts.add(Markup.tag("p", read).styled("read-reviews"));
        } else if (known.figures().isEmpty()) {
            parts.add(new Paragraph(FEW));
        }
        parts.addAll(ofProvider(listing));
        if (reviews.refusal(listing).isEmpty()) {
            parts.add(write(listing));
        }
        return parts;
    }

    private List<Markup> ofProvider(ListingDetails listing) {
        ListingDetails.Provider provider = listing.provider();
        return provider == null
                ? List.of()
                : FigureWords.together(provider.name(), figures.ofProvider(provider.databaseId()));
    }

    static Component write(ListingDetails listing) {
        Anchor write = new Anchor(ReviewLinks.write(listing.summary().id()), "Write a review");
        write.addClassNames("button", "quiet", "no-print");
        write.setRouterIgnore(true); // the form is no page of the live application
        return Markup.tag("p", Markup.tag("span", "Do you, or does somebody close to you, draw on it? "), write)
                .styled("no-print", "write-review");
    }
}

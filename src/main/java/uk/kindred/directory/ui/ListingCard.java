package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WaysPriced;
import uk.kindred.directory.ui.cost.CostQuestion;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.Pounds;

/** A listing in a list: what people choose by, how old that knowledge is, and what is missing. */
public class ListingCard extends Article {

    private static final String OWN_ID_PREFIX = "K-";

    private final ListingSummary listing;
    private final CardContext context;
    private final Div keeping = new Div();

    /**
     * @param distanceMiles from the place searched near, null for none
     * @param headingLevel 2 right below a page's title, 3 below a section's
     */
    public ListingCard(ListingSummary listing, @Nullable Double distanceMiles, LocalDate today, int headingLevel) {
        this(listing, CardContext.plain(distanceMiles, today), headingLevel);
    }

    public ListingCard(ListingSummary listing, CardContext context, int headingLevel) {
        this.listing = listing;
        this.context = context;
        addClassName("card");
        setId("listing-" + listing.id());
        if (listing.offer().example()) {
            add(Markup.tag("p", "Example listing").styled("example-mark"));
        }
        Markup name = Markup.tag("h" + headingLevel, new Anchor(address(), listing.name()));
        Optional<Component> cost = CardCost.of(listing, context);
        add(name.styled("card-name"), kinds(), new CardPlace(listing, context));
        cost.ifPresent(this::add);
        HomePrice.of(listing, context.payer()).ifPresent(this::add);
        if (ListingRating.find(listing).isPresent()) {
            add(new RatingBadge(listing, context.today()));
        }
        addLine("card-facts", offered());
        addLine("card-facts", facts());
        addLine("card-facts", GoodAtWords.of(listing).stream().toList());
        addLine("card-missing", missing(cost.isPresent()));
        keeping.addClassNames("card-keep", "no-print");
        keeping.add(new KeepButton(listing));
        add(keeping);
    }

    /** With a tick box that joins the page's {@link CompareForm}. */
    public ListingCard comparable() {
        keeping.add(CompareForm.tick(listing));
        return this;
    }

    /** Whoever has said what they need need not say it again. */
    private String address() {
        Plan plan = context.plan().onlyFor(WaysPriced.toldTo(listing.kinds()));
        String question = new CostQuestion(plan, context.payer()).inUrl();
        return "/listings/" + listing.slug() + (question.isEmpty() ? "" : "?" + question);
    }

    private Component kinds() {
        String kinds = listing.kinds().stream().map(SupportKind::label).collect(Collectors.joining(", "));
        Paragraph paragraph = new Paragraph(kinds);
        paragraph.addClassName("card-kind");
        return paragraph;
    }

    private void addLine(String className, List<String> facts) {
        if (!facts.isEmpty()) {
            Paragraph paragraph = new Paragraph(String.join(" · ", facts));
            paragraph.addClassName(className);
            add(paragraph);
        }
    }

    private List<String> offered() {
        List<String> facts = new ArrayList<>();
        if (listing.offer().availability() != null) {
            facts.add(AvailabilityWords.of(listing, context.today()));
        }
        if (context.near() != null && Boolean.TRUE.equals(context.servesNear())) {
            facts.add("Goes to " + context.near());
        }
        return facts;
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        if (listing.provider() != null) {
            facts.add("Run by " + listing.provider());
        }
        Integer beds = listing.beds();
        if (beds != null) {
            facts.add(beds == 1 ? "1 bed" : beds + " beds");
        }
        return facts;
    }

    /** " (middle price here: £910 a week)"; of what is made up only beside what is. */
    private String middle(long median) {
        return " (middle price "
                + (listing.offer().example()
                        ? "of example listings"
                        : context.near() == null ? "of those known" : "here")
                + ": " + Pounds.inWords(median) + " a week)";
    }

    /** One calm line, for most listings of a register lack the same. */
    private List<String> missing(boolean costKnown) {
        List<String> missing = new ArrayList<>();
        if (!costKnown) {
            Long median = context.medianWeeklyPence();
            missing.add("Price not known: ask" + (median == null ? "" : middle(median)));
        }
        if (context.near() != null
                && context.servesNear() == null
                && listing.kinds().stream().anyMatch(SupportKind::goesOut)) {
            missing.add("Does not say where it goes");
        }
        if (listing.provider() == null && !listing.id().startsWith(OWN_ID_PREFIX)) {
            missing.add("Provider not named in the register");
        }
        return missing;
    }
}

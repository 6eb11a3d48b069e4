package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportDetails;
import uk.kindred.providers.guided.FactsInput;
import uk.kindred.providers.guided.StandingFacts;
import uk.kindred.providers.selfservice.Edited;
import uk.kindred.providers.selfservice.Fingerprints;
import uk.kindred.providers.selfservice.Keeping;
import uk.kindred.providers.selfservice.ListingEdits;

/** What the choosers of a listing's kind need to know: days and times, what it does, checks, homes, rooms. */
@RestController
@RequestMapping("/provider/listings/{publicId}/facts")
class FactsController extends PartController<FactsController.Input> {

    private final ListingEdits edits;
    private final StandingFacts facts;

    FactsController(Desk desk, ListingEdits edits, StandingFacts facts) {
        super(desk, "What people want to know", "/facts", "facts");
        this.edits = edits;
        this.facts = facts;
    }

    record Input(FactsInput facts) implements KeptInput {

        @Override
        public Map<String, String> byLabel() {
            return facts.byLabel();
        }
    }

    @Override
    Input standing(ListingDetails listing) {
        return new Input(facts.standing(listing));
    }

    @Override
    Input typed(ListingDetails listing, Typed typed) {
        return new Input(facts.typed(listing, typed.fields()));
    }

    @Override
    Optional<Edited> edit(ListingDetails listing, Input input, String seen, Map<String, String> problems) {
        problems.putAll(input.facts().problems());
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        SupportDetails details = input.facts().details(listing.offer().details());
        return Optional.of(edits.edit(
                listing,
                desk().by(),
                now -> Fingerprints.of(now.details()).equals(seen) || Objects.equals(now.details(), details),
                now -> Keeping.withDetails(now, details)));
    }

    @Override
    void fill(Main page, Shown<Input> shown) {
        Markup form = PostForm.to(shown.address(), shown.secret())
                .styled("stack")
                .containing(PostForm.hidden(
                        "seen", Fingerprints.of(shown.listing().offer().details())))
                .containing(shown.input().facts().fields(shown.problems()))
                .containing(PostForm.button("Save"));
        page.add(
                new Paragraph("Leave empty what you do not want to say; nothing is assumed. Languages, who comes, and"
                        + " faith are asked on the page “About you”."),
                Markup.tag("div", form).styled("guided"));
    }
}

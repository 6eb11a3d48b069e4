package uk.kindred.search.ui;

import static uk.kindred.search.ui.FilterPanel.slugs;

import com.vaadin.flow.component.html.Div;
import java.util.Set;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.Outcome;
import uk.kindred.directory.WorkerGender;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.SearchResults;

/** What services say about themselves: free places, what they offer and accept, who comes, languages, faith; and reviews. */
class OfferFilters extends Div {

    OfferFilters(OfferWishes wishes, SearchResults results) {
        addClassName("offer-filters");
        add(
                Markup.tag(
                                "fieldset",
                                Markup.tag("legend", "Free, and within reach"),
                                freeNow(wishes),
                                sureToServe(wishes))
                        .styled("facet"),
                new TimesFilter(wishes.times()),
                folded("goodAt", "Good at, as reviews say", results, slugs(wishes.goodAt(), Outcome::slug)),
                folded("feature", "What it offers and accepts", results, slugs(wishes.features(), Feature::slug)),
                folded("worker", "A woman or a man", results, slugs(wishes.workerGenders(), WorkerGender::slug)),
                folded("language", "Languages", results, slugs(wishes.languages(), Language::slug)),
                folded("faith", "Faith and culture", results, slugs(wishes.faiths(), Faith::slug)));
    }

    private static FoldedFacet folded(String field, String legend, SearchResults results, Set<String> chosen) {
        return new FoldedFacet(field, legend, FilterPanel.values(results, field), chosen);
    }

    private static Markup freeNow(OfferWishes wishes) {
        return choice(
                "available",
                "now",
                wishes.availableNow(),
                "Only with a place free now",
                "Said in the last 60 days; few services say");
    }

    private static Markup sureToServe(OfferWishes wishes) {
        return choice(
                "serves",
                "yes",
                wishes.sureToServe(),
                "Only if it says that it comes to my place",
                "For support that comes to you; needs a place under “Where?”");
    }

    private static Markup choice(String name, String value, boolean chosen, String label, String hint) {
        Markup box = Markup.tag("input")
                .with("type", "checkbox")
                .with("name", name)
                .with("value", value)
                .with("form", SearchForm.ID)
                .when(chosen, "checked");
        Markup words = Markup.tag(
                "span", Markup.tag("span", label), Markup.tag("span", hint).styled("hint"));
        return Markup.tag("label", box, words).styled("choice");
    }
}

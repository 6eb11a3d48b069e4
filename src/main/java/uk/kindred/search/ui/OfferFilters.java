package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Div;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.WorkerGender;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.SearchResults;

/** What services say about themselves: free places, what they offer and accept, who comes, languages, faith. */
class OfferFilters extends Div {

    private final FoldedFacet features;
    private final FoldedFacet workers;
    private final FoldedFacet languages;
    private final FoldedFacet faiths;

    OfferFilters(OfferWishes wishes) {
        addClassName("offer-filters");
        features = new FoldedFacet(
                "feature", "What it offers and accepts", FilterPanel.slugs(wishes.features(), Feature::slug));
        workers = new FoldedFacet(
                "worker", "A woman or a man", FilterPanel.slugs(wishes.workerGenders(), WorkerGender::slug));
        languages = new FoldedFacet("language", "Languages", FilterPanel.slugs(wishes.languages(), Language::slug));
        faiths = new FoldedFacet("faith", "Faith and culture", FilterPanel.slugs(wishes.faiths(), Faith::slug));
        add(freeNow(wishes), features, workers, languages, faiths);
    }

    void show(OfferWishes wishes, SearchResults results) {
        features.show(FilterPanel.values(results, "feature"), FilterPanel.slugs(wishes.features(), Feature::slug));
        workers.show(
                FilterPanel.values(results, "worker"), FilterPanel.slugs(wishes.workerGenders(), WorkerGender::slug));
        languages.show(FilterPanel.values(results, "language"), FilterPanel.slugs(wishes.languages(), Language::slug));
        faiths.show(FilterPanel.values(results, "faith"), FilterPanel.slugs(wishes.faiths(), Faith::slug));
    }

    private static Markup freeNow(OfferWishes wishes) {
        Markup box = Markup.tag("input")
                .with("type", "checkbox")
                .with("name", "available")
                .with("value", "now")
                .with("form", SearchForm.ID)
                .when(wishes.availableNow(), "checked");
        Markup words = Markup.tag(
                "span",
                Markup.tag("span", "Only with a place free now"),
                Markup.tag("span", "Few services say").styled("hint"));
        return Markup.tag("label", box, words).styled("choice");
    }
}

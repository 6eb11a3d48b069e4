package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Features;
import uk.kindred.directory.Language;
import uk.kindred.directory.Offer;
import uk.kindred.directory.WorkerGender;

/** What it is like and whom it suits: its own words, what its kind's choosers ask, languages, faiths and the like. */
class SuitsSection extends ListingSection {

    SuitsSection(Offer offer) {
        super("suits", "What it is like");
        if (offer.description() != null) {
            add(new Paragraph(offer.description()));
        }
        if (offer.details() != null) {
            FactList details = new FactList(DetailsFacts.of(offer.details()));
            if (!details.isEmpty()) {
                add(details);
            }
        }
        FactList facts = new FactList(features(offer.features()));
        if (!facts.isEmpty()) {
            add(facts);
        }
        addSource("What is not named here is not known. Ask about what matters to you.");
    }

    static boolean hasWords(Offer offer) {
        return offer.description() != null
                || offer.details() != null
                || !offer.features().equals(Features.NONE);
    }

    private static NamedFacts features(Features features) {
        return new NamedFacts()
                .list("Languages, beside English", labels(features.languages(), Language::label))
                .list("Keeps to the ways of people who are", labels(features.faiths(), Faith::label))
                .list("You can ask for support from", labels(features.workerGenders(), WorkerGender::label))
                .list("Offers and accepts", labels(features.features(), Feature::label));
    }

    private static <T extends Enum<T>> List<String> labels(Set<T> values, Function<T, String> label) {
        return values.stream().sorted().map(label).toList();
    }
}

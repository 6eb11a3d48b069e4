package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kindred.directory.Faith;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchReading;
import uk.kindred.search.understanding.Understood;

/** The register tells no faith: until services say theirs, most that keep to one can only be told by their names. */
class FaithNote extends Paragraph {

    private FaithNote(SearchCriteria criteria, String words, SearchLinks links) {
        super("Only services that say themselves that they know this faith or culture are found, and few have said so"
                + " yet. ");
        addClassName("faith-note");
        SearchCriteria byName = criteria.change()
                .wishes(criteria.wishes().change().faiths(Set.of()).build())
                .text((criteria.text() + " " + words).strip())
                .exactWords(true)
                .page(1)
                .build();
        add(new Anchor(links.to(byName), "Look for “" + words + "” in names instead"));
    }

    String inShort() {
        return "Few have said yet which faith or culture they know.";
    }

    static Optional<FaithNote> of(SearchReading reading, SearchLinks links) {
        Set<Faith> faiths = reading.criteria().wishes().faiths();
        if (faiths.isEmpty()) {
            return Optional.empty();
        }
        String typed = reading.understanding().parts().stream()
                .filter(part -> part instanceof Understood.Wished wish
                        && wish.parameter().equals("faith"))
                .map(Understood::words)
                .distinct()
                .collect(Collectors.joining(" "));
        String chosen = faiths.stream().map(Faith::label).sorted().collect(Collectors.joining(" "));
        return Optional.of(new FaithNote(reading.criteria(), typed.isEmpty() ? chosen : typed, links));
    }
}

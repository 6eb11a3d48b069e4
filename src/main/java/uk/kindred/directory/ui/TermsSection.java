package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import uk.kindred.directory.ui.cost.Provenance;
import uk.kindred.pricing.StatedTerms;

/** What the contract says beside the prices. */
class TermsSection extends ListingSection {

    TermsSection(StatedTerms stated, LocalDate today) {
        super("terms", "The terms");
        List<String> sentences = TermsWords.sentences(stated.terms());
        if (sentences.isEmpty()) {
            add(new Paragraph("Nobody has said what the contract says. Ask for it before you decide."));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("sentences");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        add(list);
        addSource(Provenance.sentence(stated.source(), stated.confirmedOn(), today));
    }
}

package uk.kindred.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import uk.kindred.base.ui.Markup;
import uk.kindred.search.SearchCriteria;

/** The form above results: on narrow screens one line that says what was asked, so that the results are seen at once. */
class FoldedForm extends HtmlContainer {

    private final SearchForm form;
    private final Span question = new Span();

    FoldedForm(SearchForm form, SearchCriteria criteria, boolean open) {
        super("details");
        this.form = form;
        addClassName("asked");
        getElement().setAttribute("open", open);
        add(Markup.tag("summary", question, Markup.tag("span", "Change").styled("asked-change")), form);
        show(criteria);
    }

    void show(SearchCriteria criteria) {
        question.setText(ResultSentence.question(criteria));
        form.showArea(criteria);
    }
}

package uk.kindred.base.ui.firsthtml;

import com.vaadin.flow.router.RouterLayout;

/** A layout around public pages, told which page it frames. */
public interface PageFrame extends RouterLayout {

    void frame(PageRequest request);
}

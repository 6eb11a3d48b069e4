package uk.kindred.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Something failed on our side while a page was being built. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class BrokenPage extends FailedPage implements HasErrorParameter<Exception> {

    private static final int INTERNAL_ERROR = 500;

    public BrokenPage() {
        super("something went wrong", INTERNAL_ERROR);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        return failed(event, parameter.getException());
    }
}

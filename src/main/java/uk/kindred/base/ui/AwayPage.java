package uk.kindred.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.transaction.CannotCreateTransactionException;

/** PostgreSQL is away while a page is being built, which passes: whoever looks for pages is to come again. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class AwayPage extends FailedPage implements HasErrorParameter<CannotCreateTransactionException> {

    private static final int UNAVAILABLE = 503;

    public AwayPage() {
        super("this page can’t be shown just now", UNAVAILABLE);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<CannotCreateTransactionException> parameter) {
        return failed(event, parameter.getException());
    }
}

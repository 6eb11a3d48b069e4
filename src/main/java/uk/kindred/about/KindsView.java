package uk.kindred.about;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.directory.SupportKind;

/** Each kind of support in plain words: what it is, who checks it, how it is priced. */
@Route(value = "kinds-of-care", layout = MainLayout.class)
@AnonymousAllowed
class KindsView extends InfoPage {

    KindsView() {
        super("Kinds of care and support", "What the words mean, who checks each kind, and how it is usually priced.");
    }

    @Override
    void write() {
        text(
                "Not sure? The council where you live must look at anybody’s needs who may need care, for free, whatever they"
                        + " own. It is called a care needs assessment. ",
                link("https://www.gov.uk/apply-needs-assessment-social-services", "Ask for one on GOV.UK"),
                ".");
        for (SupportKind kind : SupportKind.values()) {
            KindGuide guide = KindGuide.of(kind);
            heading(kind.label());
            text(guide.what());
            list(
                    "Who checks it: " + guide.checked(),
                    "How it is priced: " + guide.priced(),
                    link("/search?kind=" + kind.slug(), "Find " + kind.plural()));
        }
        heading("Support that needs no registration");
        text(
                "Personal assistants, small local services, day activities and befriending mostly need no registration with"
                        + " CQC, because they give no personal care or because you employ them yourself. That is not a fault."
                        + " Ask what checks have been made, such as a DBS check and insurance. They are not on Kindred yet.");
        heading("Where this comes from");
        text(
                "The Care Act 2014 and the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014, in our own"
                        + " words. On prices: the advice of the Competition and Markets Authority to care homes, reissued in"
                        + " December 2021.");
    }
}

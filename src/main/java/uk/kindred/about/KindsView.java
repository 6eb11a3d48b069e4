package uk.kindred.about;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.directory.SupportKind;

/** Each kind of support in plain words: what it is, who checks it, how it is priced. */
@Route(value = "kinds-of-care", layout = MainLayout.class)
@AnonymousAllowed
class KindsView extends InfoPage {

    /** Every kind once, beside those that people weigh it against. */
    static final Map<String, List<SupportKind>> GROUPS = groups();

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
        GROUPS.forEach(this::writeGroup);
        heading("Support that needs no registration");
        text(
                "Personal assistants, small local services, day activities and befriending mostly need no registration with"
                        + " CQC, because they give no personal care or because you employ them yourself. That is not a fault."
                        + " Ask what checks have been made, such as a DBS check and insurance.");
        heading("Where this comes from");
        text(
                "The Care Act 2014 and the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014, in our own"
                        + " words. On prices: the advice of the Competition and Markets Authority to care homes, reissued in"
                        + " December 2021.");
    }

    private static Map<String, List<SupportKind>> groups() {
        Map<String, List<SupportKind>> groups = new LinkedHashMap<>();
        groups.put(
                "Help in your own home",
                List.of(
                        SupportKind.HOME_CARE,
                        SupportKind.LIVE_IN_CARE,
                        SupportKind.PERSONAL_ASSISTANT,
                        SupportKind.MICRO_ENTERPRISE));
        groups.put("Care homes", List.of(SupportKind.RESIDENTIAL_CARE_HOME, SupportKind.NURSING_HOME));
        groups.put(
                "Housing with support",
                List.of(SupportKind.EXTRA_CARE_HOUSING, SupportKind.RETIREMENT_HOUSING, SupportKind.SUPPORTED_LIVING));
        groups.put(
                "Living with somebody",
                List.of(SupportKind.SHARED_LIVES, SupportKind.SHARED_LIVES_CARER, SupportKind.HOMESHARE));
        groups.put(
                "By day, and for a break",
                List.of(SupportKind.DAY_OPPORTUNITIES, SupportKind.COMMUNITY_SUPPORT, SupportKind.RESPITE));
        return groups;
    }

    private void writeGroup(String title, List<SupportKind> kinds) {
        heading(title);
        for (SupportKind kind : kinds) {
            KindGuide guide = KindGuide.of(kind);
            subheading(kind.label());
            text(guide.what());
            list(
                    "Who checks it: " + guide.checked(),
                    "How it is priced: " + guide.priced(),
                    link("/search?kind=" + kind.slug(), "Find " + kind.plural()));
        }
    }
}

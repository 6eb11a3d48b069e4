package uk.kindred.about;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.kindred.base.ui.MainLayout;

/** Whom to call when it cannot wait. Kindred gives no care and must never stand between a person and help. */
@Route(value = "urgent-help", layout = MainLayout.class)
@AnonymousAllowed
class UrgentHelpView extends InfoPage {

    UrgentHelpView() {
        super("Urgent help", "If somebody is in danger or badly hurt, call 999 now.");
    }

    @Override
    void write() {
        heading("Danger, or a serious injury");
        text(
                "Call ",
                link("tel:999", "999"),
                " for the police, an ambulance or the fire service. It is free from any phone.");
        text("Deaf, or hard to speak? Register once by sending the text “register” to 999. Then you can text 999 in an"
                + " emergency.");
        heading("Medical help that is not an emergency");
        text(
                "Call ",
                link("tel:111", "111"),
                " at any hour, or use ",
                link("https://111.nhs.uk", "NHS 111 online"),
                ".");
        heading("Somebody is being hurt, neglected or cheated");
        text(
                "This is called a safeguarding concern. Tell the adult social care team of the council where the person lives."
                        + " You need no proof, and you can ask them not to say who told them. If it is a crime that has already"
                        + " happened, call the police on ",
                link("tel:101", "101"),
                ".");
        text(link("https://www.gov.uk/report-abuse-of-older-person", "Find the council’s number on GOV.UK"));
        heading("Care is needed at once");
        text(
                "Perhaps a carer has fallen ill, or a service stops from one day to the next. Call the council’s adult social"
                        + " care team and say that it is urgent. Outside office hours councils have an emergency duty team. They"
                        + " must help to keep a person safe, whoever pays for the care in the end.");
        text(link("https://www.gov.uk/find-local-council", "Find your council on GOV.UK"));
        text("Is the person in hospital? Ask the ward for the discharge team, or the hospital social worker.");
        heading("Somebody to talk to");
        list(
                item(
                        "Samaritans, about anything that is hard to bear, day and night: ",
                        link("tel:116123", "116 123"),
                        ", free"),
                item("Hourglass, about harm to an older person: ", link("tel:08088088141", "0808 808 8141"), ", free"),
                item(
                        "Age UK Advice Line: ",
                        link("tel:08006781602", "0800 678 1602"),
                        ", free, every day from 8am to 7pm"));
        heading("Poor care");
        text(
                "First tell the service itself, if it is safe to do so. You can also tell the regulator, CQC, by phone on ",
                link("tel:03000616161", "03000 616 161"),
                " or ",
                link("https://www.cqc.org.uk/give-feedback-on-care", "on its website"),
                ".");
    }
}

package uk.kindred.providers.guided;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.People;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.ui.PhoneNumber;
import uk.kindred.directory.ui.WebAddress;

/** Where enquiries go, which nobody sees, and what everybody may see. */
@Component
@Order(12)
class ContactStep implements Step {

    static final String PHONE = "phone";
    static final String WEBSITE = "website";

    private final People people;

    ContactStep(People people) {
        this.people = people;
    }

    @Override
    public String slug() {
        return "contact";
    }

    @Override
    public String title(SupportKind kind) {
        return "How people reach you";
    }

    @Override
    public void ask(StepForm form, Draft draft) {
        form.words("Enquiries go to " + people.get(draft.person()).email().value()
                        + ", the address of your account, which you have shown to be yours. Nobody sees it: we pass on what"
                        + " people write, and your answers.")
                .line(
                        "tel",
                        PHONE,
                        "Phone number, for everybody to see",
                        "Leave blank if people should write through Kindred.")
                .line(WEBSITE, "Website", "If there is one.");
    }

    @Override
    public void check(Draft draft, Map<String, String> problems) {
        Answers answers = draft.answers();
        new Mending(draft, problems)
                .refuseIf(
                        answers.has(PHONE)
                                && PhoneNumber.parse(answers.text(PHONE)).isEmpty(),
                        PHONE,
                        "This is no phone number. Use digits, as in 0113 496 0123.")
                .refuseIf(
                        answers.has(WEBSITE)
                                && WebAddress.parse(answers.text(WEBSITE)).isEmpty(),
                        WEBSITE,
                        "This is no web address. One looks like www.example.org.");
    }
}

package uk.kindred.providers.guided;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.directory.SupportKind;

/** Who it is, and in a few sentences what they are like. */
@Component
@Order(1)
class NameStep implements Step {

    static final String NAME = "name";
    static final String DESCRIPTION = "description";

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DESCRIPTION = 3_000;

    @Override
    public String slug() {
        return "name";
    }

    @Override
    public String title(SupportKind kind) {
        return isOnePerson(kind) ? "Who you are" : "The name";
    }

    @Override
    public void ask(StepForm form, Draft draft) {
        if (isOnePerson(draft.kind())) {
            form.line(NAME, "What shall people call you?", "Your first name is enough. Everybody can read it.");
        } else {
            form.line(NAME, "What is it called?", "As people know it. Everybody can read it.");
        }
        form.area(
                DESCRIPTION,
                "In a few sentences: what is it like?",
                "What you do, how, and what people say of it. Leave out addresses, and names of people you support. You"
                        + " can do this later.",
                6);
    }

    @Override
    public void check(Draft draft, Map<String, String> problems) {
        new Mending(draft, problems)
                .needs(NAME, "Write a name.")
                .text(NAME, LONGEST_NAME)
                .text(DESCRIPTION, LONGEST_DESCRIPTION);
    }

    private static boolean isOnePerson(SupportKind kind) {
        return kind == SupportKind.PERSONAL_ASSISTANT || kind == SupportKind.SHARED_LIVES_CARER;
    }
}

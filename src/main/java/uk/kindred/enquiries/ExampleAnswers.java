package uk.kindred.enquiries;

import org.springframework.stereotype.Component;

/** Answers for services that do not exist, and says so, so that people see how an enquiry goes. Nobody gets a mail. */
@Component
class ExampleAnswers {

    private static final String WORDS =
            "This is an example answer. The service is made up to show how Kindred works, so"
                    + " nobody has read what you wrote. A real service would answer here, and by email if you gave an address.";

    private final EnquiryWrites writes;

    ExampleAnswers(EnquiryWrites writes) {
        this.writes = writes;
    }

    void answer(EnquiryThread thread) {
        writes.addMessage(thread, Side.SERVICE, WORDS);
    }
}

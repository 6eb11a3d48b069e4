package uk.kindred.accounts.signin;

import org.springframework.stereotype.Component;
import uk.kindred.accounts.AccountMarks;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.SignInMethod;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.web.SecurityLog;

/** Notes what came of signing in, so that guessing is seen by whoever watches the log. */
@Component
class SignInNotes {

    private static final String FAILED = "sign-in-failed";

    private final SecurityLog log;
    private final AccountMarks marks;

    SignInNotes(SecurityLog log, AccountMarks marks) {
        this.log = log;
        this.marks = marks;
    }

    void succeeded(Person person, SignInMethod method) {
        log.note("signed-in", method(method) + " who=" + person.id());
    }

    /** @param failures without a success between them, this one included */
    void wrongPassword(EmailAddress account, int failures) {
        log.note(FAILED, ofAccount(SignInMethod.PASSWORD, account) + " failures=" + failures);
    }

    /** It was not even looked at, or no mail was sent. */
    void tooEarly(SignInMethod method, EmailAddress account) {
        log.note("sign-in-slowed", ofAccount(method, account));
    }

    /** Whose it was meant to be, nobody knows. */
    void failed(SignInMethod method) {
        log.note(FAILED, method(method));
    }

    private String ofAccount(SignInMethod method, EmailAddress account) {
        return method(method) + " account=" + marks.of(account);
    }

    private static String method(SignInMethod method) {
        return "method=" + method.slug();
    }
}

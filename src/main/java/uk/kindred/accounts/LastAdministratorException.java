package uk.kindred.accounts;

/** Nobody would be left who can grant roles. */
public class LastAdministratorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LastAdministratorException() {
        super("the last administrator stays");
    }
}

package uk.kindred.notifications;

/** Takes mails that come to some of our mailboxes. */
public interface InboundReceiver {

    /** @param mailbox before the @, in lower case */
    boolean isFor(String mailbox);

    /** Called once for each mail, in a transaction: what fails is tried again. */
    void receive(InboundMail mail);
}

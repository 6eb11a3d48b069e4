package uk.kindred.browser;

import org.openqa.selenium.virtualauthenticator.HasVirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;

/** A phone's own authenticator that always finds the right finger, for as long as it is open. */
final class Authenticator implements AutoCloseable {

    private final HasVirtualAuthenticator driver;
    private final VirtualAuthenticator device;

    Authenticator(HasVirtualAuthenticator driver) {
        this.driver = driver;
        this.device = driver.addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                .setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2)
                .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                .setHasResidentKey(true)
                .setHasUserVerification(true)
                .setIsUserConsenting(true)
                .setIsUserVerified(true));
    }

    /** Whether the finger is the right one from now on. */
    void recognises(boolean right) {
        device.setUserVerified(right);
    }

    int passkeys() {
        return device.getCredentials().size();
    }

    @Override
    public void close() {
        driver.removeVirtualAuthenticator(device);
    }
}

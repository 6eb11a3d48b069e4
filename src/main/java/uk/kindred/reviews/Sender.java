package uk.kindred.reviews;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.web.ClientAddress;

/**
 * Where a form came from. Nothing of it is kept but keyed marks, for two months at most: see Traces.
 *
 * @param device a random text that the browser keeps for the form; null if it keeps none
 * @param network the connection's address
 */
public record Sender(@Nullable String device, String network) {

    public static Sender of(HttpServletRequest request, @Nullable String device) {
        return new Sender(
                device == null || device.isBlank() ? null : device, ClientAddress.of(request.getRemoteAddr()));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "Sender[…]";
    }
}

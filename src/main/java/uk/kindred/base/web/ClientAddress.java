package uk.kindred.base.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The part of an address that stands for one client: all of IPv4, the first 64 bits of IPv6 (one household's network). */
public final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** @param literal a numeric address; nothing is looked up, and what is not an address stands for itself */
    public static String of(String literal) {
        try {
            InetAddress address = InetAddress.ofLiteral(literal);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : address.getHostAddress();
        } catch (IllegalArgumentException notNumeric) {
            return literal;
        }
    }
}

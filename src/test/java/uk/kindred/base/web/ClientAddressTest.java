package uk.kindred.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void everyAddressOfOneHouseholdsIpv6NetworkIsOneClient() {
        assertThat(ClientAddress.of("2001:db8:1:2::1"))
                .isEqualTo(ClientAddress.of("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(ClientAddress.of("2001:db8:1:3::1"));
    }

    @Test
    void everyIpv4AddressIsItsOwnClient() {
        assertThat(ClientAddress.of("192.0.2.1")).isNotEqualTo(ClientAddress.of("192.0.2.2"));
    }

    @Test
    void anIpv4AddressWrittenAsIpv6IsTheSameClient() {
        assertThat(ClientAddress.of("::ffff:192.0.2.1")).isEqualTo(ClientAddress.of("192.0.2.1"));
    }

    @Test
    void whatIsNoAddressIsNeverLookedUp() {
        assertThat(ClientAddress.of("attacker.example")).isEqualTo("attacker.example");
    }
}

package uk.kindred.accounts.signin;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.base.SiteProperties;

/** Passkeys are of the host in kindred.public-url, and are taken from pages of that address only. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SignInProperties.class, SiteProperties.class})
class PasskeyConfiguration {

    private static final int CHOSEN_AT_START = 0;

    @Bean
    WebAuthnRelyingPartyOperations relyingParty(
            PasskeyUsers users, Passkeys passkeys, SiteProperties site, Accounts accounts, PasskeyOrigins origins) {
        Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(
                users,
                passkeys,
                PublicKeyCredentialRpEntity.builder()
                        .id(site.publicUrl().getHost())
                        .name("Kindred")
                        .build(),
                origins.allowed());
        // a finger, a face or a PIN as well as the device: two factors in one
        operations.setCustomizeCreationOptions(options -> options.authenticatorSelection(
                        AuthenticatorSelectionCriteria.builder()
                                .userVerification(UserVerificationRequirement.REQUIRED)
                                .residentKey(ResidentKeyRequirement.REQUIRED)
                                .build())
                .user(PasskeyUsers.shown(accounts.current().map(Actor::person).orElseThrow())));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    /** Where a port is chosen at the start, it is known only then. */
    @Bean
    PasskeyOrigins passkeyOrigins(SiteProperties site) {
        URI url = site.publicUrl();
        PasskeyOrigins origins = new PasskeyOrigins(ConcurrentHashMap.newKeySet());
        if (url.getPort() != CHOSEN_AT_START) {
            origins.allowed().add(url.getScheme() + "://" + url.getAuthority());
        }
        return origins;
    }

    @Bean
    ApplicationListener<WebServerInitializedEvent> portChosen(SiteProperties site, PasskeyOrigins origins) {
        return event -> {
            URI url = site.publicUrl();
            if (url.getPort() == CHOSEN_AT_START) {
                origins.allowed()
                        .add(url.getScheme() + "://" + url.getHost() + ":"
                                + event.getWebServer().getPort());
            }
        };
    }

    /** @param allowed scheme, host and port of pages that passkeys are taken from */
    record PasskeyOrigins(Set<String> allowed) {}

    /** Spring Security asks whether the person behind a passkey is still there; who they are, {@link Entrance} says. */
    @Bean
    UserDetailsService passkeyOwners(PasskeyUsers users) {
        return username -> {
            if (users.findByUsername(username) == null) {
                throw new UsernameNotFoundException("no such person");
            }
            return User.withUsername(username)
                    .password("")
                    .authorities("ROLE_PERSON")
                    .build();
        };
    }
}

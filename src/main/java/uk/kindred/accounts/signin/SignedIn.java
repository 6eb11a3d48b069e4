package uk.kindred.accounts.signin;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Role;

/** Who is asking, as Spring Security wants it told. */
class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    SignedIn(Actor actor) {
        super(Stream.concat(Stream.of(Role.PERSON), actor.roles().stream().map(Role::name))
                .distinct()
                .map(name -> new SimpleGrantedAuthority("ROLE_" + name))
                .toList());
        this.actor = actor;
        super.setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && that.actor.equals(actor);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }
}

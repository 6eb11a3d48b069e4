package uk.kindred.accounts;

import java.util.regex.Pattern;

/** What somebody may do beyond what everybody may who is signed in, and for whom. */
public sealed interface Role {

    /** In annotations of routes and controllers. */
    String PROVIDER = "PROVIDER";

    String COUNCIL_OFFICER = "COUNCIL_OFFICER";
    String MODERATOR = "MODERATOR";
    String ADMINISTRATOR = "ADMINISTRATOR";

    /** Everybody who is signed in. */
    String PERSON = "PERSON";

    /** As annotations name it. */
    String name();

    /** An owner may also say who else acts for the organisation. */
    enum Standing {
        OWNER,
        EDITOR
    }

    record Provider(OrganisationId organisation, Standing standing) implements Role {
        @Override
        public String name() {
            return PROVIDER;
        }
    }

    /** @param councilGss the council's code, E08000035 */
    record CouncilOfficer(String councilGss) implements Role {

        private static final Pattern GSS = Pattern.compile("E\\d{8}");

        public CouncilOfficer {
            if (!GSS.matcher(councilGss).matches()) {
                throw new IllegalArgumentException("not a council's code");
            }
        }

        @Override
        public String name() {
            return COUNCIL_OFFICER;
        }
    }

    record Moderator() implements Role {
        @Override
        public String name() {
            return MODERATOR;
        }
    }

    record Administrator() implements Role {
        @Override
        public String name() {
            return ADMINISTRATOR;
        }
    }
}

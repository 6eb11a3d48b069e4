package uk.kindred.providers.registration;

import java.util.Arrays;
import java.util.Optional;

/** What somebody does, where, and in which relation to the person. */
public record Situation(Care care, Where where, How how) {

    /** The most that is given. */
    public enum Care {
        NONE("none", "No. Company, cleaning, cooking, shopping, lifts, gardening, help with letters and the like"),
        PERSONAL(
                "personal",
                "Yes. Help with washing, dressing, eating, drinking, the toilet, teeth, skin, hair or nails; or reminding"
                        + " and watching over somebody who could not do one of these alone"),
        NURSING("nursing", "Yes, and care that only a nurse may give");

        private final String slug;
        private final String label;

        Care(String slug, String label) {
            this.slug = slug;
            this.label = label;
        }

        public String slug() {
            return slug;
        }

        public String label() {
            return label;
        }

        public static Optional<Care> findBySlug(String slug) {
            return Arrays.stream(values())
                    .filter(value -> value.slug.equals(slug))
                    .findFirst();
        }
    }

    /** Where the person is while they get it. */
    public enum Where {
        AT_HOME("home", "Where the person lives, or is staying"),
        OUR_ACCOMMODATION("accommodation", "In rooms that come together with the care, as in a care home"),
        ELSEWHERE("elsewhere", "Somewhere else: a day centre, a club, out and about");

        private final String slug;
        private final String label;

        Where(String slug, String label) {
            this.slug = slug;
            this.label = label;
        }

        public String slug() {
            return slug;
        }

        public String label() {
            return label;
        }

        public static Optional<Where> findBySlug(String slug) {
            return Arrays.stream(values())
                    .filter(value -> value.slug.equals(slug))
                    .findFirst();
        }
    }

    /** In which relation to the person. */
    public enum How {
        DIRECTED(
                "directed",
                "Hired by the person or their family, without an agency. They alone say what is done, when and how"),
        BUSINESS("business", "As a business, alone or with others: we agree on the care, and we plan and direct it"),
        INTRODUCES("introduces", "We introduce carers to people, and have no part in the care after that"),
        FAMILY("family", "As family or a friend, unpaid"),
        SHARED_LIVES_CARER("shared-lives-carer", "As a Shared Lives carer, approved by a scheme"),
        SHARED_LIVES_SCHEME("shared-lives-scheme", "We run a Shared Lives scheme"),
        NOT_SURE("not-sure", "None of these, or I am not sure");

        private final String slug;
        private final String label;

        How(String slug, String label) {
            this.slug = slug;
            this.label = label;
        }

        public String slug() {
            return slug;
        }

        public String label() {
            return label;
        }

        public static Optional<How> findBySlug(String slug) {
            return Arrays.stream(values())
                    .filter(value -> value.slug.equals(slug))
                    .findFirst();
        }
    }
}

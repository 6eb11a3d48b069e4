package uk.kindred.directory;

import java.util.Arrays;
import java.util.Optional;

/** What a service says it is set up for: CQC's "specialisms", its several spellings unified. */
public enum Need {
    OLDER_PEOPLE("older-people", "People over 65"),
    YOUNGER_ADULTS("younger-adults", "Adults under 65"),
    DEMENTIA("dementia", "Dementia"),
    PHYSICAL_DISABILITY("physical-disability", "Physical disability"),
    LEARNING_DISABILITY_OR_AUTISM("learning-disability-or-autism", "Learning disability or autism"),
    MENTAL_HEALTH("mental-health", "Mental health"),
    SENSORY_IMPAIRMENT("sensory-impairment", "Sight or hearing loss"),
    SUBSTANCE_MISUSE("substance-misuse", "Drugs or alcohol"),
    EATING_DISORDER("eating-disorder", "Eating disorder"),
    MENTAL_HEALTH_ACT("mental-health-act", "Detained under the Mental Health Act"),
    CHILDREN("children", "Children and young people"),
    EVERYONE("everyone", "Services for everyone");

    private final String slug;
    private final String label;

    Need(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The value in URLs, the API, PostgreSQL and the index. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public static Optional<Need> findBySlug(String slug) {
        return Arrays.stream(values()).filter(need -> need.slug.equals(slug)).findFirst();
    }
}

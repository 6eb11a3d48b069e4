package uk.kindred.market.statement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.places.Council;

/** Drafts, versions and publication of councils' statements: docs/decisions/091-a-market-position-statement.md. */
@Service
class Statements {

    private final List<StatementSection> sections;
    private final StatementRows rows;
    private final AuditLog audit;
    private final Clock clock;

    Statements(ObjectProvider<StatementSection> sections, StatementRows rows, AuditLog audit, Clock clock) {
        this.sections = sections.orderedStream().toList();
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** The figures of today, without a word. */
    StatementContent fresh(Council council) {
        return new StatementContent(LocalDate.now(clock), "", Map.of(), figures(council));
    }

    /** The same words beside the figures of today. */
    StatementContent refreshed(Council council, StatementContent content) {
        return content.withFigures(LocalDate.now(clock), figures(council));
    }

    private List<SectionFigures> figures(Council council) {
        return sections.stream().map(section -> section.of(council)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Statement> findNewest(Council council) {
        return rows.findNewest(council.gss());
    }

    @Transactional(readOnly = true)
    public Optional<Statement> find(Council council, int version) {
        return rows.find(council.gss(), version);
    }

    @Transactional(readOnly = true)
    public List<Statement> list(Council council, int most, long offset) {
        return rows.list(council.gss(), most, offset);
    }

    /** The last published first; of those that were taken back nobody but officers may read more than that they were. */
    @Transactional(readOnly = true)
    public List<Statement> listPublished(Council council, int most) {
        return rows.listPublished(council.gss(), most);
    }

    /**
     * Adds a version.
     *
     * @param after the version that was gone on from; 0 for none
     * @return false if somebody else has saved one since, and nothing was done
     * @throws AccessDeniedException if they are no officer of the council
     */
    @Transactional
    public boolean save(Actor officer, Council council, int after, StatementContent content) {
        check(officer, council);
        return rows.add(council.gss(), after + 1, content, officer.id());
    }

    /** False if some of its figures have been hidden from everybody since. */
    @Transactional(readOnly = true)
    public boolean mayBePublished(Council council, StatementContent content) {
        return sections.stream()
                .allMatch(section -> content.sections().stream()
                        .filter(told -> told.slug().equals(section.slug()))
                        .allMatch(told -> section.mayStillBeTold(council, told)));
    }

    /**
     * Anybody can read it from now on.
     *
     * @return false if it is not the newest version, was published before, or tells what was hidden since
     */
    @Transactional
    public boolean publish(Actor officer, Council council, int version) {
        check(officer, council);
        boolean sound = find(council, version)
                .filter(statement -> mayBePublished(council, statement.content()))
                .isPresent();
        if (!sound || !rows.publish(council.gss(), version, officer.id())) {
            return false;
        }
        audit.note(
                officer.id(),
                Deed.of("statement-published").to("version-" + version).within(council.gss()));
        return true;
    }

    /**
     * Nobody but the council's officers can read it from now on.
     *
     * @return false if it is not published, or was taken back before
     */
    @Transactional
    public boolean withdraw(Actor officer, Council council, int version) {
        check(officer, council);
        if (!rows.withdraw(council.gss(), version, officer.id())) {
            return false;
        }
        audit.note(
                officer.id(),
                Deed.of("statement-withdrawn").to("version-" + version).within(council.gss()));
        return true;
    }

    /**
     * Adds a version that says what an earlier one does, words and figures, to go on from.
     *
     * @return false if there is no such version, it is the newest and no more than a draft, or somebody saved at the same moment
     */
    @Transactional
    public boolean restore(Actor officer, Council council, int version) {
        check(officer, council);
        Optional<Statement> earlier = rows.find(council.gss(), version);
        int newest = rows.findNewest(council.gss()).map(Statement::version).orElse(0);
        if (earlier.isEmpty()
                || newest == version && !earlier.get().isPublished()
                || !rows.add(council.gss(), newest + 1, earlier.get().content(), officer.id())) {
            return false;
        }
        audit.note(
                officer.id(),
                Deed.of("statement-restored")
                        .to("version-" + (newest + 1))
                        .within(council.gss())
                        .because("from version " + version));
        return true;
    }

    private static void check(Actor officer, Council council) {
        if (!officer.isOfficerOf(council.gss())) {
            throw new AccessDeniedException("not an officer of this council");
        }
    }
}

package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.judging.PartOfCycle;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.persistence.generated.tables.CaseKeys;
import org.takedownregister.persistence.generated.tables.NamedLinks;

/** Keeps cases from being part of themselves, by what is stored and what the batch has offered so far. */
final class Wholes {

    private static final NamedLinks STORED = NamedLinks.NAMED_LINKS;
    private static final CaseKeys KEYS = CaseKeys.CASE_KEYS;
    private static final Field<Integer> ID = DSL.field(DSL.name("id"), Integer.class);
    private static final Field<String> SLUG = DSL.field(DSL.name("slug"), String.class);
    private static final Field<Integer> CASE = DSL.field(DSL.name("case_id"), Integer.class);
    private static final Field<Integer> WHOLE = DSL.field(DSL.name("related_case_id"), Integer.class);
    private static final Field<Integer> KIND = DSL.field(DSL.name("kind"), Integer.class);

    private final DSLContext sql;

    private final Goal goal;

    Wholes(Database database, Goal goal) {
        this.sql = database.sql();
        this.goal = goal;
    }

    /** What is wrong with a link, if it would close a circle. To be asked once links can be staged. */
    Optional<Problem> refusal(Link link, InputRow row) {
        if (link.kind() != LinkKind.PART_OF) {
            return Optional.empty();
        }
        return PartOfCycle.closedBy(link.caseId(), link.relatedCaseId(), this::wholesOf)
                .map(
                        circle -> new Problem(
                                ProblemCode.PART_OF_CIRCLE,
                                row.place().column("related_case_id"),
                                PartOfCycle.text(circle),
                                "a case that is not part of itself",
                                "Remove this link or another of the circle; if the register holds the other, withdraw it first"));
    }

    private List<Slug> wholesOf(Slug part) {
        List<Slug> wholes = new ArrayList<>(sql.select(STORED.RELATED_CASE_ID)
                .from(STORED)
                .where(
                        STORED.CASE_ID.eq(part.text()),
                        STORED.KIND.eq(LinkKind.PART_OF.id()),
                        STORED.CLOSED_BATCH.eq(Layout.OPEN))
                .fetch(row -> new Slug(row.value1())));
        if (goal == Goal.STORED) {
            return wholes;
        }
        Table<Record> staged = Sql.staged(Layout.of(org.takedownregister.domain.entry.Table.LINKS));
        Table<?> all = DSL.select(KEYS.ID.as("id"), KEYS.SLUG.as("slug"))
                .from(KEYS)
                .unionAll(DSL.select(ID, SLUG).from(DSL.table(DSL.name(Identity.CASE.newKeys()))))
                .asTable("every_case");
        var own = DSL.select(ID).from(all).where(SLUG.eq(part.text()));
        wholes.addAll(sql.select(SLUG)
                .from(all)
                .where(ID.in(DSL.select(WHOLE).from(staged).where(KIND.eq(LinkKind.PART_OF.id()), CASE.in(own))))
                .fetch(row -> new Slug(row.value1())));
        return wholes;
    }
}

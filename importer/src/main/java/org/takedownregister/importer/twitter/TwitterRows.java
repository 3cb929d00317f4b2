package org.takedownregister.importer.twitter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.importer.cells.CaseCells;
import org.takedownregister.importer.cells.PlatformCells;
import org.takedownregister.importer.cells.SourceCells;
import org.takedownregister.importer.input.Stem;
import org.takedownregister.importer.layout.Draft;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.layout.RowBinder;
import org.takedownregister.importer.layout.Rows;
import org.takedownregister.importer.row.Cell;

/** Accounts of a release. The first of them is held back, and carries the number of all when the file ends. */
final class TwitterRows implements Rows {

    private static final TwitterMapper MAPPER = Mappers.getMapper(TwitterMapper.class);
    private static final Cell SOURCE = Cell.constant("twitter-information-operations");

    /** Several times the largest release that is known. */
    private static final int MOST_ACCOUNTS = 500_000;

    private final Header header;
    private final RowBinder.Bound<TwitterRow> binder;
    private final Cell caseId;
    private final Cell title;
    private final Accounts accounts = new Accounts();
    private @Nullable InputRow carrier;
    private long rejected;

    TwitterRows(InputFile file, Header header, RowBinder.Bound<TwitterRow> binder) {
        this.header = header;
        this.binder = binder;
        String name = Stem.of(file.name()).replaceAll("(?i)(_users)?(_csv)?(_(un)?hashed)?$", "");
        this.title = Cell.constant(
                "Twitter information operations: " + name.replace('_', ' ').strip());
        this.caseId = Cell.constant(Slug.near("twitter " + name));
    }

    @Override
    public void take(InputRow row, List<String> cells, RowHandler handler) {
        Cell user = binder.bind(cells).user();
        if (user.isBlank()) {
            rejected++;
            Problem missing = new Problem(
                    ProblemCode.CELL_MISSING,
                    row.place().column(String.valueOf(user.column())),
                    "",
                    "what tells the account from others",
                    "Take the row from the archive again, mend it in the file itself, and import that again");
            handler.reject(row, List.of(missing), groups(), identifiers(cells));
            return;
        }
        @Nullable String repeated = accounts.add(user.trimmed(), row.line(), cells);
        if (repeated != null) {
            handler.setAside(row, repeated);
        } else if (carrier == null) {
            carrier = row;
        } else if (accounts.size() > MOST_ACCOUNTS) {
            throw tooMany(row);
        } else {
            handler.setAside(row, "an account, which is counted and not kept");
        }
    }

    private static Refused tooMany(InputRow row) {
        return new Refused(new Problem(
                ProblemCode.ARCHIVE_TOO_LARGE,
                Place.file(row.file().name()),
                "more than " + MOST_ACCOUNTS + " accounts",
                "one release, of at most " + MOST_ACCOUNTS,
                "Split the file by release"));
    }

    @Override
    public void end(RowHandler handler, long brokenRows) {
        if (carrier == null) {
            return;
        }
        Draft draft = new Draft(carrier, header);
        draft.mention(
                Table.PLATFORMS,
                new PlatformCells(Cell.constant("twitter"), Cell.constant("Twitter"), Cell.constant("Twitter"), null));
        draft.mention(Table.SOURCES, source());
        draft.mention(
                Table.CASES,
                new CaseCells(caseId, title, null, Cell.constant("network"), Cell.constant("twitter"), null, null));
        boolean isWhole = rejected + brokenRows == 0;
        draft.entry(
                Table.FIGURES,
                MAPPER.toFigure(
                        caseId,
                        SOURCE,
                        Cell.constant(String.valueOf(accounts.size())),
                        Cell.constant(isWhole ? "exact" : "at-least")));
        draft.finish(handler);
    }

    private static SourceCells source() {
        return new SourceCells(
                SOURCE,
                Cell.constant("platform-disclosure"),
                Cell.constant("Twitter"),
                Cell.constant("Archive of information operations"),
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public List<Group> groups() {
        return List.of(new Group(Table.FIGURES, new Slug(caseId.text()), new Slug(SOURCE.text())));
    }

    @Override
    public List<String> identifiers(List<String> cells) {
        return List.of();
    }
}

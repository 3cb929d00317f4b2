package org.takedownregister.importer.google;

import java.util.List;
import org.mapstruct.factory.Mappers;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.importer.cells.PlatformCells;
import org.takedownregister.importer.cells.SourceCells;
import org.takedownregister.importer.format.Format;
import org.takedownregister.importer.layout.Draft;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.layout.RowBinder;
import org.takedownregister.importer.layout.Rows;
import org.takedownregister.importer.row.Cell;
import org.takedownregister.importer.row.Reading;

/** The format {@code google-government-removals}: two volumes a row, its requests and the items they named. */
public final class GoogleGovernmentRemovals extends Format<GoogleRow> {

    private static final GoogleMapper MAPPER = Mappers.getMapper(GoogleMapper.class);
    private static final Cell SOURCE = Cell.constant("google-government-removals");
    private static final Cell PLATFORM = Cell.constant("google");

    /** The format. */
    public GoogleGovernmentRemovals() {
        super(
                "google-government-removals",
                Table.VOLUMES,
                GoogleRow.class,
                List.of("period_ending", "requester", "number_of_requests", "items_requested_to_be_removed"),
                List.of(
                        "%_removed_legal",
                        "%_removed_policy",
                        "%_content_not_found",
                        "%_not_enough_information",
                        "%_no_action_taken",
                        "%_content_already_removed"));
    }

    @Override
    public Rows begin(InputFile file, Header header) {
        return new GoogleRows(header, binder().to(header));
    }

    private record GoogleRows(Header header, RowBinder.Bound<GoogleRow> binder) implements Rows {

        @Override
        public void take(InputRow row, List<String> texts, RowHandler handler) {
            GoogleRow cells = binder.bind(texts);
            Draft draft = new Draft(row, header);
            draft.mention(
                    Table.PLATFORMS, new PlatformCells(PLATFORM, Cell.constant("Google"), PLATFORM_OPERATOR, null));
            draft.mention(Table.SOURCES, source());
            Cell period = period(cells.periodEnding(), draft);
            Cell territory = cells.territory().isBlank() ? cells.country() : cells.territory();
            draft.entry(
                    Table.VOLUMES,
                    MAPPER.toVolume(
                            cells,
                            SOURCE,
                            PLATFORM,
                            period,
                            territory,
                            Cell.constant("removal-requests"),
                            cells.requests()));
            draft.entry(
                    Table.VOLUMES,
                    MAPPER.toVolume(
                            cells,
                            SOURCE,
                            PLATFORM,
                            period,
                            territory,
                            Cell.constant("items-requested"),
                            cells.items()));
            groups().forEach(draft::shield);
            draft.finish(handler);
        }

        private static final Cell PLATFORM_OPERATOR = Cell.constant("Alphabet");

        private static SourceCells source() {
            return new SourceCells(
                    SOURCE,
                    Cell.constant("platform-disclosure"),
                    Cell.constant("Google"),
                    Cell.constant("Government requests to remove content"),
                    Cell.constant("https://transparencyreport.google.com/government-removals/overview"),
                    null,
                    null,
                    null,
                    null);
        }

        /** The half-year that ends on a day. */
        private static Cell period(Cell ending, Draft draft) {
            String day = ending.trimmed();
            if (day.matches("\\d{4}-06-30")) {
                return ending.with(day.substring(0, 4) + "-01/" + day.substring(0, 7));
            }
            if (day.matches("\\d{4}-12-31")) {
                return ending.with(day.substring(0, 4) + "-07/" + day.substring(0, 7));
            }
            draft.problem(
                    ProblemCode.DATE_UNREADABLE,
                    ending,
                    "the last day of a half-year, such as 2019-06-30",
                    "Write the day as Google's report does");
            return Cell.constant("2000");
        }

        @Override
        public List<Group> groups() {
            return Reading.groups(Table.VOLUMES, null, new Slug(SOURCE.text()));
        }

        @Override
        public List<String> identifiers(List<String> cells) {
            return List.of();
        }
    }
}

package org.takedownregister.cli;

import java.time.Clock;
import org.takedownregister.importer.Opening;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, with the clock where they need one. */
final class Commands implements IFactory {

    private final Clock clock;
    private final Opening opening;

    Commands(Clock clock, Opening opening) {
        this.clock = clock;
        this.opening = opening;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ImportCommand.class) {
            return type.cast(new ImportCommand(clock, opening));
        }
        if (type == ReportCommand.class) {
            return type.cast(new ReportCommand(clock));
        }
        if (type == PublishCommand.class) {
            return type.cast(new PublishCommand(clock, opening));
        }
        if (type == BatchesCommand.class) {
            return type.cast(new BatchesCommand(clock));
        }
        if (type == FindingsCommand.class) {
            return type.cast(new FindingsCommand(clock));
        }
        if (type == ChangesCommand.class) {
            return type.cast(new ChangesCommand(clock));
        }
        if (type == ExportCommand.class) {
            return type.cast(new ExportCommand(clock));
        }
        if (type == EraseCommand.class) {
            return type.cast(new EraseCommand(clock));
        }
        return CommandLine.defaultFactory().create(type);
    }
}

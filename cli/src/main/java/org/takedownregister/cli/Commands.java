package org.takedownregister.cli;

import java.time.Clock;
import java.util.List;
import org.takedownregister.importer.Opening;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;

/** Makes commands, with the clock where they need one. */
final class Commands implements IFactory {

    private static final List<Class<?>> ALL = List.of(
            PublishCommand.class,
            ImportCommand.class,
            ReportCommand.class,
            ChangesCommand.class,
            FindingsCommand.class,
            BatchesCommand.class,
            VerifyCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            CopyCommand.class,
            DoctorCommand.class,
            EraseCommand.class,
            TemplateCommand.class,
            SchemaCommand.class,
            FormatsCommand.class);

    private final Clock clock;
    private final Opening opening;

    Commands(Clock clock, Opening opening) {
        this.clock = clock;
        this.opening = opening;
    }

    /** The command line: with the command that is called alone, as making them all takes time, or else with every one. */
    CommandLine line(Takedowns takedowns, String... arguments) {
        CommandLine line = new CommandLine(takedowns, this);
        for (Class<?> command : ALL) {
            if (arguments.length > 0 && name(command).equals(arguments[0])) {
                return line.addSubcommand(command);
            }
        }
        ALL.forEach(line::addSubcommand);
        return line;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
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

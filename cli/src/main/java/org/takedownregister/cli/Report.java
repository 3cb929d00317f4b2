package org.takedownregister.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.publishing.Publication;
import org.takedownregister.domain.publishing.PublishingRegisters;
import org.takedownregister.domain.register.Register;
import org.takedownregister.persistence.Registers;
import org.takedownregister.report.SiteOptions;
import org.takedownregister.report.Sites;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options of a report, and the report itself: shared by the commands that publish. */
final class Report {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The site's folder; made if it is not there. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("site");

    /** Publishes and tells what was written; gives the exit code. */
    int run(Path db, @Nullable String asOf, Clock clock, CommandLine line) {
        try (Register register = Registers.openExisting(db)) {
            Publication publication =
                    new PublishingRegisters(register, clock).run(Sites.into(out, SiteOptions.standard()), asOf);
            line.getOut().println(sentence(publication));
            line.getOut().println("Open " + out.resolve("index.html") + " in a browser.");
            return ExitCode.DONE;
        }
    }

    private String sentence(Publication publication) {
        String holds = publication.cases() == 1 ? "1 case" : publication.cases() + " cases";
        String what = "Published " + holds + " as of batch " + publication.batch() + " in " + out + ": "
                + publication.files() + " files, " + publication.written() + " of them new or changed";
        return publication.removed() == 0 ? what + "." : what + ", " + publication.removed() + " removed.";
    }
}

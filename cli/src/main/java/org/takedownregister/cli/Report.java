package org.takedownregister.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.publishing.Publication;
import org.takedownregister.domain.publishing.PublishingRegisters;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.value.WebAddress;
import org.takedownregister.persistence.RegisterAddress;
import org.takedownregister.persistence.Registers;
import org.takedownregister.report.SiteOptions;
import org.takedownregister.report.Sites;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of a report, and the report itself: shared by the commands that publish. */
final class Report {

    private static final Path DEFAULT_SITE = Path.of("site.yml");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The site's folder; made if it is not there. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("site");

    @Option(
            names = "--site",
            paramLabel = "FILE",
            description = "Title, logo, colours and more of the site. Default: site.yml, if it is there.")
    private @Nullable Path site;

    @Option(
            names = "--base-url",
            paramLabel = "ADDRESS",
            converter = BaseUrl.class,
            description = "Where the site will be; for the site map, feeds and citations.")
    private @Nullable WebAddress baseUrl;

    /** Publishes and tells what was written; gives the exit code. */
    int run(RegisterAddress db, @Nullable String asOf, Clock clock, CommandLine line) {
        String cutShort = "Interrupted: the register is as it was, and " + out
                + " may be the old site or lie half renamed. Run the command again: it completes it.";
        LastWords lastWords = new LastWords(line.getErr(), cutShort);
        try (Register register = Registers.openExisting(db)) {
            Publication publication = new PublishingRegisters(register, clock).run(Sites.into(out, options()), asOf);
            line.getOut().println(sentence(publication));
            line.getOut().println("Open " + out.resolve("index.html") + " in a browser.");
            return ExitCode.DONE;
        } finally {
            lastWords.takeBack();
        }
    }

    private SiteOptions options() {
        Path file = site == null ? DEFAULT_SITE : site;
        SiteOptions options = site != null || Files.exists(file) ? Sites.options(file) : SiteOptions.standard();
        return baseUrl == null ? options : options.withBaseUrl(baseUrl);
    }

    /** Reads the address of a site. */
    static final class BaseUrl implements ITypeConverter<WebAddress> {
        @Override
        public WebAddress convert(String text) {
            try {
                WebAddress address = new WebAddress(text);
                SiteOptions.standard().withBaseUrl(address);
                return address;
            } catch (IllegalArgumentException none) {
                throw new TypeConversionException("found \"" + text
                        + "\", expected an address that starts with https:// or http://, without ? and #");
            }
        }
    }

    private String sentence(Publication publication) {
        String holds = publication.cases() == 1 ? "1 case" : publication.cases() + " cases";
        String what = "Published " + holds + " as of batch " + publication.batch() + " in " + out + ": "
                + publication.files() + " files, " + publication.written() + " of them new or changed";
        return publication.removed() == 0 ? what + "." : what + ", " + publication.removed() + " removed.";
    }
}

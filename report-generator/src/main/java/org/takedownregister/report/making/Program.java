package org.takedownregister.report.making;

import com.fasterxml.jackson.core.JsonFactory;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.jfree.chart.JFreeChart;
import org.takedownregister.domain.register.CaseFile;

/** The program as an ingredient of everything: another one may make other files of the same register. */
public final class Program {

    private static final Ingredients OURS = read();

    private Program() {}

    /** Differs where the code of the domain or of this module differs, or a library that makes bytes is another one. */
    public static Ingredients ingredients() {
        return OURS;
    }

    private static Ingredients read() {
        Mixing mixing = new Mixing();
        code(mixing, place(Program.class));
        code(mixing, place(CaseFile.class));
        for (Class<?> library :
                List.of(JsonFactory.class, TemplateEngine.class, JFreeChart.class, LayeredLayoutProvider.class)) {
            mixing.add(String.valueOf(place(library).getFileName()));
        }
        return mixing.mixed();
    }

    private static Path place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return Path.of(Objects.requireNonNull(source, "no source of code")
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A jar, or a folder of classes while the program is built. */
    private static void code(Mixing mixing, Path place) {
        try (Stream<Path> paths = Files.walk(place)) {
            List<Path> files =
                    new ArrayList<>(paths.filter(Files::isRegularFile).toList());
            files.sort(null);
            for (Path file : files) {
                mixing.add(place.relativize(file).toString()).add(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

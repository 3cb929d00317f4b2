package org.takedownregister.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own, since fonts and screens are looked up once in the life of a virtual machine. */
class ChartProcessTest {

    @TempDir
    private Path folder;

    @Test
    void noFontAndNoScreenOfTheMachineIsAskedFor() throws Exception {
        Path classes = folder.resolve("classes.txt");
        Path out = folder.resolve("charts.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + classes,
                        "-Duser.language=fa",
                        "-Duser.country=IR",
                        "-Duser.timezone=America/St_Johns",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SampleCharts.class.getName()))
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(out)).isEqualTo(asPrinted());
        assertThat(Files.readString(classes))
                .contains("org.jfree.chart.JFreeChart ")
                .doesNotContain("sun.font.FontManager", "sun.font.SunFontManager", "X11GraphicsEnvironment");
    }

    private static String asPrinted() throws IOException {
        // A lone surrogate becomes a question mark when it is printed.
        byte[] bytes = (SampleCharts.all(0) + SampleCharts.network().toString()).getBytes(StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

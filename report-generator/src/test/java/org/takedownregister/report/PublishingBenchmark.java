package org.takedownregister.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.takedownregister.domain.judging.CaseDates;
import org.takedownregister.domain.judging.CaseJudgement;
import org.takedownregister.domain.judging.Lookup;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.report.catalogue.Catalogue;
import org.takedownregister.report.export.Difference;
import org.takedownregister.report.folder.SiteFolder;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.page.CasePage;
import org.takedownregister.report.telling.CasePages;
import org.takedownregister.report.telling.Setting;

/** What telling, rendering and writing the page of a case cost, over the cases of a small register. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PublishingBenchmark {

    private final Rendering rendering = new Rendering();
    private final List<CaseFile> files = new ArrayList<>();
    private final List<CaseJudgement> judged = new ArrayList<>();
    private final List<CaseDates> dates = new ArrayList<>();
    private final List<CasePage> told = new ArrayList<>();
    private final List<byte[]> rendered = new ArrayList<>();
    private final CasePages pages = pages(SmallRegister.view());
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each iteration
    private SiteFolder site;

    private int next;
    private int written;

    private static CasePages pages(RegisterView view) {
        try (Hands hands = Hands.many()) {
            Catalogue catalogue = Catalogue.of(view, hands::each);
            Difference none = Difference.write(view, 0, path -> OutputStream.nullOutputStream());
            return new CasePages(new Setting(SiteOptions.standard(), catalogue, List.of(), none, Ingredients.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells and renders every case once, for what comes after it. */
    @Setup
    public void prepare() {
        RegisterView view = SmallRegister.view();
        Lookup lookup = Lookup.of(view);
        view.caseFiles().forEachRemaining(file -> {
            CaseJudgement judgement = CaseJudgement.of(file, lookup);
            CaseDates when = CaseDates.of(file, lookup.platforms());
            CasePage page = pages.tell(file, judgement, when, Collections.emptyIterator());
            files.add(file);
            judged.add(judgement);
            dates.add(when);
            told.add(page);
            rendered.add(rendering.page("case", page));
        });
    }

    /** A fresh folder. */
    @Setup(Level.Iteration)
    public void open() throws IOException {
        folder = Files.createTempDirectory("publishing-benchmark");
        site = SiteFolder.open(folder.resolve("site"));
    }

    /** Takes the folder away. */
    @TearDown(Level.Iteration)
    public void close() throws IOException {
        site.close();
        Files.delete(folder);
    }

    /** From what was judged to what stands on the page. */
    @Benchmark
    public CasePage tell() {
        int i = next();
        return pages.tell(files.get(i), judged.get(i), dates.get(i), Collections.emptyIterator());
    }

    /** From what stands on the page to its bytes. */
    @Benchmark
    public byte[] render() {
        return rendering.page("case", told.get(next()));
    }

    /** From the bytes to the file. */
    @Benchmark
    public void write() throws IOException {
        site.put("cases/" + written++ + ".html", rendered.get(next()));
    }

    private int next() {
        next = (next + 1) % files.size();
        return next;
    }
}

package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.takedownregister.domain.register.CaseFile;

/** What the verdicts of a case cost, over cases in which claims often meet. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class JudgingBenchmark {

    private static final int CASES = 256;

    /** The seed of the cases. */
    @Param("1")
    public long seed;

    private final List<CaseFile> cases = new ArrayList<>();
    private int next;

    /** Draws the cases. */
    @Setup
    public void draw() {
        for (int i = 0; i < CASES; i++) {
            cases.add(new RandomCase(seed + i).draw().build());
        }
    }

    /** One case after another. */
    @Benchmark
    public CaseJudgement judge() {
        next = (next + 1) % CASES;
        return CaseJudgement.of(cases.get(next), Lookup.NOTHING);
    }
}

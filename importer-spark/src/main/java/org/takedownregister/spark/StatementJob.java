package org.takedownregister.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.importing.RowSource;
import org.takedownregister.importer.Progress;
import org.takedownregister.importer.statements.Counted;
import org.takedownregister.importer.statements.PieceCounts;
import org.takedownregister.importer.statements.StatementTotals;

/** Lets a cluster count the pieces of an input, adds up what its tasks hand over, and hands over volumes. */
final class StatementJob implements RowSource {

    private final JavaSparkContext spark;
    private final List<Piece> pieces;
    private final Progress progress;

    StatementJob(JavaSparkContext spark, List<Piece> pieces, Progress progress) {
        this.spark = spark;
        this.pieces = pieces;
        this.progress = progress;
    }

    @Override
    public void read(RowHandler handler) {
        Broadcast<SerializableConfiguration> hadoop =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        JavaPairRDD<Counts.Kind, Counts> counts = spark.parallelize(pieces, pieces.size())
                .flatMapToPair(new CountTask(hadoop))
                .reduceByKey(Counts::plus, Math.max(2, spark.defaultParallelism()));
        StatementTotals totals = new StatementTotals();
        List<PieceCounts> rest = new ArrayList<>();
        for (Iterator<scala.Tuple2<Counts.Kind, Counts>> all = counts.toLocalIterator(); all.hasNext(); ) {
            Counts one = all.next()._2();
            Counted counted = one.counted();
            PieceCounts piece = one.piece();
            if (counted != null) {
                totals.add(counted);
            } else if (piece != null) {
                rest.add(piece);
            }
        }
        rest.sort(Comparator.comparingInt(PieceCounts::piece));
        rest.forEach(totals::add);
        totals.handOver(handler, sums(hadoop));
        progress.end();
    }

    private Map<String, StatementTotals.Sum> sums(Broadcast<SerializableConfiguration> hadoop) {
        List<Piece> files = pieces.stream()
                .filter(piece -> piece.isRange() && piece.range().isFirst())
                .toList();
        Map<String, StatementTotals.Sum> sums = new HashMap<>();
        if (!files.isEmpty()) {
            spark.parallelize(files, files.size())
                    .mapToPair(new SumTask(hadoop))
                    .collectAsMap()
                    .forEach((name, sum) -> sums.put(name, sum(sum)));
        }
        return sums;
    }

    private static StatementTotals.Sum sum(String text) {
        int blank = text.indexOf(' ');
        return new StatementTotals.Sum(text.substring(0, blank), Long.parseLong(text.substring(blank + 1)));
    }

    @Override
    public void close() {
        spark.close();
    }
}

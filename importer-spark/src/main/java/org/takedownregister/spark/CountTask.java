package org.takedownregister.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.importer.input.Inputs;
import org.takedownregister.importer.statements.PieceCounter;
import org.takedownregister.importer.statements.PieceCounts;
import scala.Tuple2;

/** Counts a piece in a task. What is wrong with the input comes back as a value: trying again would not mend it. */
final class CountTask implements PairFlatMapFunction<Piece, Counts.Kind, Counts> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<SerializableConfiguration> hadoop;

    CountTask(Broadcast<SerializableConfiguration> hadoop) {
        this.hadoop = hadoop;
    }

    @Override
    public Iterator<Tuple2<Counts.Kind, Counts>> call(Piece piece) {
        List<Tuple2<Counts.Kind, Counts>> all = new ArrayList<>();
        try {
            PieceCounter counter = new Worker(hadoop.value().value()).count(piece);
            counter.forEach(counted -> add(all, Counts.of(counted)));
            add(all, Counts.of(counter.counts()));
        } catch (Refused e) {
            add(all, failed(piece, e));
        } catch (IOException e) {
            add(all, failed(piece, new Refused(Inputs.unreadable(piece.name(), e))));
        }
        return all.iterator();
    }

    private static Counts failed(Piece piece, Refused refused) {
        return Counts.of(new PieceCounts(piece.number(), List.of(), Map.of(), List.of(), refused.problems()));
    }

    private static void add(List<Tuple2<Counts.Kind, Counts>> all, Counts counts) {
        all.add(new Tuple2<>(counts.kind(), counts));
    }
}

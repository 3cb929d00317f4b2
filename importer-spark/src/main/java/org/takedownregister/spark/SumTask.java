package org.takedownregister.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.PairFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.takedownregister.importer.input.Measure;
import scala.Tuple2;

/** Digests a plain file that is counted in ranges; gives its name and, with a blank between them, its SHA-256 and length. */
final class SumTask implements PairFunction<Piece, String, String> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<SerializableConfiguration> hadoop;

    SumTask(Broadcast<SerializableConfiguration> hadoop) {
        this.hadoop = hadoop;
    }

    @Override
    public Tuple2<String, String> call(Piece piece) throws IOException {
        Path path = new Path(piece.path());
        try (InputStream in = path.getFileSystem(hadoop.value().value()).open(path);
                Measure measure = new Measure(in)) {
            measure.transferTo(OutputStream.nullOutputStream());
            return new Tuple2<>(piece.name(), measure.sha256() + " " + measure.bytes());
        }
    }
}

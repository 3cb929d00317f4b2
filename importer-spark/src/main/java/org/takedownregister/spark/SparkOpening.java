package org.takedownregister.spark;

import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.takedownregister.domain.importing.RowSource;
import org.takedownregister.importer.InputOptions;
import org.takedownregister.importer.Opening;
import org.takedownregister.importer.Packages;
import org.takedownregister.importer.Progress;

/** Opens dumps of statements to be counted by a cluster, and everything else on this machine. */
final class SparkOpening implements Opening {

    private static final String STATEMENTS = "dsa-statements";

    @Override
    public RowSource open(List<String> inputs, InputOptions options, Progress progress) {
        if (!STATEMENTS.equals(options.layout()) || options.mapping() != null) {
            return Packages.open(inputs, options, progress);
        }
        SparkConf settings = new SparkConf().setIfMissing("spark.app.name", "takedowns import");
        JavaSparkContext spark = new JavaSparkContext(settings);
        try {
            return new StatementJob(spark, new Plan(spark.hadoopConfiguration(), options).of(inputs), progress);
        } catch (RuntimeException e) {
            spark.close();
            throw e;
        }
    }
}

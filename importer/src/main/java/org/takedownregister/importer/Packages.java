package org.takedownregister.importer;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.takedownregister.domain.importing.Rejects;
import org.takedownregister.domain.importing.RowSource;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.EntryRules;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.importer.disinfodex.Disinfodex;
import org.takedownregister.importer.fiat.Fiat2020;
import org.takedownregister.importer.flat.FlatLayout;
import org.takedownregister.importer.google.GoogleGovernmentRemovals;
import org.takedownregister.importer.input.Bytes;
import org.takedownregister.importer.input.Inputs;
import org.takedownregister.importer.layout.Layouts;
import org.takedownregister.importer.layout.TableFile;
import org.takedownregister.importer.meta.MetaThreatResearch;
import org.takedownregister.importer.output.PackageFolder;
import org.takedownregister.importer.reject.RejectFiles;
import org.takedownregister.importer.row.EntryCheck;
import org.takedownregister.importer.statements.StatementDumps;
import org.takedownregister.importer.twitter.TwitterUsers;

/** The door of the importer: opens data packages, and keeps what was rejected of them. */
public final class Packages {

    private static final Layouts LAYOUTS = new Layouts(List.of(
            new FlatLayout(),
            new Disinfodex(),
            new Fiat2020(),
            new GoogleGovernmentRemovals(),
            new MetaThreatResearch(),
            new StatementDumps(),
            new TwitterUsers()));

    private Packages() {}

    /**
     * Opens inputs and understands the header of every table in them.
     *
     * @param inputs folders, zip archives, CSV or TSV files, or {@code -} for standard input
     * @throws Refused with everything that is wrong with the inputs and their headers, if anything is
     */
    public static RowSource open(List<String> inputs, InputOptions options) {
        return open(inputs, options, Progress.NONE, System.in);
    }

    /** The same, where somebody is told how far the reading has come. */
    public static RowSource open(List<String> inputs, InputOptions options, Progress progress) {
        return open(inputs, options, progress, System.in);
    }

    /** The same with a standard input of one's own. */
    public static RowSource open(List<String> inputs, InputOptions options, InputStream standardInput) {
        return open(inputs, options, Progress.NONE, standardInput);
    }

    private static RowSource open(
            List<String> inputs, InputOptions options, Progress progress, InputStream standardInput) {
        Inputs found = Inputs.find(inputs, standardInput);
        List<Problem> problems = new ArrayList<>(found.problems());
        List<TableFile> files = new ArrayList<>();
        for (Bytes bytes : found.found()) {
            TableFile file = TableFile.open(bytes, LAYOUTS, options, problems);
            if (file != null) {
                files.add(file);
            }
        }
        if (!problems.isEmpty()) {
            found.close();
            throw new Refused(problems);
        }
        return new PackageSource(found, files, progress);
    }

    /**
     * Keeps rejected rows in a folder, one CSV file for each input file that has any. The folder is made when the first
     * row comes. If something lies in it already, one beside it is taken, with the next number that is free:
     * {@code rejects-2}.
     */
    public static Rejects rejectsTo(Path folder) {
        return new RejectFiles(folder);
    }

    /**
     * Writes a whole register as a data package that imports again to an equal register.
     *
     * @throws Refused if a file is there already or the folder cannot be written
     */
    public static void export(RegisterView view, Path folder) {
        new PackageFolder(folder).export(view);
    }

    /**
     * Writes an empty flat sheet and the empty tables.
     *
     * @throws Refused if a file is there already or the folder cannot be written
     */
    public static void template(Path folder) {
        new PackageFolder(folder).template(FlatLayout.template());
    }

    /**
     * Writes {@code datapackage.json}, the Frictionless schema of every table.
     *
     * @throws Refused if it is there already or the folder cannot be written
     */
    public static void schema(Path folder) {
        new PackageFolder(folder).schema();
    }

    /** What is asked of a row before it may come in. For one thread. */
    public static EntryRules rules() {
        return new EntryCheck();
    }

    /** The names of everything that a file can be read as. */
    public static List<String> layouts() {
        return LAYOUTS.names();
    }
}

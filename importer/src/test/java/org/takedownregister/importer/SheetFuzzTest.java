package org.takedownregister.importer;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes as one file, from its encoding to the entries of the register: nothing of it is lost, nothing escapes. */
class SheetFuzzTest {

    private final Path file;

    SheetFuzzTest(@TempDir Path folder) {
        this.file = folder.resolve("sheet.csv");
    }

    @FuzzTest
    void everyRowOfAnyFileIsHandedOverOnce(byte[] bytes) throws IOException {
        Files.write(file, bytes);

        Accounted.read(file, Accounted.OPTIONS);
    }
}

package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.importing.Rejects;

class RejectsTest {

    private final Path folder;
    private final Path rejects;

    RejectsTest(@TempDir Path folder) {
        this.folder = folder;
        this.rejects = folder.resolve("rejects");
    }

    private void keep(Path input) {
        Recorded recorded = Recorded.from(input);
        try (Rejects kept = Packages.rejectsTo(rejects)) {
            recorded.rejects.forEach(reject -> kept.write(reject.row(), reject.problems()));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(rejects)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    @Test
    void allFaultsOfARowAreOneRejectThatImportsOnceMended() throws IOException {
        Path input = Files.writeString(folder.resolve("figures.csv"), """
                case_id,source_id,measure,value,note
                a,s,actioned,5,good
                a,s,actiond,"1,000","=HYPERLINK(""x"")"
                """);

        keep(input);

        Path kept = rejects.resolve("figures.rejects.csv");
        assertThat(Files.readString(kept)).isEqualTo("""
                        \uFEFFcase_id,source_id,measure,value,note,reject_line,reject_column,reject_code,reject_found,reject_message,reject_fix
                        a,s,actiond,"1,000","=HYPERLINK(""x"")",3,measure · value,code-unknown · number-unreadable,"actiond · 1,000","found ""actiond"", expected one of actioned, disclosed, archived, analysed, requested, followers, members, ad-spend, engagement, score · found ""1,000"", expected a whole number in digits",Write actioned · Write 1000
                        """);

        Files.writeString(kept, Files.readString(kept).replace("actiond,\"1,000\"", "actioned,1000"));
        Recorded again = Recorded.from(kept);

        assertThat(again.messages()).isEmpty();
        assertThat(again.warnings).isEmpty();
        assertThat(again.offers).hasSize(1);
        assertThat(again.files.get(0).layout()).isEqualTo("figures");
    }

    @Test
    void whatLiesInTheFolderIsNeverTouchedAndOneBesideItIsTaken() throws IOException {
        Path bad = Files.writeString(folder.resolve("platforms.csv"), "platform_id,name\nA B,x\n");
        keep(bad);
        Path mending = Files.writeString(rejects.resolve("platforms.rejects.csv"), "platform_id,name\nA-B,x\n");
        keep(bad);
        keep(mending);

        assertThat(mending).hasContent("platform_id,name\nA-B,x\n");
        assertThat(names()).containsExactly("platforms.rejects.csv");
        assertThat(folder.resolve("rejects-2/platforms.rejects.csv")).exists();
        assertThat(folder.resolve("rejects-3/platforms.rejects.csv")).exists();
    }

    @Test
    void nothingIsMadeWhereNothingIsRejected() throws IOException {
        keep(Files.writeString(folder.resolve("platforms.csv"), "platform_id,name\na,A\n"));

        assertThat(rejects).doesNotExist();
    }

    @Test
    void whatASpreadsheetWouldComputeStandsInOurColumnsAsText() throws IOException {
        keep(Files.writeString(folder.resolve("platforms.csv"), "platform_id,name\n=1+1,-x\n"));

        assertThat(Files.readAllLines(rejects.resolve("platforms.rejects.csv")).get(1))
                .startsWith("=1+1,-x,2,platform_id,slug-unreadable,'=1+1,");
    }

    @Test
    void cellsThatCannotBeToldApartAreKeptAsFarAsTheyCan() throws IOException {
        keep(Files.writeString(folder.resolve("platforms.csv"), "platform_id,name\n\"a,A\nb,B,x\n"));

        List<String> lines = Files.readAllLines(rejects.resolve("platforms.rejects.csv"));
        assertThat(lines.get(1)).startsWith("\"\"\"a\",A,2,,row-unbalanced-quote,\"\"\"a | A\",");
        assertThat(lines.get(2)).startsWith("b,B,3,,row-ragged,\"3 cells, too many: x\",");
    }
}

package org.takedownregister.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.takedownregister.domain.register.Samples.slug;
import static org.takedownregister.domain.register.Samples.source;
import static org.takedownregister.domain.register.Samples.takedownCase;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.LinkKind;

/** What every store of a register keeps to about wholes and parts: no case is part of itself. */
public abstract class PartOfContract {

    private Register register;
    private Fixture given;

    /** Opens a register in an empty folder. */
    protected abstract Register open(Path inFolder);

    @BeforeEach
    void openRegister(@TempDir Path folder) {
        register = open(folder);
        given = new Fixture(register);
        given.imports(source("s1"), takedownCase("c1"), takedownCase("c2"), takedownCase("c3"));
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    @Test
    void aCircleWithinABatchIsRefusedAtTheLinkThatClosesIt() {
        given.imports(partOf("c1", "c2"), partOf("c2", "c3"), partOf("c3", "c1"));

        assertThat(given.messages())
                .containsExactly("rows.csv, line 8, column related_case_id: found \"c3, part of c1, part of c2, part of"
                        + " c3\", expected a case that is not part of itself. Remove this link or another of the circle;"
                        + " if the register holds the other, withdraw it first. [part-of-circle]");
        assertThat(given.stored(Link.class)).containsExactly(partOf("c1", "c2"), partOf("c2", "c3"));
    }

    @Test
    void aCircleWithWhatIsStoredIsRefusedToo() {
        given.imports(partOf("c1", "c2"));
        given.imports(partOf("c2", "c1"));

        assertThat(given.messages()).singleElement().asString().contains("[part-of-circle]");
        assertThat(given.stored(Link.class)).containsExactly(partOf("c1", "c2"));
    }

    @Test
    void twoWholesOfOnePartAndTheSameLinkAgainAreNoCircle() {
        given.imports(partOf("c1", "c2"), partOf("c1", "c3"), partOf("c2", "c3"));
        given.imports(partOf("c1", "c2"), partOf("c1", "c3"), partOf("c2", "c3"));

        assertThat(given.messages()).isEmpty();
        assertThat(given.stored(Link.class)).hasSize(3);
    }

    @Test
    void otherLinksMayGoInACircle() {
        given.imports(link("c1", "c2", LinkKind.SAME_ACTOR), link("c2", "c1", LinkKind.SAME_ACTOR));

        assertThat(given.stored(Link.class)).hasSize(2);
    }

    private static Link partOf(String part, String whole) {
        return link(part, whole, LinkKind.PART_OF);
    }

    private static Link link(String from, String to, LinkKind kind) {
        return new Link(slug(from), slug(to), kind, slug("s1"), null, null);
    }
}

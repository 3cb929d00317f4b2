package org.takedownregister.domain.entry;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.Differs;
import org.takedownregister.domain.check.Items;
import org.takedownregister.domain.check.Language;
import org.takedownregister.domain.check.Wording;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.WebAddress;

/**
 * A publication in which something is said about takedowns.
 *
 * @param sourceId its identifier
 * @param kind what kind of publication it is
 * @param publisher who published it
 * @param title its title
 * @param url its address
 * @param archivedUrl the address of an archived copy
 * @param publishedOn when it was published
 * @param language the language it is written in
 * @param derivedFrom the sources it copies; a copy is no second witness
 */
public record Source(
        @Key @NotNull Slug sourceId,
        @NotNull SourceKind kind,
        @NotNull @Wording(max = 200) String publisher,
        @NotNull @Wording(max = 300) String title,
        @Nullable WebAddress url,
        @Nullable WebAddress archivedUrl,
        @Nullable EdtfDate publishedOn,
        @Language @Nullable String language,
        @Items(max = 50) @RefersTo(Source.class) List<Slug> derivedFrom)
        implements Entry {

    /** Rules between components are checked before it is called, by a validator. */
    @Differs(of = Source.class, first = "sourceId", second = "derivedFrom", message = "copy-of-itself")
    public Source {
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(title, "title");
        derivedFrom = List.copyOf(derivedFrom);
    }
}

package org.takedownregister.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeconstructorTest {

    /** More than it takes until a function is made. */
    private static final int OFTEN = 5_000;

    private record Mixed(String text, long number, @Nullable Integer few, boolean isTrue, List<String> list) {}

    private record Other(String text) {}

    private record Empty() {}

    @Test
    void givesEveryComponentInItsPlaceHoweverOftenItIsAsked() {
        Deconstructor deconstructor = Deconstructor.of(Mixed.class);

        for (int i = 0; i < OFTEN; i++) {
            Mixed mixed = new Mixed("row " + i, i, i % 2 == 0 ? null : i, i % 3 == 0, List.of("a", "b"));

            assertThat(deconstructor.values(mixed))
                    .containsExactly(mixed.text(), mixed.number(), mixed.few(), mixed.isTrue(), mixed.list());
        }
    }

    @Test
    void readsIntoTheFirstPlacesOfAnArray() {
        Deconstructor deconstructor = Deconstructor.of(Other.class);

        for (int i = 0; i < OFTEN; i++) {
            @Nullable Object[] values = {"before", "kept"};
            deconstructor.read(new Other("row " + i), values);

            assertThat(values).containsExactly("row " + i, "kept");
        }
    }

    @Test
    void givesNothingOfARecordWithoutComponents() {
        for (int i = 0; i < OFTEN; i++) {
            assertThat(Deconstructor.of(Empty.class).values(new Empty())).isEmpty();
        }
    }

    @Test
    void refusesARecordOfAnotherClass() {
        Deconstructor deconstructor = Deconstructor.of(Other.class);
        Record another = new Empty();

        assertThatThrownBy(() -> deconstructor.values(another)).isInstanceOf(IllegalArgumentException.class);
        for (int i = 0; i < OFTEN; i++) {
            deconstructor.values(new Other("known"));
        }
        assertThatThrownBy(() -> deconstructor.values(another)).isInstanceOf(ClassCastException.class);
    }

    @Test
    void isTheSameForAllRecordsOfAClass() {
        assertThat(Deconstructor.of(Other.class)).isSameAs(Deconstructor.of(Other.class));
    }
}

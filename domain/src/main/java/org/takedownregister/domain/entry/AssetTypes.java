package org.takedownregister.domain.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.value.Parsed;

/**
 * One kind of asset or several: a number over mixed kinds, as in "135 accounts and Pages", names them
 * all.
 */
public final class AssetTypes implements Comparable<AssetTypes> {

    /** By their bits, as far as they were asked for; a register has a few of them in very many rows. */
    private static final AtomicReferenceArray<@Nullable AssetTypes> MADE = new AtomicReferenceArray<>(1 << 11);

    private final Set<AssetType> types;
    private final int bits;
    private final String text;

    private AssetTypes(EnumSet<AssetType> types) {
        if (types.isEmpty()) {
            throw new IllegalArgumentException("no asset type");
        }
        this.types = Collections.unmodifiableSet(types);
        this.bits = types.stream().mapToInt(AssetTypes::bit).sum();
        this.text = types.stream().map(Code::code).collect(Collectors.joining(";"));
    }

    /** One kind. */
    public static AssetTypes of(AssetType type) {
        return new AssetTypes(EnumSet.of(type));
    }

    /**
     * Several kinds.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static AssetTypes of(Set<AssetType> types) {
        return new AssetTypes(types.isEmpty() ? EnumSet.noneOf(AssetType.class) : EnumSet.copyOf(types));
    }

    /** Reads codes separated by {@code ;}. */
    public static Parsed<AssetTypes> parse(String text) {
        List<AssetType> types = new ArrayList<>();
        for (String code : text.split(";", -1)) {
            Parsed<AssetType> one = Code.parse(AssetType.class, code.strip());
            if (one instanceof Parsed.Refusal<AssetType> refusal) {
                return new Parsed.Refusal<>(refusal.problem());
            }
            types.add(one.orThrow());
        }
        return Parsed.value(new AssetTypes(EnumSet.copyOf(types)));
    }

    /** The kinds with the given bits set.
     *
     * @throws IllegalArgumentException if there is none, or no such kind
     */
    public static AssetTypes ofBits(int bits) {
        AssetTypes made = bits > 0 && bits < MADE.length() ? MADE.get(bits) : null;
        if (made != null) {
            return made;
        }
        AssetTypes types = make(bits);
        if (bits < MADE.length()) {
            MADE.set(bits, types);
        }
        return types;
    }

    private static AssetTypes make(int bits) {
        EnumSet<AssetType> types = EnumSet.noneOf(AssetType.class);
        for (AssetType type : AssetType.values()) {
            if ((bits & bit(type)) != 0) {
                types.add(type);
            }
        }
        AssetTypes result = new AssetTypes(types);
        if (result.bits() != bits) {
            throw new IllegalArgumentException("no such asset types: " + bits);
        }
        return result;
    }

    private static int bit(AssetType type) {
        return 1 << (type.id() - 1);
    }

    /** The kinds as a number, a bit each: 2 to the power of its id minus 1. */
    public int bits() {
        return bits;
    }

    /** The kinds, in the order of their vocabulary; never empty. */
    public Set<AssetType> types() {
        return types;
    }

    /** Whether they are several. */
    public boolean isMixed() {
        return types.size() > 1;
    }

    @Override
    public int compareTo(AssetTypes other) {
        return Integer.compare(bits, other.bits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AssetTypes that && bits == that.bits;
    }

    @Override
    public int hashCode() {
        return bits;
    }

    /** As written in a file: {@code account;page}. */
    @Override
    public String toString() {
        return text;
    }
}

package org.takedownregister.domain.register;

/**
 * How far an examination of a register came and what it found.
 *
 * @param rows how many stored versions were held against the rules; 0 if damage ended it before
 * @param problems how many problems were told
 * @param sealed how many batches were sealed, so that the next examination can tell whether a byte of them changed
 * @param unsealed how many batches have no seal, because the register is not sound or cannot be written
 */
public record Examination(long rows, long problems, long sealed, long unsealed) {

    /** Whether nothing is wrong with the register. */
    public boolean isSound() {
        return problems == 0;
    }
}

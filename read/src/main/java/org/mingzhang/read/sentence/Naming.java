package org.mingzhang.read.sentence;

import java.util.Optional;

/**
 * A place where the words name a quantity.
 *
 * @param from     where the name begins in the passage
 * @param to       where it ends
 * @param sentence the sentence of the catalogue; empty where the words name something that it does not have
 * @param quantity the quantity's key or the account's code
 * @param name     the name as printed
 */
record Naming(int from, int to, Optional<String> sentence, String quantity, String name) {
    /** Whether the other means the same quantity. */
    boolean same(Naming other) {
        return sentence.isPresent() && sentence.equals(other.sentence) && quantity.equals(other.quantity);
    }
}

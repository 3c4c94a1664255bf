package org.mingzhang.order;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Unmodifiable copies that keep their order. The copies of {@link Map#copyOf} and {@link Set#copyOf} are walked in another
 * order by each run, and what they are made into would differ from run to run.
 */
public final class InOrder {
    private InOrder() {}

    /** A copy of the map, walked as the map is. */
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The elements, each once, walked as they come. */
    public static <E> Set<E> set(Collection<? extends E> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }
}

package org.mingzhang.ledger.count;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Everything that can be counted, from {@code measures.yaml} beside this class. */
public final class Measures {
    private final List<Measure> all;

    private Measures(List<Measure> all) {
        this.all = List.copyOf(all);
    }

    /** The measures that come with the program. */
    public static Measures shipped() {
        try (InputStream stream = Measures.class.getResourceAsStream("measures.yaml")) {
            if (stream == null) {
                throw new IllegalStateException("measures.yaml is missing");
            }
            Object root = new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
            List<Measure> measures = new ArrayList<>();
            if (root instanceof Map<?, ?> groups) {
                groups.forEach((group, entries) -> addAll(measures, String.valueOf(group), entries));
            }
            return new Measures(measures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addAll(List<Measure> measures, String group, Object entries) {
        if (entries instanceof Map<?, ?> byId) {
            byId.forEach((id, words) -> {
                if (words instanceof List<?> pair && pair.size() == 2) {
                    measures.add(new Measure(
                            String.valueOf(id),
                            String.valueOf(pair.getFirst()),
                            String.valueOf(pair.getLast()),
                            group));
                } else {
                    throw new IllegalStateException("measures.yaml: " + id + " is not [name, unit]");
                }
            });
        }
    }

    /** All of them, in their order. */
    public List<Measure> all() {
        return all;
    }

    /** The measure of that Chinese name. */
    public Optional<Measure> named(String name) {
        return all.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }
}

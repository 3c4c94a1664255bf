package org.mingzhang.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The regions that the catalogue knows, parents before what inherits from them. */
final class Regions {
    private final Map<String, Region> byId;

    Regions(Map<String, Region> byId) {
        this.byId = new LinkedHashMap<>(byId);
    }

    Collection<Region> all() {
        return byId.values();
    }

    /** The region that inherits from none; its folder also holds the accounts. */
    Optional<Region> root() {
        return byId.values().stream()
                .filter(region -> region.parent().isEmpty())
                .findFirst();
    }

    /** The region and what it inherits from, the nearest first; nothing for a region that is not known. */
    List<Region> lineage(String id) {
        List<Region> lineage = new ArrayList<>();
        Optional<Region> next = Optional.ofNullable(byId.get(id));
        while (next.isPresent()) {
            lineage.add(next.get());
            next = next.get().parent().map(byId::get);
        }
        return lineage;
    }
}

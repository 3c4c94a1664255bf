package org.mingzhang.ledger.compile;

import java.time.LocalDate;
import java.util.Optional;
import org.mingzhang.ledger.registry.ProjectCode;
import org.mingzhang.ledger.registry.Registry;
import org.mingzhang.ledger.registry.Unit;
import org.mingzhang.ledger.registry.UnitNature;

/** The names that the registry has. */
public final class RegistryNames implements Names {
    private final Registry registry;
    private final LocalDate day;

    /** The names as they were on that day. */
    public RegistryNames(Registry registry, LocalDate day) {
        this.registry = registry;
        this.day = day;
    }

    @Override
    public String unit(String code) {
        return registry.unit(code, day).map(Unit::name).orElse(code);
    }

    @Override
    public boolean isAgency(String code) {
        return registry.unit(code, day)
                .filter(unit -> unit.nature() != UnitNature.PUBLIC_INSTITUTION)
                .isPresent();
    }

    @Override
    public Optional<ProjectName> project(String code) {
        return ProjectCode.parse(code)
                .flatMap(registry::project)
                .map(project -> new ProjectName(project.name(), project.category()));
    }
}

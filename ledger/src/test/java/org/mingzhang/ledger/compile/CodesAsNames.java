package org.mingzhang.ledger.compile;

import java.util.Optional;
import java.util.function.Predicate;

/** Units that are called by their codes, and no projects. */
record CodesAsNames(Predicate<String> agencies) implements Names {
    @Override
    public String unit(String code) {
        return code;
    }

    @Override
    public boolean isAgency(String unit) {
        return agencies.test(unit);
    }

    @Override
    public Optional<ProjectName> project(String code) {
        return Optional.empty();
    }
}

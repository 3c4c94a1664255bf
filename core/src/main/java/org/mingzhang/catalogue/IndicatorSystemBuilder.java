package org.mingzhang.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.catalogue.Scoring.Level;
import org.mingzhang.catalogue.Scoring.ProjectShare;
import org.mingzhang.catalogue.Scoring.Proposal;
import org.mingzhang.catalogue.Scoring.Suggestion;

/** Builds the system of indicators, its library, and what results say of the next request. */
final class IndicatorSystemBuilder {
    private static final List<String> SUBJECTS = List.of(Scoring.DEPARTMENT, Scoring.PROJECT);
    private static final List<String> SHARES = List.of("targeted", "monitored", "evaluated");

    private final Mistakes mistakes;

    IndicatorSystemBuilder(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    List<Level> levels(Map<String, YamlMap> entries) {
        List<Level> levels = new ArrayList<>();
        entries.forEach((id, entry) -> {
            entry.onlyKnows(Set.of("name", "of", "block", "below"));
            String of = entry.requiredText("of");
            if (!SUBJECTS.contains(of)) {
                mistakes.at(entry.node(), "of 不能是“" + of + "”", Mistakes.didYouMean(of, SUBJECTS));
            }
            Optional<Level.Block> block = entry.has("block")
                    ? one(entry, "block", Level.Block.values())
                    : Optional.of(Level.Block.INDICATORS);
            block.ifPresent(in -> levels.add(new Level(id, entry.requiredText("name"), of, in, entry.texts("below"))));
        });
        return levels;
    }

    List<ProjectShare> shares(Map<String, YamlMap> entries) {
        List<ProjectShare> shares = new ArrayList<>();
        entries.forEach((id, entry) -> {
            entry.onlyKnows(Set.of("names"));
            if (!SHARES.contains(id)) {
                mistakes.at(entry.node(), "不认识的“" + id + "”", Mistakes.didYouMean(id, SHARES));
            }
            shares.add(new ProjectShare(id, entry.texts("names")));
        });
        return shares;
    }

    List<Suggestion> library(Map<String, YamlMap> entries, List<Level> levels) {
        List<Suggestion> library = new ArrayList<>();
        entries.forEach((id, entry) -> {
            entry.onlyKnows(Set.of("level", "level2", "name", "target", "functions", "types"));
            String level = entry.requiredText("level");
            String level2 = entry.requiredText("level2");
            Optional<Level> known =
                    levels.stream().filter(each -> each.id().equals(level)).findFirst();
            if (known.isEmpty()) {
                mistakes.at(
                        entry.node(),
                        "没有名为“" + level + "”的一级指标",
                        Mistakes.didYouMean(
                                level, levels.stream().map(Level::id).toList()));
            } else if (!known.get().below().contains(level2)) {
                mistakes.at(
                        entry.node(),
                        "“" + known.get().name() + "”之下没有“" + level2 + "”",
                        Mistakes.didYouMean(level2, known.get().below()));
            }
            library.add(new Suggestion(
                    id,
                    level,
                    level2,
                    entry.requiredText("name"),
                    entry.requiredText("target"),
                    entry.texts("functions"),
                    entry.texts("types")));
        });
        return library;
    }

    List<Proposal> proposals(Map<String, YamlMap> entries) {
        List<Proposal> proposals = new ArrayList<>();
        entries.forEach((id, entry) -> {
            entry.onlyKnows(Set.of("title", "score-below", "execution-below", "way", "cut"));
            BigDecimal cut = YamlDecimals.optional(entry, "cut", mistakes).orElse(BigDecimal.ZERO);
            Optional<Proposal.Way> way = one(entry, "way", Proposal.Way.values());
            if (way.filter(Proposal.Way.REDUCE::equals).isPresent() == (cut.signum() == 0)) {
                mistakes.at(entry.node(), "cut 与 way 不符", "压减（reduce）的写明压减的百分比，其余的不写");
            }
            way.ifPresent(of -> proposals.add(new Proposal(
                    id,
                    entry.requiredText("title"),
                    YamlDecimals.optional(entry, "score-below", mistakes),
                    YamlDecimals.optional(entry, "execution-below", mistakes),
                    of,
                    cut)));
        });
        return proposals;
    }

    private <E extends Enum<E>> Optional<E> one(YamlMap entry, String key, E[] all) {
        String text = entry.requiredText(key);
        Optional<E> one =
                Arrays.stream(all).filter(each -> id(each).equals(text)).findFirst();
        if (one.isEmpty()) {
            mistakes.at(
                    entry.node(),
                    key + " 不能是“" + text + "”",
                    Mistakes.didYouMean(
                            text,
                            Arrays.stream(all).map(IndicatorSystemBuilder::id).toList()));
        }
        return one;
    }

    private static String id(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT);
    }
}

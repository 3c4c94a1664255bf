package org.mingzhang.catalogue;

import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The ground that a check rests on.
 *
 * @param text       in Chinese, as findings show it
 * @param source     {@code arithmetic} for what follows from the figures, {@code logic} from the words, or the id of the
 *                   duty in law that it is drawn from
 * @param confidence {@code verified}, {@code excerpt}, {@code observed}, {@code mixed} or {@code recall}: how well the
 *                   source is known
 */
public record Basis(String text, String source, String confidence) {
    private static final Set<String> CONFIDENCES = Set.of("verified", "excerpt", "observed", "mixed", "recall");
    private static final String FROM_FIGURES = "arithmetic";

    /** The ground at a node: words alone rest on arithmetic, a mapping says what it rests on. */
    static Optional<Basis> of(Node node, Mistakes mistakes) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(new Basis(scalar.getValue(), FROM_FIGURES, "verified"));
        }
        YamlMap basis = YamlMap.of(node, mistakes).onlyKnows(Set.of("text", "source", "confidence"));
        String confidence = basis.requiredText("confidence");
        if (!confidence.isEmpty() && !CONFIDENCES.contains(confidence)) {
            mistakes.at(node, "confidence 不能是“" + confidence + "”", Mistakes.didYouMean(confidence, CONFIDENCES));
        }
        return Optional.of(new Basis(basis.requiredText("text"), basis.requiredText("source"), confidence));
    }

    /** Whether the source is only remembered: what rests on it must not be held against anyone. */
    public boolean recalled() {
        return confidence.equals("recall");
    }
}

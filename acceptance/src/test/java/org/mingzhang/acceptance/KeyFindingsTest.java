package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * All faults that careful reviewers established in the samples, and all errors and warnings that the audit raises there.
 * A fault is found where a finding has one of its first places on a line of the fault, or on its page with its account;
 * an error or warning is right where a person judged so, in {@code judgements.tsv}.
 */
class KeyFindingsTest {
    /** The places of a finding that say what it is about. */
    private static final int PLACES = 3;

    private static final Pattern PAGE = Pattern.compile("第(\\d+)页");
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{3}(?:\\d{2}){0,2})(?!\\d)");

    private static final Judgement NONE = new Judgement("", List.of());

    /** Counts of faults: how many there are, and how many of them were found. */
    private record Share(int of, int found) {
        Share plus(boolean isFound) {
            return new Share(of + 1, found + (isFound ? 1 : 0));
        }

        Share plus(Share other) {
            return new Share(of + other.of, found + other.found);
        }

        double rate() {
            return of == 0 ? 1 : (double) found / of;
        }

        String shown() {
            return String.format(Locale.ROOT, "%d of %d (%.3f)", found, of, rate());
        }
    }

    @Test
    void findsWhatReviewersFoundAndRaisesNothingThatIsNotRight() throws Exception {
        Map<String, Judgement> judgements = judgements();
        Share certain = new Share(0, 0);
        Share grave = new Share(0, 0);
        Share all = new Share(0, 0);
        Share right = new Share(0, 0);
        List<String> rows = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        List<String> unjudged = new ArrayList<>();
        List<String> judged = new ArrayList<>();
        for (Path file : Shared.documents()) {
            String name = file.getFileName().toString();
            List<Finding> findings = Samples.audited(file).findings();
            Share certainHere = new Share(0, 0);
            Share graveHere = new Share(0, 0);
            Share allHere = new Share(0, 0);
            for (JsonNode fault : faults(name)) {
                String id = fault.get("id").asString();
                boolean found = findings.stream()
                        .anyMatch(finding -> isAbout(finding, fault)
                                || judgements
                                        .getOrDefault(id(name, finding), NONE)
                                        .faults()
                                        .contains(id));
                boolean isGrave = !fault.get("severity").asString().equals("info");
                boolean ocr = fault.path("ocr_possible").asBoolean(false);
                boolean isCertain = isGrave && fault.get("certainty").asString().equals("certain") && !ocr;
                allHere = allHere.plus(found);
                graveHere = isGrave ? graveHere.plus(found) : graveHere;
                certainHere = isCertain ? certainHere.plus(found) : certainHere;
                if (!found) {
                    missed.add((isCertain ? "certain: " : "") + name + " "
                            + fault.get("id").asString() + " "
                            + fault.get("kind").asString() + " "
                            + fault.get("severity").asString());
                }
            }
            Share rightHere = new Share(0, 0);
            for (Finding finding : findings) {
                if (finding.severity() != Severity.INFO) {
                    judged.add(judged(name, finding, judgements));
                    Judgement judgement = judgements.getOrDefault(id(name, finding), NONE);
                    rightHere = rightHere.plus(judgement.verdict().equals("right"));
                    if (judgement.equals(NONE)) {
                        unjudged.add(id(name, finding) + "\t" + finding.message());
                    }
                }
            }
            rows.add(row(name, certainHere, graveHere, allHere, rightHere));
            certain = certain.plus(certainHere);
            grave = grave.plus(graveHere);
            all = all.plus(allHere);
            right = right.plus(rightHere);
        }
        rows.add(row("all", certain, grave, all, right));
        Measured.table(
                "keys",
                "| sample | certain errors and warnings found | all errors and warnings found | everything listed found |"
                        + " errors and warnings raised that are right |",
                rows);
        Measured.table("judged", "| sample | rule | place | gravity | in the key | judged |", judged);
        missed.forEach(miss -> System.out.println("  missed " + miss));
        unjudged.forEach(System.out::println);
        assertThat(unjudged).isEmpty();
        assertThat(certain.rate()).isGreaterThanOrEqualTo(0.98);
        assertThat(right.rate()).isGreaterThanOrEqualTo(0.98);
    }

    /** A finding as a row, without what it says: that quotes the document. */
    private static String judged(String sample, Finding finding, Map<String, Judgement> judgements) {
        Judgement judgement = judgements.getOrDefault(id(sample, finding), NONE);
        List<String> settled = faults(sample).stream()
                .filter(fault -> isAbout(finding, fault)
                        || judgement.faults().contains(fault.get("id").asString()))
                .map(fault -> fault.get("id").asString())
                .toList();
        return "| " + sample + " | " + finding.rule() + " | " + place(finding) + " | "
                + finding.severity().name().toLowerCase(Locale.ROOT) + " | " + String.join(", ", settled) + " | "
                + judgement.verdict() + " |";
    }

    private static String row(String name, Share certain, Share grave, Share all, Share right) {
        String none = "no key";
        return "| " + name + " | " + (all.of() == 0 ? none : certain.shown()) + " | "
                + (all.of() == 0 ? none : grave.shown()) + " | " + (all.of() == 0 ? none : all.shown()) + " | "
                + right.shown() + " |";
    }

    private static List<JsonNode> faults(String name) {
        Path key = Shared.samples().resolve("keys").resolve(name.replaceFirst("\\.\\w+$", ".findings.json"));
        List<JsonNode> faults = new ArrayList<>();
        if (Files.exists(key)) {
            new ObjectMapper().readTree(key.toFile()).forEach(faults::add);
        }
        return faults;
    }

    private static boolean isAbout(Finding finding, JsonNode fault) {
        Set<Integer> lines = new LinkedHashSet<>();
        fault.path("lines").forEach(line -> lines.add(line.asInt()));
        fault.path("src_lines").forEach(range -> {
            for (int line = range.get(0).asInt(); line <= range.get(1).asInt(); line++) {
                lines.add(line);
            }
        });
        String where = fault.get("where").asString();
        List<Evidence> places = finding.evidence().stream().limit(PLACES).toList();
        return lines.isEmpty()
                ? places.stream().anyMatch(place -> isOnPage(place, where))
                : places.stream()
                        .anyMatch(place -> place.origin().line().stream().anyMatch(lines::contains));
    }

    /** On the page that the key names, and of the account that it names, where it names one. */
    private static boolean isOnPage(Evidence place, String where) {
        Matcher page = PAGE.matcher(where);
        Matcher code = CODE.matcher(
                where.replaceAll("[\\d,]+\\.\\d+|第\\d+页|20\\d\\d年", "").replace(" ", ""));
        boolean named = code.find();
        return page.find()
                && place.origin().page().stream().anyMatch(number -> number == Integer.parseInt(page.group(1)))
                && (!named || place.row().filter(code.group(1)::equals).isPresent());
    }

    private static String place(Finding finding) {
        return finding.evidence().stream()
                .findFirst()
                .map(place -> place.origin().page().isPresent()
                        ? "p" + place.origin().page().getAsInt()
                                + place.row().map(row -> " " + row).orElse("")
                        : place.origin().line().isPresent()
                                ? "L" + place.origin().line().getAsInt()
                                : "-")
                .orElse("-");
    }

    /**
     * What a person says of a finding.
     *
     * @param verdict {@code right} or {@code wrong}
     * @param faults  the faults of the key that it settles, where its places do not show it
     */
    private record Judgement(String verdict, List<String> faults) {}

    private static String id(String sample, Finding finding) {
        return sample + "\t" + finding.rule() + "\t" + place(finding);
    }

    /** Verdicts by sample, rule and place. */
    private static Map<String, Judgement> judgements() throws Exception {
        URL file = Objects.requireNonNull(KeyFindingsTest.class.getResource("/judgements.tsv"));
        Map<String, Judgement> judgements = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of(file.toURI()))) {
            if (!line.startsWith("#")) {
                List<String> fields = List.of(line.split("\t", -1));
                judgements.put(
                        String.join("\t", fields.subList(0, 3)),
                        new Judgement(fields.get(3), List.of(fields.get(4).split(",", -1))));
            }
        }
        return judgements;
    }
}

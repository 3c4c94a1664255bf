package org.mingzhang.catalogue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.accounts.Classification;
import org.mingzhang.accounts.ClassificationKind;
import org.mingzhang.disclosure.Kind;

/** Everything that the catalogue's files say. Immutable; safe for use by many threads. */
public final class Catalogue {
    /** Stands for a year that a document does not say: what is in force last. */
    public static final int LATEST_YEAR = 9999;

    private final Regions regions;
    private final List<FormSet> formSets;
    private final RuleBook rules;
    private final ScoringBook scorings;
    private final SourceBook sources;
    private final TermBook terms;
    private final AccountBook accounts;
    private final ReadingWords words;
    private final Map<String, Classification> classifications = new ConcurrentHashMap<>();
    private final Map<String, RuleSet> ruleSets = new ConcurrentHashMap<>();
    private final Map<String, Scoring> scoringByYear = new ConcurrentHashMap<>();

    Catalogue(
            Regions regions,
            List<FormSet> formSets,
            RuleBook rules,
            ScoringBook scorings,
            SourceBook sources,
            TermBook terms,
            AccountBook accounts,
            ReadingWords words) {
        this.regions = regions;
        this.formSets = List.copyOf(formSets);
        this.rules = rules;
        this.scorings = scorings;
        this.sources = sources;
        this.terms = terms;
        this.accounts = accounts;
        this.words = words;
    }

    /**
     * Loads and checks the catalogue below the folder.
     *
     * @throws CatalogueException with file, line and remedy for each mistake
     */
    public static Catalogue load(Path folder) throws CatalogueException {
        return new CatalogueLoader(folder).load();
    }

    /** The regions, parents before what inherits from them. */
    public List<Region> regions() {
        return List.copyOf(regions.all());
    }

    /** The id of the region that all others inherit from. */
    public String root() {
        return regions.root().orElseThrow().id();
    }

    /** Whether there is a region with that id. */
    public boolean isRegion(String id) {
        return !regions.lineage(id).isEmpty();
    }

    /** The id of the nearest region that the name of a department names, itself or by a place below it; else the root's. */
    public String regionOf(String department) {
        return regions.all().stream()
                .filter(region -> region.isNamedIn(department))
                .max(Comparator.comparingInt(region -> lineage(region.id()).size()))
                .map(Region::id)
                .orElseGet(this::root);
    }

    /** The words that documents are read by. */
    public ReadingWords words() {
        return words;
    }

    /** The region and what it inherits from, the nearest first. */
    public List<Region> lineage(String regionId) {
        return regions.lineage(regionId);
    }

    /**
     * The forms and checks of a kind in force in a region and year: those of the nearest region that states any, from
     * its latest year not after the given one; where the year is before all of them, of its earliest.
     */
    public FormSet formSet(String regionId, Kind kind, int year) {
        for (Region region : lineage(regionId)) {
            List<FormSet> own = formSets.stream()
                    .filter(set -> set.kind() == kind && set.region().id().equals(region.id()))
                    .toList();
            if (!own.isEmpty()) {
                return own.stream()
                        .filter(set -> set.year() <= year)
                        .reduce((earlier, later) -> later)
                        .orElse(own.getFirst());
            }
        }
        throw new IllegalStateException("the catalogue has no forms of " + kind + " for " + regionId);
    }

    /** The indicators of the first level that every region has, as they are now. */
    public List<Scoring.Level> levels() {
        return scoring(root(), Integer.MAX_VALUE).levels();
    }

    /** The rules in force for a kind in a region and year: each region states only how its own differ. */
    public RuleSet ruleSet(String regionId, Kind kind, int year) {
        return ruleSets.computeIfAbsent(
                regionId + " " + kind.id() + " " + year, key -> rules.rules(lineage(regionId), kind, year));
    }

    /** Where the figures of the forms of a set come from, by form id; forms that nobody stated are not there. */
    public Map<String, FormSources> sources(FormSet set) {
        return sources.sources(set, lineage(set.region().id()));
    }

    /** Balances of every functional account that rounding has to keep although no form prints them. */
    public List<CellSource> balances(FormSet set) {
        return sources.balances(set, lineage(set.region().id()));
    }

    /** The terms that documents of a set explain, in order. */
    public List<Term> terms(FormSet set) {
        return terms.terms(set, lineage(set.region().id()));
    }

    /** The form as the form set of that name states it, see {@link Form#source()}. */
    public Optional<Form> form(Kind kind, String source, String id) {
        return formSets(kind).stream()
                .flatMap(set -> set.forms().stream())
                .filter(form -> form.source().equals(source) && form.id().equals(id))
                .findFirst();
    }

    /** Every form set of a kind, each with the first year that it is in force. */
    public List<FormSet> formSets(Kind kind) {
        return formSets.stream().filter(set -> set.kind() == kind).toList();
    }

    /** The terms of performance sheets in a region and year: each region states only how its own differ. */
    public Scoring scoring(String regionId, int year) {
        return scoringByYear.computeIfAbsent(regionId + " " + year, key -> scorings.scoring(lineage(regionId), year));
    }

    /** The classification in force in the year. */
    public Classification classification(ClassificationKind kind, int year) {
        return classifications.computeIfAbsent(kind.id() + year, key -> accounts.classification(kind, year));
    }
}

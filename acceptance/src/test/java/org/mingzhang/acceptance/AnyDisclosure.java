package org.mingzhang.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.mingzhang.audit.Auditor;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Kind;
import org.mingzhang.facts.AnyFacts;
import org.mingzhang.facts.AnyFacts.Shape;
import org.mingzhang.facts.Category;
import org.mingzhang.facts.Fact;
import org.mingzhang.ledger.compile.CountedFigures;
import org.mingzhang.ledger.compile.DisclosureCompiler;
import org.mingzhang.ledger.compile.DisclosureCompiler.Compiled;
import org.mingzhang.ledger.compile.Names;
import org.mingzhang.ledger.compile.Order;
import org.mingzhang.ledger.compile.SheetSubjects;
import org.mingzhang.ledger.count.Measures;
import org.mingzhang.narrative.Composer;
import org.mingzhang.narrative.Frame;
import org.mingzhang.narrative.Numerals;
import org.mingzhang.narrative.Written;
import org.mingzhang.read.DisclosureReader;

/** Whole disclosures, tables and narrative, compiled from generated ledgers. */
final class AnyDisclosure {
    private static final int YEAR = 2024;

    private final Catalogue catalogue;

    /** Disclosures by this catalogue. */
    AnyDisclosure(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Where a made-up department lies, and what it is called there. */
    enum Place {
        NATION("nation", "云溪档案研究院"),
        LUOYANG("luoyang", "洛阳市云溪区档案馆"),
        SHANGHAI("shanghai", "上海市云溪区档案保护技术指导中心");

        private final String region;
        private final String department;

        Place(String region, String department) {
            this.region = region;
            this.department = department;
        }
    }

    /**
     * What a disclosure is made of.
     *
     * @param now    the department this year
     * @param before the year before, where the ledger has it
     */
    record Recipe(Place place, Kind kind, Shape now, Optional<Shape> before) {}

    /** Any of them. */
    static Arbitrary<Recipe> recipes() {
        return Combinators.combine(
                        Arbitraries.of(Place.class),
                        Arbitraries.of(Kind.class),
                        AnyFacts.shapes().filter(shape -> shape.lines() > 0),
                        AnyFacts.shapes().filter(shape -> shape.lines() > 0).optional(0.7))
                .as(Recipe::new);
    }

    /** The disclosure, its sentences heard. */
    Disclosure of(Recipe recipe) {
        Order order = new Order(
                recipe.place().region,
                recipe.kind(),
                YEAR,
                AnyFacts.DEPARTMENT,
                Optional.of(recipe.place().department));
        Composer.Basis now = basis(order, recipe.now());
        Optional<Composer.Basis> before = recipe.before()
                .map(shape -> basis(
                        new Order(order.region(), order.kind(), YEAR - 1, order.department(), order.name()), shape));
        Random random = new Random(recipe.now().seed());
        Composer.Basis basis = now;
        Written written = written(recipe);
        Disclosure whole = basis.tables()
                .withSections(new Frame(catalogue)
                        .around(
                                basis.tables(),
                                new Composer(catalogue)
                                        .sections(
                                                basis,
                                                before,
                                                (sentence, quantity) -> random.nextInt(5) == 0
                                                        ? Optional.empty()
                                                        : Optional.of("库房维修的工作量与上年不同")),
                                written,
                                measure -> Optional.empty()));
        return new DisclosureReader(catalogue).hear(whole);
    }

    private Composer.Basis basis(Order order, Shape shape) {
        List<Fact> facts = new AnyFacts(catalogue, order.year()).of(shape, order.kind());
        DisclosureCompiler compiler = new DisclosureCompiler(catalogue);
        Names names = new NumberedNames(order.name().orElse(""));
        Compiled compiled = compiler.compile(order, facts, names, SheetSubjects.NONE);
        Random random = new Random(shape.seed());
        Map<String, Long> counts = new LinkedHashMap<>();
        Measures.shipped().all().forEach(measure -> counts.put(measure.id(), random.nextLong(1_000_000)));
        return new Composer.Basis(
                compiled.disclosure(),
                compiler.initial(order, facts, names)
                        .map(initial -> new Composer.Basis(
                                initial.disclosure(), Optional.empty(), CountedFigures.agency(initial.agency()))),
                new CountedFigures(
                        catalogue.formSet(order.region(), order.kind(), order.year()),
                        counts,
                        compiled.agency(),
                        new Auditor(catalogue).figures(compiled.disclosure())));
    }

    private static Written written(Recipe recipe) {
        Names names = new NumberedNames(recipe.place().department);
        List<Written.Member> members = new ArrayList<>();
        for (int unit = 1; unit <= recipe.now().units(); unit++) {
            members.add(new Written.Member(names.unit(String.format("%s%03d", AnyFacts.DEPARTMENT, unit)), unit == 1));
        }
        return new Written(
                Optional.of("负责本区域档案的接收、保管和利用。\n开展档案宣传教育。"),
                Optional.of("内设机构三个：办公室、保管科、利用科。"),
                members,
                Map.of(),
                Map.of(),
                Map.of());
    }

    /** Names of every length, as units and projects have them. */
    private record NumberedNames(String department) implements Names {
        private static final List<String> UNITS =
                List.of("%s（本级）", "%s第%s分馆", "云溪区第%2$s档案保护技术推广与业务人员继续教育培训中心（云溪区档案学会秘书处）");
        private static final List<String> PROJECTS =
                List.of("档案库房维修", "2024年数字档案室建设（二期）", "馆藏历史档案抢救保护与缩微复制及数字化加工服务外包经费（含设备租赁和耗材补助）", "A区消防改造");

        @Override
        public String unit(String code) {
            int number = Integer.parseInt(code.substring(AnyFacts.DEPARTMENT.length()));
            return String.format(UNITS.get(number == 1 ? 0 : 1 + number % 2), department, Numerals.of(number));
        }

        @Override
        public boolean isAgency(String code) {
            return code.endsWith("1");
        }

        @Override
        public Optional<ProjectName> project(String code) {
            int number = code.charAt(code.length() - 1) - '0';
            return Optional.of(new ProjectName(
                    PROJECTS.get(number % PROJECTS.size()) + Numerals.of(number + 1),
                    number % 2 == 0 ? Category.SPECIFIC_PURPOSE : Category.OTHER_OPERATING));
        }
    }
}

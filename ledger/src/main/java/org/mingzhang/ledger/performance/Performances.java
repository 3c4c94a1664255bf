package org.mingzhang.ledger.performance;

import static org.mingzhang.ledger.performance.StatedRows.Field.words;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.ledger.performance.StatedRows.Field;
import org.mingzhang.money.Fen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is stated of the performance of departments and projects. Stating the same again changes nothing. */
public final class Performances {
    private static final Field DEGREE = new Field("degree", "numeric");

    private final StatedRows targets;
    private final StatedRows goals;
    private final StatedRows steps;
    private final StatedRows rounds;
    private final StatedRows progress;
    private final StatedRows results;
    private final StatedRows verdicts;
    private final StatedRows rectifications;
    private final StatedRows requests;

    /** The statements in this database. */
    public Performances(JdbcClient jdbc, TransactionOperations transactions) {
        targets = new StatedRows(
                jdbc,
                transactions,
                "performance_target",
                List.of(words("level2"), words("name")),
                List.of(words("level1"), words("target"), new Field("weight", "numeric"), words("explanation")));
        goals = new StatedRows(
                jdbc,
                transactions,
                "performance_goal",
                List.of(words("task")),
                List.of(words("expected"), words("actual")));
        steps = new StatedRows(
                jdbc,
                transactions,
                "performance_step",
                List.of(words("step")),
                List.of(new Field("day", "date"), words("opinion")));
        rounds = new StatedRows(
                jdbc,
                transactions,
                "monitoring_round",
                List.of(new Field("until", "date")),
                List.of(new Field("opened", "date"), new Field("due", "date")));
        progress = new StatedRows(
                jdbc,
                transactions,
                "performance_progress",
                List.of(words("name"), new Field("until", "date")),
                List.of(words("actual"), DEGREE, words("forecast"), words("cause"), words("measure")));
        results = new StatedRows(
                jdbc,
                transactions,
                "performance_result",
                List.of(words("name")),
                List.of(
                        words("actual"),
                        DEGREE,
                        words("evidence"),
                        words("reason"),
                        words("file_name"),
                        words("file_digest")));
        verdicts = new StatedRows(
                jdbc,
                transactions,
                "performance_verdict",
                List.of(words("evaluator"), words("criterion")),
                List.of(new Field("weight", "numeric"), new Field("score", "numeric"), words("opinion")));
        rectifications = new StatedRows(
                jdbc,
                transactions,
                "rectification",
                List.of(words("problem")),
                List.of(words("measure"), new Field("due", "date"), new Field("checked", "date"), words("state")));
        requests =
                new StatedRows(jdbc, transactions, "budget_request", List.of(), List.of(new Field("amount", "bigint")));
    }

    /**
     * States an indicator.
     *
     * @param clerk who states it; may be empty, as for all that follow
     * @return false where it was stated so before, as for all that follow
     */
    public boolean state(Subject subject, Indicator stated, String clerk) {
        return targets.state(
                subject,
                cells(
                        stated.level2(),
                        stated.name(),
                        stated.level1(),
                        stated.target(),
                        stated.weight(),
                        stated.explanation()),
                clerk);
    }

    /** States a goal or a task. */
    public boolean state(Subject subject, Goal stated, String clerk) {
        return goals.state(subject, cells(stated.task(), stated.expected(), stated.actual()), clerk);
    }

    /** Records a step; each is taken once. */
    public boolean state(Subject subject, Step stated, String clerk) {
        return steps.state(subject, cells(stated.kind().id(), stated.day(), stated.opinion()), clerk);
    }

    /** Opens a round of monitoring, or opens it anew for another time. */
    public boolean open(int year, Round stated, String clerk) {
        return rounds.state(
                new Subject(year, stated.body()), cells(stated.until(), stated.opened(), stated.due()), clerk);
    }

    /** States how far an indicator has come. */
    public boolean state(Subject subject, Progress stated, String clerk) {
        return progress.state(
                subject,
                cells(
                        stated.name(),
                        stated.until(),
                        stated.actual(),
                        stated.degree().orElse(null),
                        stated.forecast(),
                        stated.cause(),
                        stated.measure()),
                clerk);
    }

    /** States what was reached. */
    public boolean state(Subject subject, Achieved stated, String clerk) {
        return results.state(
                subject,
                cells(
                        stated.name(),
                        stated.actual(),
                        stated.degree().orElse(null),
                        stated.evidence(),
                        stated.reason(),
                        stated.file().map(Attachment::name).orElse(""),
                        stated.file().map(Attachment::digest).orElse(null)),
                clerk);
    }

    /** States what evaluators found. */
    public boolean state(Subject subject, Verdict stated, String clerk) {
        return verdicts.state(
                subject,
                cells(stated.evaluator().id(), stated.criterion(), stated.weight(), stated.score(), stated.opinion()),
                clerk);
    }

    /** States a problem to be put right, or how it stands. */
    public boolean state(Subject subject, Rectification stated, String clerk) {
        return rectifications.state(
                subject,
                cells(
                        stated.problem(),
                        stated.measure(),
                        stated.due(),
                        stated.checked().orElse(null),
                        stated.state().id()),
                clerk);
    }

    /** States what is asked for a project in the budget of the subject's year. */
    public boolean request(Subject subject, Fen amount, String clerk) {
        return requests.state(subject, cells(amount.count()), clerk);
    }

    /** What is stated of the performance of departments and projects of a year, by their codes. */
    public Map<String, Stated> of(int year, Collection<String> codes) {
        Map<String, List<Indicator>> indicators = targets.of(year, codes, (row, number) -> indicator(row));
        Map<String, List<Goal>> aims = goals.of(year, codes, (row, number) -> goal(row));
        Map<String, List<Progress>> come = progress.of(year, codes, (row, number) -> progress(row));
        Map<String, List<Achieved>> reached = results.of(year, codes, (row, number) -> achieved(row));
        Map<String, Stated> stated = new LinkedHashMap<>();
        for (String code : codes) {
            stated.put(
                    code,
                    new Stated(
                            held(indicators.getOrDefault(code, List.of())),
                            aims.getOrDefault(code, List.of()),
                            come.getOrDefault(code, List.of()),
                            reached.getOrDefault(code, List.of())));
        }
        return stated;
    }

    private static List<Indicator> held(List<Indicator> stated) {
        return stated.stream()
                .filter(indicator -> indicator.weight().signum() > 0)
                .toList();
    }

    /** The indicators that hold, withdrawn ones left out. */
    public List<Indicator> targets(Subject subject) {
        return held(targets.of(subject, (row, number) -> indicator(row)));
    }

    /** The steps that were taken. */
    public List<Step> steps(Subject subject) {
        return steps.of(
                subject,
                (row, number) -> new Step(
                        Step.Kind.of(row.getString("step")).orElseThrow(),
                        row.getDate("day").toLocalDate(),
                        row.getString("opinion")));
    }

    /** Whether the targets are approved, and frozen with that. */
    public boolean frozen(Subject subject) {
        return steps(subject).stream().anyMatch(step -> step.kind() == Step.Kind.APPROVE_TARGETS);
    }

    /** The rounds of monitoring that one of these departments and units has to report in, in the order of their days. */
    public List<Round> rounds(int year, Collection<String> bodies) {
        List<String> subjects =
                Stream.concat(Stream.of(""), bodies.stream()).distinct().toList();
        return rounds.of(year, subjects, (row, number) -> round(row)).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Round::until))
                .toList();
    }

    /** What evaluators found. */
    public List<Verdict> verdicts(Subject subject) {
        return verdicts.of(
                subject,
                (row, number) -> new Verdict(
                        Evaluator.of(row.getString("evaluator")).orElseThrow(),
                        row.getString("criterion"),
                        row.getBigDecimal("weight"),
                        row.getBigDecimal("score"),
                        row.getString("opinion")));
    }

    /** The problems, and how they stand. */
    public List<Rectification> rectifications(Subject subject) {
        return rectifications.of(subject, (row, number) -> rectification(row));
    }

    /** What is asked for in fen. */
    public OptionalLong requested(Subject subject) {
        return requests.of(subject, (row, number) -> row.getLong("amount")).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(
                row.getString("level1"),
                row.getString("level2"),
                row.getString("name"),
                row.getString("target"),
                row.getBigDecimal("weight"),
                row.getString("explanation"));
    }

    private static Goal goal(ResultSet row) throws SQLException {
        return new Goal(row.getString("task"), row.getString("expected"), row.getString("actual"));
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getString("subject"),
                row.getDate("until").toLocalDate(),
                row.getDate("opened").toLocalDate(),
                row.getDate("due").toLocalDate());
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                row.getString("name"),
                row.getDate("until").toLocalDate(),
                row.getString("actual"),
                Optional.ofNullable(row.getBigDecimal("degree")),
                row.getString("forecast"),
                row.getString("cause"),
                row.getString("measure"));
    }

    private static Achieved achieved(ResultSet row) throws SQLException {
        String fileName = row.getString("file_name");
        return new Achieved(
                row.getString("name"),
                row.getString("actual"),
                Optional.ofNullable(row.getBigDecimal("degree")),
                row.getString("evidence"),
                Optional.ofNullable(row.getString("file_digest")).map(digest -> new Attachment(fileName, digest)),
                row.getString("reason"));
    }

    private static Rectification rectification(ResultSet row) throws SQLException {
        return new Rectification(
                row.getString("problem"),
                row.getString("measure"),
                row.getDate("due").toLocalDate(),
                Optional.ofNullable(row.getDate("checked")).map(Date::toLocalDate),
                Rectification.State.of(row.getString("state")).orElseThrow());
    }

    private static List<@Nullable Object> cells(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}

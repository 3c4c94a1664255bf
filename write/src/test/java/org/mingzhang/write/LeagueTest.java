package org.mingzhang.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.mingzhang.audit.AuditReport;
import org.mingzhang.write.report.League;
import org.mingzhang.write.text.LeagueText;

class LeagueTest {
    @Test
    void moreErrorsForEachCheckStandFirstWhateverTheLengthOfTheDocument() {
        League league = new League();
        league.add(report("长文件局", 4, 100));
        league.add(report("短文件局", 2, 20));
        league.add(report("无错局", 0, 50));
        league.addFailed("坏.pdf", "打不开。");
        assertThat(league.standings()).extracting(League.Standing::unit).containsExactly("短文件局", "长文件局", "无错局");
        assertThat(league.standings().getFirst().errorRate()).isEqualTo("10.00");
        assertThat(LeagueText.of(league)).contains("短文件局", "每百条规则的错误数", "未能读取", "坏.pdf：打不开。");
    }

    @Test
    void documentsOfOneUnitCountTogether() {
        League league = new League();
        league.add(report("甲局", 1, 30));
        league.add(report("乙局", 1, 29));
        league.add(report("甲局", 2, 30));
        assertThat(league.standings()).hasSize(2);
        assertThat(league.standings().getFirst().unit()).isEqualTo("甲局");
        assertThat(league.standings().getFirst().documents()).isEqualTo(2);
        assertThat(league.standings().getFirst().errorRate()).isEqualTo("5.00");
    }

    private static AuditReport report(String unit, int errors, int rulesRun) {
        AuditReport sample = Reports.sample();
        return new AuditReport(
                sample.disclosure().ofUnit(unit),
                Collections.nCopies(errors, sample.findings().getFirst()),
                rulesRun,
                0);
    }
}

package org.mingzhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.audit.Auditor;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.FindingKind;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.RealCatalogue;
import org.mingzhang.read.DisclosureReader;

/** A department with two units: each unit is the sum of its accounts, the department of its units. */
class SeveralUnitsTest {
    private static final String FORM = """
            2023年洛阳市青禾区水务局部门预算公开

            预算03表
            2023年部门支出预算表
            部门名称：洛阳市青禾区水务局 单位：万元

            科目编码\t\t\t单位代码\t单位（科目名称）\t合计\t基本支出\t\t\t\t\t项目支出\t\t
            类\t款\t项\t\t\t\t小计\t人员经费\t\t公用经费\t\t小计\t其他运转类\t特定目标类
            \t\t\t\t\t\t\t工资福利支出\t对个人和家庭的补助\t商品和服务支出\t资本性支出\t\t\t
            \t\t\t\t合计\t300.00\t200.00\t150.00\t20.00\t30.00\t\t100.00\t60.00\t40.00
            \t\t\t151\t洛阳市青禾区水务局\t300.00\t200.00\t150.00\t20.00\t30.00\t\t100.00\t60.00\t40.00
            \t\t\t151001\t洛阳市青禾区水务局本级\t180.00\t120.00\t90.00\t10.00\t20.00\t\t60.00\t60.00\t
            213\t03\t01\t\t行政运行\t100.00\t100.00\t90.00\t\t10.00\t\t\t\t
            208\t05\t01\t\t行政单位离退休\t20.00\t20.00\t\t10.00\t10.00\t\t\t\t
            213\t03\t02\t\t一般行政管理事务\t60.00\t\t\t\t\t\t60.00\t60.00\t
            \t\t\t151002\t洛阳市青禾区水利服务中心\t120.00\t80.00\t60.00\t10.00\t10.00\t\t40.00\t\t40.00
            213\t03\t04\t\t水利行业业务管理\t110.00\t70.00\t60.00\t\t10.00\t\t40.00\t\t40.00
            208\t05\t02\t\t事业单位离退休\t10.00\t10.00\t\t10.00\t\t\t\t\t
            """;

    private final Catalogue catalogue = RealCatalogue.get();

    @TempDir
    Path folder;

    @Test
    void unitsAddUp() throws Exception {
        assertThat(sums(FORM)).isEmpty();
    }

    @Test
    void aWrongAccountOfOneUnitIsNamed() throws Exception {
        List<Finding> findings = sums(FORM.replace("水利行业业务管理\t110.00", "水利行业业务管理\t111.00"));

        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().message()).contains("2130304").contains("应为110.00");
    }

    private List<Finding> sums(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("budget.txt"), text);
        return new Auditor(catalogue)
                .audit(new DisclosureReader(catalogue).read(file, "budget.txt")).findings().stream()
                        .filter(finding -> finding.kind() != FindingKind.MISSING_CONTENT)
                        .toList();
    }
}

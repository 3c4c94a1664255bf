package org.mingzhang.ledger.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A folder of CSV with the facts of a made-up department; each test changes what it is about. */
final class FactFolder {
    private final Map<String, String> files = new LinkedHashMap<>();

    private FactFolder() {}

    /** One sheet and nothing else. */
    static FactFolder only(String sheet, String text) {
        FactFolder folder = new FactFolder();
        folder.files.put(sheet, text);
        return folder;
    }

    /** A department with two units, a project, three lines and the business of a year. */
    static FactFolder good() {
        FactFolder folder = new FactFolder();
        folder.files.put("部门", """
                部门代码,部门名称,生效日期,状态
                919,云溪区档案馆,2023-01-01,在册
                """);
        folder.files.put("单位", """
                单位代码,单位名称,部门代码,单位层级,独立核算,单位性质,生效日期,状态
                919001,云溪区档案馆（本级）,919,本级,是,行政单位,2023-01-01,在册
                919002,云溪区档案服务中心,919,所属单位,否,事业单位,2023/1/1,在册
                919002,云溪区档案服务中心,919,所属单位,否,事业单位,2024-10-01,撤销
                """);
        folder.files.put("项目", """
                项目代码,项目名称,单位代码,项目类别,开始年度,结束年度
                990909240000000000017,馆藏档案数字化,919001,特定目标类,2024,2026
                """);
        folder.files.put("预算指标", """
                指标编号,预算年度,单位代码,资金性质,功能科目代码,部门经济科目代码,政府经济科目代码,支出类别,项目代码
                2024-0001,2024,919001,一般公共预算,2012601,30101,50101,人员经费,
                2024-0002,2024,919001,一般公共预算,2012604,30213,50209,特定目标类,990909240000000000017
                2024-0003,2024,919002,一般公共预算,2012604,30201,50502,公用经费,
                2025-0002,2025,919001,一般公共预算,2012604,30213,50209,特定目标类,990909240000000000017
                """);
        folder.files.put("年初预算", """
                业务编号,日期,指标编号,金额（元）,凭证号,经办人,摘要
                P1,2024-01-25,2024-0001,"1,200,000.00",云财预〔2024〕1号,张三,年初批复
                P2,2024-01-25,2024-0002,500000,,张三,
                P3,2024-01-25,2024-0003,80000.5,,张三,
                """);
        folder.files.put("预算调整", """
                业务编号,日期,指标编号,调整方式,金额（元）,凭证号,经办人,摘要
                T1,2024-06-18,2024-0002,追加,20000,,张三,
                T2,2024-11-01,2024-0003,收回,0.5,,张三,
                """);
        folder.files.put("预算调剂", """
                业务编号,日期,调出指标编号,调入指标编号,金额（元）,凭证号,经办人,摘要
                J1,2024-09-02,2024-0001,2024-0002,10000,,张三,
                """);
        folder.files.put("支付和退回", """
                业务编号,日期,指标编号,收付,金额（元）,凭证号,经办人,摘要
                Z1,2024-03-11,2024-0001,支付,36800,,李四,
                Z2,2024-09-03,2024-0002,支付,530000,,李四,
                Z3,2024-09-20,2024-0002,退回,5200,,李四,
                """);
        folder.files.put("结转", """
                业务编号,日期,结转指标编号,下年指标编号,金额（元）,凭证号,经办人,摘要
                N1,2024-12-31,2024-0002,2025-0002,5200,,张三,
                """);
        folder.files.put("收入", """
                业务编号,日期,预算年度,单位代码,资金性质,功能科目代码,项目代码,事项,金额（元）,凭证号,经办人,摘要
                S1,2024-01-25,2024,919001,一般公共预算,2012604,,预算数,500000,,李四,
                S2,2024-12-31,2024,919001,一般公共预算,2012604,,实际收到,530000,,李四,
                """);
        folder.files.put("情况数据", """
                预算年度,单位代码,阶段,指标,数量,填报人,说明
                2024,919001,决算,国内公务接待,12,王五,
                2024,919001,决算,采购货物金额,123456.78,王五,
                """);
        return folder;
    }

    /** Puts a line in the place of another. */
    FactFolder with(String sheet, String old, String replacement) {
        String text = files.getOrDefault(sheet, "");
        if (!text.contains(old)) {
            throw new IllegalArgumentException(sheet + " has no " + old);
        }
        files.put(sheet, text.replace(old, replacement));
        return this;
    }

    FactFolder adding(String sheet, String line) {
        files.merge(sheet, line + "\n", String::concat);
        return this;
    }

    FactFolder without(String sheet) {
        files.remove(sheet);
        return this;
    }

    Map<String, String> files() {
        return files;
    }

    Path in(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey() + ".csv"), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

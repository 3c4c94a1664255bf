package org.mingzhang.write.report;

import org.mingzhang.audit.Arithmetic;
import org.mingzhang.audit.Finding;
import org.mingzhang.audit.FindingKind;

/** Names findings in a few words. */
public final class Titles {
    private Titles() {}

    /** The check that failed where an equation says it, otherwise the kind. */
    public static String of(Finding finding) {
        return finding.arithmetic().stream().findFirst().map(Arithmetic::title).orElse(of(finding.kind()));
    }

    /** The kind in Chinese. */
    public static String of(FindingKind kind) {
        return switch (kind) {
            case ROW_SUM -> "行内合计";
            case COLUMN_SUM -> "列合计";
            case HIERARCHY_SUM -> "上下级合计";
            case CROSS_TABLE -> "表间勾稽";
            case TEXT_VS_TABLE -> "表文一致";
            case TEXT_ARITHMETIC -> "文字算术";
            case TEXT_CONTRADICTION -> "前后矛盾";
            case SCORE_ARITHMETIC -> "得分计算";
            case PERFORMANCE_LOGIC -> "绩效逻辑";
            case MISSING_CONTENT -> "内容缺漏";
            case PLACEHOLDER -> "未填内容";
            case NAMING -> "名称规范";
            case REASON_IMPLAUSIBLE -> "原因不合理";
            case ZERO_BASE -> "基数为零";
            case UNIT_FORMAT -> "单位格式";
            case CROSS_YEAR -> "跨年衔接";
            case OTHER -> "其他";
        };
    }
}

package org.mingzhang.cli;

import java.util.Optional;
import org.mingzhang.catalogue.Catalogue;
import org.mingzhang.catalogue.Region;
import picocli.CommandLine.Option;

/** Which region's forms and standards a command goes by. */
final class RegionOption {
    @Option(names = "--region", paramLabel = "地区", description = "按哪个地区的表式和评分办法，写规则目录中的地区代号；不写时由部门名称判断。")
    private Optional<String> asked = Optional.empty();

    /** The id of the region that was asked for, or of the department's; none where there is no such region. */
    Optional<String> of(Catalogue rules, String department) {
        return asked.isEmpty() ? Optional.of(rules.regionOf(department)) : asked.filter(rules::isRegion);
    }

    /** What to say where there is no such region. */
    String unknown(Catalogue rules) {
        return "规则目录中没有名为“" + asked.orElse("") + "”的地区，可用的有："
                + String.join("、", rules.regions().stream().map(Region::id).toList()) + "。请改正 --region。";
    }
}

package org.mingzhang.write.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.audit.Certainty;
import org.mingzhang.audit.Evidence;
import org.mingzhang.audit.Finding;

/** A finding as the few lines of a note beside the place. */
public final class Remarks {
    private Remarks() {}

    /** The note of a finding with its number in the report: message, values, ground and suggestion, a line each. */
    public static String of(int number, Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(head(number, finding) + finding.message());
        values(finding).ifPresent(lines::add);
        if (!finding.basis().isBlank()) {
            lines.add("依据：" + finding.basis());
        }
        finding.suggestion().ifPresent(text -> lines.add("建议：" + text));
        return String.join("\n", lines);
    }

    /** The number, the severity, and how sure the finding is where it is not certain. */
    public static String head(int number, Finding finding) {
        String certainty = finding.certainty() == Certainty.CERTAIN
                ? ""
                : "（" + finding.certainty().chinese() + "）";
        return "问题 " + number + "【" + finding.severity().chinese() + "】" + certainty;
    }

    /** What stands there, what should, and the difference, as far as they are known. */
    public static Optional<String> values(Finding finding) {
        List<String> parts = Stream.of(
                        finding.actual().map(actual -> "现为" + (actual.isEmpty() ? "空白" : " " + actual)),
                        finding.expected().map(expected -> "应为 " + expected),
                        finding.difference().map(difference -> "相差 " + difference))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("，", parts));
    }

    /** Where a piece of evidence stands, in the form and in the file; empty where nothing is known. */
    public static String place(Evidence evidence) {
        String inForm = Places.of(evidence);
        String inFile = Places.of(evidence.origin());
        return inFile.isEmpty() ? inForm : inForm.isEmpty() ? inFile : inForm + "（" + inFile + "）";
    }
}

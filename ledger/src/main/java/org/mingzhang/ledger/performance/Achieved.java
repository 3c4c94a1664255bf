package org.mingzhang.ledger.performance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was reached of an indicator when the year ended.
 *
 * @param name     the indicator of the third level
 * @param actual   the actual value, as it is printed
 * @param degree   of a quality: how much of it was reached, in per cent
 * @param evidence the file or the figure that shows it, and where it is from
 * @param file     the file itself, where it was handed in
 * @param reason   why the target was missed or left far behind, and what is done about it
 */
public record Achieved(
        String name,
        String actual,
        Optional<BigDecimal> degree,
        String evidence,
        Optional<Attachment> file,
        String reason) {}

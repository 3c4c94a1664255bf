package org.mingzhang.cli;

import java.util.Optional;

/**
 * What a command made of one document.
 *
 * @param value     what the report shows
 * @param hasErrors whether it has findings of severity error
 * @param complaint in Chinese, what could not be done beside reading it
 * @param note      in Chinese, what to know about it that is no failure
 */
record Result<T>(T value, boolean hasErrors, Optional<String> complaint, Optional<String> note) {}

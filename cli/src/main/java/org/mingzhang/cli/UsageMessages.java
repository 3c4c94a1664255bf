package org.mingzhang.cli;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with the arguments of a command. */
final class UsageMessages implements CommandLine.IParameterExceptionHandler {
    private final Terminal terminal;

    UsageMessages(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        terminal.err()
                .println(message(e) + "用 " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help 查看说明。");
        return ExitStatus.FAILED;
    }

    private static String message(ParameterException e) {
        return switch (e) {
            case MissingParameterException missing ->
                missing.getMissing().stream().anyMatch(arg -> arg.isPositional())
                        ? "没有指定文件。"
                        : "选项 " + option(missing) + " 后面缺少内容。";
            case UnmatchedArgumentException unmatched -> "不认识 " + String.join("、", unmatched.getUnmatched()) + "。";
            case OverwrittenOptionException twice -> "选项 " + option(twice) + " 写了不止一次。";
            default -> "选项 " + option(e) + " 的内容 " + e.getValue() + " 不正确。";
        };
    }

    private static String option(ParameterException e) {
        return e.getArgSpec() instanceof CommandLine.Model.OptionSpec option ? option.longestName() : "";
    }
}

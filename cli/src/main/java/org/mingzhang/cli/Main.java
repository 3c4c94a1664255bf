package org.mingzhang.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        boolean terminal = Boolean.getBoolean("mingzhang.out.terminal");
        boolean colours = terminal && coloursWanted(System.getenv());
        // Not every launcher can tell; then the console itself is asked.
        boolean watched = terminal
                || System.getProperty("mingzhang.out.terminal") == null
                        && Optional.ofNullable(System.console())
                                .filter(Console::isTerminal)
                                .isPresent();
        int status = run(args, new Terminal(out, err, watched, colours, Boolean.getBoolean("mingzhang.err.terminal")));
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs the command, as on no terminal, and returns its exit status. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, new Terminal(out, err, false, false, false));
    }

    static int run(String[] args, Terminal terminal) {
        CommandLine command = new CommandLine(new MingzhangCommand(terminal))
                .addSubcommand(new ExtractCommand(terminal))
                .addSubcommand(new AuditCommand(terminal))
                .addSubcommand(new CompileCommand(terminal))
                .addSubcommand(new CommandLine(new LedgerCommand(terminal))
                        .addSubcommand(new LedgerTemplateCommand(terminal))
                        .addSubcommand(new LedgerImportCommand(terminal))
                        .addSubcommand(new LedgerBaselineCommand(terminal))
                        .addSubcommand(new LedgerSampleCommand(terminal))
                        .addSubcommand(new LedgerPerformanceCommand(terminal))
                        .addSubcommand(new LedgerReportCommand(terminal))
                        .addSubcommand(new LedgerEvidenceCommand(terminal))
                        .addSubcommand(new LedgerCheckCommand(terminal)));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF));
        command.setParameterExceptionHandler(new UsageMessages(terminal));
        command.setExecutionExceptionHandler((e, line, result) -> {
            terminal.err().println(unexpected(e));
            return ExitStatus.FAILED;
        });
        command.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        inChinese(command);
        try {
            return command.execute(args);
        } catch (Throwable e) {
            terminal.err().println(unexpected(e));
            return ExitStatus.FAILED;
        }
    }

    private static void inChinese(CommandLine command) {
        command.getCommandSpec().usageMessage().synopsisHeading("用法：").commandListHeading("%n命令：%n");
        command.getSubcommands().values().forEach(Main::inChinese);
    }

    private static String unexpected(Throwable e) {
        return "程序出错（" + e.getClass().getSimpleName() + "），命令没有完成。请将命令和这条消息反馈给维护人员。";
    }

    /** The wish of users who set NO_COLOR to anything at all, and of terminals that say they cannot. */
    private static boolean coloursWanted(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}

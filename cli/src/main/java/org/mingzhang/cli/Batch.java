package org.mingzhang.cli;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.input.Input;

/**
 * Works on many documents at once and hands the outcomes on in the order of the inputs. At most a few documents per
 * worker are held, however many there are. Whatever goes wrong with one document stays with that document.
 */
final class Batch<T> {
    /** Finished documents per worker that may wait for a slow one before them. */
    private static final int AHEAD = 4;
    /** Deep nesting of damaged files needs more than the default megabyte before it is given up. */
    private static final long STACK_BYTES = 4L << 20;

    private final Work<T> work;
    private final int workers;
    private final Duration limit;

    /** Work that a thread of its own does on a document. */
    interface Work<T> {
        T on(Input input) throws UnreadableException;
    }

    Batch(Work<T> work, int workers, Duration limit) {
        this.work = work;
        this.workers = workers;
        this.limit = limit;
    }

    void run(List<Input> inputs, Consumer<Outcome<T>> sink) {
        Semaphore free = new Semaphore(workers);
        Deque<CompletableFuture<Outcome<T>>> running = new ArrayDeque<>();
        Iterator<Input> rest = inputs.iterator();
        while (rest.hasNext() || !running.isEmpty()) {
            while (rest.hasNext() && running.size() < workers * AHEAD) {
                free.acquireUninterruptibly();
                running.add(start(rest.next(), free));
                while (!running.isEmpty() && running.peek().isDone()) {
                    sink.accept(running.remove().join());
                }
            }
            if (!running.isEmpty()) {
                sink.accept(running.remove().join());
            }
        }
    }

    private CompletableFuture<Outcome<T>> start(Input input, Semaphore free) {
        CompletableFuture<T> result = new CompletableFuture<>();
        // A daemon, so that a document which hangs past its time cannot keep the program from ending.
        Thread thread = Thread.ofPlatform().daemon().stackSize(STACK_BYTES).unstarted(() -> {
            try {
                result.complete(work.on(input));
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        CompletableFuture<Outcome<T>> outcome = result.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .handle((value, error) -> {
                    free.release();
                    if (error == null) {
                        return new Outcome.Done<>(input.name(), value);
                    }
                    thread.interrupt();
                    return new Outcome.Failed<>(input.name(), message(error));
                });
        thread.start();
        return outcome;
    }

    private String message(Throwable error) {
        return switch (error) {
            case CompletionException wrapped when wrapped.getCause() != null -> message(wrapped.getCause());
            case UnreadableException unreadable -> String.valueOf(unreadable.getMessage());
            case TimeoutException late ->
                "处理超过 " + limit.toSeconds() + " 秒仍未完成，已放弃。文件可能损坏或者过于复杂；确需处理的，请用 --timeout 放宽时限。";
            case OutOfMemoryError memory -> "内存不足，已放弃。请用 --jobs 1 逐个处理，或者用环境变量 MINGZHANG_HEAP（例如 4g）放宽内存。";
            case StackOverflowError stack -> "文件内部层次过深，可能已经损坏，已放弃。请重新导出后再试。";
            default -> unexpected(error);
        };
    }

    /** What to say of a fault that is the program's own. */
    static String unexpected(Throwable error) {
        return "程序处理这个文件时出错（" + error.getClass().getSimpleName() + "），不是您的操作问题。请将文件和这条消息反馈给维护人员。";
    }
}

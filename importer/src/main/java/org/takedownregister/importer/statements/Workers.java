package org.takedownregister.importer.statements;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.importer.input.Inputs;

/**
 * Threads that take blocks of some files and count their rows. As many files are open at once as there are threads,
 * so that packed ones are unpacked side by side; of one file blocks are taken one after another and counted side by
 * side. What comes out does not depend on which thread counts what.
 */
final class Workers implements AutoCloseable {

    /** How many blocks of a file may have been counted before those of the files before it. */
    private static final int MOST_WAITING = 64;

    private static final byte[] NONE = new byte[0];

    private final List<OpenFile> files;
    private final int atOnce;
    private final List<Thread> threads = new ArrayList<>();
    private final List<RollUp> rollUps = new ArrayList<>();
    private @Nullable Throwable fault;
    private boolean stopped;

    /** @param files in the order in which their rows are to be handed over */
    Workers(List<OpenFile> files, int atOnce) {
        this.files = files;
        this.atOnce = atOnce;
        for (int i = 0; i < atOnce; i++) {
            BlockReader reader = new BlockReader();
            rollUps.add(reader.rollUp());
            Thread thread = new Thread(() -> work(reader), "statements-" + (i + 1));
            thread.setDaemon(true);
            threads.add(thread);
        }
    }

    void start() {
        threads.forEach(Thread::start);
    }

    private void work(BlockReader reader) {
        byte[] spare = NONE;
        try {
            for (OpenFile file = pick(); file != null; file = pick()) {
                spare = readBlock(reader, file, spare);
            }
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] readBlock(BlockReader reader, OpenFile file, byte[] spare) throws IOException {
        Block block;
        BlockRows rows = null;
        try {
            block = file.take(spare);
            if (block != null && !block.isWhole()) {
                rows = reader.read(file.file(), file.number(), block);
                file.giveBack(block, rows.consumed());
            }
        } catch (IOException e) {
            throw new Refused(Inputs.unreadable(file.file().name(), e));
        }
        putBack(file, block);
        if (block == null) {
            return spare;
        }
        keep(file, block, rows == null ? reader.read(file.file(), file.number(), block) : rows);
        return block.bytes();
    }

    /** The first file of which a block can be taken; null if there is none and will be none. */
    private synchronized @Nullable OpenFile pick() throws InterruptedException {
        while (!stopped) {
            boolean isMore = false;
            int open = 0;
            for (OpenFile file : files) {
                if (file.isHandedOver() || file.isRead()) {
                    continue;
                }
                isMore = true;
                if (++open > atOnce) {
                    break;
                }
                if (!file.isTaken() && file.waiting() < MOST_WAITING) {
                    file.setTaken(true);
                    return file;
                }
            }
            if (!isMore) {
                return null;
            }
            wait();
        }
        return null;
    }

    private synchronized void putBack(OpenFile file, @Nullable Block block) {
        file.setTaken(false);
        if (block == null) {
            file.setRead();
        } else {
            file.taken();
        }
        notifyAll();
    }

    private synchronized void keep(OpenFile file, Block block, BlockRows rows) {
        file.keep(block, rows);
        notifyAll();
    }

    private synchronized void fail(Throwable e) {
        if (fault == null) {
            fault = e;
        }
        stopped = true;
        notifyAll();
    }

    /** Waits for the rows of the next block of a file; null when all of them were handed over. */
    synchronized @Nullable BlockRows next(OpenFile file) {
        while (true) {
            if (fault instanceof RuntimeException exception) {
                throw exception;
            }
            if (fault instanceof Error error) {
                throw error;
            }
            BlockRows rows = file.next();
            if (rows != null) {
                notifyAll();
                return rows;
            }
            if (file.isHandedOver()) {
                return null;
            }
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }

    /** What all of them counted, once everything was handed over. */
    RollUp rollUp() {
        join();
        RollUp all = new RollUp();
        rollUps.forEach(all::add);
        return all;
    }

    private void join() {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            stopped = true;
            notifyAll();
        }
        join();
        files.forEach(OpenFile::close);
    }
}

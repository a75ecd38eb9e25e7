/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.session;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets background jobs read a model that the user goes on editing. Commands write, jobs read. A waiting command asks
 * long readers to give way, so that typing never waits for a validation run.
 */
public final class ModelAccess {

	private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
	private final AtomicInteger waitingWriters = new AtomicInteger();

	/** Reads without being interrupted; for short reads and for saving. */
	public <T> T read(Supplier<T> reader) {
		lock.readLock().lock();
		try {
			return reader.get();
		} finally {
			lock.readLock().unlock();
		}
	}

	/**
	 * Reads until done or until a command waits.
	 *
	 * @param reader gets a question "shall I stop?" that it asks often, and may then return anything
	 * @return what was read; empty if a command interrupted, in which case the model is about to change anyway
	 */
	public <T> Optional<T> readInterruptibly(Function<BooleanSupplier, T> reader) {
		return read(() -> {
			T result = reader.apply(() -> waitingWriters.get() > 0);
			return waitingWriters.get() > 0 ? Optional.empty() : Optional.ofNullable(result);
		});
	}

	/** Changes the model while nobody reads it. A change may be made inside a change. */
	void write(Runnable change) {
		waitingWriters.incrementAndGet();
		lock.writeLock().lock();
		waitingWriters.decrementAndGet();
		try {
			change.run();
		} finally {
			lock.writeLock().unlock();
		}
	}
}

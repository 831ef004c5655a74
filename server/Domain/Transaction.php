<?php
declare( strict_types=1 );

namespace Coffer\Domain;

defined( 'ABSPATH' ) || exit;

/** All or nothing. */
interface Transaction {

	/**
	 * Runs the work in a transaction of the database and gives what it gives. Whatever it throws undoes everything.
	 * Because the database may ask for another attempt, the work may run up to four times: it must not change anything
	 * but the database. Inside another transaction it is a part of that one.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 * @throws Refused `busy`, when the database could not be had after several attempts.
	 */
	public function run( callable $work ): mixed;

	/**
	 * Does something once the transaction is committed, and not at all when it is undone. Outside of one, at once.
	 *
	 * @param callable(): void $then
	 */
	public function afterCommit( callable $then ): void;

	/**
	 * Does something once the transaction is over, whether it was committed or undone. Outside of one, at once.
	 *
	 * @param callable(): void $then
	 */
	public function afterEnd( callable $then ): void;

	/** Whether one is under way. */
	public function isOpen(): bool;
}

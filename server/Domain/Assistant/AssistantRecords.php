<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** What the assistant has to look up that nobody else asks for. */
interface AssistantRecords {

	/**
	 * @param list<string> $numbers Of documents, in any case.
	 * @return list<int>
	 */
	public function documentsNumbered( array $numbers ): array;

	/**
	 * Documents whose number ends so, with nothing but noughts before it: 42 is the end of INV-2026-0042.
	 *
	 * @param string $end Digits, with a dash or a stroke at most.
	 * @return list<int>
	 */
	public function documentsEnding( string $end ): array;

	/** Drafts have no number: they are told apart by the second in which they were begun, and then by their order. */
	public function draftAt( int $created_at, int $nth ): ?int;

	/** @return int From 1. */
	public function nthDraft( int $created_at, int $id ): int;

	public function customerAt( int $created_at, int $nth ): ?int;

	/** @return int From 1. */
	public function nthCustomer( int $created_at, int $id ): int;

	/**
	 * @param list<string> $names As customers are called, whole.
	 * @return list<int>
	 */
	public function customersNamed( array $names ): array;

	/** @return list<int> Customers whose whole name stands in the text. */
	public function customersIn( string $text ): array;

	/**
	 * Whoever owes something in a currency, who owes most first.
	 *
	 * @param string $currency ISO 4217.
	 * @return list<Debtor>
	 */
	public function debtors( string $today, string $currency, int $limit ): array;

	/** How often somebody asked since then. Unix seconds. */
	public function asked( int $person_id, int $since ): int;
}

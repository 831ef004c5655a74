<?php
declare( strict_types=1 );

namespace Coffer\Domain\Activity;

use Coffer\Domain\Page;
use Coffer\Domain\People\Actor;

defined( 'ABSPATH' ) || exit;

/** Append-only. */
interface ActivityRepository {

	/**
	 * @param string               $kind A key of Contract\Lifecycle::EVENTS.
	 * @param array<string, mixed> $params See Event.
	 */
	public function append( string $kind, Actor $actor, int $at, ?int $document_id = null, ?int $customer_id = null, array $params = [] ): void;

	/** @return list<Event> A page of them without counting all, newest first. */
	public function events( ActivityQuery $query ): array;

	/** @return Page<Event> Newest first. */
	public function list( ActivityQuery $query ): Page;

	/**
	 * Kinds of the latest ten thousand facts, and who did them, with how many of each there are; the busiest first. Of a person the
	 * name that they have now in what they did.
	 *
	 * @return array{kinds: array<string, int>, actors: list<array{kind: string, id: int, name: string, count: int}>} The id only of
	 *         persons; 0 of all others, who count by kind.
	 */
	public function choices( ActivityQuery $query ): array;

	/**
	 * Facts that are about no customer and no document.
	 *
	 * @param list<string> $kinds Keys of Contract\Lifecycle::EVENTS.
	 * @return Page<Event> Newest first.
	 */
	public function ofSite( array $kinds, int $page, int $perPage ): Page;
}
